// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SignIn.h"

#include "core/edits/office/Pengguna.h"
#include "ui/window/SignInDialog.h"

#include <QPointer>

namespace selaras::ui {

using namespace domain;

namespace {
    const Pengguna* activePerson(const Snapshot& snapshot, const Id& id)
    {
        const Pengguna* person = snapshot.pengguna(id);
        return person && !person->nonaktif ? person : nullptr;
    }
} // namespace

std::optional<Pelaku> askPerson(QWidget* parent, const Snapshot& snapshot, const SignInQuestion& question)
{
    SignInDialog dialog(snapshot, question, parent);
    dialog.exec();
    return dialog.pelaku();
}

SignIn::SignIn(Session& session, QWidget& window, QSettings& settings, AskPerson ask)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_ask(std::move(ask))
    , m_nobody(session.pelaku())
{
    connect(&session, &Session::changed, this, &SignIn::follow);
}

std::optional<Pelaku> SignIn::ask(const QString& reason, const QString& leave)
{
    const Id current = m_session.pelaku().penggunaId;
    const QString key = QStringLiteral("pengguna/") + m_session.snapshot().unit().id;
    const Id last = current.isEmpty() ? m_settings.value(key).toString() : current;
    const std::optional<Pelaku> answer = m_ask(&m_window, m_session.snapshot(), { last, reason, leave });
    if (answer)
        m_settings.setValue(key, answer->penggunaId);
    return answer;
}

void SignIn::take(const Pelaku& pelaku)
{
    if (pelaku != m_session.pelaku())
        m_session.signIn(pelaku);
}

bool SignIn::enter()
{
    if (edits::activePengguna(m_session.snapshot()).empty())
        return true;
    const std::optional<Pelaku> answer = ask({}, tr("Keluar"));
    if (answer)
        take(*answer);
    return answer.has_value();
}

void SignIn::change()
{
    const QPointer<QWidget> before = m_window.focusWidget();
    if (before)
        before->clearFocus(); // what is being typed is saved as when its cell is left
    if (edits::activePengguna(m_session.snapshot()).empty())
        return;
    if (const std::optional<Pelaku> answer = ask({}, tr("Batal")))
        take(*answer);
    if (before)
        before->setFocus();
}

void SignIn::follow(const ChangeSet& changes)
{
    const Id id = m_session.pelaku().penggunaId;
    if (id.isEmpty())
        return;
    if (const Pengguna* person = activePerson(m_session.snapshot(), id))
        return take(pelakuOf(m_session.snapshot(), *person)); // renamed, another post or role
    const bool undone = changes.action == Action::Undo;
    // The change is told to everyone first; a dialog in between would hold them up.
    QMetaObject::invokeMethod(
        this, [this, undone] { askAgain(undone); }, Qt::QueuedConnection);
}

/// The person at work is no longer there. Who leaves the question takes the change back that made it so.
void SignIn::askAgain(bool undone)
{
    const Pelaku gone = m_session.pelaku();
    if (gone.penggunaId.isEmpty() || activePerson(m_session.snapshot(), gone.penggunaId))
        return;
    if (edits::activePengguna(m_session.snapshot()).empty()) {
        m_session.signIn(m_nobody);
        return;
    }
    const QString reason = tr("%1 tidak aktif lagi. Siapa yang melanjutkan?").arg(gone.nama);
    if (const std::optional<Pelaku> answer = ask(reason, tr("Batalkan perubahan itu")))
        take(*answer);
    else if (undone)
        m_session.redo();
    else
        m_session.undo();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/versions/DokumenMenu.h"

#include "core/edits/documents/Versi.h"
#include "core/format/Text.h"
#include "ui/grid/Commit.h"
#include "ui/perencanaan/versions/BandingkanDialog.h"
#include "ui/perencanaan/versions/BuatDokumenDialog.h"
#include "ui/perencanaan/versions/VersiDialogs.h"
#include "ui/shared/forms/TahunBaruDialog.h"

#include <QMenu>

namespace selaras::ui {

using namespace domain;
using format::Text;

DokumenMenu::DokumenMenu(Session& session, Dialogs& dialogs, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("menuDokumen"));
    setText(tr("Dokumen"));
    setToolTip(tr("Buat, ubah, bandingkan, dan tetapkan dokumen"));
    setAccessibleName(toolTip());
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    add(QStringLiteral("dokumen.buat"), tr("Buat dokumen…"), &DokumenMenu::make);
    m_revise = add(QStringLiteral("dokumen.perubahan"), tr("Buat perubahan…"), &DokumenMenu::revise);
    m_compare = add(QStringLiteral("dokumen.bandingkan"), tr("Bandingkan…"), &DokumenMenu::compare);
    menu()->addSeparator();
    m_fix = add(QStringLiteral("dokumen.tetapkan"), tr("Tetapkan…"), &DokumenMenu::fix);
    m_describe = add(QStringLiteral("dokumen.keterangan"), tr("Ubah keterangan…"), &DokumenMenu::describe);
    m_leaveOut = add(QStringLiteral("dokumen.keluarkan"), tr("Keluarkan dari dokumen"), &DokumenMenu::leaveOut);
    menu()->addSeparator();
    add(QStringLiteral("dokumen.tahunBaru"), tr("Mulai tahun baru…"), &DokumenMenu::beginYear);
    menu()->addSeparator();
    m_remove = add(QStringLiteral("dokumen.hapus"), tr("Hapus draf…"), &DokumenMenu::remove);
    connect(&session, &Session::changed, this, &DokumenMenu::enable);
    enable();
}

QAction* DokumenMenu::add(const QString& name, const QString& text, void (DokumenMenu::*slot)())
{
    QAction* action = menu()->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DokumenMenu::setDokumen(const Id& id)
{
    m_dokumenId = id;
    enable();
}

void DokumenMenu::setObjek(const Id& id)
{
    m_objekId = id;
    enable();
}

const Dokumen* DokumenMenu::dokumen() const
{
    return m_session.snapshot().dokumen(m_dokumenId);
}

/// An action that can't be done now says why.
void DokumenMenu::enable()
{
    const Dokumen* chosen = dokumen();
    const bool draft = chosen && chosen->status == StatusDokumen::Draf;
    const auto set = [](QAction* action, bool enabled, const QString& why) {
        action->setEnabled(enabled);
        action->setToolTip(enabled ? QString() : why);
    };
    const QString none = tr("Belum ada dokumen.");
    const QString fixed =
        chosen ? Text::error({ ErrorCode::DocumentFixed, { Text::title(*chosen, m_session.snapshot()) } }) : none;
    set(m_revise, chosen && !draft,
        chosen ? tr("Draf masih dapat diubah langsung; perubahan dibuat dari dokumen yang sudah ditetapkan.") : none);
    set(m_compare, chosen, none);
    for (QAction* each : { m_fix, m_describe, m_remove })
        set(each, draft, fixed);
    set(m_leaveOut, draft && !m_objekId.isEmpty(), draft ? tr("Pilih dahulu indikator atau simpulnya.") : fixed);
}

void DokumenMenu::make()
{
    auto* dialog = new BuatDokumenDialog(m_session, window());
    connect(dialog, &BuatDokumenDialog::made, this, &DokumenMenu::opened);
    dialog->open();
}

void DokumenMenu::beginYear()
{
    const domain::Snapshot before = m_session.snapshot();
    startYear(m_session, m_dialogs, window());
    for (const Dokumen& each : m_session.snapshot().data().dokumen) {
        if (each.jenis == JenisDokumen::Renja && !before.dokumen(each.id)) {
            Q_EMIT opened(each.id);
            return;
        }
    }
}

void DokumenMenu::revise()
{
    auto* dialog = new PerubahanDialog(m_session, *dokumen(), window());
    connect(dialog, &PerubahanDialog::made, this, &DokumenMenu::opened);
    dialog->open();
}

void DokumenMenu::compare()
{
    (new BandingkanDialog(m_session, m_dokumenId, window()))->open();
}

void DokumenMenu::fix()
{
    (new TetapkanDialog(m_session, *dokumen(), window()))->open();
}

void DokumenMenu::describe()
{
    (new KeteranganDialog(m_session, *dokumen(), window()))->open();
}

void DokumenMenu::remove()
{
    const QString title = Text::title(*dokumen(), m_session.snapshot());
    if (m_dialogs.confirm(this, tr("Hapus draf"),
                          tr("%1 dihapus beserta target dan pagunya. Ctrl+Z mengembalikannya.").arg(title),
                          tr("Hapus draf")))
        say(commitEdit(m_session, edits::deleteDraf(m_session.snapshot(), m_dokumenId)));
}

void DokumenMenu::leaveOut()
{
    say(commitEdit(m_session, edits::toggleInDokumen(m_session.snapshot(), m_dokumenId, m_objekId)));
}

void DokumenMenu::say(const Result<void>& written)
{
    if (!written)
        m_dialogs.warn(this, tr("Dokumen"), Text::error(written.error()));
}

} // namespace selaras::ui

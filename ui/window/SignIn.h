// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QSettings>

class QWidget;

namespace selaras::ui {

/// What the user is asked.
struct SignInQuestion {
    domain::Id last; ///< who is chosen at first; may be empty
    QString reason; ///< why it is asked while working; empty at the start
    QString leave; ///< the button that answers nobody
};
/// Answers who works with the file; nobody when the question was left. Injected, so that tests can answer.
using AskPerson =
    std::function<std::optional<domain::Pelaku>(QWidget*, const domain::Snapshot&, const SignInQuestion&)>;
/// The dialog.
std::optional<domain::Pelaku> askPerson(QWidget* parent, const domain::Snapshot& snapshot,
                                        const SignInQuestion& question);

/// Who works with the file: asked at the start when the file has active persons, on demand, and when the person at work
/// was deactivated or removed. Changes of the own profile are followed.
class SignIn final : public QObject {
    Q_OBJECT
public:
    /// `settings` keeps who entered last on this computer, by unit. All must outlive this.
    SignIn(Session& session, QWidget& window, QSettings& settings, AskPerson ask = askPerson);

    /// At the start; false when the user would rather leave. Nobody is asked in a file without active persons.
    bool enter();
    /// Someone else goes on; what is being typed is saved first, by who typed it. Left, everything stays.
    void change();

private:
    std::optional<domain::Pelaku> ask(const QString& reason, const QString& leave);
    void take(const domain::Pelaku& pelaku);
    void follow(const domain::ChangeSet& changes);
    void askAgain(bool undone);

    Session& m_session;
    QWidget& m_window;
    QSettings& m_settings;
    AskPerson m_ask;
    domain::Pelaku m_nobody; ///< the user of the computer, in a file without active persons
};

} // namespace selaras::ui

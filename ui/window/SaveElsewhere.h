// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

namespace selaras::ui {

/// When the open file was taken away, replaced or cut, offers to write everything to another one and to go on there.
/// The cell that could not be saved keeps what was typed. A refusal is asked again at the next attempt to write.
class SaveElsewhere final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    SaveElsewhere(Session& session, Dialogs& dialogs, QWidget& window);

private:
    void offer(const Error& error);
    void save();

    Session& m_session;
    Dialogs& m_dialogs;
    QWidget& m_window;
    bool m_asking = false; ///< a second cell may fail while the question stands
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QPushButton>

namespace selaras::ui {

/// One quiet notice where the office's habit is the old two-digit code of Sub Kegiatan, in place of a mark on every
/// row. A click explains it and leads to the first of them. Hidden where the habit is the table's.
class KodeNotice final : public QPushButton {
    Q_OBJECT
public:
    KodeNotice(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void setPeriode(const domain::Id& periodeId);
    /// The snapshot is another.
    void refresh();

Q_SIGNALS:
    void jumpRequested(const selaras::domain::Id& simpulId);

private:
    void explain();

    Session& m_session;
    Dialogs& m_dialogs;
    domain::Id m_periodeId;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/base/Session.h"
#include "ui/realisasi/detail/RincianSection.h"

namespace selaras::ui {

/// The newest changes of a figure; all of them in a dialog.
class RiwayatSection final : public RincianSection {
    Q_OBJECT
public:
    explicit RiwayatSection(Session& session, QWidget* parent = nullptr);

    void showSel(const domain::Sel& sel);
    /// All changes, in a dialog of their own.
    void open();

private:
    /// Row that keeps the result; empty when there is none.
    domain::Id rowId() const;

    Session& m_session;
    domain::Sel m_sel;
    bool m_stale = true; ///< something was written since
    QPushButton* m_open;
    QLabel* m_text;
};

} // namespace selaras::ui

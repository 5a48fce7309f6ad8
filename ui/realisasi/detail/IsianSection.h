// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/realisasi/detail/RincianSection.h"
#include "ui/realisasi/grid/RealisasiModel.h"

class QLineEdit;

namespace selaras::ui {

/// Pembilang and penyebut of an indicator that is a ratio: tried while they are typed, saved when left.
class IsianSection final : public RincianSection {
    Q_OBJECT
public:
    IsianSection(Session& session, RealisasiModel& model, QWidget* parent = nullptr);

    /// What is being typed stays, and so does what was refused, until another cell is chosen.
    void showIndikator(const domain::Indikator& indikator, const domain::Sel& sel);
    /// Saves what belongs to the cell that is left, and forgets what was refused there.
    void leave();

private:
    void layOut();
    Result<edits::Edit> edit() const;
    void save();

    Session& m_session;
    RealisasiModel& m_model;
    domain::Sel m_sel;
    QLabel *m_aboveName, *m_belowName;
    QLineEdit *m_above, *m_below;
};

} // namespace selaras::ui

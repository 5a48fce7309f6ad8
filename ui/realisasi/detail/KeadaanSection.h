// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Alur.h"
#include "ui/realisasi/detail/RincianSection.h"

namespace selaras::ui {

class StatusChip;

/// How far a result has come in the chain of approval, who took it there, and what was signed before a correction.
class KeadaanSection final : public RincianSection {
    Q_OBJECT
public:
    explicit KeadaanSection(QWidget* parent = nullptr);

    void showSel(const domain::Snapshot& snapshot, const domain::Sel& sel);

private:
    void fold();

    StatusChip* m_chip;
    QLabel *m_last, *m_signed, *m_all;
    QPushButton* m_more;
    int m_steps = 0;
};

} // namespace selaras::ui

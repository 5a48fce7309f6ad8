// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/realisasi/detail/RincianSection.h"

namespace selaras::ui {

/// How the figures of a row come about: its quarter, its year, the targets, the capaian.
class AsalSection final : public RincianSection {
    Q_OBJECT
public:
    explicit AsalSection(QWidget* parent = nullptr);

    /// `sampai`: results count up to this quarter.
    void showIndikator(const domain::Snapshot& shown, const domain::Indikator& indikator, const domain::Sel& sel,
                       int sampai);
    void showSimpul(const domain::Snapshot& shown, const domain::Simpul& simpul, const domain::Sel& sel, int sampai);

private:
    QLabel* m_text;
};

} // namespace selaras::ui

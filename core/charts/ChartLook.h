// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/Chart.h"

#include <QColor>
#include <QFont>

#include <array>

namespace selaras::charts {

/// Colours and letters. The four lines are told apart by the colour-blind (Okabe and Ito's palette) and, by shape and
/// dashes, in grey.
struct ChartLook {
    QColor ground, ink, muted, line;
    QColor quiet, strong, middle; ///< bars: target, realisasi, others
    QColor good, bad;
    std::array<QColor, 4> lines;
    QString family;

    QFont font(int px, QFont::Weight weight = QFont::Normal) const;
    /// Of the bars or the line of a style.
    QColor colour(Style style) const;
    /// Dark on white, in the letters of documents.
    static ChartLook paper();
};

} // namespace selaras::charts

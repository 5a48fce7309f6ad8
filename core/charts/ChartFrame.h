// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

/// What stands around the plot of a chart, and how much room that takes; not for callers outside this room.
namespace selaras::charts {

constexpr int kLabel = 11; ///< px of axis labels, categories and notes
constexpr double kFootGap = 4, kAxisGap = 6, kBarGap = 3;

QFont valueFont(const ChartLook& look, Detail detail, bool strong);

/// How the values stand on their bars.
enum class Values { Level, Upright, None };

struct Frame {
    Axis left, right;
    bool hasRight = false;
    std::vector<size_t> bars; ///< series that are bars
    double leftMargin = 0, rightMargin = 0;
    double head = 0; ///< title, legend, names of the axes
    double headroom = 0, footroom = 0; ///< for values over the highest and under the lowest bar
    double foot = 0; ///< categories, notes, their name
    int noteRows = 1;
    Values values = Values::Level;
    double widestValue = 0;
    std::vector<TextBox> texts; ///< of the head
    std::vector<ChartLayout::Key> keys;
};
Frame makeFrame(const Chart& chart, double width, const ChartLook& look, Detail detail);

} // namespace selaras::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridDelegate.h"

namespace selaras::ui {

/// The cell a step leads to: the next one that takes typing, past headings and sums; in a column without any, the next
/// row. Invalid at the edge.
QModelIndex nextCell(const GridModel& model, const QModelIndex& from, Step step);

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

namespace selaras::ui {

class Card;

/// Realisasi against pagu for each program, with a line where the quarter's share of the year stands and a word when
/// it is behind: figures are labels "dasbor.program.<id>", bars "dasbor.program.batang.<id>", chips
/// "dasbor.program.tertinggal.<id>".
Card* makeSerapanCard(const DasborView& view);

} // namespace selaras::ui

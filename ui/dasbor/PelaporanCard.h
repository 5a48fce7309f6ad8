// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

namespace selaras::ui {

class Card;

/// Who has and has not reported the quarter: for each post how many of its rows are sent, how far they all have come,
/// and whether it is late. Figures are labels "dasbor.lapor.<n>", buttons "dasbor.lapor.buka.<n>".
Card* makePelaporanCard(const DasborView& view);

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

namespace selaras::ui {

class Card;

/// A bar for each indicator against the line of target 100, its capaian and predikat, or that it is below target where
/// the predikat would be green all the same. What is below target has an
/// orange bar and a ▼ before its figure. Figures are labels "dasbor.capaian.<id>", bars "dasbor.batang.<id>".
/// The first ones are shown, the rest behind a button "dasbor.capaian.lainnya".
Card* makeCapaianCard(const DasborView& view);

} // namespace selaras::ui

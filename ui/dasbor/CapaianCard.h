// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

namespace selaras::ui {

class Card;

/// A bar for each indicator against the line of target 100, its capaian and predikat. What is below target has an
/// orange bar and a ▼ before its figure. Figures are labels "dasbor.capaian.<id>", bars "dasbor.batang.<id>".
Card* makeCapaianCard(const domain::Ringkasan& summary, const domain::Snapshot& snapshot);

} // namespace selaras::ui

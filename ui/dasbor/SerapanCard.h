// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

namespace selaras::ui {

class Card;

/// Realisasi against pagu for each program: figures are labels "dasbor.program.<id>".
Card* makeSerapanCard(const domain::Ringkasan& summary, const domain::Snapshot& snapshot);

} // namespace selaras::ui

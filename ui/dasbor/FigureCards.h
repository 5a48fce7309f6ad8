// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

class QHBoxLayout;

namespace selaras::ui {

/// The four numbers at the top: average capaian, absorption, indicators that reached their target, efficiency.
/// Their labels are "dasbor.rata", "dasbor.serapan", "dasbor.tercapai" and "dasbor.efisiensi".
QHBoxLayout* makeFigureCards(const domain::Ringkasan& summary, const domain::Snapshot& snapshot, const QString& period);

} // namespace selaras::ui

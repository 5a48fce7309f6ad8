// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

class QGridLayout;

namespace selaras::ui {

/// The five numbers at the top: average capaian, absorption, indicators that reached their target, efficiency, days to
/// the deadline. Their labels are "dasbor.rata", "dasbor.serapan", "dasbor.tercapai", "dasbor.efisiensi" and
/// "dasbor.tenggat".
QGridLayout* makeFigureCards(const DasborView& view);

} // namespace selaras::ui

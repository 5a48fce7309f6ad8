// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

namespace selaras::ui {

class Card;

/// What needs attention, worst first, each with a link to where it is mended: buttons "dasbor.perhatian.<n>".
Card* makePerhatianCard(const DasborView& view);

} // namespace selaras::ui

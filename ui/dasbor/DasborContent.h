// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

class QWidget;

namespace selaras::ui {

/// The dashboard below its bar: numbers on top, then the cards. The page and the full screen show it.
QWidget* makeDasborContent(const DasborView& view);

} // namespace selaras::ui

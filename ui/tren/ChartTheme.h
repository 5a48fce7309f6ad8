// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLook.h"
#include "ui/base/Theme.h"

namespace selaras::ui {

/// The palette and letters of the window for charts.
charts::ChartLook chartLook(Shade shade);

} // namespace selaras::ui

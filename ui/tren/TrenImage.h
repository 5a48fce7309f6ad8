// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Snapshot.h"

#include <QImage>

namespace selaras::ui {

/// The trend as a picture for a report, always on white, with its title and legend: small multiples, or one indicator
/// large when `indikatorId` is given. `size` is in pixels; `scale` makes text and lines bigger in the same picture.
/// Needs a QApplication, and the bundled fonts to be loaded (applyTheme).
QImage renderTrend(const domain::Snapshot& snapshot, int dari, int sampai, QSize size,
                   const domain::Id& indikatorId = {}, double scale = 1);

} // namespace selaras::ui

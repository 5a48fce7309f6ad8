// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartSheet.h"
#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

#include <QImage>

/// Charts for a report, always dark on white, with their title and legend. Needs a QApplication, and the bundled fonts
/// to be loaded (applyTheme).
namespace selaras::ui {

/// The small multiples of the span.
charts::Sheet trendSheet(const domain::Snapshot& snapshot, int dari, int sampai);

/// A picture of `size` pixels; `scale` makes text and lines bigger in the same picture.
QImage renderSheet(const charts::Sheet& sheet, QSize size, double scale = 1);
/// In pixels: as wide as asked, and as high as the charts need, at least the height asked.
QSize sheetSize(const charts::Sheet& sheet, QSize least);

/// Writes a sheet as "png", "svg" or "pdf" (A4 landscape, as many pages as needed); without a kind by the ending of the
/// path. The file is there whole or not at all. As files::writeOutput; MemoryShort.
Result<void> writeSheet(const charts::Sheet& sheet, const QString& path, QSize size, double scale = 1,
                        const QString& kind = {});

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "ui/dasbor/tree/PohonGambar.h"

class QPagedPaintDevice;

namespace selaras::ui {

/// Writes the tree as it is folded now, always light, with its title; the ending of `path` says how: .svg, .png, .pdf.
/// Whole or not at all. FileIo.
Result<void> savePohon(const PohonGambar& picture, const QString& title, const QString& path);

/// On paper: as wide as the page, no bigger than 100 %, over as many pages as it takes; no node is cut.
void printPohon(const PohonGambar& picture, const QString& title, QPagedPaintDevice& device, int dotsPerInch);

} // namespace selaras::ui

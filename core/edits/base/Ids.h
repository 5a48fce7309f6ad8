// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <QStringList>

namespace selaras::edits {

/// A new random id.
domain::Id newId();

/// The id of a cell, made from what it stands for: cellId({"target", dokumen, indikator, "2024"}). A cell that is
/// cleared and typed again keeps its id, and with it its history.
domain::Id cellId(const QStringList& parts);

} // namespace selaras::edits

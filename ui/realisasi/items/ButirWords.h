// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QString>

namespace selaras::ui {

/// "26 butir · 26 terhitung"; "Belum ada butir" without any.
QString butirWords(const domain::Snapshot& snapshot, const domain::Sel& sel);

} // namespace selaras::ui

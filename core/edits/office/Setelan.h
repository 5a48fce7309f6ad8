// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

namespace selaras::edits {

/// Sets a choice of the office as typed (keys: domain/Setelan.h); an empty text goes back to what counts without it.
/// NotFound (no such key), SettingInvalid: deadlines are whole days from 0 to 90, the limit of a bukti dukung is 1 to
/// 50 MB.
Result<Edit> setSetelan(const Snapshot& snapshot, const QString& kunci, const QString& typed);

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

/// What the kabupaten, the province and the nation reached in a measure of ours.
namespace selaras::edits {

/// Records what others reached in a year as typed ("89,97"); empty text takes it out. An indicator with an acuan keeps
/// it at its acuan. NotFound, NumberInvalid.
Result<Edit> setPembanding(const Snapshot& snapshot, const Id& indikatorId, int tahun,
                           domain::TingkatPembanding tingkat, const QString& typed);

} // namespace selaras::edits

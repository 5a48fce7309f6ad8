// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

namespace selaras::domain {

/// Who held a post on `tanggal`; of several the one who took it up last, since a Plh. stands in for a definitif.
/// Without a date, the person who alone held it all through `tahun`. nullptr when nobody is recorded.
const Pejabat* pejabat(const Snapshot& snapshot, const Id& jabatanId, QDate tanggal, int tahun);

} // namespace selaras::domain

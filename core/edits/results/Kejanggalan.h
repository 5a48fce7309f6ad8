// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/base/Edit.h"

/// An odd figure that is right all the same. See domain/Kejanggalan.h.
namespace selaras::edits {

/// Says why an odd figure is right; the same again replaces the reason. It counts as long as the figure stays as it is.
/// ReasonMissing, NotFound (nothing of that kind is odd there now).
Result<Edit> acceptOdd(const domain::Snapshot& snapshot, const domain::Sel& sel, domain::Kejanggalan jenis,
                       const QString& reason);
/// Takes an acceptance back, lapsed or not. NotFound.
Result<Edit> withdrawAcceptance(const domain::Snapshot& snapshot, const domain::Sel& sel, domain::Kejanggalan jenis);

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <functional>
#include <vector>

/// Which steps can't be taken back any more once another one is closed; not for callers outside this room.
namespace selaras::workspace {

/// Takes out of `steps` (oldest first) those that `direct` names and every older one that can't be taken back without
/// `closed` or one of those: it shares a row with it, it added a row that it needs, or it let go of a row that it
/// removed.
void closeSteps(std::vector<domain::ChangeSet>& steps, const domain::ChangeSet& closed,
                const std::function<bool(const domain::ChangeSet&)>& direct);

} // namespace selaras::workspace

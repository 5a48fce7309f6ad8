// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/grid/GridModel.h"

namespace selaras::ui {

/// Writes an edit and says why it was not written: refused by its rule, or by the file.
Result<void> commitEdit(Session& session, Result<edits::Edit> edit);
/// What the history calls a block.
domain::Action actionOf(GridModel::Block block);

} // namespace selaras::ui

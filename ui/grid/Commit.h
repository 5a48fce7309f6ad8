// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Session.h"

namespace selaras::ui {

/// Writes an edit and says why it was not written: refused by its rule, or by the file.
Result<void> commitEdit(Session& session, Result<usecases::Edit> edit);

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "ui/base/Dialogs.h"

namespace selaras::ui {

/// Ways out of a file that is damaged at opening: its newest sound backup, else what can still be read of it, each into
/// a new file; `damaged` stays as it is. The file to open instead; empty when none was wanted or it failed, which is
/// said.
QString offerRepair(Dialogs& dialogs, QWidget* parent, const QString& damaged, const Error& error, const QString& by);

} // namespace selaras::ui

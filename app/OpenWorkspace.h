// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"

namespace selaras::app {

/// Name written in the history by the command line, and by the window in a file without persons: the user of the
/// computer. Opening never asks who it is.
QString currentUser();

Result<std::unique_ptr<usecases::Workspace>> openWorkspace(const QString& path);
/// A new, empty file.
Result<std::unique_ptr<usecases::Workspace>> createWorkspace(const QString& path);

} // namespace selaras::app

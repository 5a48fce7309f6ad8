// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Arguments.h"
#include "core/workspace/Workspace.h"

namespace selaras::app {

/// Name written in the history by the command line, and by the window in a file without persons: the user of the
/// computer. Opening never asks who it is.
QString currentUser();

Result<std::unique_ptr<workspace::Workspace>> openWorkspace(const QString& path);
/// For a command that writes. A file with persons is written by one of them: --pengguna names who, and the password,
/// where there is one, is what SELARAS_SANDI holds, else the first line of standard input. UsageInvalid (no name),
/// NotFound, PasswordWrong, OnlyLooks.
Result<std::unique_ptr<workspace::Workspace>> openForWriting(const QString& path, const Arguments& arguments);

} // namespace selaras::app

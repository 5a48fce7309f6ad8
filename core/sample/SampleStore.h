// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

namespace selaras::sample {

/// Writes the plan and results of Kecamatan Kutorejo 2022–2024 into an empty store, through the use cases of a user's
/// edits. The figures and their sources are in resources/contoh (SUMBER.md). ImportInvalid names the file and the row.
Result<void> buildSample(workspace::Workspace& workspace);

/// A new file with the sample in it: there whole, or not at all. As storage::makeStore.
Result<void> writeSample(const QString& path, const QString& by);

} // namespace selaras::sample

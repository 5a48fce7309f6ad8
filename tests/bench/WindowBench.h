// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace selaras::bench {

/// main() of a benchmark of pages: offscreen unless another platform is named, in the light palette.
int runWindowBench(int argc, char** argv);

} // namespace selaras::bench

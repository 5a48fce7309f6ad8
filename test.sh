#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up and runs every test. `./test.sh asan` runs them under the sanitizers; further arguments go to ctest (-R NAME).
set -euo pipefail
cd "$(dirname "$0")"
packaging/install-packages.sh
preset=dev
if [ "${1:-}" = asan ]; then
  preset=asan
  shift
fi
packaging/build.sh "$preset"
ctest --preset "$preset" -j "$(nproc)" --progress "$@"

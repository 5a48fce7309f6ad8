#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures (once) and builds a preset of CMakePresets.json: build.sh dev [TARGET…]
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
# One line while it works, everything when it fails.
log=build/$preset/build.log
if ! cmake --build --preset "$preset" ${@:+--target "$@"} >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi

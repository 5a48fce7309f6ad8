#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format of every source; clang-tidy on the formulas and the sentences (a file costs 10 s and more).
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
echo "Format: ${#sources[@]} files."

linted=(core/domain/*.cpp core/format/*.cpp)
# clang can't read the precompiled headers of gcc, so the linter has a configuration without them.
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
printf '%s\n' "${linted[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet 2> >(grep -vE 'warnings? generated|^Suppressed|^Use -header' >&2 || true)
echo "Lint: ${#linted[@]} files."

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format of every source; a second opinion from clang-tidy on what changed last (a file costs 10 s and more): the newest 6
# sources of core among the last 20 commits, or those given. An opinion is read; only the format stops.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
echo "Format: ${#sources[@]} files."

# clang-tidy reads no precompiled headers.
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DSELARAS_TESTS=OFF >/dev/null

linted=("$@")
if [ ${#linted[@]} -eq 0 ]; then
  mapfile -t linted < <(git log -20 --format= --name-only -- 'core/*.cpp' | awk '!seen[$0]++' | while read -r file; do
    if [ -f "$file" ]; then echo "$file"; fi
  done | head -6)
fi
if [ ${#linted[@]} -gt 0 ]; then
  printf '%s\n' "${linted[@]}" | xargs -P "$(nproc)" -n 2 clang-tidy -p build/lint --quiet --warnings-as-errors='' 2> >(grep -vE 'warnings? generated|^Suppressed|^Use -header' >&2 || true) || echo "clang-tidy could not read every file."
fi
echo "Lint: ${#linted[@]} files."

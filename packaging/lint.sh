#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format of every source; each header compiles alone; a second opinion from clang-tidy on what changed last (a file
# costs 10 s and more): the newest 12 sources of core among the last 20 commits, or those given.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
echo "Format: ${#sources[@]} files."

# Without precompiled headers: they would lend a header what it forgot to include. The flags are those of the room with
# the most of them, the window.
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DSELARAS_TESTS=OFF >/dev/null
read -ra flags < <(sed -n 's/.*"command": ".*clang++ \(.*\) -o [^ ]*/MainWindow\.cpp\.o -c .*/\1/p' build/lint/compile_commands.json | head -1)
git ls-files 'app/*.h' 'core/*.h' 'ui/*.h' |
  xargs -P "$(nproc)" -I{} clang++ "${flags[@]}" -Werror -Wno-pragma-once-outside-header -fsyntax-only -x c++ {}
echo "Headers: each compiles alone."

linted=("$@")
if [ ${#linted[@]} -eq 0 ]; then
  mapfile -t linted < <(git log -20 --format= --name-only -- 'core/*.cpp' | awk '!seen[$0]++' | while read -r file; do
    if [ -f "$file" ]; then echo "$file"; fi
  done | head -12)
fi
if [ ${#linted[@]} -gt 0 ]; then
  printf '%s\n' "${linted[@]}" | xargs -P "$(nproc)" -n 2 clang-tidy -p build/lint --quiet 2> >(grep -vE 'warnings? generated|^Suppressed|^Use -header' >&2 || true)
fi
echo "Lint: ${#linted[@]} files."

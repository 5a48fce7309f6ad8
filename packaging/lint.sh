#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format of every source; clang-tidy on the formulas and on what the last commit touched (a file costs 10 s and more).
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
echo "Format: ${#sources[@]} files."

touched=$(git diff --name-only --diff-filter=d 'HEAD~1' -- '*.cpp' 2>/dev/null | grep -E '^(app|core|ui)/' || true)
mapfile -t linted < <(printf '%s\n' core/domain/*.cpp core/format/*.cpp $touched | sort -u | grep -v '^$')
[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
printf '%s\n' "${linted[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet 2> >(grep -vE 'warnings? generated|^Suppressed|^Use -header' >&2 || true)
echo "Lint: ${#linted[@]} files."

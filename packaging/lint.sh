#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format of every source; clang-tidy on the formulas and on what the last commit touched (a file costs 10 s and more).
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
clang-format --dry-run -Werror "${sources[@]}"
echo "Format: ${#sources[@]} files."

touched=$(git diff --name-only --diff-filter=d 'HEAD~1' -- '*.cpp' 2>/dev/null | grep -E '^(app|core|ui)/' || true)
# Without what moc writes into the build; the compiler reads those files all the same.
mapfile -t linted < <(printf '%s\n' core/domain/*.cpp core/format/*.cpp $touched | sort -u | grep -v '^$' | xargs grep -L '\.moc"')
# clang can't read the precompiled headers of gcc, so the linter has a configuration without them.
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
printf '%s\n' core/domain/*.cpp core/format/*.cpp $touched | sort -u | grep -v '^$')
# clang can't read the precompiled headers of gcc, so the linter has a configuration without them.
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF >/dev/null
cmake --build build/lint --target selaras_ui_autogen >/dev/null # what moc writes is included by some sources
printf '%s\n' "${linted[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet 2> >(grep -vE 'warnings? generated|^Suppressed|^Use -header' >&2 || true)
echo "Lint: ${#linted[@]} files."

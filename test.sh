#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up and runs every test. `./test.sh asan` runs those of core under the sanitizers: what counts, stores and reads
# foreign files is there. Further arguments go to ctest (-R domain). GTEST_FILTER='Undo*' chooses among the tests
# themselves.
set -euo pipefail
cd "$(dirname "$0")"
packaging/install-packages.sh
preset=dev
targets=()
if [ "${1:-}" = asan ]; then
  preset=asan
  shift
  targets=(domain_tests format_tests storage_tests exchange_tests edits_tests)
  set -- -R "^($(IFS='|'; echo "${targets[*]}"))" "$@"
fi
packaging/build.sh "$preset" ${targets[@]+"${targets[@]}"}
results=build/$preset/results
rm -rf "$results"
status=0
ctest --preset "$preset" -j "$(nproc)" --progress "$@" || status=$?

# ctest counts processes; this counts tests.
total() { awk -F'[:,]' -v key="  \"$1\"" '$1 == key { sum += $2 } END { print sum + 0 }' "$results"/*.json; }
printf '%d passed, %d failed\n' "$(($(total tests) - $(total failures)))" "$(total failures)"
exit "$status"

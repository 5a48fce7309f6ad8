#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks in release and prints each figure next to its target.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh
[ -f build/bench/build.ninja ] || cmake --preset release -B build/bench -DSELARAS_BENCH=ON >/dev/null
cmake --build build/bench --target selaras_bench plan_bench realisasi_bench dasbor_bench tren_bench startup_bench selaras >build/bench/build.log || { cat build/bench/build.log; exit 1; }
build/bench/tests/bench/selaras_bench "$@"
build/bench/tests/bench/plan_bench "$@"
build/bench/tests/bench/realisasi_bench "$@"
build/bench/tests/bench/dasbor_bench "$@"
build/bench/tests/bench/tren_bench "$@"
build/bench/tests/bench/startup_bench

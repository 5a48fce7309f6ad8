#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Selaras and opens it on a private copy of the sample store. Without a display it does the main job headless:
# the Perjanjian Kinerja, the dashboard, the pages, the trend and the capaian table are written to out/.
set -euo pipefail
cd "$(dirname "$0")"
packaging/install-packages.sh
packaging/build.sh release selaras
selaras=build/release/selaras
mkdir -p out
store=out/contoh-kutorejo.selaras

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != --headless ]; then
  # The copy is kept from run to run, with whatever was tried in it.
  [ -f "$store" ] || "$selaras" contoh "$store"
  exec "$selaras" "$store"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
store=$work/contoh-kutorejo.selaras
"$selaras" contoh "$store" >/dev/null
"$selaras" dokumen pk "$store" --tahun 2024 --ke out/pk-2024.pdf
"$selaras" dokumen pk "$store" --tahun 2024 --perubahan --ke out/pk-perubahan-2024.pdf
"$selaras" layar "$store" out >"$work/pages"
"$selaras" dokumen dasbor "$store" --tahun 2024 --ke out/dasbor-2024.pdf
"$selaras" tren "$store" --dari 2022 --sampai 2024 --png out/tren-2022-2024.png --pdf out/tren-2022-2024.pdf
"$selaras" capaian "$store" --tahun 2024 | tee out/capaian-2024.txt
"$selaras" capaian "$store" --tahun 2024 --json >out/capaian-2024.json
echo
echo "Tidak ada layar; hasil kerja ditulis ke out/:"
printf '  %s\n' pk-2024.pdf pk-perubahan-2024.pdf dasbor-2024.pdf tren-2022-2024.png tren-2022-2024.pdf capaian-2024.txt capaian-2024.json
sed 's|^out/|  |' "$work/pages"

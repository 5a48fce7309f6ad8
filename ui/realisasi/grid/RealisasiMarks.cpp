// SPDX-License-Identifier: GPL-3.0-or-later
// The sign in front of a row: filled or not, odd, sent back, and how far it has come.
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/realisasi/grid/RealisasiRows.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;

GridCell RealisasiRows::mark(const Snapshot& snapshot, const RealisasiView& view, const CapaianIndikator& figures,
                             const BelumDiterimaMap& odd)
{
    GridCell cell{ .kind = CellKind::Mark, .muted = true };
    const Id kept = penyimpan(snapshot, *figures.indikator).id;
    const auto rows = snapshot.realisasi(kept, view.tahun);
    const bool pairs = std::ranges::any_of(rows, [](const RealisasiKinerja& row) { return row.pembilang.has_value(); });
    if (figures.indikator->dariSerapan && janggal(figures.capaian)) { // computed: nobody can accept it
        cell.text = QStringLiteral("!");
        cell.colour = look(Mutu::Sedang).colour;
        cell.note = tr("Capaian tidak wajar: periksa target dan realisasinya.");
    } else if (!figures.realisasi.ada()) {
        cell.text = QString(lookUnfilled().shape);
        cell.note = tr("Belum diisi");
    } else {
        cell.text = pairs ? QStringLiteral("ƒ") : QStringLiteral("✓");
        cell.note = pairs ? tr("Terisi, dihitung dari pembilang dan penyebut") : tr("Terisi");
    }
    markOdd(kept, odd, cell);
    markSteps(snapshot, { kept, view.tahun, view.triwulan }, cell);
    cell.sort = cell.text;
    return cell;
}

/// What is odd and not accepted in the chosen quarter.
void RealisasiRows::markOdd(const Id& objekId, const BelumDiterimaMap& odd, GridCell& mark)
{
    const auto found = odd.find(objekId);
    if (found == odd.end())
        return;
    const StatusLook status = lookOf(found->second.berat);
    mark.text = QStringLiteral("!");
    mark.colour = status.colour;
    mark.note = found->second.kalimat.join(u'\n');
}

/// How far the chosen quarter has come, and who took it there.
void RealisasiRows::markSteps(const Snapshot& snapshot, const Sel& sel, GridCell& mark)
{
    mark.steps = int(statusRealisasi(snapshot, sel));
    const Persetujuan* last = langkahTerakhir(snapshot, sel);
    if (wasReturned(snapshot, sel)) {
        mark.text = QStringLiteral("↩");
        mark.colour = look(Mutu::Sedang).colour;
    }
    if (last)
        mark.note += u'\n' + format::AlurText::step(*last);
}

} // namespace selaras::ui

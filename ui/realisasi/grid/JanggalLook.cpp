// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/grid/JanggalLook.h"

#include "core/format/JanggalText.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::JanggalText;

namespace {

    void add(BelumDiterimaMap& odd, const std::vector<Janggal>& findings, const Snapshot& snapshot)
    {
        for (const Janggal& finding : findings) {
            if (finding.diterima)
                continue;
            BelumDiterima& each = odd[finding.sel.objekId];
            each.berat = std::max(each.berat, finding.berat);
            each.nama << JanggalText::name(finding.jenis);
            each.kalimat << JanggalText::sentence(finding, snapshot);
        }
    }

} // namespace

StatusLook lookOf(Berat berat)
{
    StatusLook status = look(berat == Berat::Peringatan ? Mutu::SangatRendah : Mutu::Sedang);
    status.shape = JanggalText::shape(berat);
    return status;
}

BelumDiterimaMap notAccepted(const Snapshot& snapshot, int tahun, int triwulan)
{
    BelumDiterimaMap odd;
    add(odd, kejanggalan(snapshot, tahun, triwulan), snapshot);
    return odd;
}

void lookAgain(BelumDiterimaMap& odd, const Snapshot& snapshot, const std::vector<Sel>& cells)
{
    for (const Sel& sel : cells) {
        odd.erase(sel.objekId);
        add(odd, kejanggalan(snapshot, sel), snapshot);
    }
}

} // namespace selaras::ui

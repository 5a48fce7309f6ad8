// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of RealisasiRows that a change of some results touches.
#include "ui/realisasi/grid/RealisasiRows.h"

namespace selaras::ui {

using namespace domain;

void RealisasiRows::addTouchedBudget(const Snapshot& snapshot, const RealisasiView& view, const BelumDiterimaMap& odd,
                                     const std::set<Id>& nodes, std::vector<GridRow>& rows)
{
    const AnggaranTahun budget = anggaranOf(snapshot, nodes, view.tahun, view.triwulan);
    for (const AnggaranSimpul& line : budget.baris)
        rows.push_back(budgetRow(snapshot, view, line, odd));
    rows.push_back(budgetTotal(budget));
}

namespace {

    void addBelow(const Snapshot& snapshot, const Id& simpulId, std::set<Id>& nodes)
    {
        for (const Simpul* child : snapshot.anak(simpulId)) {
            nodes.insert(child->id);
            addBelow(snapshot, child->id, nodes);
        }
    }

} // namespace

std::vector<GridRow> RealisasiRows::touched(const Snapshot& snapshot, const RealisasiView& view,
                                            const BelumDiterimaMap& odd, const std::set<Id>& objekIds)
{
    std::set<const Indikator*> indicators;
    std::set<Id> nodes;
    for (const Id& id : objekIds) {
        if (const Indikator* indikator = snapshot.indikator(id)) {
            indicators.insert(indikator);
            const auto twins = snapshot.kembaran(id);
            indicators.insert(twins.begin(), twins.end());
        }
        for (const Simpul* node = snapshot.simpul(id); node; node = snapshot.simpul(node->indukId))
            nodes.insert(node->id);
        addBelow(snapshot, id, nodes); // spending on a parent locks what is below it
    }
    std::vector<GridRow> rows;
    if (!nodes.empty()) {
        addTouchedBudget(snapshot, view, odd, nodes, rows);
        for (const Indikator& each : snapshot.data().indikator) {
            if (each.dariSerapan)
                indicators.insert(&each);
        }
    }
    for (const Indikator* each : indicators)
        rows.push_back(indicatorRow(snapshot, view, capaianIndikator(snapshot, *each, view.tahun, view.triwulan), odd));
    return rows;
}

} // namespace selaras::ui

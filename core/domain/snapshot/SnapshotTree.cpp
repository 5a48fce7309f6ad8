// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot/SnapshotIndex.h"

#include <algorithm>

namespace selaras::domain {

SnapshotTree::SnapshotTree(const UnitRows& data)
{
    for (const Simpul& row : data.simpul) {
        if (!row.dihapus)
            anak[row.indukId].push_back(&row);
    }
    for (const Indikator& row : data.indikator) {
        if (!row.dihapus)
            indikatorOf[row.simpulId].push_back(&row);
    }
    // The office's order; the id decides among equals, so that it never depends on the file.
    for (auto& nodes : anak) {
        std::ranges::sort(nodes, [](const Simpul* a, const Simpul* b) {
            return std::tie(a->urutan, a->kode, a->nama, a->id) < std::tie(b->urutan, b->kode, b->nama, b->id);
        });
    }
    indexPeriods(data);
    m_walked.clear();
    indexIndicators();
}

void SnapshotTree::indexPeriods(const UnitRows& data)
{
    QHash<Id, int> begins;
    for (const PeriodeRenstra& row : data.periode)
        begins.insert(row.id, row.tahunAwal);
    std::vector<const Simpul*>& roots = anak[Id()];
    std::ranges::stable_sort(
        roots, {}, [&](const Simpul* root) { return std::pair(begins.value(root->periodeId), root->periodeId); });
    for (size_t i = 0; i < roots.size(); ++i) {
        const size_t first = pohon.size();
        walk(roots[i], 0);
        auto part = pohonPeriode.find(roots[i]->periodeId);
        if (part == pohonPeriode.end())
            part = pohonPeriode.insert(roots[i]->periodeId, { i, i, first, first });
        part->akarAkhir = i + 1;
        part->barisAkhir = pohon.size();
    }
}

void SnapshotTree::walk(const Simpul* node, int depth)
{
    if (m_walked.contains(node))
        return;
    m_walked.insert(node);
    pohon.push_back({ node, depth });
    for (const Simpul* child : look(anak, node->id))
        walk(child, depth + 1);
}

void SnapshotTree::indexIndicators()
{
    // What hangs under a node in the bin is out of sight too, and lends nothing.
    for (const auto& [node, depth] : pohon) {
        for (const Indikator* row : look(indikatorOf, node->id)) {
            if (!row->acuanId.isEmpty())
                kembaran[row->acuanId].push_back(row);
        }
    }
    for (auto* lists : { &indikatorOf, &kembaran }) {
        for (auto& rows : *lists) {
            std::ranges::sort(rows, [](const Indikator* a, const Indikator* b) {
                return std::tie(a->urutan, a->nama, a->id) < std::tie(b->urutan, b->nama, b->id);
            });
        }
    }
}

} // namespace selaras::domain

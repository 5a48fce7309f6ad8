// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/PohonAturan.h"

#include "core/domain/figures/Kode.h"
#include "core/edits/base/Edits.h"
#include "core/format/Text.h"

#include <QHash>

#include <set>

namespace selaras::edits {

using namespace domain;
using format::Text;

std::vector<const Simpul*> siblings(const Snapshot& snapshot, const Id& indukId)
{
    std::vector<const Simpul*> rows;
    for (const Simpul& row : snapshot.data().simpul) {
        if (row.indukId == indukId)
            rows.push_back(&row);
    }
    std::ranges::sort(rows, [](const Simpul* a, const Simpul* b) {
        return std::tie(a->urutan, a->kode, a->nama, a->id) < std::tie(b->urutan, b->kode, b->nama, b->id);
    });
    return rows;
}

std::vector<const Simpul*> subtree(const Snapshot& snapshot, const Simpul& top)
{
    QHash<Id, std::vector<const Simpul*>> children;
    for (const Simpul& row : snapshot.data().simpul)
        children[row.indukId].push_back(&row);
    std::vector<const Simpul*> rows{ &top };
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto below = children.value(rows[i]->id);
        rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows;
}

namespace {

    /// What a budget figure speaks of; spending has no document.
    using Subject = std::tuple<Id, int, Bagian>;

    std::set<Subject> figures(const Snapshot& snapshot, const std::set<Id>& nodes, bool draftsOnly)
    {
        std::set<Subject> subjects;
        for (const Pagu& row : snapshot.data().pagu) {
            if (!row.tercetak && nodes.contains(row.simpulId)
                && !(draftsOnly && snapshot.dokumen(row.dokumenId)->status == StatusDokumen::Ditetapkan))
                subjects.emplace(row.dokumenId, row.tahun, row.bagian);
        }
        for (const RealisasiAnggaran& row : snapshot.data().realisasiAnggaran) {
            if (nodes.contains(row.simpulId))
                subjects.emplace(Id(), row.tahun, Bagian::Tahunan);
        }
        return subjects;
    }

} // namespace

Result<void> checkLevel(JenisSimpul jenis, const Simpul* parent)
{
    const auto allowed = childKinds(parent ? std::optional(parent->jenis) : std::nullopt);
    if (std::ranges::find(allowed, jenis) != allowed.end())
        return {};
    return fail(ErrorCode::LevelMismatch, { Text::name(jenis), parent ? Text::name(parent->jenis) : QString() });
}

Result<void> checkFirstChild(const Snapshot& snapshot, const Simpul* parent)
{
    if (parent && snapshot.anak(parent->id).empty() && !figures(snapshot, { parent->id }, true).empty())
        return fail(ErrorCode::NodeHasFigure, { parent->nama });
    return {};
}

Result<void> checkAbove(const Snapshot& snapshot, const Simpul& top, const Simpul* parent)
{
    std::set<Id> below, already;
    for (const Simpul* node : subtree(snapshot, top))
        below.insert(node->id);
    if (!top.dihapus) {
        for (const Simpul* node = snapshot.simpul(top.indukId); node; node = snapshot.simpul(node->indukId))
            already.insert(node->id);
    }
    const std::set<Subject> own = figures(snapshot, below, false);
    for (; parent && !own.empty(); parent = snapshot.simpul(parent->indukId)) {
        const std::set<Subject> carried = figures(snapshot, { parent->id }, false);
        const auto same = [&](const Subject& each) { return own.contains(each); };
        if (!already.contains(parent->id) && std::ranges::any_of(carried, same))
            return fail(ErrorCode::NodeHasFigure, { parent->nama });
    }
    return {};
}

Result<const Simpul*> parentOf(const Snapshot& snapshot, const Id& indukId)
{
    return indukId.isEmpty() ? Result<const Simpul*>(nullptr) : visibleSimpul(snapshot, indukId);
}

Result<const Simpul*> neighbour(const Snapshot& snapshot, const Id& simpulId, const Id& indukId)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (node && (*node)->indukId != indukId)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    return node;
}

Result<void> checkMove(const Snapshot& snapshot, const Simpul& node, const Simpul* parent)
{
    for (const Simpul* above = parent; above; above = snapshot.simpul(above->indukId)) {
        if (above->id == node.id)
            return fail(ErrorCode::MoveCircular, { node.nama });
    }
    Result<void> fits = checkLevel(node.jenis, parent);
    if (fits && parent && parent->id != node.indukId)
        fits = checkFirstChild(snapshot, parent);
    return fits ? checkAbove(snapshot, node, parent) : fits;
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Pohon.h"

#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/edits/plan/PohonAturan.h"
#include "core/edits/plan/PohonTetap.h"
#include "core/edits/plan/Tercetak.h"
#include "core/format/Text.h"

#include <QHash>

namespace selaras::edits {

using namespace domain;
using format::Text;

namespace {

    const PeriodeRenstra* newestPeriod(const Snapshot& snapshot)
    {
        const auto& periods = snapshot.data().periode;
        const auto newest = std::ranges::max_element(periods, {}, &PeriodeRenstra::tahunAwal);
        return newest == periods.end() ? nullptr : &*newest;
    }

    const PeriodeRenstra* periodOf(const Snapshot& snapshot, const SimpulBaru& baru)
    {
        if (baru.periodeId.isEmpty())
            return newestPeriod(snapshot);
        const auto& periods = snapshot.data().periode;
        const auto wanted = std::ranges::find(periods, baru.periodeId, &PeriodeRenstra::id);
        return wanted == periods.end() ? nullptr : &*wanted;
    }

    Result<Simpul> makeSimpul(const Snapshot& snapshot, const SimpulBaru& baru, const Simpul* parent)
    {
        const PeriodeRenstra* period = parent ? nullptr : periodOf(snapshot, baru);
        if (!parent && !period)
            return fail(ErrorCode::NotFound, { QStringLiteral("Periode Renstra"), {} });
        Simpul node;
        node.id = baru.id.isEmpty() ? newId() : baru.id;
        node.unitId = snapshot.unit().id;
        node.periodeId = parent ? parent->periodeId : period->id;
        node.indukId = baru.indukId;
        node.jenis = baru.jenis;
        node.kode = baru.kode.trimmed();
        node.nama = baru.nama.trimmed();
        return node;
    }

    /// A move into another period takes everything below along.
    void movePeriod(const Snapshot& snapshot, const Simpul& top, const Id& periodeId, Edit& edit)
    {
        for (const Simpul* node : subtree(snapshot, top)) {
            if (node == &top)
                continue;
            Simpul after = *node;
            after.periodeId = periodeId;
            edit.rows.push_back({ *node, std::move(after) });
        }
    }

    /// A twin of an indicator that is copied too becomes a twin of the copy.
    void copyIndicators(const Snapshot& snapshot, const Id& simpulId, const QHash<Id, Id>& copies, Edit& edit)
    {
        for (const Indikator* indikator : snapshot.indikatorOf(simpulId)) {
            Indikator copy = *indikator;
            copy.id = copies.value(copy.id);
            copy.simpulId = copies.value(copy.simpulId);
            copy.acuanId = copies.value(copy.acuanId, copy.acuanId);
            edit.rows.push_back({ std::nullopt, std::move(copy) });
        }
    }

} // namespace

Result<Edit> addSimpul(const Snapshot& snapshot, const SimpulBaru& baru)
{
    if (baru.nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    const Result<const Simpul*> parent = parentOf(snapshot, baru.indukId);
    if (!parent)
        return tl::unexpected(parent.error());
    if (!baru.sesudahId.isEmpty()) {
        if (const auto beside = neighbour(snapshot, baru.sesudahId, baru.indukId); !beside)
            return tl::unexpected(beside.error());
    }
    if (const Result<void> level = checkLevel(baru.jenis, *parent); !level)
        return tl::unexpected(level.error());
    if (const Result<void> first = checkFirstChild(snapshot, *parent); !first)
        return tl::unexpected(first.error());
    Result<Simpul> node = makeSimpul(snapshot, baru, *parent);
    if (!node)
        return tl::unexpected(node.error());
    return inserted(Action::AddSimpul, siblings(snapshot, baru.indukId), baru.sesudahId, *node);
}

Result<Edit> editSimpul(const Snapshot& snapshot, const Simpul& after)
{
    const Result<const Simpul*> before = visibleSimpul(snapshot, after.id);
    if (!before)
        return tl::unexpected(before.error());
    if (after.nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    if (const Result<void> post = checkJabatan(snapshot, after.jabatanId); !post)
        return tl::unexpected(post.error());
    Simpul row = **before;
    row.kode = after.kode.trimmed();
    row.nama = after.nama.trimmed();
    row.jabatanId = after.jabatanId;
    row.catatan = after.catatan;
    row.tahunMulai = after.tahunMulai;
    row.tahunSelesai = after.tahunSelesai;
    if (const Result<void> years = checkYears(snapshot, **before, row); !years)
        return tl::unexpected(years.error());
    Edit edit = changed(Action::EditSimpul, *before, std::optional(row));
    if (row.kode != (*before)->kode || row.nama != (*before)->nama)
        keepSignedWords(snapshot, **before, edit);
    const bool sameYears = row.tahunMulai == (*before)->tahunMulai && row.tahunSelesai == (*before)->tahunSelesai;
    if (!sameYears && row.tahunSelesai)
        leaveLaterDrafts(snapshot, row.id, *row.tahunSelesai, edit);
    return sameYears ? Result<Edit>(std::move(edit)) : guarded(snapshot, std::move(edit), (*before)->nama);
}

Result<Edit> moveSimpul(const Snapshot& snapshot, const Id& simpulId, const Id& indukId, const Id& sebelumId)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (!node)
        return tl::unexpected(node.error());
    const Result<const Simpul*> parent = parentOf(snapshot, indukId);
    if (!parent)
        return tl::unexpected(parent.error());
    if (!sebelumId.isEmpty()) {
        if (const auto beside = neighbour(snapshot, sebelumId, indukId); !beside)
            return tl::unexpected(beside.error());
    }
    if (const Result<void> fits = checkMove(snapshot, **node, *parent); !fits)
        return tl::unexpected(fits.error());

    std::vector<const Simpul*> rows = siblings(snapshot, indukId);
    const auto present = std::ranges::find(rows, *node);
    const size_t from = size_t(present - rows.begin());
    if (present != rows.end())
        rows.erase(present);
    const size_t to =
        sebelumId == simpulId ? from : size_t(std::ranges::find(rows, sebelumId, &Simpul::id) - rows.begin());
    Edit edit{ Action::MoveSimpul, {}, {} };
    if (indukId == (*node)->indukId && from == to)
        return edit;
    Simpul after = **node;
    after.indukId = indukId;
    edit.rows = makeRoom(std::move(rows), to, after);
    if (*parent && (*parent)->periodeId != after.periodeId) {
        after.periodeId = (*parent)->periodeId;
        movePeriod(snapshot, **node, after.periodeId, edit);
    }
    edit.rows.insert(edit.rows.begin(), RowChange{ **node, after });
    keepSignedOrder(snapshot, edit);
    return guarded(snapshot, std::move(edit), (*node)->nama);
}

Result<Edit> shiftSimpul(const Snapshot& snapshot, const Id& simpulId, int steps)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (!node)
        return tl::unexpected(node.error());
    Edit edit{ Action::MoveSimpul, {}, shifted(siblings(snapshot, (*node)->indukId), *node, steps) };
    if (!edit.rows.empty())
        keepSignedOrder(snapshot, edit);
    return edit;
}

Result<Edit> duplicateSimpul(const Snapshot& snapshot, const Id& simpulId)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (!node)
        return tl::unexpected(node.error());
    std::vector<const Simpul*> nodes{ *node };
    QHash<Id, Id> copies; // original -> copy, of nodes and indicators
    for (size_t i = 0; i < nodes.size(); ++i) {
        const auto children = snapshot.anak(nodes[i]->id);
        nodes.insert(nodes.end(), children.begin(), children.end());
        copies.insert(nodes[i]->id, newId());
        for (const Indikator* indikator : snapshot.indikatorOf(nodes[i]->id))
            copies.insert(indikator->id, newId());
    }
    Simpul top = **node;
    top.id = copies.value(top.id);
    top.nama = Text::tr("%1 (salinan)").arg(top.nama);
    Edit edit = inserted(Action::DuplicateSimpul, siblings(snapshot, top.indukId), simpulId, top);
    for (size_t i = 1; i < nodes.size(); ++i) {
        Simpul copy = *nodes[i];
        copy.id = copies.value(copy.id);
        copy.indukId = copies.value(copy.indukId);
        edit.rows.push_back({ std::nullopt, std::move(copy) });
    }
    for (const Simpul* each : nodes)
        copyIndicators(snapshot, each->id, copies, edit);
    return edit;
}

std::vector<Id> sameNamed(const Snapshot& snapshot, const Simpul& simpul)
{
    const QString name = simpul.nama.simplified().toCaseFolded();
    std::vector<Id> others;
    for (const auto& [node, depth] : snapshot.pohon()) {
        if (node->id != simpul.id && node->jenis == simpul.jenis && node->periodeId == simpul.periodeId
            && !name.isEmpty() && node->nama.simplified().toCaseFolded() == name)
            others.push_back(node->id);
    }
    return others;
}

} // namespace selaras::edits

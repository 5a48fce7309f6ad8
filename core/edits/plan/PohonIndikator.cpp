// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/edits/plan/Pohon.h"
#include "core/edits/plan/PohonTetap.h"
#include "core/edits/plan/Tercetak.h"
#include "core/format/Text.h"

namespace selaras::edits {

using namespace domain;
using format::Text;

namespace {

    /// Of one node, in their order, those in the bin too: they keep their place.
    std::vector<const Indikator*> rowsOf(const Snapshot& snapshot, const Id& simpulId)
    {
        std::vector<const Indikator*> rows;
        for (const Indikator& row : snapshot.data().indikator) {
            if (row.simpulId == simpulId)
                rows.push_back(&row);
        }
        std::ranges::sort(rows, [](const Indikator* a, const Indikator* b) {
            return std::tie(a->urutan, a->nama, a->id) < std::tie(b->urutan, b->nama, b->id);
        });
        return rows;
    }

    /// The indicator that keeps the results of a measure. NotFound also for the indicator itself, however it is
    /// reached. One that was chosen before may lie in the bin.
    Result<Id> keeperOf(const Snapshot& snapshot, const Indikator& row, const Indikator* before)
    {
        if (row.acuanId.isEmpty() || (before && before->acuanId == row.acuanId))
            return row.acuanId;
        const Result<const Indikator*> chosen = visibleIndikator(snapshot, row.acuanId);
        if (!chosen)
            return tl::unexpected(chosen.error());
        const Id keeper = (*chosen)->acuanId.isEmpty() ? (*chosen)->id : (*chosen)->acuanId;
        if (keeper == row.id)
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), row.acuanId });
        return keeper;
    }

    /// The row as it is to be kept. `before` is nullptr for a new one.
    Result<Indikator> checked(const Snapshot& snapshot, Indikator row, const Indikator* before)
    {
        row.nama = row.nama.trimmed();
        row.satuan = row.satuan.trimmed();
        if (row.nama.isEmpty())
            return fail(ErrorCode::NameEmpty);
        if (row.desimal < 0 || row.desimal > 4)
            return fail(ErrorCode::NumberInvalid,
                        { QString::number(row.desimal), Text::numberError(format::NumberError::TooManyDecimals) });
        if (row.batasCapaian && row.batasCapaian->isNegative())
            return fail(ErrorCode::ValueNegative, { format::number(*row.batasCapaian) });
        if (const Result<void> post = checkJabatan(snapshot, row.jabatanId); !post)
            return tl::unexpected(post.error());
        const Result<Id> keeper = keeperOf(snapshot, row, before);
        if (!keeper)
            return tl::unexpected(keeper.error());
        row.acuanId = *keeper;
        return row;
    }

    /// An indicator that becomes a twin takes its own twins along: they all borrow from the one that keeps the results.
    void followAcuan(const Snapshot& snapshot, const Indikator& after, Edit& edit)
    {
        if (after.acuanId.isEmpty())
            return;
        for (const Indikator& twin : snapshot.data().indikator) {
            if (twin.acuanId != after.id)
                continue;
            Indikator row = twin;
            row.acuanId = after.acuanId;
            edit.rows.push_back({ twin, std::move(row) });
        }
    }

    /// Nothing that a figure is computed from differs.
    bool sameFigures(const Indikator& a, const Indikator& b)
    {
        const auto key = [](const Indikator& row) {
            return std::tie(row.satuan, row.arah, row.akumulasi, row.batasCapaian, row.namaPembilang, row.namaPenyebut,
                            row.skala, row.acuanId, row.dariSerapan, row.tahunMulai, row.tahunSelesai);
        };
        return key(a) == key(b);
    }

    /// What a document that is ditetapkan prints for a target keeps its wording where another satuan would change it.
    void keepSigned(const Snapshot& snapshot, const Indikator& before, const QString& satuan, Edit& edit)
    {
        for (const Target& row : snapshot.data().target) {
            const Dokumen* dokumen = row.indikatorId == before.id ? snapshot.dokumen(row.dokumenId) : nullptr;
            if (!dokumen || dokumen->status != StatusDokumen::Ditetapkan)
                continue;
            Target worded = row;
            worded.teks = format::target(row, before.satuan);
            if (format::target(row, satuan) != worded.teks)
                edit.rows.push_back({ row, std::move(worded) });
        }
    }

} // namespace

Result<Edit> addIndikator(const Snapshot& snapshot, Indikator baru)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, baru.simpulId);
    if (!node)
        return tl::unexpected(node.error());
    Result<Indikator> row = checked(snapshot, std::move(baru), nullptr);
    if (!row)
        return tl::unexpected(row.error());
    if (row->id.isEmpty())
        row->id = newId();
    row->unitId = snapshot.unit().id;
    row->dihapus = false;
    return inserted(Action::AddIndikator, rowsOf(snapshot, row->simpulId), {}, *row);
}

Result<Edit> editIndikator(const Snapshot& snapshot, const Indikator& after)
{
    const Result<const Indikator*> before = visibleIndikator(snapshot, after.id);
    if (!before)
        return tl::unexpected(before.error());
    Result<Indikator> row = checked(snapshot, after, *before);
    if (!row)
        return tl::unexpected(row.error());
    row->unitId = (*before)->unitId;
    row->simpulId = (*before)->simpulId;
    row->urutan = (*before)->urutan;
    row->dihapus = false;
    if (const Result<void> years = checkYears(snapshot, **before, *row); !years)
        return tl::unexpected(years.error());
    Edit edit = changed(Action::EditIndikator, *before, std::optional(*row));
    followAcuan(snapshot, *row, edit);
    if (row->satuan != (*before)->satuan)
        keepSigned(snapshot, **before, row->satuan, edit);
    if (row->nama != (*before)->nama)
        keepSignedWords(snapshot, **before, edit);
    if (row->tahunSelesai != (*before)->tahunSelesai && row->tahunSelesai)
        leaveLaterDrafts(snapshot, row->id, *row->tahunSelesai, edit);
    return sameFigures(**before, *row) ? Result<Edit>(std::move(edit))
                                       : guarded(snapshot, std::move(edit), (*before)->nama);
}

Result<Edit> moveIndikator(const Snapshot& snapshot, const Id& indikatorId, const Id& simpulId)
{
    const Result<const Indikator*> before = visibleIndikator(snapshot, indikatorId);
    if (!before)
        return tl::unexpected(before.error());
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (!node)
        return tl::unexpected(node.error());
    if ((*before)->simpulId == simpulId)
        return Edit{ Action::MoveIndikator, {}, {} };
    Indikator after = **before;
    after.simpulId = simpulId;
    const std::vector<const Indikator*> rows = rowsOf(snapshot, simpulId);
    Edit edit{ Action::MoveIndikator, {}, makeRoom(rows, rows.size(), after) };
    edit.rows.push_back({ **before, std::move(after) });
    keepSignedOrder(snapshot, edit);
    return guarded(snapshot, std::move(edit), (*before)->nama);
}

Result<Edit> shiftIndikator(const Snapshot& snapshot, const Id& indikatorId, int steps)
{
    const Result<const Indikator*> row = visibleIndikator(snapshot, indikatorId);
    if (!row)
        return tl::unexpected(row.error());
    Edit edit{ Action::MoveIndikator, {}, shifted(rowsOf(snapshot, (*row)->simpulId), *row, steps) };
    if (!edit.rows.empty())
        keepSignedOrder(snapshot, edit);
    return edit;
}

Result<Edit> duplicateIndikator(const Snapshot& snapshot, const Id& indikatorId)
{
    const Result<const Indikator*> row = visibleIndikator(snapshot, indikatorId);
    if (!row)
        return tl::unexpected(row.error());
    Indikator copy = **row;
    copy.id = newId();
    copy.nama = Text::tr("%1 (salinan)").arg(copy.nama);
    return inserted(Action::DuplicateIndikator, rowsOf(snapshot, copy.simpulId), indikatorId, copy);
}

} // namespace selaras::edits

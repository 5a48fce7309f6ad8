// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Realisasi.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/edits/approval/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/format/Text.h"

#include <algorithm>
#include <map>

namespace selaras::edits {

using namespace domain;

namespace {

    /// The indicator that keeps the result: the acuan where there is one.
    Result<const Indikator*> keeper(const Snapshot& snapshot, const Id& indikatorId)
    {
        const Indikator* indikator = snapshot.indikator(indikatorId);
        if (!indikator)
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
        return &penyimpan(snapshot, *indikator);
    }

    /// Nothing entered, and no proof attached that would lose its row.
    bool isEmpty(const Snapshot& snapshot, const RealisasiKinerja& row)
    {
        return snapshot.bukti({ row.indikatorId, row.tahun, row.triwulan }).empty() && !row.nilai && !row.pembilang
            && !row.penyebut && row.kendala.isEmpty() && row.solusi.isEmpty() && row.tindakLanjut.isEmpty()
            && row.catatan.isEmpty();
    }

    /// Applies `change` to the row of a quarter, which is made or removed as needed.
    template <class F>
    Result<Edit> editQuarter(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan, F change)
    {
        if (const Result<void> quarter = checkQuarter(triwulan); !quarter)
            return tl::unexpected(quarter.error());
        const Result<const Indikator*> indikator = keeper(snapshot, indikatorId);
        if (!indikator)
            return tl::unexpected(indikator.error());
        if (const Result<void> open = checkOpen(snapshot, { (*indikator)->id, tahun, triwulan }); !open)
            return tl::unexpected(open.error());
        const RealisasiKinerja* before = snapshot.realisasi((*indikator)->id, tahun, triwulan);
        RealisasiKinerja after;
        if (before) {
            after = *before;
        } else {
            after.id = cellId(
                { QStringLiteral("realisasi"), (*indikator)->id, QString::number(tahun), QString::number(triwulan) });
            after.unitId = snapshot.unit().id;
            after.indikatorId = (*indikator)->id;
            after.tahun = tahun;
            after.triwulan = triwulan;
        }
        change(after);
        Edit edit{ Action::SetRealisasi, {}, {} };
        RowChange row;
        if (before)
            row.before = *before;
        if (!isEmpty(snapshot, after))
            row.after = std::move(after);
        if (row.before != row.after)
            edit.rows.push_back(std::move(row));
        return edit;
    }

    Result<std::optional<Decimal>> readOptional(const QString& typed)
    {
        if (typed.trimmed().isEmpty())
            return std::optional<Decimal>();
        const Result<Decimal> value = format::readDecimal(typed);
        if (!value)
            return tl::unexpected(value.error());
        return std::optional<Decimal>(*value);
    }

    const Simpul* ancestorWithFigure(const Snapshot& snapshot, const Simpul& node, int tahun)
    {
        for (const Simpul* each = snapshot.simpul(node.indukId); each; each = snapshot.simpul(each->indukId)) {
            if (!snapshot.realisasiAnggaran(each->id, tahun).empty())
                return each;
        }
        return nullptr;
    }

    bool descendantHasFigure(const Snapshot& snapshot, const Id& simpulId, int tahun)
    {
        return std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
            return !snapshot.realisasiAnggaran(child->id, tahun).empty()
                || descendantHasFigure(snapshot, child->id, tahun);
        });
    }

    /// On a parent only where no child has any, and the other way round.
    Result<void> checkOneLevel(const Snapshot& snapshot, const Simpul& node, int tahun)
    {
        if (descendantHasFigure(snapshot, node.id, tahun))
            return fail(ErrorCode::ParentIsSum, { node.nama });
        if (const Simpul* parent = ancestorWithFigure(snapshot, node, tahun))
            return fail(ErrorCode::ParentHasFigure, { parent->nama });
        return {};
    }

} // namespace

Result<Edit> editHasil(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                       const std::function<void(RealisasiKinerja&)>& change)
{
    return editQuarter(snapshot, indikatorId, tahun, triwulan, change);
}

Result<Edit> recordRealisasi(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                             const QString& typed)
{
    const Result<std::optional<Decimal>> value = readOptional(typed);
    if (!value)
        return tl::unexpected(value.error());
    const Indikator* row = value->has_value() ? snapshot.indikator(indikatorId) : nullptr;
    if (row && !snapshot.realisasi(penyimpan(snapshot, *row).id, tahun, triwulan)) {
        if (const Result<void> inForce = checkInForce(snapshot, *row, tahun); !inForce)
            return tl::unexpected(inForce.error());
    }
    Result<Edit> edit = editQuarter(snapshot, indikatorId, tahun, triwulan, [&](RealisasiKinerja& row) {
        row.nilai = *value;
        row.pembilang.reset();
        row.penyebut.reset();
    });
    return unlessCounted(snapshot, std::move(edit), indikatorId, tahun, triwulan);
}

Result<Edit> recordRealisasi(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                             const QString& pembilang, const QString& penyebut)
{
    const Result<std::optional<Decimal>> above = readOptional(pembilang);
    if (!above)
        return tl::unexpected(above.error());
    const Result<std::optional<Decimal>> below = readOptional(penyebut);
    if (!below)
        return tl::unexpected(below.error());
    if ((*above && (*above)->isNegative()) || (*below && (*below)->isNegative()))
        return fail(ErrorCode::ValueNegative, { *above && (*above)->isNegative() ? pembilang : penyebut });
    // 0 of 0: the quarter had no case.
    if (above->has_value() && (!below->has_value() || ((*below)->isZero() && !(*above)->isZero())))
        return fail(ErrorCode::DenominatorMissing);
    if (!above->has_value() && below->has_value())
        return fail(ErrorCode::NumberInvalid, { pembilang, format::Text::numberError(format::NumberError::Empty) });
    Result<Edit> edit = editQuarter(snapshot, indikatorId, tahun, triwulan, [&](RealisasiKinerja& row) {
        row.nilai.reset();
        row.pembilang = *above;
        row.penyebut = *below;
    });
    return unlessCounted(snapshot, std::move(edit), indikatorId, tahun, triwulan);
}

Result<Edit> recordCatatan(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                           const CatatanRealisasi& catatan)
{
    return editQuarter(snapshot, indikatorId, tahun, triwulan, [&](RealisasiKinerja& row) {
        row.kendala = catatan.kendala;
        row.solusi = catatan.solusi;
        row.tindakLanjut = catatan.tindakLanjut;
        row.catatan = catatan.catatan;
    });
}

namespace {

    /// Spending as typed; whether its level may carry it is not judged yet.
    Result<Edit> spending(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan, const QString& typed)
    {
        if (const Result<void> quarter = checkQuarter(triwulan); !quarter)
            return tl::unexpected(quarter.error());
        if (!snapshot.simpul(simpulId))
            return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
        if (const Result<void> open = checkOpen(snapshot, { simpulId, tahun, triwulan }); !open)
            return tl::unexpected(open.error());
        const Result<std::optional<Decimal>> value = readOptional(typed);
        if (!value)
            return tl::unexpected(value.error());
        const RealisasiAnggaran* before = snapshot.realisasiAnggaran(simpulId, tahun, triwulan);
        if (const auto inForce = checkInForce(snapshot, *snapshot.simpul(simpulId), tahun);
            *value && !before && !inForce)
            return tl::unexpected(inForce.error());
        Edit edit{ Action::SetRealisasiAnggaran, {}, {} };
        RowChange change;
        if (before)
            change.before = *before;
        if (value->has_value()) {
            if ((*value)->isNegative())
                return fail(ErrorCode::ValueNegative, { typed });
            const Id id = before
                ? before->id
                : cellId({ QStringLiteral("anggaran"), simpulId, QString::number(tahun), QString::number(triwulan) });
            change.after = RealisasiAnggaran{
                id, snapshot.unit().id, simpulId, tahun, triwulan, **value, before ? before->status : std::nullopt
            };
        }
        if (change.before != change.after)
            edit.rows.push_back(std::move(change));
        return edit;
    }

    /// Which row a cell stands for: twins stand for that of their acuan.
    std::pair<Id, int> placeOf(const Snapshot& snapshot, const SelRealisasi& cell)
    {
        if (cell.indikatorId.isEmpty())
            return { cell.simpulId, cell.triwulan };
        const Result<const Indikator*> indikator = keeper(snapshot, cell.indikatorId);
        return { indikator ? (*indikator)->id : cell.indikatorId, cell.triwulan };
    }

    Result<Edit> recordCell(const Snapshot& snapshot, int tahun, const SelRealisasi& cell)
    {
        return cell.indikatorId.isEmpty()
            ? spending(snapshot, cell.simpulId, tahun, cell.triwulan, cell.typed)
            : recordRealisasi(snapshot, cell.indikatorId, tahun, cell.triwulan, cell.typed);
    }

} // namespace

Result<Edit> recordRealisasiAnggaran(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan,
                                     const QString& typed)
{
    Result<Edit> edit = spending(snapshot, simpulId, tahun, triwulan, typed);
    if (!edit || typed.trimmed().isEmpty())
        return edit;
    if (const Result<void> level = checkOneLevel(snapshot, *snapshot.simpul(simpulId), tahun); !level)
        return tl::unexpected(level.error());
    return edit;
}

Result<Edit> recordBlock(const Snapshot& snapshot, int tahun, const std::vector<SelRealisasi>& cells, Action action,
                         size_t* badCell)
{
    const auto refuse = [&](size_t i, const Error& error) {
        if (badCell)
            *badCell = i;
        return tl::unexpected(error);
    };
    // Where two cells stand in one place the last one counts, as if they had been typed in turn.
    std::map<std::pair<Id, int>, size_t> last;
    for (size_t i = 0; i < cells.size(); ++i)
        last[placeOf(snapshot, cells[i])] = i;
    const auto counts = [&](size_t i) { return last.at(placeOf(snapshot, cells[i])) == i; };

    Edit block{ action, {}, {} };
    std::optional<Error> unreadable;
    size_t read = 0;
    for (; read < cells.size(); ++read) {
        Result<Edit> edit = recordCell(snapshot, tahun, cells[read]);
        if (!edit) {
            unreadable = edit.error();
            break;
        }
        if (counts(read))
            std::ranges::move(edit->rows, std::back_inserter(block.rows));
    }
    // Levels are judged in what the block leaves behind: it may move figures from a parent to its children.
    const Snapshot trial = snapshot.with(block.rows);
    for (size_t i = 0; i < read; ++i) {
        if (!cells[i].indikatorId.isEmpty() || cells[i].typed.trimmed().isEmpty() || !counts(i))
            continue;
        if (const Result<void> level = checkOneLevel(trial, *trial.simpul(cells[i].simpulId), tahun); !level)
            return refuse(i, level.error());
    }
    if (unreadable)
        return refuse(read, *unreadable);
    return block;
}

Result<Edit> addEvaluasi(const Snapshot&, std::vector<Entity> rows)
{
    Edit edit{ Action::AddEvaluasi, {}, {} };
    for (Entity& row : rows)
        edit.rows.push_back({ std::nullopt, std::move(row) });
    return edit;
}

} // namespace selaras::edits

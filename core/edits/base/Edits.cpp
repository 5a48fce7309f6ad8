// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Edits.h"

#include "core/edits/approval/Alur.h"
#include "core/edits/base/Ids.h"
#include "core/format/Text.h"

namespace selaras::edits {

using namespace domain;

Edit added(Action action, std::vector<Entity> rows)
{
    Edit edit{ action, {}, {} };
    for (Entity& row : rows)
        edit.rows.push_back({ std::nullopt, std::move(row) });
    return edit;
}

Result<const Simpul*> visibleSimpul(const Snapshot& snapshot, const Id& simpulId)
{
    const Simpul* node = snapshot.simpul(simpulId);
    if (!node || snapshot.isBinned(*node))
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    return node;
}

Result<const Indikator*> visibleIndikator(const Snapshot& snapshot, const Id& indikatorId)
{
    const Indikator* indikator = snapshot.indikator(indikatorId);
    if (!indikator || snapshot.isBinned(*indikator))
        return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
    return indikator;
}

Result<void> checkJabatan(const Snapshot& snapshot, const Id& jabatanId)
{
    if (!jabatanId.isEmpty() && !snapshot.jabatan(jabatanId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Jabatan"), jabatanId });
    return {};
}

Result<const Dokumen*> dokumenAda(const Snapshot& snapshot, const Id& dokumenId)
{
    const Dokumen* dokumen = snapshot.dokumen(dokumenId);
    if (!dokumen)
        return fail(ErrorCode::NotFound, { QStringLiteral("Dokumen"), dokumenId });
    return dokumen;
}

Result<const Dokumen*> dokumenDraf(const Snapshot& snapshot, const Id& dokumenId)
{
    Result<const Dokumen*> dokumen = dokumenAda(snapshot, dokumenId);
    if (dokumen && (*dokumen)->status == StatusDokumen::Ditetapkan)
        return fail(ErrorCode::DocumentFixed, { format::Text::title(**dokumen, snapshot) });
    return dokumen;
}

Result<void> checkQuarter(int triwulan)
{
    if (triwulan < 1 || triwulan > 4)
        return fail(ErrorCode::QuarterInvalid, { QString::number(triwulan) });
    return {};
}

Result<Sel> openSel(const Snapshot& snapshot, const Sel& sel)
{
    if (const Result<void> quarter = checkQuarter(sel.triwulan); !quarter)
        return tl::unexpected(quarter.error());
    Sel place = sel;
    if (!snapshot.simpul(sel.objekId)) {
        const Indikator* indikator = snapshot.indikator(sel.objekId);
        if (!indikator)
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), sel.objekId });
        place.objekId = penyimpan(snapshot, *indikator).id;
    }
    if (const Result<void> open = checkOpen(snapshot, place); !open)
        return tl::unexpected(open.error());
    return place;
}

Result<Edit> unlessCounted(const Snapshot& snapshot, Result<Edit> edit, const Id& indikatorId, int tahun, int triwulan)
{
    if (!edit || edit->rows.empty())
        return edit;
    const Indikator& indikator = penyimpan(snapshot, *snapshot.indikator(indikatorId));
    if (!snapshot.butir({ indikator.id, tahun, triwulan }).empty())
        return fail(ErrorCode::ValueFromItems, { indikator.nama });
    return edit;
}

Id targetId(const Kolom& kolom, const Id& indikatorId)
{
    QStringList parts{ QStringLiteral("target"), kolom.dokumenId, indikatorId, QString::number(kolom.tahun),
                       QString::number(int(kolom.bagian)) };
    if (kolom.triwulan != 0)
        parts << QString::number(kolom.triwulan);
    return cellId(parts);
}

Id paguId(const Kolom& kolom, const Id& simpulId)
{
    return cellId({ QStringLiteral("pagu"), kolom.dokumenId, simpulId, QString::number(kolom.tahun),
                    QString::number(int(kolom.bagian)), kolom.jenisBelanja });
}

Id cetakanId(const Id& dokumenId, const Id& objekId)
{
    return cellId({ QStringLiteral("cetakan"), dokumenId, objekId });
}

Target makeTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom,
                  const format::PrintedTarget& printed, const Target* before)
{
    return { before ? before->id : targetId(kolom, indikatorId),
             snapshot.unit().id,
             kolom.dokumenId,
             indikatorId,
             kolom.tahun,
             kolom.triwulan,
             kolom.bagian,
             printed.nilai,
             before ? before->nilaiAtas : std::nullopt,
             printed.teks };
}

Pagu makePagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, Decimal nilai, bool tercetak,
              const Pagu* before)
{
    return { before ? before->id : paguId(kolom, simpulId),
             snapshot.unit().id,
             kolom.dokumenId,
             simpulId,
             kolom.tahun,
             kolom.bagian,
             kolom.jenisBelanja,
             nilai,
             tercetak };
}

const Target* targetOf(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom)
{
    return snapshot.target(kolom.dokumenId, indikatorId, kolom.tahun, kolom.triwulan, kolom.bagian);
}

const Pagu* paguOf(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom)
{
    for (const Pagu* row : snapshot.pagu(kolom.dokumenId, simpulId)) {
        if (row->tahun == kolom.tahun && row->bagian == kolom.bagian && row->jenisBelanja == kolom.jenisBelanja)
            return row;
    }
    return nullptr;
}

bool filledBelow(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom)
{
    const auto counts = [&](const Pagu* row) {
        return !row->tercetak && row->tahun == kolom.tahun && row->bagian == kolom.bagian;
    };
    return std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
        return std::ranges::any_of(snapshot.pagu(kolom.dokumenId, child->id), counts)
            || filledBelow(snapshot, child->id, kolom);
    });
}

std::vector<bool> keptInOrder(const std::vector<int>& urutan)
{
    // Rows i < j can both stay when there is room for those between them: the longest run without a descent of
    // urutan - position. `ends[n]` is where the best run of n + 1 rows ends.
    const auto room = [&](size_t i) { return urutan[i] - int(i); };
    std::vector<size_t> ends;
    std::vector<std::optional<size_t>> before(urutan.size());
    for (size_t i = 0; i < urutan.size(); ++i) {
        const auto at = std::ranges::upper_bound(ends, room(i), {}, room);
        if (at != ends.begin())
            before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(urutan.size(), false);
    for (std::optional<size_t> i = ends.empty() ? std::nullopt : std::optional(ends.back()); i; i = before[*i])
        kept[*i] = true;
    return kept;
}

} // namespace selaras::edits

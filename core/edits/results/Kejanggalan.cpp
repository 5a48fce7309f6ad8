// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Kejanggalan.h"

#include "core/domain/figures/Kejanggalan.h"
#include "core/domain/office/Codes.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/format/JanggalText.h"

namespace selaras::edits {

using namespace domain;
using format::JanggalText;

namespace {

    /// The place that keeps the result: of an indicator with an acuan, the acuan's.
    Sel keptAt(const Snapshot& snapshot, Sel sel)
    {
        if (const Indikator* indikator = snapshot.indikator(sel.objekId))
            sel.objekId = penyimpan(snapshot, *indikator).id;
        return sel;
    }

    QString objectName(const Snapshot& snapshot, const Id& objekId)
    {
        if (const Simpul* node = snapshot.simpul(objekId))
            return node->nama;
        const Indikator* indikator = snapshot.indikator(objekId);
        return indikator ? indikator->nama : objekId;
    }

    const Penerimaan* stored(const Snapshot& snapshot, const Sel& sel, Kejanggalan jenis)
    {
        const auto rows = snapshot.penerimaan(sel);
        const auto it = std::ranges::find(rows, jenis, &Penerimaan::jenis);
        return it == rows.end() ? nullptr : *it;
    }

} // namespace

Result<Edit> acceptOdd(const Snapshot& snapshot, const Sel& sel, Kejanggalan jenis, const QString& reason)
{
    const Sel place = keptAt(snapshot, sel);
    if (std::ranges::none_of(kejanggalan(snapshot, place),
                             [&](const Janggal& finding) { return finding.jenis == jenis; }))
        return fail(ErrorCode::NotFound, { JanggalText::name(jenis), objectName(snapshot, place.objekId) });
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return fail(ErrorCode::ReasonMissing, { JanggalText::name(jenis) });
    const Penerimaan* before = stored(snapshot, place, jenis);
    const AngkaIsian figure = angkaIsian(snapshot, place);
    Penerimaan after;
    after.id = before ? before->id
                      : cellId({ QStringLiteral("penerimaan"), place.objekId, QString::number(place.tahun),
                                 QString::number(place.triwulan), code(jenis) });
    after.unitId = snapshot.unit().id;
    after.objekId = place.objekId;
    after.tahun = place.tahun;
    after.triwulan = place.triwulan;
    after.jenis = jenis;
    after.alasan = why;
    after.nilai = figure.nilai;
    after.pembilang = figure.pembilang;
    after.penyebut = figure.penyebut;
    Edit edit = changed(Action::AcceptOdd, before, std::optional(after));
    edit.reason = why;
    return edit;
}

Result<Edit> withdrawAcceptance(const Snapshot& snapshot, const Sel& sel, Kejanggalan jenis)
{
    const Penerimaan* before = stored(snapshot, keptAt(snapshot, sel), jenis);
    if (!before)
        return fail(ErrorCode::NotFound, { JanggalText::name(jenis), objectName(snapshot, sel.objekId) });
    return changed(Action::AcceptOdd, before, std::optional<Penerimaan>());
}

} // namespace selaras::edits

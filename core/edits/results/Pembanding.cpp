// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Pembanding.h"

#include "core/domain/figures/Tren.h"
#include "core/domain/office/Codes.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

namespace selaras::edits {

using namespace domain;

Result<Edit> setPembanding(const Snapshot& snapshot, const Id& indikatorId, int tahun, TingkatPembanding tingkat,
                           const QString& typed)
{
    const Result<const Indikator*> indikator = visibleIndikator(snapshot, indikatorId);
    if (!indikator)
        return tl::unexpected(indikator.error());
    const Pembanding* before = pembanding(snapshot, **indikator, tahun, tingkat);
    if (typed.trimmed().isEmpty())
        return changed<Pembanding>(Action::AddEvaluasi, before, std::nullopt);
    const Result<Decimal> value = format::readDecimal(typed);
    if (!value)
        return tl::unexpected(value.error());
    const Id& kept = (*indikator)->acuanId.isEmpty() ? (*indikator)->id : (*indikator)->acuanId;
    Pembanding after = before
        ? *before
        : Pembanding{ cellId({ QStringLiteral("pembanding"), kept, QString::number(tahun), code(tingkat) }),
                      (*indikator)->unitId,
                      kept,
                      tahun,
                      tingkat,
                      {} };
    after.nilai = *value;
    return changed<Pembanding>(Action::AddEvaluasi, before, after);
}

} // namespace selaras::edits

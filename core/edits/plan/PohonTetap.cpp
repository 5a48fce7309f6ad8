// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/PohonTetap.h"

#include "core/domain/figures/Tetap.h"
#include "core/edits/plan/Tercetak.h"
#include "core/format/Text.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;
using format::Text;

namespace {

    QString holderName(const Snapshot& snapshot, const TetapBerubah& changed)
    {
        if (changed.dokumen)
            return Text::title(*changed.dokumen, snapshot);
        if (changed.triwulan > 0)
            return Text::tr("triwulan %1 tahun %2 yang ditandatangani")
                .arg(format::roman(changed.triwulan))
                .arg(changed.tahun);
        return Text::tr("tahun %1 yang dokumennya sudah ditetapkan").arg(changed.tahun);
    }

    constexpr int kFirstYear = 1, kLastYear = 9999;

    template <class T>
    Error yearsInvalid(const T& row)
    {
        return { ErrorCode::YearsInvalid,
                 { row.nama, QString::number(row.tahunMulai.value_or(0)),
                   QString::number(row.tahunSelesai.value_or(0)) } };
    }

} // namespace

Error planFixed(const Snapshot& snapshot, const QString& nama, const Keterikatan& held)
{
    if (held.dokumen)
        return { ErrorCode::PlanFixed, { nama, Text::title(*held.dokumen, snapshot) } };
    const QString year = Text::tr("tahun %1 yang sudah berisi realisasi").arg(held.tahunTerakhir.value_or(0));
    return { ErrorCode::PlanFixed, { nama, year } };
}

template <class T>
Result<void> checkYears(const Snapshot& snapshot, const T& before, const T& after)
{
    if (before.tahunMulai == after.tahunMulai && before.tahunSelesai == after.tahunSelesai)
        return {};
    for (const std::optional<int>& year : { after.tahunMulai, after.tahunSelesai }) {
        if (year && (*year < kFirstYear || *year > kLastYear))
            return tl::unexpected(yearsInvalid(after));
    }
    if (after.tahunMulai && after.tahunSelesai && *after.tahunSelesai < *after.tahunMulai)
        return tl::unexpected(yearsInvalid(after));
    const Keterikatan held = keterikatan(snapshot, before);
    const bool late = held.tahunPertama && after.tahunMulai.value_or(*held.tahunPertama) > *held.tahunPertama;
    const bool early = held.tahunTerakhir && after.tahunSelesai.value_or(*held.tahunTerakhir) < *held.tahunTerakhir;
    return late || early ? tl::unexpected(planFixed(snapshot, before.nama, held)) : Result<void>();
}

template Result<void> checkYears(const Snapshot& snapshot, const Simpul& before, const Simpul& after);
template Result<void> checkYears(const Snapshot& snapshot, const Indikator& before, const Indikator& after);

Result<Edit> guarded(const Snapshot& snapshot, Result<Edit> edit, const QString& nama)
{
    if (!edit || edit->rows.empty() || belumAdaYangTetap(snapshot))
        return edit;
    if (const auto changed = fixedChanges(snapshot, snapshot.with(edit->rows)))
        return fail(ErrorCode::PlanFixed, { nama, holderName(snapshot, *changed) });
    return edit;
}

void keepSignedOrder(const Snapshot& snapshot, Edit& edit)
{
    for (const Dokumen& row : snapshot.data().dokumen) {
        if (row.status != StatusDokumen::Ditetapkan || row.jenis != JenisDokumen::PerjanjianKinerja)
            continue;
        const bool known = std::ranges::any_of(
            snapshot.data().cetakan, [&](const Cetakan& each) { return each.dokumenId == row.id && each.urutan; });
        if (!known)
            keepOrder(snapshot, row, edit);
    }
}

} // namespace selaras::edits

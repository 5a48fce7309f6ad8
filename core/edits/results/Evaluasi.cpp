// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Evaluasi.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Evaluasi.h"
#include "core/domain/figures/Skala.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

namespace selaras::edits {

using namespace domain;

namespace {

    /// A score as typed; empty is none.
    Result<std::optional<Decimal>> readScore(const QString& what, const QString& typed, Decimal least, Decimal most)
    {
        if (typed.trimmed().isEmpty())
            return std::optional<Decimal>();
        const Result<Decimal> value = format::readDecimal(typed);
        if (!value)
            return tl::unexpected(value.error());
        if (*value < least || *value > most)
            return fail(ErrorCode::ScoreInvalid,
                        { what, typed.trimmed(), format::number(least), format::number(most) });
        return std::optional<Decimal>(*value);
    }

    /// The indicator that keeps the result. ScaleMismatch, NotFound.
    Result<const Indikator*> scaled(const Snapshot& snapshot, const Id& indikatorId, JenisSkala jenis)
    {
        const Indikator* indikator = snapshot.indikator(indikatorId);
        if (!indikator)
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
        const Indikator& keeper = penyimpan(snapshot, *indikator);
        if (keeper.skala != jenis && indikator->skala != jenis)
            return fail(ErrorCode::ScaleMismatch, { indikator->nama, QString::fromUtf8(skala(jenis).nama) });
        return &keeper;
    }

    /// The scores, and the result that they make. A result made by the scores before goes when they no longer do.
    Result<Edit> withResult(const Snapshot& snapshot, Edit scores, const Indikator& indikator, int tahun, int triwulan,
                            const Angka& before, const Angka& after)
    {
        const std::optional<Decimal> value = after.bulat(indikator.desimal);
        const bool untouched = !after.ada() && !before.ada();
        Result<Edit> result = editHasil(snapshot, indikator.id, tahun, triwulan, [&](RealisasiKinerja& row) {
            if (untouched)
                return;
            row.nilai = value;
            row.pembilang.reset();
            row.penyebut.reset();
        });
        result = unlessCounted(snapshot, std::move(result), indikator.id, tahun, triwulan);
        if (!result)
            return result;
        scores.append(std::move(*result));
        return scores;
    }

    template <class T>
    std::vector<T> ofYear(const RowList<T>& rows, int tahun)
    {
        std::vector<T> found;
        std::ranges::copy_if(rows, std::back_inserter(found), [tahun](const T& row) { return row.tahun == tahun; });
        return found;
    }

    /// The change from what is kept to `after`.
    template <class T>
    void put(Edit& edit, const T* before, std::optional<T> after)
    {
        edit.append(changed<T>(edit.action, before, std::move(after)));
    }

} // namespace

std::vector<const Indikator*> indikatorWithSkala(const Snapshot& snapshot, int tahun, JenisSkala skala)
{
    std::vector<const Indikator*> found;
    for (const Snapshot::Baris& line : snapshot.pohon(tahun)) {
        for (const Indikator* each : snapshot.indikatorOf(line.simpul->id)) {
            const Indikator* keeper = &penyimpan(snapshot, *each);
            if (each->skala == skala && isInForce(snapshot, *each, tahun)
                && std::ranges::find(found, keeper) == found.end())
                found.push_back(keeper);
        }
    }
    return found;
}

std::vector<UnsurSkm> unsurTahun(const Snapshot& snapshot, int tahun)
{
    std::vector<UnsurSkm> rows = ofYear(snapshot.data().unsurSkm, tahun);
    std::ranges::sort(rows, {}, &UnsurSkm::unsur);
    return rows;
}

std::vector<KomponenSakip> komponenTahun(const Snapshot& snapshot, int tahun)
{
    std::vector<KomponenSakip> rows = ofYear(snapshot.data().komponenSakip, tahun);
    std::ranges::sort(rows, {}, &KomponenSakip::urutan);
    return rows;
}

Result<Edit> recordSkm(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                       const QStringList& typed)
{
    const Result<const Indikator*> indikator = scaled(snapshot, indikatorId, JenisSkala::Skm14);
    if (!indikator)
        return tl::unexpected(indikator.error());
    const std::vector<UnsurSkm> before = unsurTahun(snapshot, tahun);
    std::vector<UnsurSkm> after;
    Edit edit{ Action::SetSkm, {}, {} };
    for (int unsur = 1; unsur <= int(unsurSkm().size()); ++unsur) {
        const QString name = QString::fromUtf8(unsurSkm()[size_t(unsur - 1)]);
        const auto score = readScore(name, typed.value(unsur - 1), kUnsurTerendah, kUnsurTertinggi);
        if (!score)
            return tl::unexpected(score.error());
        const auto kept = std::ranges::find(before, unsur, &UnsurSkm::unsur);
        const UnsurSkm* old = kept == before.end() ? nullptr : &*kept;
        std::optional<UnsurSkm> row;
        if (*score) {
            const Id id = old
                ? old->id
                : cellId({ QStringLiteral("skm"), snapshot.unit().id, QString::number(tahun), QString::number(unsur) });
            row = after.emplace_back(UnsurSkm{ id, snapshot.unit().id, tahun, unsur, **score });
        }
        put(edit, old, std::move(row));
    }
    return withResult(snapshot, std::move(edit), **indikator, tahun, triwulan, nilaiSkm(before), nilaiSkm(after));
}

Result<Edit> recordSakip(const Snapshot& snapshot, const Id& indikatorId, int tahun, int triwulan,
                         const QStringList& typed)
{
    const Result<const Indikator*> indikator = scaled(snapshot, indikatorId, JenisSkala::Sakip88);
    if (!indikator)
        return tl::unexpected(indikator.error());
    const std::vector<KomponenSakip> before = komponenTahun(snapshot, tahun);
    std::vector<KomponenSakip> after;
    Edit edit{ Action::SetSakip, {}, {} };
    // Components of another regulation, imported for the year, give way to these.
    for (const KomponenSakip& row : before) {
        const auto named = [&](const BobotKomponen& each) { return row.komponen == QString::fromUtf8(each.nama); };
        if (std::ranges::none_of(komponenSakip(), named))
            put<KomponenSakip>(edit, &row, std::nullopt);
    }
    int position = 0;
    for (const BobotKomponen& part : komponenSakip()) {
        const QString name = QString::fromUtf8(part.nama);
        const auto score = readScore(name, typed.value(position), Decimal(), part.bobot);
        if (!score)
            return tl::unexpected(score.error());
        const auto kept = std::ranges::find(before, name, &KomponenSakip::komponen);
        const KomponenSakip* old = kept == before.end() ? nullptr : &*kept;
        std::optional<KomponenSakip> row;
        if (*score) {
            const Id id =
                old ? old->id : cellId({ QStringLiteral("sakip"), snapshot.unit().id, QString::number(tahun), name });
            row =
                after.emplace_back(KomponenSakip{ id, snapshot.unit().id, tahun, name, part.bobot, **score, position });
        }
        put(edit, old, std::move(row));
        ++position;
    }
    return withResult(snapshot, std::move(edit), **indikator, tahun, triwulan, nilaiSakip(before), nilaiSakip(after));
}

} // namespace selaras::edits

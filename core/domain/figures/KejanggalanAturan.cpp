// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/KejanggalanAturan.h"

#include "core/domain/values/Satuan.h"

namespace selaras::domain::periksa {

namespace {

    const Ratio kHundred(qint64(100));
    const Ratio kFarShare = Ratio(qint64(kJauhPersen)) / kHundred;

    Ratio magnitude(const Ratio& value)
    {
        return value.isNegative() ? Ratio() - value : value;
    }

    /// Both figures with as many digits as it takes to see that they differ, `decimals` at least.
    std::pair<std::optional<Decimal>, std::optional<Decimal>> printed(const Ratio& a, const Ratio& b, int decimals)
    {
        for (int digits = decimals; digits < Decimal::kDigits; ++digits) {
            if (a.rounded(digits) != b.rounded(digits))
                return { a.rounded(digits), b.rounded(digits) };
        }
        return { a.rounded(Decimal::kDigits), b.rounded(Decimal::kDigits) };
    }

    bool isWhole(const Ratio& value)
    {
        const std::optional<Decimal> exact = value.rounded(Decimal::kDigits);
        return exact && exact->decimals() == 0;
    }

    bool isFilled(const RealisasiKinerja& row)
    {
        return row.nilai || (row.pembilang && row.penyebut);
    }

    /// 0 of 0: the quarter had no case.
    bool hasNoCase(const RealisasiKinerja& row)
    {
        return row.pembilang && row.penyebut && row.pembilang->isZero() && row.penyebut->isZero();
    }

    /// A year up to a quarter, as it was entered.
    Angka toDate(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan)
    {
        const auto all = snapshot.realisasi(indikator.id, tahun);
        const auto end = std::ranges::upper_bound(all, triwulan, {}, &RealisasiKinerja::triwulan);
        auto rows = all.first(size_t(end - all.begin()));
        // Where the last filled quarter is the year, the others need no look.
        if (indikator.akumulasi == Akumulasi::NilaiAkhir) {
            while (!rows.empty() && (!isFilled(rows.back()) || hasNoCase(rows.back())))
                rows = rows.first(rows.size() - 1);
            rows = rows.last(std::min<size_t>(rows.size(), 1));
        }
        return nilaiTahun(indikator, rows);
    }

    bool hasOwnPagu(const Quarter& quarter, const Simpul& node)
    {
        const auto rows = quarter.dokumenPagu ? quarter.snapshot.pagu(quarter.dokumenPagu->id, node.id)
                                              : std::span<const Pagu* const>();
        return std::ranges::any_of(rows, [&](const Pagu* row) {
            return row->tahun == quarter.tahun && row->bagian == Bagian::Tahunan && !row->tercetak;
        });
    }

    bool enteredBelow(const Quarter& quarter, const Simpul& node)
    {
        return std::ranges::any_of(quarter.snapshot.anak(node.id), [&](const Simpul* child) {
            return quarter.snapshot.realisasiAnggaran(child->id, quarter.tahun, quarter.triwulan)
                || enteredBelow(quarter, *child);
        });
    }

    const RealisasiAnggaran* quarterBefore(std::span<const RealisasiAnggaran> rows, int triwulan)
    {
        const auto end = std::ranges::lower_bound(rows, triwulan, {}, &RealisasiAnggaran::triwulan);
        return end == rows.begin() ? nullptr : &*std::prev(end);
    }

} // namespace

void judgeSpending(const Quarter& quarter, const Simpul& node, Findings& findings)
{
    const auto rows = quarter.snapshot.realisasiAnggaran(node.id, quarter.tahun);
    const auto own = std::ranges::find(rows, quarter.triwulan, &RealisasiAnggaran::triwulan);
    if (own != rows.end()) {
        const RealisasiAnggaran* before = quarterBefore(rows, quarter.triwulan);
        if (before && own->nilai < before->nilai) {
            Janggal& finding = findings.add(Kejanggalan::KumulatifTurun);
            finding.nilai = own->nilai;
            finding.pembanding = before->nilai;
            finding.triwulan = before->triwulan;
        }
    } else if (!hasOwnPagu(quarter, node) || !enteredBelow(quarter, node)) {
        return;
    }
    if (!quarter.dokumenPagu)
        return;
    const Angka ceiling = pagu(quarter.snapshot, quarter.dokumenPagu->id, node.id, quarter.tahun);
    const Angka spent = realisasiAnggaran(quarter.snapshot, node.id, quarter.tahun, quarter.triwulan);
    if (!ceiling.nilai || !spent.nilai || !(*spent.nilai > *ceiling.nilai))
        return;
    Janggal& finding = findings.add(Kejanggalan::MelebihiPagu);
    std::tie(finding.nilai, finding.pembanding) = printed(*spent.nilai, *ceiling.nilai, 0);
}

namespace {

    void judgeCapaian(const Quarter& quarter, const Indikator& shown, const Angka& now, Findings& findings)
    {
        Indikator uncapped = shown;
        uncapped.batasCapaian.reset();
        const Target* target = targetBerlaku(quarter.snapshot, shown, quarter.tahun).target;
        const Angka result = capaian(uncapped, target, now);
        if (!janggal(result))
            return;
        const bool shrinks = shown.arah == Arah::TurunA || shown.arah == Arah::TurunB;
        if (shrinks && shown.akumulasi == Akumulasi::Jumlah && quarter.triwulan < 4 && !result.nilai->isNegative())
            return;
        Janggal& finding = findings.add(Kejanggalan::CapaianTinggi);
        const Ratio bound = result.nilai->isNegative() ? Ratio() : Ratio(qint64(kCapaianJanggal));
        std::tie(finding.nilai, finding.pembanding) = printed(*result.nilai, bound, 2);
    }

    /// A year before, to be compared with the year to date.
    struct YearBefore {
        int tahun = 0;
        Ratio nilai;
        bool upwardsOnly = false; ///< a whole year beside a running one
    };

    std::optional<YearBefore> yearBefore(const Quarter& quarter, const Indikator& keeper, int tahun)
    {
        if (const Angka same = toDate(quarter.snapshot, keeper, tahun, quarter.triwulan); same.nilai)
            return YearBefore{ tahun, *same.nilai, false };
        const Angka whole = toDate(quarter.snapshot, keeper, tahun, 4);
        if (!whole.nilai)
            return std::nullopt;
        return YearBefore{ tahun, *whole.nilai, keeper.akumulasi != Akumulasi::RataRata };
    }

    bool isFar(const Indikator& keeper, const Ratio& now, const YearBefore& last)
    {
        if (last.nilai.isZero() || (last.upwardsOnly && now < last.nilai))
            return false;
        const Ratio distance = magnitude(now - last.nilai);
        if (!(distance > magnitude(last.nilai) * kFarShare))
            return false;
        const bool counted = !isPersen(keeper.satuan) && isWhole(now) && isWhole(last.nilai);
        return !counted || !(distance < Ratio(qint64(kHitunganKecil)));
    }

    void judgeHistory(const Quarter& quarter, const Indikator& keeper, const Ratio& now, Findings& findings)
    {
        std::optional<YearBefore> last;
        Ratio lowest, highest;
        for (int tahun = quarter.tahun - 1; tahun >= quarter.tahunPertama; --tahun) {
            const std::optional<YearBefore> each = yearBefore(quarter, keeper, tahun);
            if (!each)
                continue;
            if (!last) {
                if (!isFar(keeper, now, *each)) // most are not: the years before need no look
                    return;
                last = each;
                lowest = highest = each->nilai;
            }
            lowest = std::min(lowest, each->nilai);
            highest = std::max(highest, each->nilai);
        }
        if (!last || (!(now < lowest) && !(now > highest)))
            return;
        Janggal& finding = findings.add(Kejanggalan::JauhDariRiwayat);
        finding.nilai = now.rounded(keeper.desimal);
        finding.pembanding = last->nilai.rounded(keeper.desimal);
        finding.terendah = lowest.rounded(keeper.desimal);
        finding.tertinggi = highest.rounded(keeper.desimal);
        finding.tahun = last->tahun;
    }

    void judgeQuarterBefore(const Quarter& quarter, const Indikator& keeper, const Ratio& now, Findings& findings)
    {
        if (keeper.akumulasi != Akumulasi::NilaiAkhir || keeper.arah != Arah::Naik)
            return;
        const RealisasiKinerja* last = nullptr;
        for (const RealisasiKinerja& row : quarter.snapshot.realisasi(keeper.id, quarter.tahun)) {
            if (row.triwulan < quarter.triwulan && isFilled(row) && !hasNoCase(row))
                last = &row;
        }
        if (!last)
            return;
        const Angka before = nilaiTriwulan(keeper, *last);
        if (!before.nilai || !(now < *before.nilai))
            return;
        Janggal& finding = findings.add(Kejanggalan::KurangDariTriwulanLalu);
        std::tie(finding.nilai, finding.pembanding) = printed(now, *before.nilai, keeper.desimal);
        finding.triwulan = last->triwulan;
    }

    void judgeProof(const Indikator& keeper, const RealisasiKinerja& row, Findings& findings)
    {
        const bool halfPair = row.pembilang && (!row.penyebut || row.penyebut->isZero()) && !hasNoCase(row);
        const bool plain = row.nilai && !row.pembilang && !row.penyebut;
        const bool named = !keeper.namaPembilang.isEmpty() && !keeper.namaPenyebut.isEmpty();
        if (halfPair || (plain && named))
            findings.add(Kejanggalan::PenyebutKosong).nilai = halfPair ? row.pembilang : row.nilai;
    }

} // namespace

void judgeResult(const Quarter& quarter, const Indikator& keeper, const Indikator& shown, Findings& findings)
{
    const RealisasiKinerja* row = quarter.snapshot.realisasi(keeper.id, quarter.tahun, quarter.triwulan);
    if (!row || (!row->nilai && !row->pembilang))
        return;
    // Computed from the spending: what was typed does not count.
    if (keeper.dariSerapan
        && realisasi(quarter.snapshot, keeper, quarter.tahun, quarter.triwulan).aturan == Aturan::Serapan)
        return;
    const Angka value = nilaiTriwulan(keeper, *row);
    if (value.nilai) {
        const bool lastCounts = keeper.akumulasi == Akumulasi::NilaiAkhir;
        const Angka now = lastCounts ? value : toDate(quarter.snapshot, keeper, quarter.tahun, quarter.triwulan);
        judgeCapaian(quarter, shown, now, findings);
        if (now.nilai)
            judgeHistory(quarter, keeper, *now.nilai, findings);
        if (isPersen(keeper.satuan) && *value.nilai > kHundred) {
            Janggal& finding = findings.add(Kejanggalan::PersenLebih100);
            std::tie(finding.nilai, finding.pembanding) = printed(*value.nilai, kHundred, keeper.desimal);
        }
        judgeQuarterBefore(quarter, keeper, *value.nilai, findings);
    }
    judgeProof(keeper, *row, findings);
}

} // namespace selaras::domain::periksa

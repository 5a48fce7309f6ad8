// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Beda.h"

#include "core/domain/figures/Perhitungan.h"

#include <set>

namespace selaras::domain {

namespace {

    /// In the order of a matrix: start, years and quarters, end.
    struct Column {
        Bagian bagian;
        int tahun, triwulan;
        auto key() const
        {
            const int place = bagian == Bagian::KondisiAwal ? 0 : bagian == Bagian::Tahunan ? 1 : 2;
            return std::tuple(place, tahun, triwulan);
        }
        friend bool operator<(const Column& a, const Column& b) { return a.key() < b.key(); }
    };

    struct Pair {
        const Dokumen* lama;
        const Dokumen* baru;
        bool has(const Id& dokumenId) const
        {
            return (lama && lama->id == dokumenId) || (baru && baru->id == dokumenId);
        }
        /// Both speak of the column: versions of one kind of every one, others of their common year.
        bool compares(const Column& column) const
        {
            if (!lama || !baru || lama->jenis == baru->jenis)
                return true;
            return (lama->tahun == 0 || lama->tahun == column.tahun)
                && (baru->tahun == 0 || baru->tahun == column.tahun);
        }
    };

    std::optional<Decimal> paguOf(const Snapshot& snapshot, const Dokumen* dokumen, const Simpul& node,
                                  const Column& column)
    {
        return dokumen ? pagu(snapshot, dokumen->id, node.id, column.tahun, column.bagian).bulat(Decimal::kDigits)
                       : std::nullopt;
    }

    const Target* targetOf(const Snapshot& snapshot, const Dokumen* dokumen, const Indikator& indikator,
                           const Column& column)
    {
        return dokumen ? snapshot.target(dokumen->id, indikator.id, column.tahun, column.triwulan, column.bagian)
                       : nullptr;
    }

    class Comparison {
    public:
        Comparison(const Snapshot& snapshot, Pair pair, bool semua)
            : m_snapshot(snapshot)
            , m_pair(pair)
            , m_all(semua)
        {
            for (const Target& row : snapshot.data().target) {
                if (pair.has(row.dokumenId))
                    addColumn(m_targets, { row.bagian, row.tahun, row.triwulan });
            }
            for (const Pagu& row : snapshot.data().pagu) {
                if (pair.has(row.dokumenId))
                    addColumn(m_budgets, { row.bagian, row.tahun, 0 });
            }
        }

        std::vector<BedaBaris> rows()
        {
            for (const auto& [node, depth] : m_snapshot.pohon()) {
                addPagu(*node);
                for (const Indikator* indikator : m_snapshot.indikatorOf(node->id))
                    addTargets(*node, *indikator);
            }
            return std::move(m_rows);
        }

    private:
        void addColumn(std::set<Column>& columns, const Column& column) const
        {
            if (m_pair.compares(column))
                columns.insert(column);
        }

        void addPagu(const Simpul& node)
        {
            for (const Column& column : m_budgets) {
                BedaBaris row = rowAt(node, column);
                row.lama = paguOf(m_snapshot, m_pair.lama, node, column);
                row.baru = paguOf(m_snapshot, m_pair.baru, node, column);
                if (row.lama || row.baru)
                    keep(std::move(row));
            }
        }

        void addTargets(const Simpul& node, const Indikator& indikator)
        {
            for (const Column& column : m_targets) {
                const Target* lama = targetOf(m_snapshot, m_pair.lama, indikator, column);
                const Target* baru = targetOf(m_snapshot, m_pair.baru, indikator, column);
                if (!lama && !baru)
                    continue;
                BedaBaris row = rowAt(node, column);
                row.indikator = &indikator;
                if (lama)
                    row.lama = lama->nilai, row.teksLama = lama->teks, row.lamaAtas = lama->nilaiAtas;
                if (baru)
                    row.baru = baru->nilai, row.teksBaru = baru->teks, row.baruAtas = baru->nilaiAtas;
                keep(std::move(row));
            }
        }

        static BedaBaris rowAt(const Simpul& node, const Column& column)
        {
            BedaBaris row;
            row.simpul = &node;
            row.tahun = column.tahun;
            row.triwulan = column.triwulan;
            row.bagian = column.bagian;
            return row;
        }

        void keep(BedaBaris row)
        {
            if (m_all || !row.isSame())
                m_rows.push_back(std::move(row));
        }

        const Snapshot& m_snapshot;
        Pair m_pair;
        bool m_all;
        std::set<Column> m_targets, m_budgets;
        std::vector<BedaBaris> m_rows;
    };

} // namespace

std::vector<BedaBaris> compareDokumen(const Snapshot& snapshot, const Id& lamaId, const Id& baruId, bool semua)
{
    return Comparison(snapshot, { snapshot.dokumen(lamaId), snapshot.dokumen(baruId) }, semua).rows();
}

namespace {

    struct Quarters {
        std::vector<Ratio> values;
        int answered = 0; ///< "-" is an answer too: nothing is promised for the quarter
        bool lastFilled = false;
    };

    Quarters quartersOf(const Snapshot& snapshot, const Id& dokumenId, const Id& indikatorId, int tahun)
    {
        Quarters result;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const Target* row = snapshot.target(dokumenId, indikatorId, tahun, quarter);
            if (!row)
                continue;
            ++result.answered;
            result.lastFilled = quarter == 4 && row->nilai;
            if (row->nilai)
                result.values.push_back(*row->nilai);
        }
        return result;
    }

    /// `values` must not be empty.
    Ratio yearOf(Akumulasi akumulasi, const std::vector<Ratio>& values)
    {
        if (akumulasi == Akumulasi::NilaiAkhir)
            return values.back();
        if (akumulasi == Akumulasi::RataRata)
            return mean(values);
        Ratio sum;
        for (const Ratio& value : values)
            sum = sum + value;
        return sum;
    }

} // namespace

PeriksaTriwulan checkTriwulan(const Snapshot& snapshot, const Id& dokumenId, const Indikator& indikator, int tahun)
{
    PeriksaTriwulan result;
    const Target* promised = snapshot.target(dokumenId, indikator.id, tahun);
    if (!promised || !promised->nilai)
        promised = targetBerlaku(snapshot, indikator, tahun).target;
    if (promised)
        result.setahun = promised->nilai;

    const Quarters quarters = quartersOf(snapshot, dokumenId, indikator.id, tahun);
    if (quarters.values.empty())
        return result;
    const Ratio year = yearOf(indikator.akumulasi, quarters.values);
    result.dariTriwulan = year.rounded(Decimal::kDigits);
    const bool complete =
        quarters.answered == 4 || (indikator.akumulasi == Akumulasi::NilaiAkhir && quarters.lastFilled);
    if (!complete || !result.setahun || !result.dariTriwulan)
        return result;
    // A mean seldom comes out even: it agrees when it does so in the digits that are printed.
    const int digits = indikator.akumulasi == Akumulasi::RataRata
        ? std::max(indikator.desimal, result.setahun->decimals())
        : Decimal::kDigits;
    result.hasil = year.rounded(digits) == result.setahun ? PeriksaTriwulan::Cocok : PeriksaTriwulan::Berbeda;
    return result;
}

} // namespace selaras::domain

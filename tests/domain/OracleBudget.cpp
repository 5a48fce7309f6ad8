// SPDX-License-Identifier: GPL-3.0-or-later
// Money, and progress over the years.
#include "tests/domain/Oracle.h"

#include "tests/domain/OracleRules.h"

#include <algorithm>

namespace selaras::test {

using namespace domain;
using namespace oracle;

namespace {

    bool counts(const Pagu& row, const Dokumen& dokumen, int tahun)
    {
        return row.dokumenId == dokumen.id && row.tahun == tahun && row.bagian == Bagian::Tahunan && !row.tercetak;
    }

    bool isFiner(const QString& rekening, const QString& than)
    {
        return rekening != than && (than.isEmpty() || rekening.startsWith(than + u'.'));
    }

    void add(Oracle::Figure& sum, const Oracle::Figure& part)
    {
        if (part.state != Oracle::State::Known)
            return;
        sum.state = Oracle::State::Known;
        sum.value += part.value;
    }

} // namespace

const Dokumen* Oracle::budgetDocument(int tahun) const
{
    for (JenisDokumen jenis : { JenisDokumen::Renja, JenisDokumen::PerjanjianKinerja, JenisDokumen::Renstra }) {
        for (const Dokumen* dokumen : versions(jenis, tahun)) {
            if (std::ranges::any_of(m_data.pagu, [&](const Pagu& row) { return counts(row, *dokumen, tahun); }))
                return dokumen;
        }
    }
    return nullptr;
}

Oracle::Figure Oracle::ownCeiling(const Dokumen& dokumen, const Id& node, int tahun) const
{
    Figure sum;
    for (const Pagu& row : m_data.pagu) {
        const auto breaksDown = [&](const Pagu& other) {
            return counts(other, dokumen, tahun) && other.simpulId == node
                && isFiner(other.jenisBelanja, row.jenisBelanja);
        };
        if (counts(row, dokumen, tahun) && row.simpulId == node && std::ranges::none_of(m_data.pagu, breaksDown))
            add(sum, { State::Known, exact(row.nilai), false });
    }
    return sum;
}

Oracle::Figure Oracle::ceilingIn(const Dokumen& dokumen, const Id& parent, int tahun) const
{
    Figure sum;
    for (const Simpul& row : m_data.simpul) {
        if (row.indukId != parent)
            continue;
        const Figure below = ceilingIn(dokumen, row.id, tahun);
        add(sum, below.state == State::Known ? below : ownCeiling(dokumen, row.id, tahun));
    }
    return sum;
}

Oracle::Figure Oracle::ceiling(const Simpul* node, int tahun) const
{
    const Dokumen* dokumen = budgetDocument(tahun);
    if (!dokumen)
        return {};
    const Figure below = ceilingIn(*dokumen, node ? node->id : Id(), tahun);
    return below.state == State::Known || !node ? below : ownCeiling(*dokumen, node->id, tahun);
}

Oracle::Figure Oracle::spentBelow(const Id& parent, int tahun, int triwulan) const
{
    Figure sum;
    for (const Simpul& row : m_data.simpul) {
        if (row.indukId == parent)
            add(sum, spent(&row, tahun, triwulan));
    }
    return sum;
}

Oracle::Figure Oracle::spent(const Simpul* node, int tahun, int triwulan) const
{
    const Figure below = spentBelow(node ? node->id : Id(), tahun, triwulan);
    if (below.state == State::Known || !node)
        return below;
    const RealisasiAnggaran* last = nullptr;
    for (const RealisasiAnggaran& row : m_data.realisasiAnggaran) {
        if (row.simpulId == node->id && row.tahun == tahun && row.triwulan <= triwulan
            && (!last || last->triwulan < row.triwulan))
            last = &row;
    }
    return last ? Figure{ State::Known, exact(last->nilai), false } : Figure{};
}

Oracle::Figure Oracle::absorbed(const Figure& ceiling, const Figure& spent)
{
    if (ceiling.state != State::Known || spent.state != State::Known)
        return {};
    if (ceiling.value == 0)
        return { State::Impossible, {}, false };
    return { State::Known, spent.value / ceiling.value * 100, false };
}

Oracle::Figure Oracle::yearsSoFar(const Indikator& keeper, int tahun) const
{
    Figure sum = result(keeper, tahun, 4);
    for (int year = m_data.periode.front().tahunAwal; sum.state == State::Known && year < tahun; ++year)
        add(sum, result(keeper, year, 4));
    return sum;
}

Oracle::Figure Oracle::progress(const Indikator& indikator, int tahun) const
{
    const Indikator& measure = keeper(indikator);
    const std::vector<const Dokumen*> renstra = versions(JenisDokumen::Renstra, tahun);
    if (renstra.empty())
        return {};
    const PeriodeRenstra& period = m_data.periode.front();
    bool adds = measure.akumulasi == Akumulasi::Jumlah && measure.arah != Arah::Rentang && !isPercent(measure);
    Promise sum{ nullptr, 0, 0, true };
    for (int year = period.tahunAwal; year <= period.tahunAkhir; ++year) {
        const Promise part = promise(orOfTwin(*renstra.front(), measure, year));
        sum = { nullptr, sum.low + part.low, sum.low + part.low, sum.known && part.known && !part.words };
    }
    Promise end = promise(orOfTwin(*renstra.front(), measure, 0, Bagian::KondisiAkhir));
    if (end.known)
        adds = adds && sum.known && !end.words && end.low == sum.low;
    else
        end = adds ? sum : promise(orOfTwin(*renstra.front(), measure, period.tahunAkhir));
    return against(measure, end, adds ? yearsSoFar(measure, tahun) : result(measure, tahun, 4));
}

} // namespace selaras::test

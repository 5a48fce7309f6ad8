// SPDX-License-Identifier: GPL-3.0-or-later
// Results, targets and what they are worth.
#include "tests/domain/Oracle.h"

#include "tests/domain/OracleRules.h"

#include <algorithm>

namespace selaras::test {

using namespace domain;
using namespace oracle;

namespace {

    Oracle::Figure known(mpq_class value)
    {
        return { Oracle::State::Known, std::move(value), false };
    }
    const Oracle::Figure kEmpty{}, kImpossible{ Oracle::State::Impossible, {}, false };

} // namespace

mpz_class Oracle::scaled(const mpq_class& value)
{
    return nearest(value * 10000);
}

QString Oracle::predikat(const Figure& capaian)
{
    if (capaian.state != State::Known || capaian.running)
        return {};
    return bandOf86(capaian.value);
}

const Indikator& Oracle::keeper(const Indikator& indikator) const
{
    const auto row = std::ranges::find(m_data.indikator, indikator.acuanId, &Indikator::id);
    return row == m_data.indikator.end() ? indikator : *row;
}

// --- targets --------------------------------------------------------------------------------------------------------

std::vector<const Dokumen*> Oracle::versions(JenisDokumen jenis, int tahun) const
{
    const auto begun = [&](const Dokumen& row) {
        if (jenis != JenisDokumen::Renstra)
            return row.tahun == tahun;
        return row.perubahanKe == 0 || !row.tanggal.isValid() || row.tanggal.year() <= tahun;
    };
    const auto ofTheHead = [&](const Dokumen& row) {
        const auto post = std::ranges::find(m_data.jabatan, row.pihakPertamaId, &Jabatan::id);
        return jenis != JenisDokumen::PerjanjianKinerja || post == m_data.jabatan.end() || post->atasanId.isEmpty();
    };
    std::vector<const Dokumen*> rows;
    for (const Dokumen& row : m_data.dokumen) {
        if (row.jenis == jenis && row.status == StatusDokumen::Ditetapkan && begun(row) && ofTheHead(row))
            rows.push_back(&row);
    }
    std::ranges::sort(rows, std::greater(), [](const Dokumen* row) { return row->perubahanKe; });
    return rows;
}

const Target* Oracle::in(const Dokumen& dokumen, const Indikator& measure, int tahun, int triwulan, Bagian bagian) const
{
    for (const Target& row : m_data.target) {
        if (row.dokumenId == dokumen.id && row.indikatorId == measure.id && row.tahun == tahun
            && row.triwulan == triwulan && row.bagian == bagian && says(row))
            return &row;
    }
    return nullptr;
}

const Target* Oracle::orOfTwin(const Dokumen& dokumen, const Indikator& measure, int tahun, Bagian bagian) const
{
    if (const Target* own = in(dokumen, measure, tahun, 0, bagian))
        return own;
    const auto twin = std::ranges::find(m_data.indikator, measure.id, &Indikator::acuanId);
    return twin == m_data.indikator.end() ? nullptr : in(dokumen, *twin, tahun, 0, bagian);
}

const Target* Oracle::target(const Indikator& indikator, int tahun) const
{
    std::vector<const Dokumen*> order = versions(JenisDokumen::PerjanjianKinerja, tahun);
    std::ranges::copy(versions(JenisDokumen::Renja, tahun), std::back_inserter(order));
    const std::vector<const Dokumen*> renstra = versions(JenisDokumen::Renstra, tahun);
    if (!renstra.empty())
        order.push_back(renstra.front()); // a plan anew, that falls back to nothing
    for (const Dokumen* dokumen : order) {
        if (const Target* found = orOfTwin(*dokumen, keeper(indikator), tahun))
            return found;
    }
    return nullptr;
}

Oracle::Promise Oracle::promise(const Target* target)
{
    if (!target)
        return {};
    if (!target->nilai)
        return { target, {}, {}, true };
    return { nullptr, exact(*target->nilai), exact(target->nilaiAtas.value_or(*target->nilai)), true };
}

Oracle::Promise Oracle::untilQuarter(const Indikator& measure, int tahun, int triwulan) const
{
    const std::vector<const Dokumen*> plans = versions(JenisDokumen::RencanaAksi, tahun);
    Promise sum{ nullptr, 0, 0, !plans.empty() };
    for (int each = measure.akumulasi == Akumulasi::Jumlah ? 1 : triwulan; sum.known && each <= triwulan; ++each) {
        const Promise part = promise(in(*plans.front(), measure, tahun, each));
        sum = { nullptr, sum.low + part.low, sum.high + part.high, part.known && !part.words };
    }
    return sum;
}

// --- results --------------------------------------------------------------------------------------------------------

std::vector<const RealisasiKinerja*> Oracle::filled(const Indikator& keeper, int tahun, int triwulan) const
{
    std::vector<const RealisasiKinerja*> rows;
    for (const RealisasiKinerja& row : m_data.realisasi) {
        if (row.indikatorId == keeper.id && row.tahun == tahun && row.triwulan <= triwulan
            && (row.nilai || (row.pembilang && row.penyebut)))
            rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, &RealisasiKinerja::triwulan);
    return rows;
}

Oracle::Figure Oracle::typed(const Indikator& keeper, int tahun, int triwulan) const
{
    const std::vector<const RealisasiKinerja*> rows = filled(keeper, tahun, triwulan);
    if (rows.empty())
        return kEmpty;
    const mpq_class factor = isPercent(keeper) ? 100 : 1;
    mpq_class above, below, sum;
    std::vector<Figure> values; // without the quarters that had no case
    bool pairs = true;
    for (const RealisasiKinerja* row : rows) {
        pairs = pairs && row->pembilang;
        if (!row->pembilang) {
            values.push_back(known(exact(*row->nilai)));
        } else if (!row->penyebut->isZero()) {
            values.push_back(known(exact(*row->pembilang) / exact(*row->penyebut) * factor));
            above += exact(*row->pembilang);
            below += exact(*row->penyebut);
        } else if (!row->pembilang->isZero()) {
            values.push_back(kImpossible);
        }
    }
    if (values.empty())
        return kImpossible;
    if (keeper.akumulasi == Akumulasi::NilaiAkhir)
        return values.back();
    if (std::ranges::find(values, State::Impossible, &Figure::state) != values.end())
        return kImpossible;
    if (keeper.akumulasi == Akumulasi::Jumlah && pairs)
        return below == 0 ? kImpossible : known(above / below * factor);
    for (const Figure& each : values)
        sum += each.value;
    return known(keeper.akumulasi == Akumulasi::Jumlah ? sum : mpq_class(sum / int(values.size())));
}

Oracle::Figure Oracle::result(const Indikator& indikator, int tahun, int triwulan) const
{
    const Indikator& measure = keeper(indikator);
    const Figure computed =
        measure.dariSerapan ? absorbed(ceiling(nullptr, tahun), spent(nullptr, tahun, triwulan)) : kEmpty;
    return computed.state == State::Known ? computed : typed(measure, tahun, triwulan);
}

bool Oracle::grows(const Indikator& measure, int tahun, int triwulan) const
{
    if (triwulan == 4)
        return false;
    if (measure.dariSerapan && absorbed(ceiling(nullptr, tahun), spent(nullptr, tahun, triwulan)).state == State::Known)
        return true;
    const auto plain = [](const RealisasiKinerja* row) { return !row->pembilang; };
    return measure.akumulasi == Akumulasi::Jumlah && std::ranges::any_of(filled(measure, tahun, triwulan), plain);
}

// --- what they are worth --------------------------------------------------------------------------------------------

Oracle::Figure Oracle::against(const Indikator& measure, const Promise& promised, const Figure& reached)
{
    if (!promised.known)
        return kEmpty;
    if (reached.state != State::Known)
        return reached;
    const std::optional<mpq_class> value = promised.words
        ? byRank(measure, promised.words->teks, reached.value)
        : byFormula(measure.arah, promised.low, promised.high, reached.value);
    if (!value)
        return kImpossible;
    return known(measure.batasCapaian ? std::min(*value, exact(*measure.batasCapaian)) : *value);
}

Oracle::Figure Oracle::capaian(const Indikator& indikator, int tahun, int triwulan) const
{
    const Indikator& measure = keeper(indikator);
    const Figure reached = result(measure, tahun, triwulan);
    if (!grows(measure, tahun, triwulan))
        return against(measure, promise(target(measure, tahun)), reached);
    if (const Promise quarters = untilQuarter(measure, tahun, triwulan); quarters.known)
        return against(measure, quarters, reached);
    Figure figure = against(measure, promise(target(measure, tahun)), reached);
    figure.running = true;
    return figure;
}

Oracle::Figure Oracle::mean(int tahun, int triwulan) const
{
    mpq_class sum;
    int count = 0;
    for (const Indikator& row : m_data.indikator) {
        const auto node = std::ranges::find(m_data.simpul, row.simpulId, &Simpul::id);
        const bool judged = node->jenis == JenisSimpul::Sasaran || node->jenis == JenisSimpul::KinerjaLainnya;
        const bool inForce = row.tahunMulai.value_or(tahun) <= tahun && tahun <= row.tahunSelesai.value_or(tahun);
        const Figure figure = judged && inForce && row.acuanId.isEmpty() ? capaian(row, tahun, triwulan) : kEmpty;
        if (figure.state != State::Known || figure.running)
            continue;
        sum += figure.value < 0 ? mpq_class(0) : figure.value;
        ++count;
    }
    return count == 0 ? kEmpty : known(sum / count);
}

} // namespace selaras::test

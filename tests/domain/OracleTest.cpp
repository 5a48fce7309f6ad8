// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Oracle.h"

#include "core/domain/figures/Perhitungan.h"
#include "tests/domain/OraclePlan.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace selaras::domain;
using selaras::test::Oracle;
using selaras::test::OraclePlan;

namespace {

constexpr int kPlans = 800;
constexpr int kFigures = 100'000;

std::string words(Oracle::State state, const mpq_class& value)
{
    return state == Oracle::State::Known ? value.get_str() : state == Oracle::State::Empty ? "empty" : "impossible";
}

QString nameOf(const Pita* band)
{
    return band ? QString::fromLatin1(band->nama) : QString();
}

/// One plan, asked twice.
class Comparison {
public:
    Comparison(quint64 seed, int tahun, int triwulan)
        : m_seed(seed)
        , m_tahun(tahun)
        , m_triwulan(triwulan)
        , m_plan(seed)
        , m_oracle(m_plan.data)
        , m_snapshot(m_plan.data)
    {
    }

    /// How many figures were compared.
    int run()
    {
        for (const Indikator& row : m_plan.data.indikator)
            compareIndicator(*m_snapshot.indikator(row.id));
        const Ringkasan summary = ringkasan(m_snapshot, m_tahun, m_triwulan);
        const Oracle::Figure mean = m_oracle.mean(m_tahun, m_triwulan);
        figure("mean", {}, summary.rataRata, mean);
        text("predikat of the mean", {}, nameOf(summary.predikat), Oracle::predikat(mean));
        compareBudget(summary.anggaran);
        return m_count;
    }

private:
    void compareIndicator(const Indikator& row)
    {
        const CapaianIndikator ours = capaianIndikator(m_snapshot, row, m_tahun, m_triwulan);
        const Target* promised = m_oracle.target(row, m_tahun);
        text("target", row.id, ours.target.target ? ours.target.target->id : Id(), promised ? promised->id : Id());
        figure("realisasi", row.id, ours.realisasi, m_oracle.result(row, m_tahun, m_triwulan));
        const Oracle::Figure capaian = m_oracle.capaian(row, m_tahun, m_triwulan);
        figure("capaian", row.id, ours.capaian, capaian);
        text("predikat", row.id, nameOf(ours.predikat), Oracle::predikat(capaian));
        figure("kemajuan", row.id, kemajuanRenstra(m_snapshot, row, m_tahun), m_oracle.progress(row, m_tahun));
    }

    void compareBudget(const AnggaranTahun& budget)
    {
        const Dokumen* document = m_oracle.budgetDocument(m_tahun);
        text("document of the pagu", {}, budget.dokumen ? budget.dokumen->id : Id(), document ? document->id : Id());
        compareLine({}, budget.total, nullptr);
        for (const Simpul& node : m_plan.data.simpul) {
            const auto shown =
                std::ranges::find(budget.baris, node.id, [](const AnggaranSimpul& line) { return line.simpul->id; });
            if (node.jenis >= JenisSimpul::Program) // without a line it must have no figure
                compareLine(node.id, shown == budget.baris.end() ? AnggaranSimpul() : *shown, &node);
        }
        addUp(budget);
    }

    void compareLine(const Id& id, const AnggaranSimpul& ours, const Simpul* node)
    {
        const Oracle::Figure ceiling = m_oracle.ceiling(node, m_tahun);
        const Oracle::Figure spent = m_oracle.spent(node, m_tahun, m_triwulan);
        figure("pagu", id, ours.pagu, ceiling);
        figure("realisasi anggaran", id, ours.realisasi, spent);
        figure("serapan", id, ours.serapan, Oracle::absorbed(ceiling, spent));
    }

    /// The topmost lines make the total.
    void addUp(const AnggaranTahun& budget)
    {
        Ratio ceilings, spendings;
        for (const AnggaranSimpul& line : budget.baris) {
            if (line.kedalaman > 0)
                continue;
            ceilings = ceilings + line.pagu.nilai.value_or(Ratio());
            spendings = spendings + line.realisasi.nilai.value_or(Ratio());
        }
        EXPECT_EQ(ceilings.rounded(4), budget.total.pagu.nilai.value_or(Ratio()).rounded(4)) << where({});
        EXPECT_EQ(spendings.rounded(4), budget.total.realisasi.nilai.value_or(Ratio()).rounded(4)) << where({});
        m_count += 2;
    }

    std::string where(const Id& id) const
    {
        return " of " + id.toStdString() + " in " + std::to_string(m_tahun) + " quarter " + std::to_string(m_triwulan)
            + ", seed " + std::to_string(m_seed);
    }

    void text(const char* what, const Id& id, const QString& ours, const QString& oracle)
    {
        ++m_count;
        EXPECT_EQ(ours, oracle) << what << where(id);
    }

    void figure(const char* what, const Id& id, const Angka& ours, const Oracle::Figure& oracle)
    {
        ++m_count;
        const Oracle::State state = ours.keadaan == Keadaan::Terhitung ? Oracle::State::Known
            : ours.keadaan == Keadaan::BelumDiisi                      ? Oracle::State::Empty
                                                                       : Oracle::State::Impossible;
        const bool alike = state == oracle.state
            && (!ours.nilai
                || (std::to_string(ours.nilai->rounded(4)->scaled()) == Oracle::scaled(oracle.value).get_str()
                    && (ours.catatan == Catatan::MasihBerjalan) == oracle.running));
        EXPECT_TRUE(alike) << what << where(id) << ": "
                           << (ours.nilai ? ours.bulat(4)->toText().toStdString() : words(state, {})) << ", note "
                           << int(ours.catatan) << ", oracle " << words(oracle.state, oracle.value)
                           << (oracle.running ? ", running" : "");
    }

    quint64 m_seed;
    int m_tahun, m_triwulan, m_count = 0;
    OraclePlan m_plan;
    Oracle m_oracle;
    Snapshot m_snapshot;
};

TEST(Oracle, AgreesOnOneHundredThousandFiguresOfRandomPlans)
{
    int count = 0;
    for (quint64 seed = 1; seed <= kPlans && !HasFailure(); ++seed) {
        for (int tahun = OraclePlan::kFirst; tahun <= OraclePlan::kLast; ++tahun)
            count += Comparison(seed, tahun, 1 + int(seed + quint64(tahun)) % 4).run();
    }
    EXPECT_GE(count, kFigures);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Tetap.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Alur.h"

#include <algorithm>
#include <map>
#include <set>

namespace selaras::domain {

namespace {

    enum class Macam { Target, Pagu, Baris, Hasil, Anggaran };

    /// Document (empty: a year), year, quarter, what, of which row.
    using Tempat = std::tuple<Id, int, int, Macam, Id>;
    struct Isi {
        std::vector<std::optional<Ratio>> angka;
        QStringList kata;
        friend bool operator==(const Isi&, const Isi&) = default;
    };

    bool isYearly(const Dokumen& row)
    {
        return row.tahun > 0 && row.status == StatusDokumen::Ditetapkan;
    }

    /// Everything that is fixed, by its place.
    class Collector {
    public:
        explicit Collector(const Snapshot& snapshot)
            : m_snapshot(snapshot)
        {
            for (const Dokumen& row : snapshot.data().dokumen) {
                if (row.status == StatusDokumen::Ditetapkan)
                    addDocument(row);
                if (isYearly(row) && speaks(row))
                    m_years.insert(row.tahun);
            }
            m_closed = m_years;
            if (!m_closed.empty())
                m_closed.erase(std::prev(m_closed.end())); // none of a later year yet
            addSigned();
            for (const int year : m_years)
                addYear(year);
        }

        std::map<Tempat, Isi> take() { return std::move(m_all); }

    private:
        bool speaks(const Dokumen& dokumen) const
        {
            return std::ranges::find(m_snapshot.data().target, dokumen.id, &Target::dokumenId)
                != m_snapshot.data().target.end()
                || std::ranges::find(m_snapshot.data().pagu, dokumen.id, &Pagu::dokumenId)
                != m_snapshot.data().pagu.end();
        }

        void addDocument(const Dokumen& dokumen)
        {
            const Snapshot seen = m_snapshot.asEnacted(dokumen);
            std::set<std::tuple<Id, int, Bagian>> sums;
            for (const Target& row : seen.data().target) {
                const Indikator* of = row.dokumenId == dokumen.id ? seen.indikator(row.indikatorId) : nullptr;
                if (of)
                    m_all[{ dokumen.id, 0, 0, Macam::Target, of->id }] = { {}, { of->simpulId } };
            }
            for (const Pagu& row : seen.data().pagu) {
                const Simpul* node = row.dokumenId == dokumen.id ? seen.simpul(row.simpulId) : nullptr;
                for (; node; node = seen.simpul(node->indukId))
                    sums.emplace(node->id, row.tahun, row.bagian);
            }
            for (const auto& [node, year, part] : sums)
                m_all[{ dokumen.id, year, int(part), Macam::Pagu, node }] = {
                    { pagu(seen, dokumen.id, node, year, part).nilai }, {}
                };
        }

        void addSigned()
        {
            for (const RealisasiKinerja& row : m_snapshot.data().realisasi) {
                if (row.status != StatusRealisasi::Ditandatangani)
                    continue;
                m_years.insert(row.tahun);
                const Indikator* keeper = m_snapshot.indikator(row.indikatorId);
                if (keeper)
                    addResult(*keeper, row.tahun, row.triwulan);
                for (const Indikator* twin : m_snapshot.kembaran(row.indikatorId))
                    addResult(*twin, row.tahun, row.triwulan);
            }
            for (const RealisasiAnggaran& row : m_snapshot.data().realisasiAnggaran) {
                if (row.status == StatusRealisasi::Ditandatangani)
                    m_years.insert(row.tahun);
            }
        }

        void addResult(const Indikator& indikator, int tahun, int triwulan)
        {
            const CapaianIndikator row = capaianIndikator(m_snapshot, indikator, tahun, triwulan);
            m_all[{ Id(), tahun, triwulan, Macam::Hasil, indikator.id }] = {
                { row.realisasi.nilai, row.capaian.nilai },
                { row.target.target ? row.target.target->id : Id(), bandName(row.predikat), bandName(row.mutu) }
            };
        }

        static QString bandName(const Pita* band) { return band ? QString::fromUtf8(band->nama) : QString(); }

        void addYear(int tahun)
        {
            for (const CapaianIndikator& row : capaianSemua(m_snapshot, tahun)) {
                const bool promised = row.target.dokumen && row.target.dokumen->tahun > 0;
                if (!promised && row.realisasi.keadaan == Keadaan::BelumDiisi)
                    continue; // a Renstra speaks of every year of its period
                const bool judged =
                    row.simpul->jenis == JenisSimpul::Sasaran || row.simpul->jenis == JenisSimpul::KinerjaLainnya;
                Isi content{ {}, { row.target.target ? row.target.target->id : Id(), judged ? row.simpul->id : Id() } };
                if (m_closed.contains(tahun))
                    content.angka = { row.realisasi.nilai, row.capaian.nilai };
                m_all[{ Id(), tahun, 0, Macam::Baris, penyimpan(m_snapshot, *row.indikator).id }] = content;
            }
            for (int triwulan = 1; triwulan <= 4; ++triwulan) {
                const AnggaranTahun budget = anggaranTahun(m_snapshot, tahun, triwulan);
                addLine(budget.total, tahun, triwulan);
                for (const AnggaranSimpul& line : budget.baris)
                    addLine(line, tahun, triwulan);
            }
        }

        void addLine(const AnggaranSimpul& line, int tahun, int triwulan)
        {
            const Id of = line.simpul ? line.simpul->id : Id();
            m_all[{ Id(), tahun, triwulan, Macam::Anggaran, of }] = {
                { line.pagu.nilai, line.realisasi.nilai, line.serapan.nilai }, {}
            };
        }

        const Snapshot& m_snapshot;
        std::set<int> m_years, m_closed;
        std::map<Tempat, Isi> m_all;
    };

    TetapBerubah describe(const Snapshot& snapshot, const Tempat& place)
    {
        const auto& [dokumenId, year, quarter, what, objekId] = place;
        const bool ofQuarter = what == Macam::Hasil;
        return { snapshot.dokumen(dokumenId), year, ofQuarter ? quarter : 0, objekId };
    }

} // namespace

bool belumAdaYangTetap(const Snapshot& snapshot)
{
    const UnitData& data = snapshot.data();
    const auto isSigned = [](const auto& row) { return row.status == StatusRealisasi::Ditandatangani; };
    return std::ranges::none_of(data.dokumen,
                                [](const Dokumen& row) { return row.status == StatusDokumen::Ditetapkan; })
        && std::ranges::none_of(data.realisasi, isSigned) && std::ranges::none_of(data.realisasiAnggaran, isSigned);
}

std::optional<TetapBerubah> fixedChanges(const Snapshot& before, const Snapshot& after)
{
    const std::map<Tempat, Isi> old = Collector(before).take();
    const std::map<Tempat, Isi> now = Collector(after).take();
    const auto missing = [](const std::map<Tempat, Isi>& in, const auto& each) {
        const auto found = in.find(each.first);
        return found == in.end() || !(found->second == each.second);
    };
    // Documents come after years in the order of the map, and say more.
    std::optional<TetapBerubah> changed;
    for (const auto& each : old) {
        if (missing(now, each) && (!changed || !changed->dokumen))
            changed = describe(before, each.first);
    }
    for (const auto& each : now) {
        if (!changed && !old.contains(each.first))
            changed = describe(after, each.first);
    }
    if (changed && changed->dokumen)
        changed->dokumen = before.dokumen(changed->dokumen->id);
    return changed;
}

} // namespace selaras::domain

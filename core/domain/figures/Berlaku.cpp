// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Berlaku.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace selaras::domain {

namespace {

    template <class T>
    bool covers(const T& row, int tahun)
    {
        return tahun == 0 || (row.tahunMulai.value_or(tahun) <= tahun && tahun <= row.tahunSelesai.value_or(tahun));
    }

    /// Collects who speaks of some rows.
    class Holders {
    public:
        Holders(const Snapshot& snapshot, std::set<Id> rows)
            : m_snapshot(snapshot)
            , m_rows(std::move(rows))
        {
        }

        Keterikatan find()
        {
            const UnitData& data = m_snapshot.data();
            for (const Target& row : data.target)
                document(row.indikatorId, row.dokumenId);
            for (const Pagu& row : data.pagu)
                document(row.simpulId, row.dokumenId);
            for (const RealisasiKinerja& row : data.realisasi)
                result(row.indikatorId, row.tahun, row.status);
            for (const RealisasiAnggaran& row : data.realisasiAnggaran)
                result(row.simpulId, row.tahun, row.status.value_or(StatusRealisasi::Draf));
            for (const Persetujuan& row : data.persetujuan)
                result(row.objekId, row.tahun, row.ke);
            return m_found;
        }

    private:
        void reach(int tahun)
        {
            m_found.tahunPertama = std::min(m_found.tahunPertama.value_or(tahun), tahun);
            m_found.tahunTerakhir = std::max(m_found.tahunTerakhir.value_or(tahun), tahun);
        }

        void document(const Id& objekId, const Id& dokumenId)
        {
            const Dokumen* by = m_rows.contains(objekId) ? m_snapshot.dokumen(dokumenId) : nullptr;
            if (!by || by->status != StatusDokumen::Ditetapkan)
                return;
            if (!m_found.dokumen
                || std::tie(by->tahun, by->perubahanKe)
                    > std::tie(m_found.dokumen->tahun, m_found.dokumen->perubahanKe))
                m_found.dokumen = by;
            if (by->tahun > 0)
                reach(by->tahun);
        }

        void result(const Id& objekId, int tahun, StatusRealisasi status)
        {
            if (!m_rows.contains(objekId))
                return;
            m_found.hasil = true;
            m_found.ditandatangani = m_found.ditandatangani || status == StatusRealisasi::Ditandatangani;
            reach(tahun);
        }

        const Snapshot& m_snapshot;
        std::set<Id> m_rows;
        Keterikatan m_found;
    };

    /// The node and all that hangs below it, with their indicators; of a tree that is sound.
    std::set<Id> withBelow(const Snapshot& snapshot, const Id& simpulId)
    {
        QHash<Id, std::vector<Id>> below;
        for (const Simpul& row : snapshot.data().simpul)
            below[row.indukId].push_back(row.id);
        std::vector<Id> rows{ simpulId };
        for (size_t i = 0; i < rows.size(); ++i) {
            const std::vector<Id> children = below.value(rows[i]);
            rows.insert(rows.end(), children.begin(), children.end());
        }
        std::set<Id> all(rows.begin(), rows.end());
        for (const Indikator& row : snapshot.data().indikator) {
            if (all.contains(row.simpulId))
                rows.push_back(row.id);
        }
        all.insert(rows.begin(), rows.end());
        return all;
    }

} // namespace

bool isInForce(const Snapshot& snapshot, const Simpul& simpul, int tahun)
{
    for (const Simpul* node = &simpul; node; node = snapshot.simpul(node->indukId)) {
        if (!covers(*node, tahun))
            return false;
    }
    return true;
}

bool isInForce(const Snapshot& snapshot, const Indikator& indikator, int tahun)
{
    const Simpul* node = snapshot.simpul(indikator.simpulId);
    return covers(indikator, tahun) && node && isInForce(snapshot, *node, tahun);
}

Keterikatan keterikatan(const Snapshot& snapshot, const Simpul& simpul)
{
    return Holders(snapshot, withBelow(snapshot, simpul.id)).find();
}

Keterikatan keterikatan(const Snapshot& snapshot, const Indikator& indikator)
{
    return Holders(snapshot, { indikator.id }).find();
}

} // namespace selaras::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Snapshot.h"

#include <QHash>

/// What a snapshot looks up; not for callers outside Snapshot*.cpp.
namespace selaras::domain {

using Pair = std::pair<Id, Id>;
using Yearly = std::pair<Id, int>;
using Quarterly = std::pair<Id, int>; ///< objek; year and quarter as one number

inline Quarterly place(const Sel& sel)
{
    constexpr int quarters = 8; // more than there are
    return { sel.objekId, sel.tahun * quarters + sel.triwulan };
}

template <class K, class V>
std::span<const V> look(const QHash<K, std::vector<V>>& hash, const K& key)
{
    const auto it = hash.constFind(key);
    return it == hash.cend() ? std::span<const V>() : std::span<const V>(*it);
}

struct Snapshot::Index {
    UnitData data;
    QHash<Id, const Simpul*> simpul;
    QHash<Id, const Indikator*> indikator;
    QHash<Id, const Dokumen*> dokumen;
    QHash<Id, const Jabatan*> jabatan;
    QHash<Id, const Target*> targetById;
    QHash<QString, const Nomenklatur*> nomenklatur; ///< by kode
    QHash<Id, std::vector<const Simpul*>> anak; ///< key "" holds the roots
    QHash<Id, std::vector<const Indikator*>> indikatorDari, kembaran;
    QHash<Pair, std::vector<const Target*>> target;
    QHash<Pair, std::vector<const Pagu*>> pagu;
    QHash<Pair, const Cetakan*> cetakan;
    QHash<Yearly, std::vector<RealisasiKinerja>> realisasi;
    QHash<Yearly, std::vector<RealisasiAnggaran>> realisasiAnggaran;
    QHash<Quarterly, std::vector<const Butir*>> butir;
    QHash<Quarterly, std::vector<const BuktiDukung*>> bukti;
    QHash<Quarterly, std::vector<const Persetujuan*>> persetujuan;
    QHash<Quarterly, std::vector<const Penerimaan*>> penerimaan;
    std::vector<Baris> pohon; ///< period by period
    /// Where the tree of a period begins and ends among the roots and in `pohon`.
    struct Petak {
        size_t akarAwal, akarAkhir, barisAwal, barisAkhir;
    };
    QHash<Id, Petak> pohonPeriode;

    explicit Index(UnitData rows)
        : data(std::move(rows))
    {
        indexTree();
        indexFigures();
        indexProofs();
    }

    void indexTree();
    void indexFigures();
    void indexProofs();
    void indexPeriods();
    void walk(const Id& parent, int depth);
};

} // namespace selaras::domain

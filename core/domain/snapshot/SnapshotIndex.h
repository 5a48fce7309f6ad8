// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Shards.h"
#include "core/domain/snapshot/Snapshot.h"

#include <QSet>

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

template <class T>
using ById = Shards<Id, const T*>;

/// The tree as it is walked: small, and made anew when a node, an indicator or a period changes.
struct SnapshotTree {
    QHash<Id, std::vector<const Simpul*>> anak; ///< key "" holds the roots
    QHash<Id, std::vector<const Indikator*>> indikatorOf, kembaran;
    std::vector<Snapshot::Baris> pohon; ///< period by period
    /// Where the tree of a period begins and ends among the roots and in `pohon`.
    struct Petak {
        size_t akarAwal, akarAkhir, barisAwal, barisAkhir;
    };
    QHash<Id, Petak> pohonPeriode;

    explicit SnapshotTree(const UnitRows& data);

private:
    void indexPeriods(const UnitRows& data);
    void indexIndicators();
    void walk(const Simpul* node, int depth);
    QSet<const Simpul*> m_walked; ///< rows that hang in a circle are walked once
};

struct Snapshot::Index {
    UnitRows data;
    Tables<ById> byId;
    Groups<QString, const Nomenklatur*> nomenklatur; ///< by kode
    Groups<Pair, const Target*> target;
    Groups<Pair, const Pagu*> pagu;
    Groups<Pair, const Cetakan*> cetakan;
    Groups<Yearly, RealisasiKinerja> realisasi;
    Groups<Yearly, RealisasiAnggaran> realisasiAnggaran;
    Groups<Quarterly, const Butir*> butir;
    Groups<Quarterly, const BuktiDukung*> bukti;
    Groups<Quarterly, const Persetujuan*> persetujuan;
    Groups<Quarterly, const Penerimaan*> penerimaan;
    std::shared_ptr<const SnapshotTree> tree;

    explicit Index(UnitData rows);
    void apply(std::span<const RowChange> changes);

private:
    template <class T>
    void add(const T& row);
    template <class T>
    void remove(const T& row);
    /// Calls `f` with the groups that hold rows of this kind and the key of the row.
    template <class T, class F>
    void withGroup(const T& row, F f);
    template <class T>
    bool applyTo(std::span<const RowChange> changes);
};

} // namespace selaras::domain

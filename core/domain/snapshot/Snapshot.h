// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/UnitData.h"

#include <memory>
#include <span>
#include <tuple>

namespace selaras::domain {

/// The place of a result: an Indikator or a Simpul in a quarter.
struct Sel {
    Id objekId;
    int tahun = 0, triwulan = 0;
    friend bool operator==(const Sel&, const Sel&) = default;
    friend bool operator<(const Sel& a, const Sel& b)
    {
        return std::tie(a.objekId, a.tahun, a.triwulan) < std::tie(b.objekId, b.tahun, b.triwulan);
    }
};

/// Everything of one unit as one immutable value, with the look-ups that the figures need. Copies share the data.
/// Lists come in the order of the office: urutan, then name. Rows in the bin are left out of the tree look-ups.
class Snapshot {
public:
    /// Without a unit: an empty store.
    Snapshot();
    explicit Snapshot(UnitData data);

    const UnitRows& data() const;
    bool hasUnit() const { return !data().unit.empty(); }
    const UnitKerja& unit() const { return data().unit.front(); } ///< hasUnit() must hold

    /// The row, or nullptr. Simpul and Indikator in the bin are found too.
    const Simpul* simpul(const Id& id) const;
    const Indikator* indikator(const Id& id) const;
    const Dokumen* dokumen(const Id& id) const;
    const Jabatan* jabatan(const Id& id) const;
    const Target* target(const Id& id) const;
    const Nomenklatur* nomenklatur(const QString& kode) const; ///< by code; nullptr when unknown or never imported

    /// In the bin, itself or with a node above it.
    bool isBinned(const Simpul& simpul) const;
    bool isBinned(const Indikator& indikator) const;

    /// The period a year belongs to: the one that covers it (of several the last to begin), else the last one before
    /// the year, else the first one. nullptr when there is no period at all.
    const PeriodeRenstra* periode(int tahun) const;

    /// Nodes without a parent (Tujuan): of all periods, the earlier first; of one period; of the period of a year.
    /// Figures of a year add up the tree of its period alone. Without any period the whole tree is that of every year.
    std::span<const Simpul* const> akar() const;
    std::span<const Simpul* const> akar(const Id& periodeId) const;
    std::span<const Simpul* const> akar(int tahun) const;
    std::span<const Simpul* const> anak(const Id& simpulId) const;
    std::span<const Indikator* const> indikatorOf(const Id& simpulId) const;
    /// Indicators elsewhere in the tree that are the same measure (Indikator::acuanId).
    std::span<const Indikator* const> kembaran(const Id& indikatorId) const;

    /// Yearly, quarterly and condition targets of an indicator in a document.
    std::span<const Target* const> target(const Id& dokumenId, const Id& indikatorId) const;
    const Target* target(const Id& dokumenId, const Id& indikatorId, int tahun, int triwulan = 0,
                         Bagian bagian = Bagian::Tahunan) const;
    std::span<const Pagu* const> pagu(const Id& dokumenId, const Id& simpulId) const;
    const Cetakan* cetakan(const Id& dokumenId, const Id& objekId) const;

    std::span<const RealisasiKinerja> realisasi(const Id& indikatorId, int tahun) const; ///< by triwulan
    const RealisasiKinerja* realisasi(const Id& indikatorId, int tahun, int triwulan) const;
    std::span<const RealisasiAnggaran> realisasiAnggaran(const Id& simpulId, int tahun) const; ///< by triwulan
    const RealisasiAnggaran* realisasiAnggaran(const Id& simpulId, int tahun, int triwulan) const;

    /// What belongs to the result of a quarter, in its order; keyed by the indicator that keeps the result.
    std::span<const Butir* const> butir(const Sel& sel) const;
    std::span<const BuktiDukung* const> bukti(const Sel& sel) const;
    std::span<const Persetujuan* const> persetujuan(const Sel& sel) const; ///< oldest first
    std::span<const Penerimaan* const> penerimaan(const Sel& sel) const;
    const Pengguna* pengguna(const Id& id) const;
    QString setelan(const QString& kunci) const; ///< empty without a row

    /// Nodes in tree order (depth first), with their depth (Tujuan = 0); of which periods as with akar().
    struct Baris {
        const Simpul* simpul;
        int kedalaman;
    };
    std::span<const Baris> pohon() const;
    std::span<const Baris> pohon(const Id& periodeId) const;
    std::span<const Baris> pohon(int tahun) const;

    /// Years the unit's periods, documents and results speak of, ascending.
    std::vector<int> tahun() const;

    /// The next snapshot: this one with the rows changed. A row is found by its kind and id. It shares whatever isn't
    /// changed with this one: rows, look-ups and pointers to them.
    Snapshot with(std::span<const RowChange> changes) const;
    /// As a document that is ditetapkan speaks: what has a target or a pagu in it is out of the bin, with the nodes
    /// above it, so that deleting later doesn't change what was signed. Of a draft it is this snapshot.
    Snapshot asEnacted(const Dokumen& dokumen) const;

private:
    struct Index;
    explicit Snapshot(std::shared_ptr<const Index> index);
    std::shared_ptr<const Index> m_index;
};

} // namespace selaras::domain

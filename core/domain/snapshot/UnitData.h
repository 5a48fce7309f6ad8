// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "core/domain/snapshot/RowList.h"

#include <tuple>

namespace selaras::domain {

/// A list for each kind of row of one unit.
template <template <class> class List>
struct Tables {
    List<UnitKerja> unit; ///< exactly one, none in an empty file
    List<ProfilUnit> profil;
    List<Desa> desa;
    List<Jabatan> jabatan;
    List<Pejabat> pejabat;
    List<Pengguna> pengguna;
    List<Setelan> setelan;
    List<IndikatorIndividu> indikatorIndividu;
    List<PeriodeRenstra> periode;
    List<Simpul> simpul;
    List<Indikator> indikator;
    List<Nomenklatur> nomenklatur;
    List<Dokumen> dokumen;
    List<Target> target;
    List<Pagu> pagu;
    List<Cetakan> cetakan;
    List<RealisasiKinerja> realisasi;
    List<Butir> butir;
    List<BuktiDukung> bukti;
    List<RealisasiAnggaran> realisasiAnggaran;
    List<Persetujuan> persetujuan;
    List<Penerimaan> penerimaan;
    List<Pembanding> pembanding;
    List<KomponenSakip> komponenSakip;
    List<UnsurSkm> unsurSkm;
    List<Rekomendasi> rekomendasi;
    List<JadwalRekomendasi> jadwal;

    /// The list of one kind of row: list<Target>().
    template <class T>
    List<T>& list()
    {
        return std::get<List<T>&>(lists());
    }
    template <class T>
    const List<T>& list() const
    {
        return std::get<const List<T>&>(lists());
    }

    /// All lists, parents before children.
    auto lists() { return tied(*this); }
    auto lists() const { return tied(*this); }

    /// A copy of all rows in lists of another sort.
    template <template <class> class Other>
    operator Tables<Other>() const
    {
        Tables<Other> result;
        const auto copy = [&]<class... T>(const List<T>&... from) {
            (..., (result.template list<T>() = Other<T>(std::vector<T>(from))));
        };
        std::apply(copy, lists());
        return result;
    }

    template <template <class> class Other>
    friend bool operator==(const Tables& a, const Tables<Other>& b)
    {
        const auto each = [&]<class... T>(const List<T>&... rows) { return (... && (rows == b.template list<T>())); };
        return std::apply(each, a.lists());
    }

private:
    template <class Self>
    static auto tied(Self& t)
    {
        return std::tie(t.unit, t.profil, t.desa, t.jabatan, t.pejabat, t.pengguna, t.setelan, t.indikatorIndividu,
                        t.periode, t.simpul, t.indikator, t.nomenklatur, t.dokumen, t.target, t.pagu, t.cetakan,
                        t.realisasi, t.butir, t.bukti, t.realisasiAnggaran, t.persetujuan, t.penerimaan, t.pembanding,
                        t.komponenSakip, t.unsurSkm, t.rekomendasi, t.jadwal);
    }
};

template <class T>
using Vector = std::vector<T>;

/// Every row of one unit but its history, to be built and changed. One kecamatan fits in memory.
using UnitData = Tables<Vector>;
/// The same as a snapshot holds it: shared and immutable.
using UnitRows = Tables<RowList>;

/// Calls `f` with each list of `data`, parents before children. `Data` is Tables or const Tables.
template <class Data, class F>
void forEachList(Data& data, F&& f)
{
    std::apply([&](auto&... list) { (..., f(list)); }, data.lists());
}

} // namespace selaras::domain

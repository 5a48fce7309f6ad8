// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <optional>

/// The chain of approval of a result: Draf → Diisi (Kasi) → Diverifikasi (staf perencanaan) → Divalidasi (Kasubag) →
/// Diparaf (Sekretaris) → Ditandatangani (Camat). Source: SOP Mekanisme Pengumpulan Data Kinerja, steps 4 to 9. Each
/// result walks it by itself; a person takes the step for many at once.
namespace selaras::domain {

/// Who acts. In a file without profiles whoever sits there may take every step.
struct Pelaku {
    Id penggunaId = {}; ///< empty without a profile
    QString nama = {};
    QString jabatan = {}; ///< as printed; may be empty
    Id jabatanId = {};
    std::optional<PeranPengguna> peran = {}; ///< none without a profile
    friend bool operator==(const Pelaku&, const Pelaku&) = default;
};
Pelaku pelakuOf(const Snapshot& snapshot, const Pengguna& pengguna);
/// A Pengawas only reads.
bool mayEdit(const Pelaku& pelaku);

/// The indicator that keeps the results: the acuan where there is one. A Sel names this one.
const Indikator& penyimpan(const Snapshot& snapshot, const Indikator& indikator);

/// The post whose result it is: of the indicator or node, else of the nearest node above that has one. May be empty.
Id penanggungJawab(const Snapshot& snapshot, const Id& objekId);

bool isFilled(const Snapshot& snapshot, const Sel& sel); ///< has a figure
StatusRealisasi statusRealisasi(const Snapshot& snapshot, const Sel& sel); ///< Draf without a row
const Persetujuan* langkahTerakhir(const Snapshot& snapshot, const Sel& sel); ///< nullptr before the first
/// Draf because it was sent back.
bool wasReturned(const Snapshot& snapshot, const Sel& sel);
/// What the Camat signed last, even when it has been sent back since; nullptr when never signed.
const Persetujuan* tandaTangan(const Snapshot& snapshot, const Sel& sel);

/// The step after a state; nullopt when it is signed.
std::optional<StatusRealisasi> langkahBerikut(StatusRealisasi status);
/// May this person take that step for the result? Filling in: whoever's post it is, and the Subbag Perencanaan, which
/// enters what comes on paper (SOP, step 6). A Kasubag may verify where there is no staf.
bool mayAdvance(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel, StatusRealisasi ke);
/// May this person send it back? Whoever comes later in the chain, and whoever filled it in as long as nobody has
/// verified it. A signed one: Kasubag, Sekretaris and Camat.
bool mayReturn(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel);

/// The Rencana Aksi that counts for a year: the newest version that is ditetapkan; nullptr without one.
const Dokumen* rencanaAksiBerlaku(const Snapshot& snapshot, int tahun);

/// The results an office owes for a quarter: indicators that the year is judged by (computed ones left out) and the
/// lines of the budget that spending is entered on. With a Rencana Aksi in force an indicator is due in the quarters
/// it has a target for, else in each.
std::vector<Sel> requiredSel(const Snapshot& snapshot, int tahun, int triwulan);

/// The last day for a step (see tenggatHari).
QDate tenggat(const Snapshot& snapshot, int tahun, int triwulan, StatusRealisasi langkah);

/// What waits for a person: one step of one quarter.
struct Tugas {
    int tahun = 0, triwulan = 0;
    StatusRealisasi langkah = StatusRealisasi::Diisi; ///< the step to take
    std::vector<Sel> sel; ///< that wait for it
    int kosong = 0; ///< how many of them have no figure yet
    int dikembalikan = 0; ///< how many of them were sent back
    QDate tenggat;
    bool terlambat = false;
};
/// Of the quarters of a year that have ended by `hariIni` or in which something waits already; the oldest first.
std::vector<Tugas> tugas(const Snapshot& snapshot, const Pelaku& pelaku, int tahun, const QDate& hariIni);

} // namespace selaras::domain

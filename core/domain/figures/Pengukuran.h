// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

/// The Pengukuran Kinerja of a quarter as figures: PermenPANRB 53/2014, Lampiran II E, asks for it each quarter and
/// gives no form; the columns are those in use (sasaran, indikator, satuan, target, realisasi, capaian; program, pagu,
/// realisasi, serapan).
namespace selaras::domain {

struct PengukuranIndikator {
    CapaianIndikator capaian; ///< year to date against the target of the year
    const Target* targetTriwulan = nullptr; ///< of the Rencana Aksi in force
    std::vector<Angka> triwulan; ///< what each quarter brought, I to the one measured
    const Jabatan* penanggungJawab = nullptr;
    const RealisasiKinerja* hasil = nullptr; ///< row of the quarter, with kendala, solusi, tindak lanjut
};

/// A step of the chain of approval over all results of the quarter.
struct LangkahPengukuran {
    StatusRealisasi langkah = StatusRealisasi::Diisi;
    int selesai = 0; ///< results that have come this far or further
    std::vector<const Persetujuan*> oleh; ///< who took it, each person once, with the last time; the earliest first
};

struct Pengukuran {
    int tahun = 0, triwulan = 0;
    std::vector<PengukuranIndikator> indikator; ///< those the year is judged by, in tree order
    Angka rataRata; ///< of their capaian
    const Pita* predikat = nullptr;
    AnggaranTahun anggaran;
    const Dokumen* rencanaAksi = nullptr; ///< with a target for the quarter; else nullptr
    std::vector<const Dokumen*> dokumenTarget; ///< where the targets of the year come from

    int anggaranKosong = 0; ///< lines of the budget that owe spending and have none yet

    int hasil = 0; ///< results that the quarter owes or has
    StatusRealisasi status = StatusRealisasi::Draf; ///< of the one that is furthest behind
    std::vector<LangkahPengukuran> langkah; ///< Diisi to Ditandatangani
    /// Of the last signature, UTC; invalid unless every result is signed.
    QDateTime ditandatangani;
};
Pengukuran pengukuran(const Snapshot& snapshot, int tahun, int triwulan);

} // namespace selaras::domain

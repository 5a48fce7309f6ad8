// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// The columns of each table beside the members they hold: one line a column, in the order of the table. Every reader
/// and writer of rows (SQL, JSON, history) walks these, so an order can't be got wrong in one of them.
namespace selaras::storage {

using namespace domain; // the entities are the subject of this file

template <class T>
inline constexpr const char* tableName = nullptr;

#define SELARAS_TABLE(TYPE, NAME)                                                                                      \
    template <>                                                                                                        \
    inline constexpr const char* tableName<TYPE> = NAME

SELARAS_TABLE(UnitKerja, "unit_kerja");
SELARAS_TABLE(ProfilUnit, "profil_unit");
SELARAS_TABLE(Desa, "desa");
SELARAS_TABLE(Jabatan, "jabatan");
SELARAS_TABLE(Pejabat, "pejabat");
SELARAS_TABLE(Pengguna, "pengguna");
SELARAS_TABLE(Setelan, "setelan");
SELARAS_TABLE(IndikatorIndividu, "indikator_individu");
SELARAS_TABLE(PeriodeRenstra, "periode_renstra");
SELARAS_TABLE(Simpul, "simpul");
SELARAS_TABLE(Indikator, "indikator");
SELARAS_TABLE(Nomenklatur, "nomenklatur");
SELARAS_TABLE(Dokumen, "dokumen");
SELARAS_TABLE(Target, "target");
SELARAS_TABLE(Pagu, "pagu");
SELARAS_TABLE(Cetakan, "cetakan");
SELARAS_TABLE(RealisasiKinerja, "realisasi_kinerja");
SELARAS_TABLE(Butir, "butir");
SELARAS_TABLE(BuktiDukung, "bukti_dukung");
SELARAS_TABLE(RealisasiAnggaran, "realisasi_anggaran");
SELARAS_TABLE(Persetujuan, "persetujuan");
SELARAS_TABLE(Penerimaan, "penerimaan");
SELARAS_TABLE(Pembanding, "pembanding");
SELARAS_TABLE(KomponenSakip, "komponen_sakip");
SELARAS_TABLE(UnsurSkm, "unsur_skm");
SELARAS_TABLE(Rekomendasi, "rekomendasi");
SELARAS_TABLE(JadwalRekomendasi, "jadwal_rekomendasi");

#undef SELARAS_TABLE

/// Calls v(column, member) for each column. `row` is T or const T.
template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, UnitKerja>
{
    v("id", row.id);
    v("nama", row.nama);
    v("kabupaten", row.kabupaten);
    v("provinsi", row.provinsi);
    v("kode", row.kode);
    v("alamat", row.alamat);
    v("telepon", row.telepon);
    v("surel", row.surel);
    v("situs", row.situs);
    v("tempat", row.tempat);
    v("logo", row.logo);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, ProfilUnit>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("judul", row.judul);
    v("isi", row.isi);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Desa>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("nama", row.nama);
    v("laki_laki", row.lakiLaki);
    v("perempuan", row.perempuan);
    v("per", row.per);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Jabatan>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("nama", row.nama);
    v("atasan_id", row.atasanId);
    v("tugas", row.tugas);
    v("fungsi", row.fungsi);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Pejabat>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("jabatan_id", row.jabatanId);
    v("nama", row.nama);
    v("nip", row.nip);
    v("pangkat", row.pangkat);
    v("status", row.status);
    v("mulai", row.mulai);
    v("selesai", row.selesai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Pengguna>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("jabatan_id", row.jabatanId);
    v("nama", row.nama);
    v("peran", row.peran);
    v("sandi", row.sandi);
    v("nonaktif", row.nonaktif);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Setelan>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("kunci", row.kunci);
    v("nilai", row.nilai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, IndikatorIndividu>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("jabatan_id", row.jabatanId);
    v("sasaran", row.sasaran);
    v("indikator", row.indikator);
    v("formula", row.formula);
    v("sumber_data", row.sumberData);
    v("penanggung_jawab", row.penanggungJawab);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, PeriodeRenstra>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("tahun_awal", row.tahunAwal);
    v("tahun_akhir", row.tahunAkhir);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Simpul>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("periode_id", row.periodeId);
    v("induk_id", row.indukId);
    v("jenis", row.jenis);
    v("kode", row.kode);
    v("nama", row.nama);
    v("jabatan_id", row.jabatanId);
    v("catatan", row.catatan);
    v("urutan", row.urutan);
    v("dihapus", row.dihapus);
    v("tahun_mulai", row.tahunMulai);
    v("tahun_selesai", row.tahunSelesai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Indikator>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("simpul_id", row.simpulId);
    v("nama", row.nama);
    v("satuan", row.satuan);
    v("desimal", row.desimal);
    v("arah", row.arah);
    v("akumulasi", row.akumulasi);
    v("batas_capaian", row.batasCapaian);
    v("formula", row.formula);
    v("nama_pembilang", row.namaPembilang);
    v("nama_penyebut", row.namaPenyebut);
    v("sumber_data", row.sumberData);
    v("penanggung_jawab", row.penanggungJawab);
    v("jabatan_id", row.jabatanId);
    v("iku", row.iku);
    v("skala", row.skala);
    v("acuan_id", row.acuanId);
    v("urutan", row.urutan);
    v("dihapus", row.dihapus);
    v("dari_serapan", row.dariSerapan);
    v("tahun_mulai", row.tahunMulai);
    v("tahun_selesai", row.tahunSelesai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Nomenklatur>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("kode", row.kode);
    v("nama", row.nama);
    v("kinerja", row.kinerja);
    v("indikator", row.indikator);
    v("satuan", row.satuan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Dokumen>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("periode_id", row.periodeId);
    v("jenis", row.jenis);
    v("tahun", row.tahun);
    v("perubahan_ke", row.perubahanKe);
    v("nomor", row.nomor);
    v("tanggal", row.tanggal);
    v("status", row.status);
    v("pihak_pertama_id", row.pihakPertamaId);
    v("pihak_kedua_id", row.pihakKeduaId);
    v("pihak_kedua", row.pihakKedua);
    v("catatan", row.catatan);
    v("nama_pihak_kedua", row.namaPihakKedua);
    v("nip_pihak_kedua", row.nipPihakKedua);
    v("pangkat_pihak_kedua", row.pangkatPihakKedua);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Target>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("dokumen_id", row.dokumenId);
    v("indikator_id", row.indikatorId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("bagian", row.bagian);
    v("nilai", row.nilai);
    v("nilai_atas", row.nilaiAtas);
    v("teks", row.teks);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Pagu>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("dokumen_id", row.dokumenId);
    v("simpul_id", row.simpulId);
    v("tahun", row.tahun);
    v("bagian", row.bagian);
    v("jenis_belanja", row.jenisBelanja);
    v("nilai", row.nilai);
    v("tercetak", row.tercetak);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Cetakan>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("dokumen_id", row.dokumenId);
    v("objek_id", row.objekId);
    v("kode", row.kode);
    v("nama", row.nama);
    v("keterangan", row.keterangan);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, RealisasiKinerja>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("indikator_id", row.indikatorId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("nilai", row.nilai);
    v("pembilang", row.pembilang);
    v("penyebut", row.penyebut);
    v("kendala", row.kendala);
    v("solusi", row.solusi);
    v("tindak_lanjut", row.tindakLanjut);
    v("catatan", row.catatan);
    v("status", row.status);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, BuktiDukung>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("objek_id", row.objekId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("nama", row.nama);
    v("jenis", row.jenis);
    v("sha256", row.sha256);
    v("ukuran", row.ukuran);
    v("asal", row.asal);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Butir>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("indikator_id", row.indikatorId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("uraian", row.uraian);
    v("keterangan", row.keterangan);
    v("terhitung", row.terhitung);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Persetujuan>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("objek_id", row.objekId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("dari", row.dari);
    v("ke", row.ke);
    v("pengguna_id", row.penggunaId);
    v("nama", row.nama);
    v("jabatan", row.jabatan);
    v("waktu", row.waktu);
    v("alasan", row.alasan);
    v("nilai", row.nilai);
    v("pembilang", row.pembilang);
    v("penyebut", row.penyebut);
    v("target", row.target);
    v("capaian", row.capaian);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Penerimaan>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("objek_id", row.objekId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("jenis", row.jenis);
    v("alasan", row.alasan);
    v("nilai", row.nilai);
    v("pembilang", row.pembilang);
    v("penyebut", row.penyebut);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, RealisasiAnggaran>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("simpul_id", row.simpulId);
    v("tahun", row.tahun);
    v("triwulan", row.triwulan);
    v("nilai", row.nilai);
    v("status", row.status);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Pembanding>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("indikator_id", row.indikatorId);
    v("tahun", row.tahun);
    v("tingkat", row.tingkat);
    v("nilai", row.nilai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, KomponenSakip>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("tahun", row.tahun);
    v("komponen", row.komponen);
    v("bobot", row.bobot);
    v("nilai", row.nilai);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, UnsurSkm>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("tahun", row.tahun);
    v("unsur", row.unsur);
    v("nilai", row.nilai);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, Rekomendasi>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("tahun", row.tahun);
    v("langkah", row.langkah);
    v("tindak_lanjut", row.tindakLanjut);
    v("pemetaan", row.pemetaan);
    v("urutan", row.urutan);
}

template <class V, class R>
void fields(V& v, R& row) requires std::same_as<std::remove_const_t<R>, JadwalRekomendasi>
{
    v("id", row.id);
    v("unit_id", row.unitId);
    v("rekomendasi_id", row.rekomendasiId);
    v("masa", row.masa);
    v("urutan", row.urutan);
}

} // namespace selaras::storage

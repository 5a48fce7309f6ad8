// SPDX-License-Identifier: GPL-3.0-or-later
// Figures are exact: bigint columns hold the value times 10 000. Foreign keys are checked at the end of the
// transaction, so that a change set can be taken back, or a tree written, in any order. Ids are UUID text from the
// application.
#include "core/storage/schema/Migrations.h"

namespace selaras::storage {

namespace {

    const std::vector<const char*> kOffice{
        R"(create table unit_kerja (
    id text not null primary key check (id <> ''),
    nama text not null,
    kabupaten text not null,
    provinsi text not null,
    kode text not null,
    alamat text not null,
    telepon text not null,
    surel text not null,
    situs text not null,
    tempat text not null,
    logo bytea
))",
        R"(create table profil_unit (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    judul text not null,
    isi text not null,
    urutan integer not null
))",
        R"(create table desa (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    nama text not null,
    laki_laki integer check (laki_laki >= 0),
    perempuan integer check (perempuan >= 0),
    per text not null,
    urutan integer not null
))",
        R"(create table jabatan (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    nama text not null,
    atasan_id text references jabatan (id) deferrable initially deferred check (atasan_id <> id),
    tugas text not null,
    fungsi text not null,
    urutan integer not null
))",
        R"(create table pejabat (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    jabatan_id text not null references jabatan (id) deferrable initially deferred,
    nama text not null,
    nip text not null,
    pangkat text not null,
    status text not null check (status in ('definitif', 'plt', 'plh', 'an')),
    mulai text check (length(mulai) = 10),
    selesai text check (length(selesai) = 10)
))",
        R"(create table indikator_individu (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    jabatan_id text not null references jabatan (id) deferrable initially deferred,
    sasaran text not null,
    indikator text not null,
    formula text not null,
    sumber_data text not null,
    penanggung_jawab text not null,
    urutan integer not null
))",
    };

    const std::vector<const char*> kPlan{
        R"(create table periode_renstra (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    tahun_awal integer not null check (tahun_awal between 0 and 9999),
    tahun_akhir integer not null check (tahun_akhir between tahun_awal and 9999)
))",
        R"(create table simpul (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    periode_id text not null references periode_renstra (id) deferrable initially deferred,
    induk_id text references simpul (id) deferrable initially deferred check (induk_id <> id),
    jenis text not null check (jenis in ('tujuan', 'sasaran', 'kinerjaLainnya', 'program', 'kegiatan', 'subKegiatan')),
    kode text not null,
    nama text not null,
    jabatan_id text references jabatan (id) deferrable initially deferred,
    catatan text not null,
    urutan integer not null,
    dihapus integer not null check (dihapus in (0, 1))
))",
        R"(create table indikator (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    simpul_id text not null references simpul (id) deferrable initially deferred,
    nama text not null,
    satuan text not null,
    desimal integer not null check (desimal between 0 and 4),
    arah text not null check (arah in ('naik', 'turunA', 'turunB', 'rentang')),
    akumulasi text not null check (akumulasi in ('jumlah', 'nilaiAkhir', 'rataRata')),
    batas_capaian bigint, -- x 10 000
    formula text not null,
    nama_pembilang text not null,
    nama_penyebut text not null,
    sumber_data text not null,
    penanggung_jawab text not null,
    jabatan_id text references jabatan (id) deferrable initially deferred,
    iku integer not null check (iku in (0, 1)),
    skala text not null check (skala in ('tidakAda', 'permendagri86', 'sakip88', 'skm14', 'ipAsn')),
    acuan_id text references indikator (id) deferrable initially deferred check (acuan_id <> id),
    urutan integer not null,
    dihapus integer not null check (dihapus in (0, 1))
))",
        R"(create table dokumen (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    periode_id text not null references periode_renstra (id) deferrable initially deferred,
    jenis text not null check (jenis in ('renstra', 'renja', 'perjanjianKinerja', 'iku', 'rencanaAksi')),
    tahun integer not null check (tahun between 0 and 9999),
    perubahan_ke integer not null check (perubahan_ke >= 0),
    nomor text not null,
    tanggal text check (length(tanggal) = 10),
    status text not null check (status in ('draf', 'ditetapkan')),
    pihak_pertama_id text references jabatan (id) deferrable initially deferred,
    pihak_kedua_id text references jabatan (id) deferrable initially deferred,
    pihak_kedua text not null,
    catatan text not null
))",
        R"(create table target (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    dokumen_id text not null references dokumen (id) deferrable initially deferred,
    indikator_id text not null references indikator (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 0 and 4),
    bagian text not null check (bagian in ('tahunan', 'kondisiAwal', 'kondisiAkhir')),
    nilai bigint, -- x 10 000
    nilai_atas bigint, -- x 10 000
    teks text not null,
    unique (dokumen_id, indikator_id, tahun, triwulan, bagian)
))",
        R"(create table pagu (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    dokumen_id text not null references dokumen (id) deferrable initially deferred,
    simpul_id text not null references simpul (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    bagian text not null check (bagian in ('tahunan', 'kondisiAwal', 'kondisiAkhir')),
    jenis_belanja text not null,
    nilai bigint not null, -- x 10 000
    tercetak integer not null check (tercetak in (0, 1)),
    unique (dokumen_id, simpul_id, tahun, bagian, jenis_belanja)
))",
        R"(create table cetakan (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    dokumen_id text not null references dokumen (id) deferrable initially deferred,
    objek_id text not null check (objek_id <> ''), -- a simpul or an indikator
    kode text not null,
    nama text not null,
    keterangan text not null,
    unique (dokumen_id, objek_id)
))",
    };

    const std::vector<const char*> kResults{
        R"(create table realisasi_kinerja (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    indikator_id text not null references indikator (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    nilai bigint, -- x 10 000
    pembilang bigint, -- x 10 000
    penyebut bigint, -- x 10 000
    kendala text not null,
    solusi text not null,
    tindak_lanjut text not null,
    catatan text not null,
    status text not null
        check (status in ('draf', 'diisi', 'diverifikasi', 'divalidasi', 'diparaf', 'ditandatangani')),
    unique (indikator_id, tahun, triwulan)
))",
        R"(create table bukti_dukung (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    realisasi_id text not null references realisasi_kinerja (id) deferrable initially deferred,
    nama text not null,
    jenis text not null,
    sha256 bytea,
    isi bytea
))",
        R"(create table realisasi_anggaran (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    simpul_id text not null references simpul (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    nilai bigint not null, -- x 10 000
    unique (simpul_id, tahun, triwulan)
))",
        R"(create table pembanding (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    indikator_id text not null references indikator (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    tingkat text not null check (tingkat in ('kabupaten', 'provinsi', 'nasional')),
    nilai bigint not null, -- x 10 000
    unique (indikator_id, tahun, tingkat)
))",
    };

    const std::vector<const char*> kEvaluation{
        R"(create table komponen_sakip (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    komponen text not null,
    bobot bigint not null, -- x 10 000
    nilai bigint not null, -- x 10 000
    urutan integer not null,
    unique (unit_id, tahun, komponen)
))",
        R"(create table unsur_skm (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    unsur integer not null check (unsur between 1 and 9),
    nilai bigint not null, -- x 10 000
    unique (unit_id, tahun, unsur)
))",
        R"(create table rekomendasi (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    langkah text not null,
    tindak_lanjut text not null,
    pemetaan text not null,
    urutan integer not null
))",
        R"(create table jadwal_rekomendasi (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    rekomendasi_id text not null references rekomendasi (id) deferrable initially deferred,
    masa text not null,
    urutan integer not null
))",
    };

    const std::vector<const char*> kHistory{
        R"(create table riwayat (
    nomor integer not null primary key check (nomor >= 1),
    id text not null unique,
    waktu text not null,
    oleh text not null,
    tindakan text not null,
    alasan text not null,
    hash_sebelum text not null check (nomor = 1 or length(hash_sebelum) = 64),
    hash text not null check (length(hash) = 64),
    digest text not null check (length(digest) = 64)
))",
        R"(create table riwayat_baris (
    riwayat integer not null references riwayat (nomor) deferrable initially deferred,
    posisi integer not null,
    tabel text not null,
    baris_id text not null,
    sebelum text,
    sesudah text,
    primary key (riwayat, posisi),
    check (sebelum is not null or sesudah is not null)
))",
        "create index riwayat_baris_id on riwayat_baris (baris_id)",
    };

} // namespace

Migration firstSchema()
{
    Migration step{ 1, {} };
    for (const auto* part : { &kOffice, &kPlan, &kResults, &kEvaluation, &kHistory })
        step.statements.insert(step.statements.end(), part->begin(), part->end());
    return step;
}

} // namespace selaras::storage

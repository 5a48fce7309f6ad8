// SPDX-License-Identifier: GPL-3.0-or-later
// A result is named by what it is of (objek_id: an indikator or a simpul), year and quarter, so that what was approved
// or attached outlives a figure that is cleared and typed again.
#include "core/storage/schema/Migrations.h"

namespace selaras::storage {

namespace {

    const std::vector<const char*> kPersons{
        R"(create table pengguna (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    jabatan_id text references jabatan (id) deferrable initially deferred,
    nama text not null,
    peran text not null check (peran in ('pengisi', 'perencana', 'kasubag', 'sekretaris', 'camat', 'pengawas')),
    sandi text not null,
    nonaktif integer not null check (nonaktif in (0, 1))
))",
        R"(create table setelan (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    kunci text not null,
    nilai text not null,
    unique (unit_id, kunci)
))",
    };

    const std::vector<const char*> kProofs{
        R"(create table butir (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    indikator_id text not null references indikator (id) deferrable initially deferred,
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    uraian text not null,
    keterangan text not null,
    terhitung integer not null check (terhitung in (0, 1)),
    urutan integer not null
))",
        R"(create table berkas (
    sha256 bytea not null primary key,
    isi bytea not null
))",
        // What could be attached so far was part of the row; no screen has ever done so.
        R"(insert into berkas (sha256, isi)
    select sha256, min(isi) from bukti_dukung where sha256 is not null and isi is not null group by sha256)",
        "alter table bukti_dukung rename to bukti_lama",
        R"(create table bukti_dukung (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    objek_id text not null check (objek_id <> ''), -- an indikator or a simpul
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    nama text not null,
    jenis text not null,
    sha256 bytea not null references berkas (sha256) deferrable initially deferred,
    ukuran integer not null check (ukuran >= 0),
    asal text not null
))",
        R"(insert into bukti_dukung (id, unit_id, objek_id, tahun, triwulan, nama, jenis, sha256, ukuran, asal)
    select b.id, b.unit_id, r.indikator_id, r.tahun, r.triwulan, b.nama, b.jenis, b.sha256, length(b.isi), ''
    from bukti_lama b join realisasi_kinerja r on r.id = b.realisasi_id
    where b.sha256 is not null and b.isi is not null)",
        "drop table bukti_lama",
    };

    const std::vector<const char*> kApproval{
        R"(alter table realisasi_anggaran add column status text
    check (status in ('draf', 'diisi', 'diverifikasi', 'divalidasi', 'diparaf', 'ditandatangani')))",
        R"(create table persetujuan (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    objek_id text not null check (objek_id <> ''), -- an indikator or a simpul
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    dari text not null
        check (dari in ('draf', 'diisi', 'diverifikasi', 'divalidasi', 'diparaf', 'ditandatangani')),
    ke text not null
        check (ke in ('draf', 'diisi', 'diverifikasi', 'divalidasi', 'diparaf', 'ditandatangani')),
    pengguna_id text references pengguna (id) deferrable initially deferred,
    nama text not null,
    jabatan text not null,
    waktu text not null,
    alasan text not null,
    nilai bigint, -- x 10 000
    pembilang bigint, -- x 10 000
    penyebut bigint, -- x 10 000
    target bigint, -- x 10 000
    capaian bigint, -- x 10 000
    urutan integer not null check (urutan >= 1),
    unique (objek_id, tahun, triwulan, urutan)
))",
        R"(create table penerimaan (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    objek_id text not null check (objek_id <> ''), -- an indikator or a simpul
    tahun integer not null check (tahun between 0 and 9999),
    triwulan integer not null check (triwulan between 1 and 4),
    jenis text not null check (jenis in ('kumulatifTurun', 'melebihiPagu', 'capaianTinggi', 'jauhDariRiwayat',
        'persenLebih100', 'kurangDariTriwulanLalu', 'penyebutKosong')),
    alasan text not null,
    nilai bigint, -- x 10 000
    pembilang bigint, -- x 10 000
    penyebut bigint, -- x 10 000
    unique (objek_id, tahun, triwulan, jenis)
))",
    };

} // namespace

Migration approvalSchema()
{
    Migration step{ 3, {} };
    for (const auto* part : { &kPersons, &kProofs, &kApproval })
        step.statements.insert(step.statements.end(), part->begin(), part->end());
    return step;
}

} // namespace selaras::storage

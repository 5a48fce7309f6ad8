// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is absent in the rows that are there, so that their digest stays what the history says.
#include "core/storage/schema/Migrations.h"

namespace selaras::storage {

Migration yearsSchema()
{
    return { 4,
             {
                 "alter table simpul add column tahun_mulai integer check (tahun_mulai between 1 and 9999)",
                 "alter table simpul add column tahun_selesai integer check (tahun_selesai between 1 and 9999)",
                 "alter table indikator add column tahun_mulai integer check (tahun_mulai between 1 and 9999)",
                 "alter table indikator add column tahun_selesai integer check (tahun_selesai between 1 and 9999)",
                 "alter table dokumen add column nama_pihak_kedua text not null default ''",
                 "alter table dokumen add column nip_pihak_kedua text not null default ''",
                 "alter table dokumen add column pangkat_pihak_kedua text not null default ''",
                 "alter table cetakan add column urutan integer check (urutan >= 0)",
             } };
}

} // namespace selaras::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/Migrations.h"

namespace selaras::storage {

Migration nomenklaturSchema()
{
    return {
        2,
        {
            R"(create table nomenklatur (
    id text not null primary key check (id <> ''),
    unit_id text not null references unit_kerja (id) deferrable initially deferred,
    kode text not null,
    nama text not null,
    kinerja text not null,
    indikator text not null,
    satuan text not null,
    unique (unit_id, kode)
))",
            "alter table indikator add column dari_serapan integer not null default 0 check (dari_serapan in (0, 1))",
        }
    };
}

} // namespace selaras::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

namespace selaras::test {

/// A decimal from its canonical text; the test ends when it has none.
domain::Decimal dec(const char* text);

/// A kecamatan of a few rows, built up by the test that needs it. Ids are what the test calls them.
/// It starts with the unit "unit" and the period "periode", 2022 to 2026. References hold until the next call.
class Kecamatan {
public:
    Kecamatan();

    domain::Simpul& simpul(const char* id, const char* indukId, domain::JenisSimpul jenis);
    domain::Indikator& indikator(const char* id, const char* simpulId, domain::Arah arah = domain::Arah::Naik);
    /// Ditetapkan; `tahun` is left out for a Renstra.
    domain::Dokumen& dokumen(const char* id, domain::JenisDokumen jenis, int tahun, int perubahanKe = 0);
    domain::Target& target(const char* dokumenId, const char* indikatorId, int tahun, const char* nilai);
    domain::Pagu& pagu(const char* dokumenId, const char* simpulId, int tahun, qint64 rupiah);
    domain::RealisasiKinerja& realisasi(const char* indikatorId, int tahun, int triwulan, const char* nilai);
    domain::RealisasiAnggaran& anggaran(const char* simpulId, int tahun, int triwulan, qint64 rupiah);

    domain::UnitData data;
    domain::Snapshot snapshot() const { return domain::Snapshot(data); }

private:
    domain::Id nextId(const char* kind);
    int m_rows = 0;
};

} // namespace selaras::test

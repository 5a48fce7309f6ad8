// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/snapshot/Snapshot.h"

namespace selaras::documents {

/// Dots to write on, where no name is recorded.
QString missingNama();

/// Someone who signs, as a document prints them.
struct Pihak {
    QString jabatan; ///< "Plt. Camat Kutorejo"
    QString nama; ///< never empty: missingNama() where nobody is recorded
    QString pangkat, nip;

    Signature signature(const QString& heading) const { return { heading, jabatan, nama, pangkat, nip }; }
};

/// A post with the office it belongs to: "Camat Kutorejo", "Sekretaris Kecamatan Kutorejo", "Kasi Pelayanan Kecamatan
/// Kutorejo".
QString namaJabatan(const domain::Jabatan& jabatan, const domain::UnitKerja& unit);

/// The signatories of a Perjanjian Kinerja on its date.
Pihak pihakPertama(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);
/// The post named by the document, else its post within the unit, else the superior post of the pihak pertama.
Pihak pihakKedua(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);

/// Who holds a post of the unit on a day, or alone all through the year where the day is unknown (see domain::pejabat).
Pihak pemegang(const domain::Snapshot& snapshot, const domain::Id& jabatanId, QDate tanggal, int tahun);
/// The post of the head: who promised in the Perjanjian Kinerja in force, else the topmost post. Empty without posts.
domain::Id jabatanKepala(const domain::Snapshot& snapshot, int tahun);

/// Letterhead of the unit, from what is filled in of its address.
Letterhead kopSurat(const domain::UnitKerja& unit);

/// "Mojokerto, 2 Januari 2024"; dots stand for what is unknown: "Mojokerto, ............ 2024".
QString tempatTanggal(const domain::UnitKerja& unit, const domain::Dokumen& dokumen);
/// The same for a day, or for an unknown one of a year.
QString tempatTanggal(const domain::UnitKerja& unit, QDate tanggal, int tahun);

} // namespace selaras::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"
#include "core/domain/figures/Pengukuran.h"

/// Inside of the Pengukuran Kinerja: its tables.
namespace selaras::documents {

/// "s.d. TW IV".
QString upToTriwulan(int triwulan);

/// Results by sasaran, with their mean.
Table tabelHasil(const domain::Pengukuran& data);
/// Spending by program, kegiatan, sub kegiatan, with the total.
Table tabelAnggaran(const domain::Pengukuran& data);
/// Kendala, solusi and tindak lanjut where any is given; without rows when there are none.
Table tabelKendala(const domain::Pengukuran& data);
/// A column for each step of the chain of approval, in one row: it stays in one piece, with the signature.
Table tabelPersetujuan(const domain::Pengukuran& data);

} // namespace selaras::documents

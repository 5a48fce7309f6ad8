// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kode.h"
#include "core/domain/values/Error.h"

/// Reads the official code table from XLSX, TSV or CSV. The columns are found by what they hold, not by their place:
/// the one with codes, the name after it, then kinerja, indikator, satuan.
namespace selaras::exchange {

/// Every line that holds something comes back, headings too: they have no code of a level (see domain::parseKode).
/// Errors are those of readSheet, and ImportInvalid: no column of codes or names; with the line: columns shifted within
/// the file, a code of a wrong shape such as a sub kegiatan of five digits.
Result<std::vector<domain::BarisNomenklatur>> readNomenklatur(const QString& path);

} // namespace selaras::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kejanggalan.h"
#include "core/format/Text.h"

/// What is odd about a result, in words.
namespace selaras::format {

class JanggalText {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::JanggalText)
public:
    /// Short, for a cell, a filter, a list: "Melebihi pagu".
    static QString name(domain::Kejanggalan jenis);
    /// "Peringatan", "Perlu dilihat".
    static QString name(domain::Berat berat);
    /// Beside the word and the colour: ▲ Peringatan, ◆ Perhatian.
    static QChar shape(domain::Berat berat);
    /// With its figures: "Realisasi s.d. triwulan II Rp 12.000.000 melebihi pagu Rp 10.000.000." The object is not
    /// named: the sentence stands beside it.
    static QString sentence(const domain::Janggal& janggal, const domain::Snapshot& snapshot);
    /// Why it was accepted: "Diterima: SPJ susulan."; empty when it was not.
    static QString acceptance(const domain::Janggal& janggal);
};

} // namespace selaras::format

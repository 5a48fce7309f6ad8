// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Asal.h"
#include "core/format/Text.h"

/// "Dari mana angka ini?" in words.
namespace selaras::format {

class AsalText {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::AsalText)
public:
    /// What an input is, below a figure of `parent`: "Target", "Realisasi TW IV", "Capaian Nilai SAKIP". The object is
    /// named where it is another one than the parent's.
    static QString name(const domain::Asal& asal, const domain::Asal* parent, const domain::Snapshot& snapshot);
    /// The figure: rupiah, percent, or a plain number; the dash while empty.
    static QString figure(const domain::Asal& asal);
    /// "Perjanjian Kinerja Perubahan 2024, nomor …, tanggal …"; empty without a document.
    static QString document(const domain::Dokumen* dokumen, const domain::Snapshot& snapshot);
    /// How far the result has come and who took the last step: "Diverifikasi oleh …"; "Draf" before the first; empty
    /// for what has no steps.
    static QString approval(const domain::Asal& asal, const domain::Snapshot& snapshot);
    /// Every step of the result, oldest first.
    static QStringList steps(const domain::Asal& asal, const domain::Snapshot& snapshot);
    /// The rule and the calculation: Text::explain, with money written as money.
    static QString rule(const domain::Asal& asal);
};

} // namespace selaras::format

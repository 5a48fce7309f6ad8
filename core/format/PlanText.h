// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kode.h"
#include "core/format/Text.h"

/// Sentences about the plan while it is edited.
namespace selaras::format {

class PlanText {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::PlanText)
public:
    /// "Permendagri 86/2017"; of TidakAda that there is none.
    static QString name(domain::JenisSkala skala);
    /// A node as a list shows it: "7.01.02 Program …".
    static QString title(const domain::Simpul& simpul);

    /// Whose Perjanjian Kinerja it is, where it is not the head's: " – Kasi Pelayanan"; empty else.
    static QString ofPost(const domain::Dokumen& dokumen, const domain::Snapshot& snapshot);

    /// What is odd about a code, and why: "Kode tidak diawali kode induknya (7.01.02)."
    static QString finding(const domain::TemuanKode& temuan, const domain::Simpul& simpul,
                           const domain::Snapshot& snapshot);
    /// "41 Sub Kegiatan memakai kode dua angka"
    static QString digitHabit(const domain::KebiasaanDigit& kebiasaan);
    /// The name is that of another node too.
    static QString sameName(const domain::Simpul& other, const domain::Snapshot& snapshot);

    /// What hangs on a row: "3 baris rencana, 4 indikator, 12 angka"; empty for nothing.
    static QString contents(int simpul, int indikator, int angka);

    /// What the choice of arah does, with the newest figures of the indicator, and what the other choices would give.
    static QString arahExample(const domain::Indikator& indikator, const domain::Snapshot& snapshot);
    /// The same for akumulasi, with the quarters of the newest year that has any.
    static QString akumulasiExample(const domain::Indikator& indikator, const domain::Snapshot& snapshot);
};

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Alur.h"
#include "core/format/Text.h"

/// Words for the chain of approval.
namespace selaras::format {

class AlurText {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::AlurText)
public:
    /// "Draf", "Diisi", …, "Ditandatangani".
    static QString name(domain::StatusRealisasi status);
    /// "Kasi / pengisi data", "Staf perencanaan", …
    static QString name(domain::PeranPengguna peran);
    /// What the button says that takes this step: "Kirim", "Verifikasi", "Validasi", "Paraf", "Tanda tangani".
    static QString command(domain::StatusRealisasi langkah);
    /// Who takes the step: "Kasi", "staf perencanaan", "Kasubag", "Sekretaris", "Camat".
    static QString taker(domain::StatusRealisasi langkah);

    /// "Diverifikasi oleh Sari (Staf Perencanaan), 3 Apr 2024 14.05"; of a return: "Dikembalikan oleh …: alasan".
    static QString step(const domain::Persetujuan& langkah);
    /// Why a figure can't be typed over and what to do; empty when it can.
    static QString lock(const domain::Snapshot& snapshot, const domain::Sel& sel);
    /// "TW I 2024: 7 baris menunggu verifikasi, tenggat 9 April 2024 (terlambat)".
    static QString task(const domain::Tugas& tugas);
    /// "Sari (Staf Perencanaan)".
    static QString person(const QString& nama, const QString& jabatan);
    /// "Sari (Kasi Pelayanan) · Pengisi data (Kasi)"; without a profile only the name.
    static QString person(const domain::Pelaku& pelaku);
    /// What a result is of: the indicator's or the node's name.
    static QString subject(const domain::Snapshot& snapshot, const domain::Id& objekId);
};

} // namespace selaras::format

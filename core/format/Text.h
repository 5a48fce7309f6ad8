// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"
#include "core/format/Format.h"

#include <QCoreApplication>

/// Sentences and names for values of the domain, shared by the window, the documents and the command line.
namespace selaras::format {

class Text {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::Text)
public:
    /// One Indonesian sentence that says what is wrong and what to do.
    static QString error(const Error& error);
    /// Why a typed number was refused.
    static QString numberError(NumberError error);

    /// "Tujuan", "Kinerja Lainnya", "Sub Kegiatan".
    static QString name(domain::JenisSimpul jenis);
    static QString name(domain::Arah arah);
    static QString name(domain::Akumulasi akumulasi);
    static QString name(domain::StatusDokumen status);
    static QString name(domain::TingkatPembanding tingkat);
    /// "Perjanjian Kinerja Perubahan 2024", "Renstra 2022–2026 Perubahan", "Renja 2024", "Perjanjian Kinerja 2024 –
    /// Kasi Pelayanan".
    static QString title(const domain::Dokumen& dokumen, const domain::Snapshot& snapshot);
    /// Short form for tables: "PK Perubahan 2024".
    static QString shortTitle(const domain::Dokumen& dokumen);
    /// The same with its post where it is not the office's: "PK 2024 – Kasi Pelayanan".
    static QString shortTitle(const domain::Dokumen& dokumen, const domain::Snapshot& snapshot);
    /// "Tidak dapat dihitung: target 0", …; empty for TidakAda.
    static QString note(domain::Catatan catatan);
    /// The rule in words with its source.
    static QString rule(domain::Aturan aturan);
    /// How a figure came about, in one or two lines: "93,66 ÷ 90,36 × 100 = 103,65".
    static QString explain(const domain::Angka& angka, int decimals = 2);
    /// The sentence of a finding: "Realisasi Anggaran: 93,35 di bawah target 97,86, turun dari 97,85 tahun lalu."
    static QString attention(const domain::Perhatian& perhatian);
    /// What was done: "Mengisi realisasi".
    static QString name(domain::Action action);
};

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// Nomenklatur codes (Permendagri 90/2019, Kepmendagri 900.1.15.5-1317/2023; see aturan "struktur kode"):
/// urusan.bidang.program (3 segments), + kewenangan.kegiatan (5), + sub kegiatan (6; four digits, two in older
/// documents).
namespace selaras::domain {

/// The level a code speaks of by its number of segments; nullopt when it is none of them.
std::optional<JenisSimpul> tingkatKode(const QString& kode);
/// "7.01.01.2.01.01" and "7.01.01.2.01.0001" are the same sub kegiatan: the comparable form with four digits. Codes of
/// another shape come back as they are.
QString kodeBaku(const QString& kode);

/// What a cell of a code table holds.
enum class IsiKode {
    Bukan, ///< a heading, a note, nothing
    Atasan, ///< urusan or bidang: above the levels of the tree
    Kode, ///< program, kegiatan or sub kegiatan; the penunjang rows may begin with the placeholder "X.XX"
    Salah, ///< digits and dots in a shape that no level has
};
IsiKode parseKode(const QString& teks);
/// The code with the placeholder "X.XX" of the penunjang rows replaced by the office's bidang ("7.01").
QString withBidang(const QString& kode, const QString& bidang);
/// A sub kegiatan's kegiatan, a kegiatan's program; empty for a program. The code must be of a level.
QString kodeInduk(const QString& kode);
/// The table's row of a code, whichever number of digits the table writes; nullptr when it has none.
const Nomenklatur* findNomenklatur(const Snapshot& snapshot, const QString& kode);

enum class MasalahKode {
    TidakDikenal, ///< wrong characters, or a number of segments that no level has
    TingkatSalah, ///< well formed, but of another level than the node
    BukanAnakInduk, ///< does not begin with the parent's code
    Ganda, ///< another node of the same parent period has it
    DigitLama, ///< two-digit sub kegiatan; the table writes four. Not where the imported table itself writes two
    TidakAdaDiTabel, ///< the office has imported a table and the code is not in it
    NamaBerbeda, ///< the table calls it otherwise
    BelumDiisi, ///< a Program, Kegiatan or Sub Kegiatan without a code
    DigitBeda, ///< four digits where the office's habit is two; only from standsOut
};

/// What is odd about a node's code, and what would be right. Never an error: a wrong code may be what a document says.
struct TemuanKode {
    MasalahKode masalah;
    QString saran; ///< the suggested code, or for NamaBerbeda the suggested name; may be empty
    Id lain; ///< Ganda: the other node
    friend bool operator==(const TemuanKode&, const TemuanKode&) = default;
};
/// Findings for one node, worst first; nothing above Program.
std::vector<TemuanKode> checkKode(const Snapshot& snapshot, const Simpul& simpul);

/// How the Sub Kegiatan of one period are written: how many with two digits at the end, how many with four. Nodes in
/// the bin and codes of another shape are not counted.
struct KebiasaanDigit {
    int dua = 0, empat = 0;
    bool duaAngka() const { return dua > empat; } ///< a tie is the table's four
    friend bool operator==(const KebiasaanDigit&, const KebiasaanDigit&) = default;
};
KebiasaanDigit usualDigits(const Snapshot& snapshot, const Id& periodeId);

/// The findings that set a row apart. An office whose documents were made before the table wrote four digits has
/// DigitLama on every Sub Kegiatan, and a mark on every row says nothing: where two digits are the habit, DigitLama is
/// left out (usualDigits tells it once, for all) and the row that has four is the odd one, DigitBeda. Everything
/// else is as checkKode has it. `kebiasaan` must be that of the node's period.
std::vector<TemuanKode> standsOut(const Snapshot& snapshot, const Simpul& simpul, const KebiasaanDigit& kebiasaan);

/// A line of a code table as a file gives it.
struct BarisNomenklatur {
    int baris = 0; ///< line in the file, for messages
    QString kode, nama, kinerja, indikator, satuan;
};

/// Child kinds that may stand under a kind; of a Tujuan's parent (nullopt): Tujuan only.
std::vector<JenisSimpul> childKinds(std::optional<JenisSimpul> induk);

} // namespace selaras::domain

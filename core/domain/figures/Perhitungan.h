// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Capaian.h"
#include "core/domain/figures/Kejanggalan.h"
#include "core/domain/snapshot/Snapshot.h"

#include <set>

/// The figures of a unit, computed from its snapshot. Screens, documents and the command line all ask here.
/// `triwulan` (1 to 4) is the quarter up to which results count; 4 is the whole year.
namespace selaras::domain {

/// The versions that count for a year: of each kind the newest one that is ditetapkan. A Renstra perubahan counts from
/// the year of its date on, so that it doesn't change the years before; without a date from the first year on.
struct DokumenBerlaku {
    const Dokumen* pk = nullptr;
    const Dokumen* renja = nullptr;
    const Dokumen* renstra = nullptr;
};
DokumenBerlaku dokumenBerlaku(const Snapshot& snapshot, int tahun);
/// Whether a document speaks for the whole office: a Perjanjian Kinerja of a post that has another above it speaks for
/// that post alone and lends no target or pagu to the year.
bool isForOffice(const Snapshot& snapshot, const Dokumen& dokumen);

/// The target of an indicator in one document, a number or words ("BB", "WTP"; "N/A" and dashes are none): its own,
/// else that of the same measure under another node (acuanId). nullptr without one.
const Target* targetDokumen(const Snapshot& snapshot, const Dokumen& dokumen, const Indikator& indikator, int tahun,
                            Bagian bagian = Bagian::Tahunan);

/// Whether an indicator stands for its measure in the lists of the year: one without an acuan does. Where the acuan is
/// in the bin, the twin on the highest level takes its place: results stay where they are kept, and a measure that is
/// still in the tree is neither lost from the lists nor counted twice. In a year (0 = any) also where the acuan is no
/// longer part of the plan (see berlaku).
bool represents(const Snapshot& snapshot, const Indikator& indikator, int tahun = 0);

struct TargetBerlaku {
    const Target* target = nullptr; ///< nullptr: no document in force has one
    const Dokumen* dokumen = nullptr;
};
/// The target in force: that of the newest ditetapkan Perjanjian Kinerja that has one (a perubahan may list only what
/// changes: then the version before it speaks), else of the newest Renja that has one, else of the Renstra in force,
/// whose perubahan is the whole plan anew. A measure that stands under several nodes has one target: that of its acuan;
/// a twin lends its own where the acuan has none in that document.
TargetBerlaku targetBerlaku(const Snapshot& snapshot, const Indikator& indikator, int tahun);

/// Realisasi of the year up to a quarter; of the acuan where the indicator has one. An indicator that is computed
/// (dariSerapan) takes the serapan of the whole unit where that can be computed, else what was typed.
Angka realisasi(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan = 4);

/// One indicator in one year: what was promised, what came, what that is worth. A twin (acuanId) has the target, the
/// result and the capaian of its acuan: one measure, one capaian.
struct CapaianIndikator {
    const Indikator* indikator = nullptr;
    const Simpul* simpul = nullptr;
    TargetBerlaku target;
    Angka realisasi;
    /// Against the target of the year. What still grows (stillRunning) is held against the quarters of the Rencana
    /// Aksi where it has them (TargetTriwulan), else it is progress towards the year, without predikat (MasihBerjalan).
    Angka capaian;
    const Dokumen* rencanaAksi = nullptr; ///< whose quarters the capaian is held against; else nullptr
    const Pita* predikat = nullptr; ///< of the capaian, Permendagri 86/2017
    const Pita* mutu = nullptr; ///< of the realisasi, by the indicator's own scale

    /// Capaian of 100 or more, as printed. Empty when it can't be computed, and while a figure that still grows has
    /// not reached it.
    std::optional<bool> tercapai() const;
};
CapaianIndikator capaianIndikator(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan = 4);

/// The indicators that a year is judged by: those of Sasaran and Kinerja Lainnya with a target in force or a result,
/// in tree order.
std::vector<CapaianIndikator> capaianTahun(const Snapshot& snapshot, int tahun, int triwulan = 4);
/// Every indicator that has a target in force or a result, of every level, in tree order; twins left out
/// (see mewakili).
std::vector<CapaianIndikator> capaianSemua(const Snapshot& snapshot, int tahun, int triwulan = 4);

/// Mean capaian of each node among `rows`, in their order: how an LKjIP judges a sasaran of several indicators. The
/// mean of a year counts all indicators alike.
struct RataRataSimpul {
    const Simpul* simpul = nullptr;
    Angka rataRata;
};
std::vector<RataRataSimpul> rataRataPerSimpul(std::span<const CapaianIndikator> rows);

/// Pagu of a node in a document: the sum of its children where any has one, else its own. `tercetak` rows don't count.
/// Of its own rows the finest count: "5.1.01" and "5.1.02" make the pagu, "5.1" and the row without a rekening beside
/// them are only printed. With a `rekening` ("5.1") only what is broken down to it or below it.
Angka pagu(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun,
           Bagian bagian = Bagian::Tahunan, const QString& rekening = {});
/// The figure a document prints on a parent, beside the sum: transcribed, or typed before finer ones came. With a
/// `rekening` what it prints there.
const Pagu* paguTercetak(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun,
                         Bagian bagian = Bagian::Tahunan, const QString& rekening = {});

/// The document whose pagu is in force: the newest version of the Renja with any pagu for that year, else of the
/// Perjanjian Kinerja, else of the Renstra; always ditetapkan. Versions of two kinds are never compared by their
/// number. nullptr when there is none.
const Dokumen* paguBerlaku(const Snapshot& snapshot, int tahun);

/// The figures that stand on a node itself because none of its children has any; BelumDiisi otherwise.
Angka paguSendiri(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun);
Angka realisasiSendiri(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan = 4);

/// Realisasi anggaran of a node up to a quarter: the sum of its children where any has one, else its own last filled
/// quarter (figures are cumulative).
Angka realisasiAnggaran(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan = 4);

/// A line of the budget table.
struct AnggaranSimpul {
    const Simpul* simpul = nullptr; ///< nullptr for the total
    int kedalaman = 0; ///< Program 0, Kegiatan 1, Sub Kegiatan 2; 0 for what is kept above the programs
    Angka pagu, realisasi, serapan;
};
struct AnggaranTahun {
    const Dokumen* dokumen = nullptr; ///< whose pagu it is
    AnggaranSimpul total;
    /// Programs, kegiatan and sub kegiatan with a pagu or a realisasi, in tree order. A node above them has a line
    /// where it carries a figure itself, with that figure alone: the lines of kedalaman 0 add up to the total.
    std::vector<AnggaranSimpul> baris;
};
AnggaranTahun anggaranTahun(const Snapshot& snapshot, int tahun, int triwulan = 4);
/// The same with the lines of some nodes alone: for what follows the fingers.
AnggaranTahun anggaranOf(const Snapshot& snapshot, const std::set<Id>& simpul, int tahun, int triwulan = 4);

/// Tingkat kemajuan: realisasi to date against the end of the period in the Renstra in force, by arah.
///
/// Whether the end is a sum or a last value no document says. An indicator whose year is a sum has a sum where the
/// kondisi akhir is the sum of the targets of all years; then the years since the period began are added up. Otherwise
/// the last value counts. Without a kondisi akhir such an indicator ends at the sum of all years, any other at the
/// target of the last year. A percentage or a range never adds up. The rule is named by Angka::aturan.
struct KemajuanIndikator {
    std::optional<Target> akhir; ///< without an id where it is a sum that no document prints
    const Dokumen* renstra = nullptr; ///< nullptr without an end
    Angka realisasi; ///< of the year, or of the years so far
    Angka kemajuan;
};
KemajuanIndikator kemajuanIndikator(const Snapshot& snapshot, const Indikator& indikator, int tahun);
/// Its kemajuan alone.
Angka kemajuanRenstra(const Snapshot& snapshot, const Indikator& indikator, int tahun);

// --- dashboard ------------------------------------------------------------------------------------------------------

/// Share of the year that has passed at the end of a quarter, in percent. No document carries a budget by quarter, so
/// spending is held against the year in equal parts.
constexpr int bagianTahun(int triwulan)
{
    return triwulan * 25;
}
inline constexpr int kSerapanRendah = 95;
/// Serapan under kSerapanRendah percent of what the quarter's share of the year would be. Nothing reported is not
/// behind.
bool isSerapanBehind(const AnggaranSimpul& line, int triwulan);

enum class JenisPerhatian {
    DiBawahTarget, ///< capaian < 100
    TurunDariLalu, ///< realisasi worse than last year's
    SerapanRendah, ///< isSerapanBehind of a program
    TargetBerbeda, ///< documents of the year in force print different targets for one measure
    BelumDiisi, ///< no result yet
    Janggal, ///< a figure of the quarter is odd (see Kejanggalan.h) and nobody has said why it is right
};

/// Something the Camat should look at. What the sentence says is in the figures; format::DasborText writes it.
///
/// Worst first: by `berat`, then in the order DiBawahTarget, SerapanRendah, TurunDariLalu, BelumDiisi, Janggal,
/// TargetBerbeda, then by how far it is behind. A promise that is missed weighs most (Rendah, or the band of its
/// capaian where that is worse): the Camat answers for it. Spending weighs Rendah when less than half of what the
/// quarter asks for is spent, else Sedang. An odd figure weighs Rendah when it is most likely wrong
/// (Berat::Peringatan). What fell, what is missing and what two documents say differently weighs Sedang: a different
/// target in the Renja is mended at the desk and costs no performance, so it comes last.
struct Perhatian {
    JenisPerhatian jenis;
    Mutu berat = Mutu::Sedang; ///< how bad, for colour, shape and order
    const Indikator* indikator = nullptr;
    const Simpul* simpul = nullptr;
    std::optional<Decimal> nilai{}, pembanding{}, tahunLalu{}; ///< printed figures of the sentence, by jenis
    const Dokumen* dokumenA = nullptr; ///< TargetBerbeda: the lower document (Renja, Renstra)
    const Dokumen* dokumenB = nullptr; ///< TargetBerbeda: the document in force
    int jumlah = 0; ///< BelumDiisi: how many indicators
    Id objekId{}; ///< the row where it is looked at: an Indikator or a Simpul; of several the first
    std::optional<Janggal> janggal{}; ///< Janggal: the gravest of the row
};

struct Ringkasan {
    int tahun = 0, triwulan = 4;
    Id jabatanId; ///< empty: the whole office
    Angka rataRata; ///< mean capaian
    const Pita* predikat = nullptr;
    Angka pagu, realisasiAnggaran, serapan, efisiensi;
    int tercapai = 0, belumTercapai = 0, belumDiisi = 0, stillRunning = 0, tidakDapatDihitung = 0;
    std::vector<CapaianIndikator> indikator;
    AnggaranTahun anggaran;
    std::vector<AnggaranSimpul> program; ///< the programs; of a post the topmost lines it answers for
    std::vector<Perhatian> perhatian; ///< worst first
};
/// Of the whole office, or of one post: the indicators it answers for (penanggungJawab) and the lines of the budget it
/// answers for, with everything below them whoever carries that out, as its Perjanjian Kinerja has it; so the budgets
/// of two posts may overlap.
Ringkasan ringkasan(const Snapshot& snapshot, int tahun, int triwulan = 4, const Id& jabatanId = {});
/// The posts that answer for an indicator or a line of the budget in a year, in the order of the office.
std::vector<const Jabatan*> jabatanWithKinerja(const Snapshot& snapshot, int tahun);

// --- trend ----------------------------------------------------------------------------------------------------------

struct TitikTren {
    int tahun;
    CapaianIndikator capaian;
    Angka selisih; ///< realisasi minus last year's
};
struct DeretTren {
    const Indikator* indikator;
    std::vector<TitikTren> titik; ///< one for each year of the span; a missing year is BelumDiisi
};
/// Series of every indicator judged in any year of the span, in tree order. An indicator keeps one series.
std::vector<DeretTren> tren(const Snapshot& snapshot, int dari, int sampai);

} // namespace selaras::domain

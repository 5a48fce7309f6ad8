// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Decimal.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The nouns of the office: plain values, one struct for each stored row. Absent is nullopt or an empty string,
/// never zero. Every row carries its unit, so that the kecamatan of a kabupaten can share one store.
namespace selaras::domain {

/// Made by the application (UUID text), so that two files can be merged without collision.
using Id = QString;

// --- the office -----------------------------------------------------------------------------------------------------

/// A kecamatan as its letterhead (kop surat) shows it.
struct UnitKerja {
    Id id;
    QString nama; ///< "Kecamatan Kutorejo"
    QString kabupaten; ///< "Kabupaten Mojokerto"
    QString provinsi;
    QString kode; ///< SKPD code, may be empty
    QString alamat;
    QString telepon;
    QString surel;
    QString situs;
    QString tempat; ///< place written before dates: "Mojokerto"
    QByteArray logo; ///< PNG, may be empty
    friend bool operator==(const UnitKerja&, const UnitKerja&) = default;
};

/// A heading and text of the unit's profile, e.g. "Visi" or "Batas utara"; material for LKjIP chapter I.
struct ProfilUnit {
    Id id, unitId;
    QString judul, isi;
    int urutan = 0;
    friend bool operator==(const ProfilUnit&, const ProfilUnit&) = default;
};

/// A village with its inhabitants.
struct Desa {
    Id id, unitId;
    QString nama;
    std::optional<int> lakiLaki, perempuan;
    QString per; ///< date of the count as printed: "Juni 2023"
    int urutan = 0;
    friend bool operator==(const Desa&, const Desa&) = default;
};

/// A post (jabatan). Persons come and go: see Pejabat.
struct Jabatan {
    Id id, unitId;
    QString nama; ///< "Camat", "Kasi Pelayanan"
    Id atasanId; ///< superior post, empty for the topmost
    QString tugas; ///< duties, as in the IKI form
    QString fungsi; ///< functions, one a line
    int urutan = 0;
    friend bool operator==(const Jabatan&, const Jabatan&) = default;
};

enum class StatusPejabat { Definitif, Plt, Plh, AtasNama };

/// Who holds a post from when to when.
struct Pejabat {
    Id id, unitId, jabatanId;
    QString nama, nip, pangkat;
    StatusPejabat status = StatusPejabat::Definitif;
    QDate mulai, selesai; ///< invalid when open
    friend bool operator==(const Pejabat&, const Pejabat&) = default;
};

/// Role in the chain of approval (SOP Mekanisme Pengumpulan Data Kinerja); decides which step a person may take.
enum class PeranPengguna {
    Pengisi, ///< a Kasi or anyone else who fills in the figures of a post
    Perencana, ///< staf Subbag Perencanaan: verifies
    Kasubag, ///< Kasubag Perencanaan: validates
    Sekretaris, ///< gives the paraf
    Camat, ///< signs
    Pengawas, ///< reads only (APIP)
};

/// Someone who works with the file: says who did what and in which order. In a single file this is attribution, not
/// secrecy.
struct Pengguna {
    Id id, unitId;
    Id jabatanId; ///< post whose figures are this person's; may be empty
    QString nama;
    PeranPengguna peran = PeranPengguna::Pengisi;
    QString sandi; ///< Argon2id hash in its own text form; empty = no password
    bool nonaktif = false; ///< left the office; kept, because the approvals name the person
    friend bool operator==(const Pengguna&, const Pengguna&) = default;
};

/// A choice of the office; see Setelan.h for the keys and what counts without a row.
struct Setelan {
    Id id, unitId;
    QString kunci, nilai;
    friend bool operator==(const Setelan&, const Setelan&) = default;
};

/// An indicator of a post (Indikator Kinerja Individu).
struct IndikatorIndividu {
    Id id, unitId, jabatanId;
    QString sasaran, indikator, formula, sumberData, penanggungJawab;
    int urutan = 0;
    friend bool operator==(const IndikatorIndividu&, const IndikatorIndividu&) = default;
};

// --- the plan -------------------------------------------------------------------------------------------------------

struct PeriodeRenstra {
    Id id, unitId;
    int tahunAwal = 0, tahunAkhir = 0; ///< both included
    friend bool operator==(const PeriodeRenstra&, const PeriodeRenstra&) = default;
};

/// Level of a node. KinerjaLainnya stands beside Sasaran under a Tujuan.
enum class JenisSimpul { Tujuan, Sasaran, KinerjaLainnya, Program, Kegiatan, SubKegiatan };

/// A node of the tree Tujuan → Sasaran / Kinerja Lainnya → Program → Kegiatan → Sub Kegiatan.
struct Simpul {
    Id id, unitId, periodeId;
    Id indukId; ///< parent, empty for a Tujuan
    JenisSimpul jenis = JenisSimpul::Tujuan;
    QString kode; ///< nomenklatur code, empty above Program
    QString nama;
    Id jabatanId; ///< post responsible, may be empty
    QString catatan;
    int urutan = 0; ///< among the children of indukId
    bool dihapus = false; ///< in the bin
    /// Years it is part of the plan, both included; absent = as long as its period (see berlaku).
    std::optional<int> tahunMulai{}, tahunSelesai{};
    friend bool operator==(const Simpul&, const Simpul&) = default;
};

/// Polarity; decides the formula of capaian (see Capaian.h).
enum class Arah { Naik, TurunA, TurunB, Rentang };
/// How a year comes from its quarters.
enum class Akumulasi { Jumlah, NilaiAkhir, RataRata };
/// Band scale of the indicator's own value (see Skala.h).
enum class JenisSkala { TidakAda, Permendagri86, Sakip88, Skm14, IpAsn };

struct Indikator {
    Id id, unitId, simpulId;
    QString nama;
    QString satuan; ///< "%", "Nilai", "Dokumen"
    int desimal = 2; ///< digits printed after the comma, 0 to 4
    Arah arah = Arah::Naik;
    Akumulasi akumulasi = Akumulasi::NilaiAkhir;
    std::optional<Decimal> batasCapaian; ///< cap of capaian in percent; none by default
    QString formula; ///< as the IKU decree explains it
    QString namaPembilang, namaPenyebut; ///< what is counted; empty when a single value is entered
    QString sumberData, penanggungJawab; ///< as printed: "Laporan Hasil Evaluasi", "Inspektorat"
    Id jabatanId; ///< post that reports it, may be empty
    bool iku = false; ///< Indikator Kinerja Utama
    JenisSkala skala = JenisSkala::TidakAda;
    /// The same measure under another node: its realisasi is kept there, once; only its targets are its own.
    Id acuanId;
    /// Computed: where the store has budget figures of the year, the realisasi is the serapan of the node's office
    /// ("Persentase Realisasi Anggaran"); a typed value counts only in years without them.
    bool dariSerapan = false;
    int urutan = 0;
    bool dihapus = false;
    std::optional<int> tahunMulai{}, tahunSelesai{}; ///< as those of a Simpul, and never beyond its node's
    friend bool operator==(const Indikator&, const Indikator&) = default;
};

/// A line of the official code table (Kepmendagri 900), imported by the user: what a code is called, and for a sub
/// kegiatan what it yields.
struct Nomenklatur {
    Id id, unitId;
    QString kode, nama;
    QString kinerja, indikator, satuan; ///< of a sub kegiatan: "Tersusunnya …", "Jumlah …", "Dokumen"
    friend bool operator==(const Nomenklatur&, const Nomenklatur&) = default;
};

// --- documents and what they promise --------------------------------------------------------------------------------

enum class JenisDokumen { Renstra, Renja, PerjanjianKinerja, Iku, RencanaAksi };
enum class StatusDokumen { Draf, Ditetapkan };

/// One version of a planning document: murni (perubahanKe 0) or perubahan ke-n.
struct Dokumen {
    Id id, unitId, periodeId;
    JenisDokumen jenis = JenisDokumen::Renstra;
    int tahun = 0; ///< 0 for a Renstra, which covers the period
    int perubahanKe = 0; ///< 0 = murni
    QString nomor;
    QDate tanggal; ///< invalid when unknown
    StatusDokumen status = StatusDokumen::Draf;
    Id pihakPertamaId, pihakKeduaId; ///< posts that sign a Perjanjian Kinerja
    QString pihakKedua; ///< post outside the unit that signs second: "Bupati Mojokerto"
    QString catatan; ///< where the version comes from, reason of a perubahan
    QString namaPihakKedua{}, nipPihakKedua{}, pangkatPihakKedua{}; ///< who holds the post outside the unit
    friend bool operator==(const Dokumen&, const Dokumen&) = default;
};

/// What a column of a document speaks of.
enum class Bagian { Tahunan, KondisiAwal, KondisiAkhir };

/// Target of an indicator in a document. For KondisiAwal and KondisiAkhir `tahun` is 0.
struct Target {
    Id id, unitId, dokumenId, indikatorId;
    int tahun = 0;
    int triwulan = 0; ///< 0 = the year, 1 to 4
    Bagian bagian = Bagian::Tahunan;
    std::optional<Decimal> nilai; ///< lower bound when arah is Rentang
    std::optional<Decimal> nilaiAtas; ///< upper bound when arah is Rentang
    QString teks; ///< as printed: "82 (Tinggi)"; empty when the number says it all
    friend bool operator==(const Target&, const Target&) = default;
};

/// Budget ceiling of a node in a document, in rupiah.
struct Pagu {
    Id id, unitId, dokumenId, simpulId;
    int tahun = 0;
    Bagian bagian = Bagian::Tahunan;
    QString jenisBelanja; ///< rekening "5.1.01"; empty = not broken down
    Decimal nilai;
    /// A parent's figure as the document prints it. Kept and shown, never summed: parents are sums.
    bool tercetak = false;
    friend bool operator==(const Pagu&, const Pagu&) = default;
};

/// What a document prints for a node or an indicator where it differs from the tree.
struct Cetakan {
    Id id, unitId, dokumenId;
    Id objekId; ///< a Simpul or an Indikator
    QString kode, nama, keterangan;
    std::optional<int> urutan{}; ///< place among the rows of the document when it was fixed
    friend bool operator==(const Cetakan&, const Cetakan&) = default;
};

// --- results --------------------------------------------------------------------------------------------------------

/// Steps of the office's chain of approval.
enum class StatusRealisasi { Draf, Diisi, Diverifikasi, Divalidasi, Diparaf, Ditandatangani };

/// Result of an indicator in a quarter: a value, or pembilang and penyebut.
struct RealisasiKinerja {
    Id id, unitId, indikatorId;
    int tahun = 0, triwulan = 0; ///< triwulan 1 to 4
    std::optional<Decimal> nilai, pembilang, penyebut;
    QString kendala, solusi, tindakLanjut, catatan;
    StatusRealisasi status = StatusRealisasi::Draf;
    friend bool operator==(const RealisasiKinerja&, const RealisasiKinerja&) = default;
};

/// A file that proves a result. Its bytes are kept in the store beside the rows, by their SHA-256 (see Berkas).
struct BuktiDukung {
    Id id, unitId;
    Id objekId; ///< the Indikator or Simpul whose result it proves
    int tahun = 0, triwulan = 0;
    QString nama, jenis; ///< file name, MIME type
    QByteArray sha256;
    int ukuran = 0; ///< bytes
    QString asal; ///< path it was copied from
    friend bool operator==(const BuktiDukung&, const BuktiDukung&) = default;
};

/// The bytes of a file and their SHA-256. No row: written once, never changed, never removed by an edit, so that undo
/// and the history find them.
struct Berkas {
    QByteArray sha256, isi;
    friend bool operator==(const Berkas&, const Berkas&) = default;
};

/// One of the things an indicator counts ("Rapat koordinasi Posyandu"). Where a quarter has any, their number is the
/// value: those that count are the pembilang, all of them the penyebut.
struct Butir {
    Id id, unitId, indikatorId;
    int tahun = 0, triwulan = 0;
    QString uraian, keterangan;
    bool terhitung = true;
    int urutan = 0;
    friend bool operator==(const Butir&, const Butir&) = default;
};

/// Spending of a node from January to the end of the quarter (cumulative, as an LRA prints it), in rupiah.
/// On a parent only where no child has any.
struct RealisasiAnggaran {
    Id id, unitId, simpulId;
    int tahun = 0, triwulan = 0;
    Decimal nilai;
    std::optional<StatusRealisasi> status; ///< absent = Draf: files from before the column have none
    friend bool operator==(const RealisasiAnggaran&, const RealisasiAnggaran&) = default;
};

/// A step of the chain of approval that was taken, or a return, with the figures as they stood then. Never changed
/// afterwards: what the Camat has signed can be read here when the figure has been corrected since.
struct Persetujuan {
    Id id, unitId;
    Id objekId; ///< the Indikator or Simpul
    int tahun = 0, triwulan = 0;
    StatusRealisasi dari = StatusRealisasi::Draf, ke = StatusRealisasi::Draf; ///< `ke` before `dari`: a return
    Id penggunaId; ///< empty in a file without profiles
    QString nama, jabatan; ///< of the person, as they were then
    QDateTime waktu; ///< UTC
    QString alasan; ///< of a return
    std::optional<Decimal> nilai, pembilang, penyebut; ///< as entered; nilai of a Simpul is rupiah
    std::optional<Decimal> target, capaian; ///< as printed then
    int urutan = 0; ///< 1, 2, 3… of its row
    friend bool operator==(const Persetujuan&, const Persetujuan&) = default;
};

/// What can be odd about a figure (see Kejanggalan.h).
enum class Kejanggalan {
    KumulatifTurun,
    MelebihiPagu,
    CapaianTinggi,
    JauhDariRiwayat,
    PersenLebih100,
    KurangDariTriwulanLalu,
    PenyebutKosong,
};

/// Someone looked at an odd figure and says why it is right. Counts as long as the figure is the same.
struct Penerimaan {
    Id id, unitId;
    Id objekId; ///< the Indikator or Simpul
    int tahun = 0, triwulan = 0;
    Kejanggalan jenis = Kejanggalan::KumulatifTurun;
    QString alasan;
    std::optional<Decimal> nilai, pembilang, penyebut; ///< the figure that was accepted, as entered
    friend bool operator==(const Penerimaan&, const Penerimaan&) = default;
};

enum class TingkatPembanding { Kabupaten, Provinsi, Nasional };

struct Pembanding {
    Id id, unitId, indikatorId;
    int tahun = 0;
    TingkatPembanding tingkat = TingkatPembanding::Kabupaten;
    Decimal nilai;
    friend bool operator==(const Pembanding&, const Pembanding&) = default;
};

// --- evaluation -----------------------------------------------------------------------------------------------------

/// Score of a component of the SAKIP evaluation (PermenPANRB 88/2021).
struct KomponenSakip {
    Id id, unitId;
    int tahun = 0;
    QString komponen;
    Decimal bobot, nilai;
    int urutan = 0;
    friend bool operator==(const KomponenSakip&, const KomponenSakip&) = default;
};

/// Score of one of the nine unsur of the SKM (PermenPANRB 14/2017).
struct UnsurSkm {
    Id id, unitId;
    int tahun = 0;
    int unsur = 0; ///< 1 to 9
    Decimal nilai; ///< 1 to 4
    friend bool operator==(const UnsurSkm&, const UnsurSkm&) = default;
};

/// A recommendation of the report of `tahun` and how it will be followed up.
struct Rekomendasi {
    Id id, unitId;
    int tahun = 0;
    QString langkah, tindakLanjut, pemetaan;
    int urutan = 0;
    friend bool operator==(const Rekomendasi&, const Rekomendasi&) = default;
};

/// A marked column of the time line of a recommendation: "Tahun 2025 Perubahan".
struct JadwalRekomendasi {
    Id id, unitId, rekomendasiId;
    QString masa;
    int urutan = 0;
    friend bool operator==(const JadwalRekomendasi&, const JadwalRekomendasi&) = default;
};

// --- changes --------------------------------------------------------------------------------------------------------

/// Any row. The order of the alternatives is the order in which rows can be written: parents first.
using Entity = std::variant<UnitKerja, ProfilUnit, Desa, Jabatan, Pejabat, Pengguna, Setelan, IndikatorIndividu,
                            PeriodeRenstra, Simpul, Indikator, Nomenklatur, Dokumen, Target, Pagu, Cetakan,
                            RealisasiKinerja, Butir, BuktiDukung, RealisasiAnggaran, Persetujuan, Penerimaan,
                            Pembanding, KomponenSakip, UnsurSkm, Rekomendasi, JadwalRekomendasi>;

/// One row before and after: no `before` = added, no `after` = removed, never both absent.
struct RowChange {
    std::optional<Entity> before, after;
    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// What a clerk did. Stable codes in the file; the sentence is format's.
enum class Action {
    Import,
    CreateUnit,
    EditUnit,
    AddPlan,
    RenameSimpul,
    RenameIndikator,
    AddDokumen,
    SetTarget,
    SetPagu,
    SetRealisasi,
    SetRealisasiAnggaran,
    Paste,
    Clear,
    AddEvaluasi,
    Undo,
    Redo,
    AddSimpul,
    EditSimpul,
    MoveSimpul,
    DuplicateSimpul,
    DeleteSimpul, ///< into the bin
    RestoreSimpul,
    AddIndikator,
    EditIndikator,
    MoveIndikator,
    DuplicateIndikator,
    DeleteIndikator, ///< into the bin
    RestoreIndikator,
    EditPeriode,
    EditJabatan,
    EditPejabat,
    EditDokumen,
    DeleteDokumen,
    FixDokumen, ///< tetapkan
    Fill, ///< a block filled down or to the right
    StartYear,
    ImportNomenklatur,
    AdvanceRealisasi, ///< one step further in the chain of approval
    ReturnRealisasi, ///< sent back with a reason
    AcceptOdd, ///< an odd figure is right, and why
    SetButir,
    AddBukti,
    RemoveBukti,
    SetSkm,
    SetSakip,
    EditPengguna,
    EditSetelan,
    EndPlan, ///< a row of the plan ends with a year, or goes on again
    SucceedPlan, ///< a row ends and a new one takes its place from the next year on
};

/// One transaction: who did what, when, why, and every row before and after.
struct ChangeSet {
    Id id;
    QDateTime at; ///< UTC
    QString by; ///< person or post that did it
    Action action = Action::Import;
    QString reason; ///< may be empty
    std::vector<RowChange> rows;
    std::vector<Berkas> berkas; ///< bytes that its rows refer to; those the store has already count once
    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;
};

} // namespace selaras::domain

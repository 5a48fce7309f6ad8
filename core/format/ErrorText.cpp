// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of errors: what is wrong, and what to do.
#include "core/format/SystemText.h"
#include "core/format/Text.h"

namespace selaras::format {

namespace {

    /// What stands in the way of a new file, or of a document.
    QString placeError(const Error& error, const QString& path, const QString& second)
    {
        switch (error.code) {
        case ErrorCode::LockLeft: {
            const QString who = error.details.value(2), since = error.details.value(3);
            return Text::tr(
                       "Berkas %1 dikunci oleh %2 sejak %3 (berkas kunci %4); tutup dulu di sana. Bila komputer itu "
                       "sudah mati atau tidak membukanya lagi, ambil alih dengan 'selaras buka-kunci'.")
                .arg(path, who.isEmpty() ? Text::tr("pemakai yang tidak tercatat") : who, since, second);
        }
        case ErrorCode::JournalLeft:
            return Text::tr("Berkas %1 tidak dibuat: di sana masih ada %2, sisa berkas lama bernama sama yang akan "
                            "merusaknya; pilih nama lain, atau pindahkan sisa itu ke folder lain.")
                .arg(path, second);
        case ErrorCode::OutputIsStore:
            return Text::tr("%1 adalah berkas data Selaras dan tidak ditimpa; pilih nama lain untuk hasilnya.")
                .arg(path);
        case ErrorCode::OutputOtherKind:
            return Text::tr("%1 sudah ada dan isinya bukan berkas %2, jadi tidak ditimpa; pilih nama lain.")
                .arg(path, second.isEmpty() ? Text::tr("biasa") : second);
        default:
            return second.isEmpty()
                ? Text::tr("Isi berkas %1 tidak dikenal; pilih berkas dengan bentuk yang diminta.").arg(path)
                : Text::tr("Isi berkas %1 tidak dapat dipakai: %2.").arg(path, second);
        }
    }

    QString fileError(const Error& error, const QString& path, const QString& second, const QString& third)
    {
        switch (error.code) {
        case ErrorCode::FileMissing:
            return Text::tr("Berkas %1 tidak ditemukan; periksa nama dan foldernya.").arg(path);
        case ErrorCode::FileExists:
            return Text::tr("Berkas %1 sudah ada dan tidak ditimpa; pilih nama lain.").arg(path);
        case ErrorCode::FileNotDatabase:
            return Text::tr("Berkas %1 bukan berkas Selaras; pilih berkas berakhiran .selaras.").arg(path);
        case ErrorCode::FileNotOurs:
            return Text::tr("Berkas %1 dibuat program lain, bukan Selaras; pilih berkas berakhiran .selaras.")
                .arg(path);
        case ErrorCode::FileNewerSchema:
            return Text::tr("Berkas %1 dibuat Selaras yang lebih baru (skema %2, program ini mengenal sampai %3); "
                            "perbarui Selaras di komputer ini.")
                .arg(path, second, third);
        case ErrorCode::FileReadOnly:
            return Text::tr("Berkas %1 hanya bisa dibaca; lepas tanda baca-saja atau salin ke folder Anda sendiri.")
                .arg(path);
        case ErrorCode::FolderReadOnly:
            return Text::tr("Folder %1 tidak dapat ditulisi; salin berkas ke folder Anda sendiri.").arg(path);
        case ErrorCode::FileLocked:
            return third.isEmpty()
                ? Text::tr("Berkas %1 sedang dibuka oleh %2; tutup dulu di sana, lalu coba lagi.").arg(path, second)
                : Text::tr("Berkas %1 sedang dibuka oleh %2 sejak %3; tutup dulu di sana, lalu coba lagi.")
                      .arg(path, second, third);
        case ErrorCode::FileDamaged:
            return Text::tr("Berkas %1 rusak (%2); pulihkan dari cadangan terakhir dengan 'selaras pulihkan', atau "
                            "ambil yang masih terbaca dengan 'selaras selamatkan'.")
                .arg(path, second);
        case ErrorCode::DiskFull:
            return Text::tr("Diska penuh saat menulis %1; kosongkan ruang, lalu ulangi. Data lama tetap utuh.")
                .arg(path);
        case ErrorCode::FileGone:
            return Text::tr(
                       "Berkas %1 tidak ada lagi di tempatnya (dihapus atau dipindah); yang terakhir diketik belum "
                       "tersimpan. Simpan ke berkas lain.")
                .arg(path);
        case ErrorCode::FileReplaced:
            return Text::tr("Berkas %1 diganti atau dipotong program lain selagi dibuka; yang terakhir diketik belum "
                            "tersimpan. Simpan ke berkas lain.")
                .arg(path);
        case ErrorCode::FileIo:
            return Text::tr("Berkas %1 tidak dapat dibaca atau ditulis (%2); periksa diska dan coba lagi.")
                .arg(path, second);
        default:
            return placeError(error, path, second);
        }
    }

    /// A sentence that becomes part of another one.
    QString withoutStop(const QString& sentence)
    {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    }

    QString personError(const Error& error, const QString& first, const QString& second)
    {
        switch (error.code) {
        case ErrorCode::PersonNameTaken:
            return Text::tr("Pengguna bernama %1 sudah ada; tambahkan pembeda pada namanya.").arg(first);
        case ErrorCode::PersonInUse:
            return Text::tr("%1 tercatat dalam persetujuan sehingga tidak dapat dihapus; nonaktifkan saja.").arg(first);
        case ErrorCode::LastSigner:
            return Text::tr("%1 satu-satunya Camat yang aktif; tambahkan penggantinya dulu.").arg(first);
        case ErrorCode::PasswordTooShort:
            return Text::tr("Kata sandi terlalu pendek; pakai paling sedikit %1 huruf atau angka.").arg(first);
        case ErrorCode::PasswordsDiffer:
            return Text::tr("Kedua isian kata sandi tidak sama; ketik ulang keduanya.");
        case ErrorCode::PasswordWrong:
            return Text::tr("Kata sandi tidak cocok; coba lagi.");
        case ErrorCode::MemoryShort:
            return Text::tr("Memori komputer tidak cukup; tutup program lain, lalu ulangi.");
        case ErrorCode::SettingInvalid:
            return Text::tr("\"%1\" tidak dapat dipakai; isi angka bulat %2 sampai %3.")
                .arg(first, second, error.details.value(2));
        case ErrorCode::EndingWrong:
            return Text::tr("Nama %1 tidak berakhiran %2; pakai akhiran itu, sesuai bentuk hasilnya.")
                .arg(first, second);
        default:
            return Text::tr("Perintah tidak dapat dijalankan: %1. Lihat 'selaras --help'.").arg(first);
        }
    }

    /// Items, proofs and scores of a result; persons and settings.
    QString resultError(const Error& error, const QString& first, const QString& second)
    {
        switch (error.code) {
        case ErrorCode::RowChanged:
            return Text::tr("Berkas sudah diubah dari tempat lain sejak dibuka di sini; tutup, buka lagi berkasnya, "
                            "lalu ulangi perubahan Anda.");
        case ErrorCode::RowRefused:
            return Text::tr("Perubahan tidak dapat disimpan: %1. Tidak ada yang berubah; muat ulang halaman, lalu "
                            "ulangi dengan isian lain.")
                .arg(first);
        case ErrorCode::ValueFromItems:
            return Text::tr("Nilai %1 dihitung dari daftar butir; kosongkan daftar butir dulu untuk mengetik nilainya.")
                .arg(first);
        case ErrorCode::ItemEmpty:
            return Text::tr("Uraian butir kosong; tulis apa yang dihitung.");
        case ErrorCode::ProofEmpty:
            return Text::tr("Berkas %1 kosong (0 bita); periksa berkas aslinya, lalu lampirkan lagi.").arg(first);
        case ErrorCode::ProofTooLarge:
            return Text::tr("Berkas %1 melebihi batas %2 MB; perkecil berkasnya atau ubah batasnya di Pengaturan.")
                .arg(first, second);
        case ErrorCode::ProofIsFolder:
            return Text::tr("%1 bukan berkas; pilih berkas di dalamnya.").arg(first);
        case ErrorCode::ProofUnreadable:
            return Text::tr("Berkas %1 tidak dapat dibaca (%2); tutup di program lain atau salin ke folder Anda, lalu "
                            "lampirkan lagi.")
                .arg(first, second);
        case ErrorCode::ProofMissing:
            return Text::tr("Bukti dukung tidak ada di samping berkas %1 (%2); kembalikan folder berakhiran .bukti ke "
                            "sebelah berkas itu, atau lampirkan lagi buktinya.")
                .arg(first, second.first(std::min<qsizetype>(second.size(), 12)));
        case ErrorCode::ProofNameTaken:
            return Text::tr(
                       "Bukti bernama %1 sudah ada dengan isi lain; ganti nama berkas ini atau lepaskan yang lama.")
                .arg(first);
        case ErrorCode::ScoreInvalid:
            return Text::tr("%1: \"%2\" di luar batas; isi angka %3 sampai %4.")
                .arg(first, second, error.details.value(2), error.details.value(3));
        case ErrorCode::ScaleMismatch:
            return Text::tr("%1 tidak memakai skala %2; pilih indikator lain atau ubah skalanya di Perencanaan.")
                .arg(first, second);
        default:
            return personError(error, first, second);
        }
    }

    /// Years of the plan and what was fixed in them.
    QString planError(const Error& error, const QString& first, const QString& second)
    {
        switch (error.code) {
        case ErrorCode::PlanFixed:
            return Text::tr("%1 tidak dapat diubah begitu: angka %2 ikut berubah. Akhiri baris ini, lalu buat "
                            "penggantinya mulai tahun berikutnya.")
                .arg(first, second);
        case ErrorCode::PlanEnded:
            return Text::tr("%1 tidak berlaku pada tahun %2; ubah tahun berlakunya dulu.").arg(first, second);
        default:
            return Text::tr("%1: tahun berlaku %2 sampai %3 tidak dapat dipakai; tahun akhir tidak boleh sebelum "
                            "tahun awal.")
                .arg(first, second, error.details.value(2));
        }
    }

    QString dataError(const Error& error, const QString& first, const QString& second)
    {
        switch (error.code) {
        case ErrorCode::NumberInvalid:
            return Text::tr("\"%1\" tidak dapat dipakai: %2.").arg(first, second);
        case ErrorCode::NotFound:
            return Text::tr("%1 %2 tidak ada dalam berkas ini; periksa pilihan Anda.").arg(first, second);
        case ErrorCode::NameEmpty:
            return Text::tr("Nama tidak boleh kosong; isi namanya.");
        case ErrorCode::DocumentFixed:
            return Text::tr("%1 sudah ditetapkan; ubah lewat dokumen perubahan.").arg(first);
        case ErrorCode::ParentIsSum:
            return Text::tr("%1 adalah jumlah dari rinciannya; isi pada rinciannya.").arg(first);
        case ErrorCode::ParentHasFigure:
            return Text::tr("Angka sudah diisi pada %1; kosongkan di sana dulu bila ingin mengisi rinciannya.")
                .arg(first);
        case ErrorCode::DenominatorMissing:
            return Text::tr("Penyebut belum diisi atau 0; isi penyebutnya.");
        case ErrorCode::RealisasiLocked:
            return Text::tr("%1 terkunci (%2); mintalah agar dikembalikan dengan alasan untuk mengubahnya.")
                .arg(first, withoutStop(second));
        case ErrorCode::StepNotYours:
            return Text::tr("%1: langkah \"%2\" dilakukan oleh %3; masuklah sebagai pengguna itu.")
                .arg(first, second, error.details.value(2));
        case ErrorCode::OnlyLooks:
            return Text::tr("Profil %1 hanya melihat; masuklah dengan profil lain untuk mengubah.").arg(first);
        case ErrorCode::StepEmpty:
            return Text::tr("%1 belum diisi; isi angkanya dulu.").arg(first);
        case ErrorCode::StepDone:
            return Text::tr("%1 sudah ditandatangani; kembalikan dengan alasan untuk mengoreksinya.").arg(first);
        case ErrorCode::ValueNegative:
            return Text::tr("\"%1\" negatif; isi angka 0 atau lebih.").arg(first);
        case ErrorCode::QuarterInvalid:
            return Text::tr("Triwulan %1 tidak ada; pilih 1 sampai 4.").arg(first);
        case ErrorCode::UnitAlreadySet:
            return Text::tr("Berkas ini sudah berisi data %1; pakai berkas baru.").arg(first);
        case ErrorCode::ImportInvalid:
            return Text::tr("Impor dibatalkan, tidak ada yang berubah: %1 %2.").arg(first, withoutStop(second));
        case ErrorCode::MoveCircular:
            return Text::tr("%1 tidak dapat dipindah ke dalam dirinya sendiri; pilih induk lain.").arg(first);
        case ErrorCode::LevelMismatch:
            return second.isEmpty()
                ? Text::tr("%1 harus berada di bawah induk; pilih induknya.").arg(first)
                : Text::tr("%1 tidak dapat berada di bawah %2; pilih induk lain.").arg(first, second);
        case ErrorCode::NodeHasFigure:
            return Text::tr("%1 sudah berisi angka anggaran; kosongkan dulu sebelum menambah rincian di bawahnya.")
                .arg(first);
        case ErrorCode::PeriodInvalid:
            return Text::tr("Periode %1–%2 tidak dapat dipakai; tahun akhir harus sesudah tahun awal, paling lama "
                            "sepuluh tahun.")
                .arg(first, second);
        case ErrorCode::PeriodOverlaps:
            return Text::tr("Periode ini bertumpang tindih dengan %1; pilih tahun lain.").arg(first);
        case ErrorCode::DateOrder:
            return Text::tr("%1: tanggal selesai lebih awal daripada tanggal mulai; betulkan salah satunya.")
                .arg(first);
        case ErrorCode::DateInvalid:
            return Text::tr("Tanggal \"%1\" tidak terbaca; tulis seperti 2 Januari 2025 atau 2-1-2025.").arg(first);
        case ErrorCode::DateMissing:
            return Text::tr("%1 perlu tanggal; isi tanggalnya.").arg(first);
        case ErrorCode::ReasonMissing:
            return Text::tr("%1 perlu alasan; tulis alasannya.").arg(first);
        case ErrorCode::UnitMismatch:
            return Text::tr("\"%1\" tidak memakai satuan indikator ini (%2); betulkan angkanya atau satuan indikator.")
                .arg(first, second);
        case ErrorCode::PaguZero:
            return Text::tr("Pagu 0 untuk %1 tidak dipakai; kosongkan sel bila belum ada pagu.").arg(first);
        case ErrorCode::DocumentExists:
            return Text::tr("%1 sudah ada; buka dokumen itu atau buat perubahannya.").arg(first);
        case ErrorCode::DocumentEmpty:
            return Text::tr("%1 belum berisi target atau pagu; isi dulu sebelum ditetapkan.").arg(first);
        case ErrorCode::DocumentIsDraft:
            return Text::tr("%1 masih draf; ubah langsung, atau tetapkan dulu sebelum membuat perubahan.").arg(first);
        case ErrorCode::PostInUse:
            return Text::tr("Jabatan %1 masih dipakai %2; lepaskan dulu di sana.").arg(first, second);
        case ErrorCode::OfficialOverlaps:
            return Text::tr("Pada masa itu jabatan ini sudah dipegang %1; betulkan tanggalnya.").arg(first);
        case ErrorCode::YearOrder:
            return Text::tr("Tahun %2 tidak sesudah %1; pilih tahun berikutnya.").arg(first, second);
        case ErrorCode::YearEmpty:
            return Text::tr("Tahun %1 belum berisi rencana; pilih tahun yang sudah berisi.").arg(first);
        case ErrorCode::CodeInvalid:
            return Text::tr("Kode \"%1\" tidak dikenal; periksa tabel nomenklatur.").arg(first);
        case ErrorCode::FileTooLarge:
            return Text::tr("Berkas %1 terlalu besar (paling besar %2); pilih berkas lain.").arg(first, second);
        case ErrorCode::PlanFixed:
        case ErrorCode::PlanEnded:
        case ErrorCode::YearsInvalid:
            return planError(error, first, second);
        case ErrorCode::NothingToUndo:
            return Text::tr("Tidak ada yang dapat diurungkan.");
        case ErrorCode::NothingToRedo:
            return Text::tr("Tidak ada yang dapat diulangi.");
        default:
            return resultError(error, first, second);
        }
    }

} // namespace

QString Text::error(const Error& error)
{
    const QString first = systemText(error.details.value(0));
    const QString second = systemText(error.details.value(1));
    return error.code <= ErrorCode::UnknownSource ? fileError(error, first, second, error.details.value(2))
                                                  : dataError(error, first, second);
}

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of errors: what is wrong, and what to do.
#include "core/format/Text.h"

namespace selaras::format {

namespace {

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
            return Text::tr("Berkas %1 rusak (%2); pulihkan dari cadangan terakhir dengan 'selaras pulihkan'.")
                .arg(path, second);
        case ErrorCode::DiskFull:
            return Text::tr("Diska penuh saat menulis %1; kosongkan ruang, lalu ulangi. Data lama tetap utuh.")
                .arg(path);
        case ErrorCode::FileIo:
            return Text::tr("Berkas %1 tidak dapat dibaca atau ditulis (%2); periksa diska dan coba lagi.")
                .arg(path, second);
        default:
            return Text::tr("Isi berkas %1 tidak dikenal; pilih berkas dengan bentuk yang diminta.").arg(path);
        }
    }

    /// A sentence that becomes part of another one.
    QString withoutStop(const QString& sentence)
    {
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
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
        case ErrorCode::ValueNegative:
            return Text::tr("\"%1\" negatif; isi angka 0 atau lebih.").arg(first);
        case ErrorCode::QuarterInvalid:
            return Text::tr("Triwulan %1 tidak ada; pilih 1 sampai 4.").arg(first);
        case ErrorCode::UnitAlreadySet:
            return Text::tr("Berkas ini sudah berisi data %1; pakai berkas baru.").arg(first);
        case ErrorCode::ImportInvalid:
            return Text::tr("Impor dibatalkan, tidak ada yang berubah: %1 %2.").arg(first, withoutStop(second));
        case ErrorCode::NothingToUndo:
            return Text::tr("Tidak ada yang dapat diurungkan.");
        case ErrorCode::NothingToRedo:
            return Text::tr("Tidak ada yang dapat diulangi.");
        default:
            return Text::tr("Perintah tidak dikenal: %1. Lihat 'selaras --help'.").arg(first);
        }
    }

} // namespace

QString Text::error(const Error& error)
{
    const QString first = error.details.value(0);
    const QString second = error.details.value(1);
    return error.code <= ErrorCode::UnknownSource ? fileError(error, first, second, error.details.value(2))
                                                  : dataError(error, first, second);
}

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/SystemText.h"

#include "core/format/Text.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace selaras::format {

namespace {

    using Words = std::pair<QLatin1StringView, QString>; ///< how a text begins, and what it means

    std::vector<Words> ofSystem()
    {
        return {
            { "no such file or directory"_L1, Text::tr("berkas atau folder tidak ada") },
            { "permission denied"_L1, Text::tr("tidak diizinkan") },
            { "access is denied"_L1, Text::tr("tidak diizinkan") },
            { "operation not permitted"_L1, Text::tr("tidak diizinkan") },
            { "no space left on device"_L1, Text::tr("diska penuh") },
            { "disk quota exceeded"_L1, Text::tr("jatah diska habis") },
            { "file too large"_L1, Text::tr("melebihi ukuran berkas yang diizinkan") },
            { "file exists"_L1, Text::tr("nama itu sudah dipakai") },
            { "is a directory"_L1, Text::tr("itu folder") },
            { "not a directory"_L1, Text::tr("bagian dari jalurnya bukan folder") },
            { "file name too long"_L1, Text::tr("nama berkas terlalu panjang") },
            { "too many open files"_L1, Text::tr("terlalu banyak berkas terbuka") },
            { "too many levels of symbolic links"_L1, Text::tr("tautan berputar") },
            { "read-only file system"_L1, Text::tr("diska hanya bisa dibaca") },
            { "input/output error"_L1, Text::tr("diska gagal membaca atau menulis") },
            { "device or resource busy"_L1, Text::tr("sedang dipakai program lain") },
            { "text file busy"_L1, Text::tr("sedang dipakai program lain") },
            { "no such device"_L1, Text::tr("diska tidak terhubung") },
            { "stale file handle"_L1, Text::tr("sambungan ke folder jaringan terputus") },
            { "host is down"_L1, Text::tr("sambungan ke folder jaringan terputus") },
            { "file to open is a directory"_L1, Text::tr("itu folder") },
            { "cannot allocate memory"_L1, Text::tr("memori tidak cukup") },
            // a copy that Qt makes
            { "failure to write block"_L1, Text::tr("diska gagal membaca atau menulis") },
            { "cannot open"_L1, Text::tr("berkas tidak dapat dibuka") },
            { "cannot create"_L1, Text::tr("berkas tidak dapat dibuka") },
            { "destination file exists"_L1, Text::tr("nama itu sudah dipakai") },
            { "unknown error"_L1, Text::tr("sebab tidak diketahui") },
        };
    }

    std::vector<Words> ofEngine()
    {
        return {
            { "disk i/o error"_L1, Text::tr("diska gagal membaca atau menulis") },
            { "database disk image is malformed"_L1, Text::tr("isi berkas cacat") },
            { "malformed database schema"_L1, Text::tr("susunan berkas cacat") },
            { "file is not a database"_L1, Text::tr("isi berkas cacat") },
            { "unable to open database file"_L1, Text::tr("berkas tidak dapat dibuka") },
            { "attempt to write a readonly database"_L1, Text::tr("berkas hanya bisa dibaca") },
            { "out of memory"_L1, Text::tr("memori tidak cukup") },
            { "database is locked"_L1, Text::tr("sedang dipakai program lain") },
            { "no such table: "_L1, Text::tr("tabel tidak ada: ") },
            { "no such column: "_L1, Text::tr("kolom tidak ada: ") },
            { "foreign key constraint failed"_L1, Text::tr("baris yang dirujuk tidak ada") },
            { "unique constraint failed: "_L1, Text::tr("nilai ganda pada ") },
            { "check constraint failed: "_L1, Text::tr("nilai di luar batas: ") },
            { "not null constraint failed: "_L1, Text::tr("nilai kosong pada ") },
        };
    }

    std::vector<Words> ofJson()
    {
        return {
            { "unterminated object"_L1, Text::tr("objek tidak ditutup") },
            { "missing name separator"_L1, Text::tr("titik dua tidak ada") },
            { "unterminated array"_L1, Text::tr("larik tidak ditutup") },
            { "missing value separator"_L1, Text::tr("koma tidak ada") },
            { "illegal value"_L1, Text::tr("nilai tidak sah") },
            { "invalid termination by number"_L1, Text::tr("angka tidak selesai") },
            { "illegal number"_L1, Text::tr("angka tidak sah") },
            { "invalid escape sequence"_L1, Text::tr("tanda garis miring terbalik tidak sah") },
            { "invalid utf8 string"_L1, Text::tr("teks bukan UTF-8") },
            { "unterminated string"_L1, Text::tr("teks tidak ditutup") },
            { "object is missing after a comma"_L1, Text::tr("tidak ada apa-apa sesudah koma") },
            { "too deeply nested document"_L1, Text::tr("bersarang terlalu dalam") },
            { "too large document"_L1, Text::tr("terlalu besar") },
            { "garbage at the end of the document"_L1, Text::tr("ada sisa sesudah akhirnya") },
        };
    }

} // namespace

QString systemText(const QString& text)
{
    for (const auto& words : { ofSystem(), ofEngine(), ofJson() }) {
        for (const auto& [english, meaning] : words) {
            if (!text.startsWith(english, Qt::CaseInsensitive))
                continue;
            // Where a name follows, it is kept; what else the system adds is not.
            return english.endsWith(u' ') ? meaning + text.sliced(english.size()) : meaning;
        }
    }
    return text;
}

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/BuktiKind.h"

#include "core/edits/results/Bukti.h"
#include "ui/base/Theme.h"

#include <QFileInfo>
#include <QSet>

namespace selaras::ui {

namespace {

    QString ending(const QString& nama)
    {
        // Of the name as it is written to the disk: "a.exe ." loses its end there.
        return QFileInfo(edits::safeFileName(nama)).suffix().toLower();
    }

    const QSet<QString>& pictures()
    {
        static const QSet<QString> endings{ QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                            QStringLiteral("gif"),  QStringLiteral("bmp"),  QStringLiteral("tif"),
                                            QStringLiteral("tiff"), QStringLiteral("webp"), QStringLiteral("heic") };
        return endings;
    }

    const QSet<QString>& sheets()
    {
        static const QSet<QString> endings{ QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                            QStringLiteral("csv"), QStringLiteral("tsv") };
        return endings;
    }

    const QSet<QString>& others()
    {
        static const QSet<QString> endings{
            QStringLiteral("pdf"),  QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"),
            QStringLiteral("rtf"),  QStringLiteral("txt"), QStringLiteral("ppt"),  QStringLiteral("pptx"),
            QStringLiteral("odp"),  QStringLiteral("eml"), QStringLiteral("zip"),  QStringLiteral("7z"),
            QStringLiteral("rar"),  QStringLiteral("mp3"), QStringLiteral("m4a"),  QStringLiteral("ogg"),
            QStringLiteral("wav"),  QStringLiteral("mp4"), QStringLiteral("mkv"),  QStringLiteral("mov"),
            QStringLiteral("webm"), QStringLiteral("3gp"),
        };
        return endings;
    }

} // namespace

bool opensSafely(const QString& nama)
{
    const QString end = ending(nama);
    return pictures().contains(end) || sheets().contains(end) || others().contains(end);
}

QIcon iconOf(const domain::BuktiDukung& bukti)
{
    const QString end = ending(bukti.nama);
    const bool picture = bukti.jenis.startsWith(QStringLiteral("image/")) || pictures().contains(end);
    const QString name = picture ? QStringLiteral("gambar")
        : sheets().contains(end) ? QStringLiteral("tabel")
                                 : QStringLiteral("dokumen");
    return icon(name, colours().muted);
}

} // namespace selaras::ui

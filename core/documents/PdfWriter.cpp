// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PdfWriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace selaras::documents {

namespace {

    constexpr int kPdfDotsPerInch = 300;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::PdfWriter)
    };

    /// Below 1 when the paper in the device is smaller than the document's.
    double fittingScale(const Document& document, const QPageLayout& device)
    {
        const QSizeF wanted = pageLayout(document).fullRect(QPageLayout::Point).size();
        const QSizeF there = device.fullRect(QPageLayout::Point).size();
        const double scale = std::min(there.width() / wanted.width(), there.height() / wanted.height());
        return scale < 0.995 ? scale : 1;
    }

    tl::unexpected<Error> writeFailure(const QString& path, const QSaveFile& file, qint64 size)
    {
        const QStorageInfo storage(QFileInfo(path).absolutePath());
        if (storage.bytesAvailable() >= 0 && storage.bytesAvailable() < size)
            return fail(ErrorCode::DiskFull, { path });
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    }

} // namespace

Result<void> print(const Document& document, QPagedPaintDevice& device, int dotsPerInch)
{
    const Layout layout(document, dotsPerInch);
    const QPageLayout paper = device.pageLayout();
    const double scale = fittingScale(document, paper);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::FileIo, { document.title, Text::tr("perangkat cetak tidak siap") });
    if (paper.mode() == QPageLayout::StandardMode)
        painter.translate(-paper.paintRectPixels(dotsPerInch).topLeft());
    painter.scale(scale, scale);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::FileIo, { document.title, Text::tr("perangkat cetak berhenti") });
        layout.paint(painter, page);
    }
    painter.end();
    return {};
}

Result<void> writePdf(const Document& document, const QString& path)
{
    // Built in memory: the PDF engine doesn't report what the disk refuses.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Selaras"));
        writer.setResolution(kPdfDotsPerInch);
        writer.setPageLayout(pageLayout(document));
        if (const Result<void> painted = print(document, writer, kPdfDotsPerInch); !painted)
            return painted;
    }

    const QByteArray& bytes = pdf.data();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writeFailure(path, file, bytes.size());
    return {};
}

} // namespace selaras::documents

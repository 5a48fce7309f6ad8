// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfWriter.h"

#include "core/files/Output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

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
    if (auto may = files::checkOutput(path, files::Kind::Pdf); !may) // before the work
        return may;
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

    return files::writeOutput(path, pdf.data(), files::Kind::Pdf);
}

} // namespace selaras::documents

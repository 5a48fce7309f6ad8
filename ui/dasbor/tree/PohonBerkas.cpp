// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/tree/PohonBerkas.h"

#include "core/files/Output.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

    constexpr double kHead = 40, kMargin = 16;
    constexpr double kScreenDpi = 96;
    constexpr double kPixels = 2; ///< of a PNG: sharp on paper
    constexpr double kMostPixels = 16000; ///< a side of a PNG that other programs still open

    QSizeF sizeWithHead(const PohonGambar& picture)
    {
        return picture.size() + QSizeF(0, kHead);
    }

    void paintHead(QPainter& painter, const QString& title, double width)
    {
        painter.setFont(font(metrics::title, QFont::DemiBold));
        painter.setPen(coloursOf(Shade::Light).ink);
        painter.drawText(QRectF(kMargin, 0, width - 2 * kMargin, kHead), Qt::AlignLeft | Qt::AlignVCenter, title);
    }

    void paintAll(QPainter& painter, const PohonGambar& picture, const QString& title)
    {
        const QSizeF size = sizeWithHead(picture);
        painter.fillRect(QRectF(QPointF(), size), coloursOf(Shade::Light).surface);
        paintHead(painter, title, size.width());
        painter.translate(0, kHead);
        picture.paint(painter, QRectF(QPointF(), picture.size()), Shade::Light);
    }

    void writeSvg(const PohonGambar& picture, const QString& title, QIODevice& device)
    {
        QSvgGenerator svg;
        svg.setOutputDevice(&device);
        svg.setTitle(title);
        svg.setSize(sizeWithHead(picture).toSize());
        svg.setViewBox(QRectF(QPointF(), sizeWithHead(picture)));
        QPainter painter(&svg);
        paintAll(painter, picture, title);
    }

    bool writePng(const PohonGambar& picture, const QString& title, QIODevice& device)
    {
        const QSizeF size = sizeWithHead(picture);
        const double scale = std::min(kPixels, kMostPixels / std::max(size.width(), size.height()));
        QImage image((size * scale).toSize(), QImage::Format_RGB32);
        if (image.isNull())
            return false;
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintAll(painter, picture, title);
        painter.end();
        return image.save(&device, "PNG");
    }

    /// A page as big as the tree: it is read on a screen, or printed on what paper there is.
    void writePdf(const PohonGambar& picture, const QString& title, QIODevice& device)
    {
        QPdfWriter pdf(&device);
        pdf.setTitle(title);
        pdf.setResolution(int(kScreenDpi) * 4);
        pdf.setPageMargins({});
        pdf.setPageSize(
            QPageSize(sizeWithHead(picture) * 72 / kScreenDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
        QPainter painter(&pdf);
        painter.scale(4, 4);
        paintAll(painter, picture, title);
    }

} // namespace

Result<void> savePohon(const PohonGambar& picture, const QString& title, const QString& path)
{
    const files::Kind wanted = files::kindOf(path);
    const files::Kind kind = wanted == files::Kind::Svg || wanted == files::Kind::Pdf ? wanted : files::Kind::Png;
    if (auto may = files::checkOutput(path, kind); !may)
        return may;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool done = true;
    if (kind == files::Kind::Svg)
        writeSvg(picture, title, buffer);
    else if (kind == files::Kind::Pdf)
        writePdf(picture, title, buffer);
    else
        done = writePng(picture, title, buffer);
    if (!done)
        return fail(ErrorCode::MemoryShort);
    return files::writeOutput(path, buffer.data(), kind);
}

void printPohon(const PohonGambar& picture, const QString& title, QPagedPaintDevice& device, int dotsPerInch)
{
    const QRectF page = device.pageLayout().paintRectPixels(dotsPerInch);
    const QSizeF tree = picture.size();
    const double scale = std::min(page.width() / tree.width(), dotsPerInch / kScreenDpi);
    const double row = PohonGambar::rowHeight();
    const double room = page.height() / scale - kHead - 2 * kMargin;
    const double slice = std::max(1.0, std::floor(room / row)) * row;
    const int pages = std::max(1, int(std::ceil((tree.height() - 2 * kMargin) / slice)));
    QPainter painter(&device);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintHead(painter, pages > 1 ? QStringLiteral("%1 (%2/%3)").arg(title).arg(i + 1).arg(pages) : title,
                  tree.width());
        const QRectF part(0, kMargin + i * slice - kMargin / 4, tree.width(), slice);
        painter.translate(0, kHead - part.top());
        painter.setClipRect(part);
        picture.paint(painter, part, Shade::Light);
        painter.restore();
    }
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenImage.h"

#include "core/charts/TrenCharts.h"
#include "core/documents/pdf/PdfWriter.h"
#include "core/files/Output.h"
#include "core/format/Format.h"
#include "ui/tren/ChartTheme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

    bool writePng(const charts::Sheet& sheet, QIODevice& file, QSize size, double scale)
    {
        return renderSheet(sheet, size, scale).save(&file, "PNG");
    }

    bool writeSvg(const charts::Sheet& sheet, QIODevice& file, QSize size, double scale)
    {
        const auto logical = QSizeF(size) / scale;
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(logical.toSize());
        svg.setViewBox(QRectF(QPointF(), logical));
        svg.setTitle(sheet.title);
        QPainter painter(&svg);
        if (!painter.isActive())
            return false;
        charts::paintSheet(painter, QRectF(QPointF(), logical), sheet, chartLook(Shade::Light));
        return painter.end();
    }

    /// A4 in landscape, as many pages as needed.
    documents::Document onPaper(const charts::Sheet& sheet)
    {
        documents::Document document;
        document.title = sheet.title;
        document.paper = documents::Paper::A4;
        document.orientation = documents::Orientation::Landscape;
        document.blocks.emplace_back(
            documents::Paragraph{ .text = sheet.title, .weight = documents::Weight::Bold, .size = 14 });
        document.blocks.emplace_back(documents::ChartGrid{ .charts = sheet.charts, .detail = sheet.detail });
        if (sheet.charts.empty())
            document.blocks.emplace_back(documents::Paragraph{ .text = sheet.emptyText });
        return document;
    }

} // namespace

charts::Sheet trendSheet(const domain::Snapshot& snapshot, int dari, int sampai)
{
    const auto unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    const auto years = format::years(dari, sampai);
    return { unit.isEmpty() ? QCoreApplication::translate("selaras::ui::TrenImage", "Tren %1").arg(years)
                            : QCoreApplication::translate("selaras::ui::TrenImage", "Tren %1 · %2").arg(years, unit),
             charts::chartsTren(domain::tren(snapshot, dari, sampai), {}), charts::Detail::Print,
             QCoreApplication::translate("selaras::ui::TrenImage",
                                         "Belum ada target maupun realisasi pada tahun-tahun ini.") };
}

QSize sheetSize(const charts::Sheet& sheet, QSize least)
{
    const double needed = charts::sheetHeight(sheet, least.width(), chartLook(Shade::Light));
    return { least.width(), std::max(least.height(), int(std::ceil(needed))) };
}

QImage renderSheet(const charts::Sheet& sheet, QSize size, double scale)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(scale, scale);
    charts::paintSheet(painter, QRectF(QPointF(), QSizeF(size) / scale), sheet, chartLook(Shade::Light));
    return image;
}

Result<void> writeSheet(const charts::Sheet& sheet, const QString& path, QSize size, double scale, const QString& kind)
{
    const auto wanted = kind.isEmpty() ? QFileInfo(path).suffix().toLower() : kind;
    if (wanted == u"pdf")
        return documents::writePdf(onPaper(sheet), path);
    const files::Kind of = wanted == u"svg" ? files::Kind::Svg : files::Kind::Png;
    if (auto may = files::checkOutput(path, of); !may) // before the work
        return may;
    // Built in memory: neither engine reports what the disk refuses.
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    const bool drawn =
        of == files::Kind::Svg ? writeSvg(sheet, picture, size, scale) : writePng(sheet, picture, size, scale);
    if (!drawn)
        return fail(ErrorCode::MemoryShort);
    return files::writeOutput(path, picture.data(), of);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenImage.h"

#include "ui/tren/TrenCharts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

    constexpr double kPageWidth = 1040; ///< logical pixels across an A4 sheet in landscape
    constexpr int kPdfResolution = 300;

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

    bool writePdf(const charts::Sheet& sheet, QIODevice& file)
    {
        const auto look = chartLook(Shade::Light);
        QPdfWriter pdf(&file);
        pdf.setTitle(sheet.title);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        pdf.setResolution(kPdfResolution);
        QPainter painter(&pdf);
        if (!painter.isActive())
            return false;
        const double scale = pdf.width() / kPageWidth;
        painter.scale(scale, scale);
        const QSizeF page(kPageWidth, pdf.height() / scale);
        const auto each = charts::chartsPerPage(sheet, page, look);
        for (size_t first = 0; first == 0 || first < sheet.charts.size(); first += each) {
            if (first > 0 && !pdf.newPage())
                return false;
            auto part = sheet;
            part.charts.assign(sheet.charts.begin() + qsizetype(first),
                               sheet.charts.begin() + qsizetype(std::min(first + each, sheet.charts.size())));
            const double height = std::min(page.height(), charts::sheetHeight(part, page.width(), look));
            charts::paintSheet(painter, QRectF(0, 0, page.width(), part.charts.empty() ? page.height() : height), part,
                               look);
        }
        return painter.end();
    }

} // namespace

QString rentangText(int dari, int sampai)
{
    return dari == sampai ? QString::number(dari) : QStringLiteral("%1–%2").arg(dari).arg(sampai);
}

charts::Sheet trendSheet(const domain::Snapshot& snapshot, int dari, int sampai)
{
    const auto unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    const auto years = rentangText(dari, sampai);
    return { unit.isEmpty() ? QCoreApplication::translate("selaras::ui::TrenImage", "Tren %1").arg(years)
                            : QCoreApplication::translate("selaras::ui::TrenImage", "Tren %1 · %2").arg(years, unit),
             chartsTren(domain::tren(snapshot, dari, sampai), {}), charts::Detail::Print,
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    const bool written = wanted == u"svg" ? writeSvg(sheet, file, size, scale)
        : wanted == u"pdf"                ? writePdf(sheet, file)
                                          : writePng(sheet, file, size, scale);
    if (!written || !file.commit())
        return fail(ErrorCode::FileIo, { path, file.errorString() });
    return {};
}

} // namespace selaras::ui

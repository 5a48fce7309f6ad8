// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenImage.h"

#include "ui/Theme.h"
#include "ui/tren/TrenPlot.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kMargin = 16, kGap = 16, kHead = 36;
    constexpr int kName = 36; ///< two lines: a picture has no tooltip, so names are not cut short
    constexpr int kSwatch = 11;

    class TrenImage {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::TrenImage)
    public:
        TrenImage(QPainter& painter, QSizeF size)
            : m_painter(painter)
            , m_page(QRectF(QPointF(), size).adjusted(kMargin, kMargin - 4, -kMargin, -kMargin))
        {
        }
        void drawHead(const QString& title, TrenPlot::Detail detail);
        void drawPlots(const std::vector<TrendSeries>& series, TrenPlot::Detail detail);
        static QString title(const domain::Snapshot& snapshot, int dari, int sampai);

    private:
        void drawText(const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour);
        double drawLegend(double right, const QString& text, const QColor& swatch);
        void drawPlot(const TrendSeries& series, const QRectF& cell, TrenPlot::Detail detail);

        QPainter& m_painter;
        QRectF m_page;
        const Colours& m_colours = coloursOf(Shade::Light);
    };

    QString TrenImage::title(const domain::Snapshot& snapshot, int dari, int sampai)
    {
        const auto years = dari == sampai ? QString::number(dari) : QStringLiteral("%1–%2").arg(dari).arg(sampai);
        const auto unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
        return unit.isEmpty() ? tr("Tren %1").arg(years) : tr("Tren %1 · %2").arg(years, unit);
    }

    void TrenImage::drawText(const QRectF& rect, int flags, const QString& text, const QFont& font,
                             const QColor& colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, flags, text);
    }

    double TrenImage::drawLegend(double right, const QString& text, const QColor& swatch)
    {
        const auto small = font(metrics::small);
        const auto width = QFontMetricsF(small).horizontalAdvance(text);
        const QRectF rect(right - width, m_page.top(), width + 1, kHead - kGap);
        drawText(rect, Qt::AlignVCenter, text, small, m_colours.muted);
        const QRectF square(rect.left() - kSwatch - 6, rect.center().y() - kSwatch / 2.0, kSwatch, kSwatch);
        if (!swatch.isValid())
            return rect.left() - kGap;
        m_painter.fillRect(square, swatch);
        return square.left() - kGap;
    }

    void TrenImage::drawHead(const QString& title, TrenPlot::Detail detail)
    {
        auto right = m_page.right();
        right = drawLegend(right, detail == TrenPlot::Detail::Large ? tr("- - capaian (%)") : tr("% = capaian"), {});
        right = drawLegend(right, tr("realisasi"), m_colours.accent);
        right = drawLegend(right, tr("target"), m_colours.bar);
        const QRectF rect(m_page.left(), m_page.top(), right - m_page.left(), kHead - kGap);
        drawText(rect, Qt::AlignVCenter, title, font(metrics::title, QFont::DemiBold), m_colours.ink);
    }

    void TrenImage::drawPlots(const std::vector<TrendSeries>& series, TrenPlot::Detail detail)
    {
        const auto area = m_page.adjusted(0, kHead, 0, 0);
        if (series.empty()) {
            drawText(area, Qt::AlignCenter, tr("Belum ada target maupun realisasi pada tahun-tahun ini."),
                     font(metrics::text), m_colours.muted);
            return;
        }
        const int columns = TrenPlot::columns(series, int(area.width()), kGap);
        const int rows = (int(series.size()) + columns - 1) / columns;
        const QSizeF cell((area.width() - (columns - 1) * kGap) / columns, (area.height() - (rows - 1) * kGap) / rows);
        for (int i = 0; i < int(series.size()); ++i) {
            const QPointF corner((i % columns) * (cell.width() + kGap), (i / columns) * (cell.height() + kGap));
            drawPlot(series[size_t(i)], QRectF(area.topLeft() + corner, cell), detail);
        }
    }

    void TrenImage::drawPlot(const TrendSeries& series, const QRectF& cell, TrenPlot::Detail detail)
    {
        const auto small = font(metrics::small);
        const auto unitWidth = QFontMetricsF(small).horizontalAdvance(series.satuan) + 4;
        const QRectF head(cell.left(), cell.top(), cell.width(), kName);
        drawText(head.adjusted(0, 0, -unitWidth - 6, 0), Qt::AlignTop | Qt::TextWordWrap, series.nama,
                 font(metrics::text, QFont::DemiBold), m_colours.ink);
        drawText(head, Qt::AlignTop | Qt::AlignRight, series.satuan, small, m_colours.muted);

        QGraphicsScene scene;
        auto* plot = new TrenPlot(series, detail, Shade::Light);
        scene.addItem(plot);
        const auto area = cell.adjusted(0, kName, 0, 0);
        plot->resize(area.size());
        scene.setSceneRect(QRectF(QPointF(), area.size()));
        scene.render(&m_painter, area, scene.sceneRect());
    }

} // namespace

QImage renderTrend(const domain::Snapshot& snapshot, int dari, int sampai, QSize size, const domain::Id& indikatorId,
                   double scale)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(coloursOf(Shade::Light).surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    TrenImage picture(painter, QSizeF(size) / scale);
    const auto detail = indikatorId.isEmpty() ? TrenPlot::Detail::Small : TrenPlot::Detail::Large;
    picture.drawHead(TrenImage::title(snapshot, dari, sampai), detail);
    picture.drawPlots(trendSeries(snapshot, dari, sampai, indikatorId), detail);
    return image;
}

} // namespace selaras::ui

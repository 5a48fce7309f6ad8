// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/ChartLegend.h"

#include "core/charts/ChartPaint.h"
#include "ui/Theme.h"
#include "ui/tren/TrenCharts.h"

#include <QPainter>

namespace selaras::ui {

namespace {
    constexpr int kKey = 16, kGap = 16, kHeight = 18;
}

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
}

void ChartLegend::setKeys(std::vector<charts::Series> keys, const QString& note)
{
    m_keys = std::move(keys);
    m_note = note;
    QStringList names;
    for (const auto& key : m_keys)
        names << key.name;
    if (!note.isEmpty())
        names << note;
    setAccessibleName(tr("Keterangan grafik: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!m_keys.empty());
    update();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(ui::font(metrics::small));
    const auto look = chartLook(shade());
    double x = 0;
    const auto text = [&](const QString& words) {
        const double width = charts::widthOf(words, painter.font());
        painter.setPen(look.muted);
        painter.drawText(QRectF(x, 0, width + 1, kHeight), Qt::AlignVCenter, words);
        x += width + kGap;
    };
    for (const auto& key : m_keys) {
        charts::paintKey(painter, QRectF(x, 3.5, kKey, 11), key, look);
        x += kKey + 6;
        text(key.name);
    }
    if (!m_note.isEmpty())
        text(m_note);
}

} // namespace selaras::ui

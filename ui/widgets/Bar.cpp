// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Bar.h"

#include "ui/base/Theme.h"

#include <QPainter>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr double kRounding = 2.5;
    constexpr double kBreak = 12; ///< before the end
} // namespace

Bar::Bar(QWidget* parent)
    : QWidget(parent)
    , m_colour(colours().accent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::setValue(std::optional<double> value, double full, const QColor& colour)
{
    m_value = value;
    m_full = full;
    m_colour = colour;
    update();
}

void Bar::setMarker(double value)
{
    m_marker = value;
    update();
}

void Bar::setThickness(int px)
{
    m_thickness = px;
    updateGeometry();
}

double Bar::x(double value) const
{
    return std::clamp(value / m_full, 0.0, 1.0) * width();
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - m_thickness) / 2.0, width(), m_thickness);
    painter.setBrush(colours().track);
    painter.drawRoundedRect(track, kRounding, kRounding);
    if (m_value && *m_value > 0) {
        auto filled = track;
        filled.setWidth(std::max(x(*m_value), 2 * kRounding));
        painter.setBrush(m_colour);
        painter.drawRoundedRect(filled, kRounding, kRounding);
        if (*m_value > m_full) { // broken: it goes on
            painter.setBrush(colours().surface);
            const double at = filled.right() - kBreak;
            painter.drawPolygon(QPolygonF{ { at - 1, filled.bottom() + 1 },
                                           { at + 2, filled.bottom() + 1 },
                                           { at + 5, filled.top() - 1 },
                                           { at + 2, filled.top() - 1 } });
        }
    }
    if (m_marker) {
        // A hair of the ground on both sides keeps the line visible on the bar and beside it.
        const QRectF line(x(*m_marker) - 1, 0, 2, height());
        painter.setBrush(colours().surface);
        painter.drawRect(line.adjusted(-1, 0, 1, 0));
        painter.setBrush(colours().ink);
        painter.drawRect(line);
    }
}

} // namespace selaras::ui

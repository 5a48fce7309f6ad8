// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ChartText.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace selaras::charts {

double widthOf(const QString& text, const QFont& font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

double heightOf(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QStringList wrapped(const QString& text, const QFont& font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines << (last ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)
                       : text.mid(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace selaras::charts

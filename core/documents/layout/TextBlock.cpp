// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/TextBlock.h"

#include <QPainter>

namespace selaras::documents {

namespace {

    // Metrics are taken at 1152 dpi: at body sizes a glyph's advance is then exact to a few thousandths of a point.
    constexpr double kUnitsPerPoint = 16;

} // namespace

QFont Typeface::font(double points, Weight weight) const
{
    // Times New Roman has the widths of Liberation Serif: Windows breaks the same lines.
    QFont font({ family, QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"),
                 QStringLiteral("DejaVu Serif") });
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qMax(1, qRound(points * kUnitsPerPoint)));
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextBlock::TextBlock(const QString& text, const QFont& font, Align align, double width, double lineSpacing)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    static constexpr Qt::AlignmentFlag flags[] = { Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight, Qt::AlignJustify };
    QTextOption option(flags[size_t(align)]);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);

    m_tops.push_back(0);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width * kUnitsPerPoint);
        const double advance = line.height() * lineSpacing;
        line.setPosition(QPointF(0, m_tops.back() * kUnitsPerPoint + (advance - line.height()) / 2));
        m_tops.push_back(m_tops.back() + advance / kUnitsPerPoint);
    }
    m_layout.endLayout();
}

int TextBlock::linesThatFit(int from, double space) const
{
    int to = from;
    while (to < lineCount() && height(from, to + 1) <= space + kSlack)
        ++to;
    return to - from;
}

QString TextBlock::lineText(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    QString text = m_layout.text().mid(textLine.textStart(), textLine.textLength());
    text.remove(QChar::LineSeparator);
    return text.trimmed();
}

QLineF TextBlock::baseline(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const QRectF rect = textLine.naturalTextRect();
    const double y = textLine.y() + textLine.ascent();
    return QLineF(QPointF(rect.left(), y) / kUnitsPerPoint, QPointF(rect.right(), y) / kUnitsPerPoint);
}

void TextBlock::paint(QPainter& painter, QPointF at, int from, int to) const
{
    painter.save();
    painter.translate(at);
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    const QPointF origin(0, -m_tops[size_t(from)] * kUnitsPerPoint);
    for (int line = from; line < to; ++line)
        m_layout.lineAt(line).draw(&painter, origin);
    painter.restore();
}

} // namespace selaras::documents

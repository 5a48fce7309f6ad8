// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/CellPainter.h"

#include "ui/widgets/StatusChip.h"

#include <QFontMetrics>
#include <QHash>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace selaras::ui {

namespace {
    constexpr int kSuffixGap = 5;
    constexpr int kLock = 14;
    constexpr int kArrow = 16; ///< of a cell with choices

    QFont textFont(const GridCell& cell)
    {
        return font(metrics::text, cell.strong ? QFont::DemiBold : QFont::Normal);
    }

    QFont suffixFont()
    {
        return font(metrics::small - 1);
    }

    bool isNumber(const GridCell& cell)
    {
        return cell.kind == CellKind::Figure || cell.kind == CellKind::Computed;
    }

    QColor ground(const GridCell& cell, const CellState& state)
    {
        if (state.problem)
            return colours().invalidSoft;
        if (state.selected && !state.current)
            return colours().accentSoft;
        return cell.kind == CellKind::Computed ? colours().computed : colours().surface;
    }

    QColor ink(const GridCell& cell, const CellState& state)
    {
        if (state.problem)
            return colours().invalid;
        return cell.colour.value_or(cell.muted ? colours().muted : colours().ink);
    }

    /// Measuring shapes the text, and a grid of thousands of cells asks for the same few again and again.
    int textWidth(const QString& text, bool strong)
    {
        constexpr qsizetype kMany = 50'000;
        static QHash<QString, int> known[2];
        QHash<QString, int>& widths = known[strong ? 1 : 0];
        const auto it = widths.constFind(text);
        if (it != widths.cend())
            return *it;
        if (widths.size() > kMany)
            widths.clear();
        return *widths.insert(text, QFontMetrics(textFont({ .strong = strong })).horizontalAdvance(text));
    }

    void paintLines(QPainter& painter, const QRect& rect)
    {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().line);
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours().header);
    }

    void paintFoldMark(QPainter& painter, const QRect& room, bool expanded)
    {
        const QPointF c = QRectF(room).center();
        QPainterPath arrow;
        if (expanded) {
            arrow.moveTo(c + QPointF(-4, -2));
            arrow.lineTo(c + QPointF(0, 2.5));
            arrow.lineTo(c + QPointF(4, -2));
        } else {
            arrow.moveTo(c + QPointF(-2, -4));
            arrow.lineTo(c + QPointF(2.5, 0));
            arrow.lineTo(c + QPointF(-2, 4));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().muted, 1.5));
        painter.drawPath(arrow);
    }

    /// Paints the suffix at the right and takes its room. Words come first: where little is left for them, it goes.
    void paintSuffix(QPainter& painter, QRect& room, const GridCell& cell)
    {
        constexpr int kWords = 96;
        const QFont face = suffixFont();
        const int width = QFontMetrics(face).horizontalAdvance(cell.suffix) + kSuffixGap;
        if (cell.suffix.isEmpty() || (cell.kind == CellKind::Text && room.width() - width < kWords))
            return;
        painter.setFont(face);
        painter.setPen(colours().muted);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, cell.suffix);
        room.setRight(room.right() - width);
    }

    /// How far a result has come in the chain of approval, under its mark.
    void paintSteps(QPainter& painter, const QRect& rect, int steps)
    {
        constexpr int kSegment = 4, kGap = 1, kHeight = 3, kFoot = 4;
        const int width = kSteps * (kSegment + kGap) - kGap;
        QRect segment(rect.center().x() - width / 2, rect.bottom() - kFoot - kHeight, kSegment, kHeight);
        for (int step = 1; step <= kSteps; ++step) {
            painter.fillRect(segment, step <= steps ? colours().accent : colours().line);
            segment.translate(kSegment + kGap, 0);
        }
    }

    void paintFrame(QPainter& painter, const QRect& rect, const CellState& state)
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QColor colour = state.problem ? colours().invalid : colours().accent;
        QPen pen(state.focused ? colour : colours().muted, state.focused ? 2 : 1);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(state.focused ? rect.adjusted(1, 1, -1, -1) : rect.adjusted(0, 0, -1, -1));
    }

    void paintText(QPainter& painter, QRect room, const GridCell& cell, const CellState& state)
    {
        paintSuffix(painter, room, cell);
        const QFont face = textFont(cell);
        painter.setFont(face);
        painter.setPen(ink(cell, state));
        if (cell.kind == CellKind::Text || state.problem) { // a figure is never cut, what is no figure may be
            const QString line = QString(state.text).replace(u'\n', u' ');
            const QString shown = QFontMetrics(face).elidedText(line, Qt::ElideRight, room.width());
            painter.drawText(room, Qt::AlignVCenter | (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft), shown);
            return;
        }
        const auto side = cell.kind == CellKind::Mark ? Qt::AlignHCenter : Qt::AlignRight;
        painter.drawText(room, Qt::AlignVCenter | side, state.text);
    }
} // namespace

void paintCell(QPainter& painter, const QRect& rect, const GridCell& cell, const CellState& state)
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, ground(cell, state));
    paintLines(painter, rect);
    const int side = cell.kind == CellKind::Mark ? 0 : kCellPadding;
    QRect room = rect.adjusted(side + cell.indent, 0, -side - 1, -1);
    if (cell.expanded) {
        paintFoldMark(painter, QRect(room.left() - 4, room.top(), kFoldMark, room.height()), *cell.expanded);
        room.setLeft(room.left() + kFoldMark);
    }
    if (state.current && !cell.locked.isEmpty() && isNumber(cell))
        icon(QStringLiteral("kunci"), colours().muted)
            .paint(&painter, QRect(rect.left() + 5, rect.center().y() - kLock / 2, kLock, kLock));
    if (cell.steps > 0) {
        paintSteps(painter, rect, cell.steps);
        room.setBottom(room.bottom() - metrics::grid / 2);
    }
    if (!cell.choices.isEmpty()) {
        icon(QStringLiteral("combo"), colours().muted)
            .paint(&painter, QRect(rect.right() - kArrow - 2, rect.center().y() - kArrow / 2, kArrow, kArrow));
        room.setRight(room.right() - kArrow);
    }
    if (cell.chip)
        paintChip(painter, room, cell.chip->look, cell.chip->word);
    else
        paintText(painter, room, cell, state);
    if (state.current)
        paintFrame(painter, rect, state);
    painter.restore();
}

void paintGroupGround(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, colours().header);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().line);
}

void paintGroupTitle(QPainter& painter, const QRect& line, const QString& title)
{
    painter.setFont(font(metrics::text, QFont::DemiBold));
    painter.setPen(colours().ink);
    painter.drawText(line.adjusted(kCellPadding, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, title);
}

int neededWidth(const GridCell& cell, const QString& text)
{
    if (cell.chip)
        return chipSize(cell.chip->word).width() + 2 * kCellPadding + 2;
    int width = (text.isEmpty() ? 0 : textWidth(text, cell.strong)) + 2 * kCellPadding + 2 + cell.indent;
    if (!cell.choices.isEmpty())
        width += kArrow;
    if (!cell.suffix.isEmpty())
        width += QFontMetrics(suffixFont()).horizontalAdvance(cell.suffix) + kSuffixGap;
    return cell.expanded ? width + kFoldMark : width;
}

} // namespace selaras::ui

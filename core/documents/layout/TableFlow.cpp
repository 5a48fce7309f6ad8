// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/TableFlow.h"

#include "core/charts/ChartLook.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace selaras::documents {

namespace {

    constexpr double kRuleWidth = 0.5;
    constexpr double kColonWidth = 12;

    constexpr double kBarHeight = 6, kMarkReach = 2, kMarkWidth = 1.25, kBreak = 6;

    std::function<void(QPainter&, const QPointF&)> barPainter(const CellBar& bar, const QSizeF& cell, double padding)
    {
        return [=](QPainter& painter, const QPointF& corner) {
            const auto look = charts::ChartLook::paper();
            const QRectF track(corner + QPointF(padding, (cell.height() - kBarHeight) / 2),
                               QSizeF(cell.width() - 2 * padding, kBarHeight));
            const auto along = [&](double value) { return std::clamp(value / bar.full, 0.0, 1.0) * track.width(); };
            painter.fillRect(track, look.line);
            painter.fillRect(QRectF(track.topLeft(), QSizeF(along(bar.value.value_or(0)), kBarHeight)), look.strong);
            if (bar.value.value_or(0) > bar.full) // broken: it goes on
                painter.fillRect(QRectF(track.right() - kBreak, track.top(), kMarkWidth, kBarHeight), look.ground);
            if (bar.mark)
                painter.fillRect(QRectF(track.left() + along(*bar.mark) - kMarkWidth / 2, track.top() - kMarkReach,
                                        kMarkWidth, kBarHeight + 2 * kMarkReach),
                                 look.ink);
        };
    }

} // namespace

TableFlow::TableFlow(std::vector<double> widths, const std::vector<TableRow>& head, const std::vector<TableRow>& body,
                     const Style& style, const Typeface& typeface, double pageHeight)
    : m_widths(std::move(widths))
    , m_style(style)
    , m_pageHeight(pageHeight)
    , m_head(makeGrid(head, typeface))
    , m_body(makeGrid(body, typeface))
{
    m_headHeight = measure(m_head, 0, m_head.rows()).height();
    if (m_headHeight > m_pageHeight / 2) {
        // Repeated, it would leave no room for what it is the head of.
        std::vector<TableRow> rows = head;
        rows.insert(rows.end(), body.begin(), body.end());
        m_body = makeGrid(rows, typeface);
        m_head = {};
        m_headHeight = 0;
    }
    m_heights = measure(m_body, 0, m_body.rows()).heights;

    m_tied.assign(size_t(m_body.rows()), false);
    for (const Box& box : m_body.boxes)
        std::fill(m_tied.begin() + box.row, m_tied.begin() + box.lastRow(), true);
    for (int row = m_body.rows() - 1, end = m_body.rows(); row >= 0; --row) {
        if (row > 0 && m_tied[size_t(row) - 1])
            continue;
        const double group = std::accumulate(m_heights.begin() + row, m_heights.begin() + end, 0.0);
        if (m_headHeight + group > m_pageHeight + kSlack)
            std::fill(m_tied.begin() + row, m_tied.begin() + end, false);
        end = row;
    }
    for (size_t row = 0; row + 1 < body.size(); ++row)
        m_tied[row] = m_tied[row] || body[row].keepWithNext;
}

TableFlow::Grid TableFlow::makeGrid(const std::vector<TableRow>& rows, const Typeface& typeface) const
{
    const int columns = int(m_widths.size());
    Grid grid;
    grid.endingIn.resize(rows.size());
    std::vector<int> takenUntil(m_widths.size(), 0); // first row of each column that no span covers
    for (int row = 0; row < grid.rows(); ++row) {
        const std::vector<Cell>& cells = rows[size_t(row)].cells;
        size_t next = 0;
        for (int column = 0; column < columns;) {
            if (takenUntil[size_t(column)] > row) {
                ++column;
                continue;
            }
            const Cell cell = next < cells.size() ? cells[next++] : Cell{};
            int free = 1;
            while (column + free < columns && takenUntil[size_t(column) + size_t(free)] <= row)
                ++free;
            const int columnSpan = std::clamp(cell.columnSpan, 1, free);
            const int rowSpan = std::clamp(cell.rowSpan, 1, grid.rows() - row);
            const double width = left(column + columnSpan) - left(column) - 2 * m_style.paddingX;
            auto text = std::make_shared<TextBlock>(cell.text, typeface.font(m_style.size, cell.weight), cell.align,
                                                    width, m_style.lineSpacing);
            grid.endingIn[size_t(row + rowSpan - 1)].push_back(grid.boxes.size());
            grid.boxes.push_back({ row, column, rowSpan, columnSpan, std::move(text), cell.bar });
            std::fill_n(takenUntil.begin() + column, columnSpan, row + rowSpan);
            column += columnSpan;
        }
    }
    return grid;
}

double TableFlow::left(int column) const
{
    return std::accumulate(m_widths.begin(), m_widths.begin() + column, m_style.x);
}

double TableFlow::Fragment::height() const
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

/// Height of the row below `above`: what the cells that end in it still need.
double TableFlow::rowHeight(const Grid& grid, const Fragment& above) const
{
    const int row = above.end();
    double height = 0;
    for (const size_t index : grid.endingIn[size_t(row)]) {
        const Box& box = grid.boxes[index];
        const int covered = row - std::max(box.row, above.first);
        const double there = std::accumulate(above.heights.end() - covered, above.heights.end(), 0.0);
        const double needed = box.text->height(box.next, box.text->lineCount()) + 2 * m_style.paddingY;
        height = std::max(height, needed - there);
    }
    return height;
}

TableFlow::Fragment TableFlow::measure(const Grid& grid, int first, int end) const
{
    Fragment fragment{ first, {} };
    while (fragment.end() < end)
        fragment.heights.push_back(rowHeight(grid, fragment));
    return fragment;
}

double TableFlow::height() const
{
    return m_headHeight + std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

double TableFlow::minimum() const
{
    double height = m_headHeight;
    for (size_t row = 0; row < m_heights.size(); ++row) {
        height += m_heights[row];
        if (!m_tied[row])
            break;
    }
    return std::min(height, m_pageHeight);
}

/// As many rows from m_row on as `space` holds; a part of one where it is taller than a page.
TableFlow::Fragment TableFlow::fill(double space, bool fresh) const
{
    Fragment fragment{ m_row, {} };
    double used = 0;
    while (fragment.end() < m_body.rows()) {
        const double height = rowHeight(m_body, fragment);
        if (used + height > space + kSlack)
            break;
        fragment.heights.push_back(height);
        used += height;
    }
    if (fragment.heights.empty() && fragment.first < m_body.rows() && fresh) {
        fragment.heights.push_back(space);
        fragment.lastRowGoesOn = true;
    }
    return fragment;
}

int TableFlow::groupStart(int row) const
{
    while (row > 0 && m_tied[size_t(row) - 1])
        --row;
    return row;
}

/// Takes rows back from the end of a page: joined ones, and the last ones when what follows must stand with them.
void TableFlow::keepTogether(Fragment& fragment, const Space& space) const
{
    int end = fragment.end();
    const bool complete = end == m_body.rows() && !fragment.lastRowGoesOn;
    if (complete) {
        if (m_headHeight + fragment.height() + space.tail <= space.height + kSlack)
            return;
        end = groupStart(end - 1);
    } else if (!fragment.lastRowGoesOn) {
        end = groupStart(end);
    }
    if (end <= fragment.first) {
        if (space.fresh)
            return;
        end = fragment.first;
    }
    fragment.heights.resize(size_t(end - fragment.first));
}

Placement TableFlow::place(Space space)
{
    Fragment fragment = fill(space.height - m_headHeight, space.fresh);
    if (m_body.rows() > 0)
        keepTogether(fragment, space);
    if (fragment.heights.empty() && (m_body.rows() > 0 || m_headHeight > space.height + kSlack) && !space.fresh)
        return {};
    Grid head = m_head;
    paint(space.page, head, measure(m_head, 0, m_head.rows()), space.y);
    paint(space.page, m_body, fragment, space.y + m_headHeight);
    m_row = fragment.lastRowGoesOn ? fragment.end() - 1 : fragment.end();
    return { m_headHeight + fragment.height(), m_row == m_body.rows() };
}

void TableFlow::paint(PageContent& page, Grid& grid, const Fragment& fragment, double y) const
{
    if (fragment.heights.empty())
        return;
    std::vector<double> tops{ y };
    for (const double height : fragment.heights)
        tops.push_back(tops.back() + height);
    const bool head = &grid != &m_body;

    for (Box& box : grid.boxes) {
        if (box.lastRow() < fragment.first || box.row >= fragment.end())
            continue;
        const int first = std::max(box.row, fragment.first) - fragment.first;
        const int end = std::min(box.lastRow() + 1, fragment.end()) - fragment.first;
        const QRectF rect(QPointF(left(box.column), tops[size_t(first)]),
                          QPointF(left(box.column + box.columnSpan), tops[size_t(end)]));
        const bool endsHere = box.lastRow() < fragment.end() - (fragment.lastRowGoesOn ? 1 : 0);
        const double room = rect.height() - 2 * m_style.paddingY;
        int to = endsHere ? box.text->lineCount() : box.next + box.text->linesThatFit(box.next, room);
        if (fragment.lastRowGoesOn) // however large the letters: a page takes at least a line
            to = std::max(to, std::min(box.next + 1, box.text->lineCount()));
        const bool whole = box.next == 0 && to == box.text->lineCount();
        const double slack = whole && (head || box.rowSpan > 1) ? (room - box.text->height()) / 2 : 0;
        if (to > box.next)
            page.texts.push_back(
                { box.text, rect.topLeft() + QPointF(m_style.paddingX, m_style.paddingY + slack), box.next, to });
        if (box.bar && endsHere)
            page.drawings.push_back({ rect.topLeft(), {}, barPainter(*box.bar, rect.size(), m_style.paddingX) });
        box.next = to;
        if (m_style.ruled) {
            page.rules.push_back({ QLineF(rect.topLeft(), rect.topRight()), kRuleWidth });
            page.rules.push_back({ QLineF(rect.topLeft(), rect.bottomLeft()), kRuleWidth });
        }
    }
    if (!m_style.ruled)
        return;
    const double right = left(int(m_widths.size()));
    page.rules.push_back({ QLineF(m_style.x, tops.back(), right, tops.back()), kRuleWidth });
    page.rules.push_back({ QLineF(right, tops.front(), right, tops.back()), kRuleWidth });
}

std::unique_ptr<Flow> makeFlow(const Table& table, const Typeface& typeface, double width, double pageHeight)
{
    const double shares = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<double> widths;
    for (const double share : table.widths)
        widths.push_back(width * share / shares);
    const TableFlow::Style style{
        .size = table.size, .lineSpacing = 1.05, .paddingX = 5, .paddingY = 3.5, .ruled = true
    };
    return std::make_unique<TableFlow>(std::move(widths), table.head, table.body, style, typeface, pageHeight);
}

std::unique_ptr<Flow> makeFlow(const LabelledLines& lines, const Typeface& typeface, double width, double pageHeight)
{
    const double value = width - lines.indent - lines.labelWidth - kColonWidth;
    std::vector<TableRow> rows;
    for (const auto& [label, text] : lines.lines)
        rows.push_back({ { Cell{ .text = label }, Cell{ .text = QStringLiteral(":") }, Cell{ .text = text } } });
    const TableFlow::Style style{ .x = lines.indent,
                                  .size = lines.size,
                                  .lineSpacing = lines.lineSpacing,
                                  .paddingX = 0,
                                  .paddingY = 0.5,
                                  .ruled = false };
    return std::make_unique<TableFlow>(std::vector{ lines.labelWidth, kColonWidth, value }, std::vector<TableRow>{},
                                       rows, style, typeface, pageHeight);
}

} // namespace selaras::documents

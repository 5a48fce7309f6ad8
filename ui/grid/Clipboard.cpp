// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/Clipboard.h"

#include <algorithm>
#include <map>
#include <set>

namespace selaras::ui::clipboard {

namespace {
    /// Walks the text once; `at` stands behind the cell afterwards.
    QString readCell(const QString& text, qsizetype& at)
    {
        QString cell;
        if (at < text.size() && text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"') {
                    cell += text[at];
                } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                    cell += text[at++];
                } else {
                    ++at;
                    break;
                }
            }
        }
        for (; at < text.size() && text[at] != u'\t' && text[at] != u'\n'; ++at)
            cell += text[at];
        return cell;
    }

    QString quoted(const QString& cell)
    {
        if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"'))
            return cell;
        return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }

    bool isGroup(const GridModel& model, int row)
    {
        return model.row(row).group;
    }

    bool accepts(const GridModel& model, const GridEntry& entry)
    {
        const GridCell* cell = model.cell(model.index(entry.row, entry.column));
        return cell && cell->editable;
    }

    bool unchanged(const GridModel& model, const GridEntry& entry)
    {
        const QModelIndex index = model.index(entry.row, entry.column);
        return entry.typed.isEmpty() || entry.typed == index.data(Qt::EditRole).toString()
            || entry.typed == model.text(index);
    }

    /// The nearest cell before `cell` that takes typing, against the way of filling.
    std::optional<GridEntry> before(const GridModel& model, const GridEntry& cell, Qt::Orientation way)
    {
        GridEntry at{ cell.row, cell.column, {} };
        int& moving = way == Qt::Vertical ? at.row : at.column;
        while (--moving >= 0) {
            if (accepts(model, at))
                return at;
        }
        return std::nullopt;
    }

    struct Corner {
        int row, column;
    };

    Corner first(const QModelIndexList& cells)
    {
        Corner corner{ cells.front().row(), cells.front().column() };
        for (const QModelIndex& cell : cells)
            corner = { std::min(corner.row, cell.row()), std::min(corner.column, cell.column()) };
        return corner;
    }

    tl::expected<std::vector<GridEntry>, Refused> place(const GridModel& model, Corner corner,
                                                        const std::vector<QStringList>& table)
    {
        std::vector<GridEntry> entries;
        int row = corner.row;
        for (const QStringList& line : table) {
            while (row < model.rowCount() && isGroup(model, row))
                ++row;
            if (row >= model.rowCount())
                return tl::unexpected(Refused{ Refusal::TooManyRows, {} });
            if (corner.column + line.size() > model.columnCount())
                return tl::unexpected(Refused{ Refusal::TooManyColumns, {} });
            for (int i = 0; i < line.size(); ++i)
                entries.push_back({ row, corner.column + i, line[i].trimmed() });
            ++row;
        }
        return entries;
    }
} // namespace

std::vector<QStringList> readTable(const QString& source)
{
    QString text = source;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> rows(1);
    for (qsizetype at = 0;; ++at) {
        rows.back() << readCell(text, at);
        if (at >= text.size())
            return rows;
        if (text[at] == u'\n')
            rows.emplace_back();
    }
}

QString writeTable(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString copy(const GridModel& model, const QModelIndexList& cells)
{
    std::map<int, std::map<int, QString>> texts;
    int left = model.columnCount(), right = -1;
    for (const QModelIndex& cell : cells) {
        if (isGroup(model, cell.row()))
            continue;
        texts[cell.row()][cell.column()] = cell.data(Qt::EditRole).toString();
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    std::vector<QStringList> table;
    for (auto& [row, line] : texts) {
        QStringList& out = table.emplace_back();
        for (int column = left; column <= right; ++column)
            out << line[column];
    }
    return writeTable(table);
}

tl::expected<std::vector<GridEntry>, Refused> plan(const GridModel& model, const QModelIndexList& cells,
                                                   const QString& text)
{
    if (text.isEmpty() || cells.isEmpty())
        return tl::unexpected(Refused{ Refusal::Empty, {} });
    const std::vector<QStringList> table = readTable(text);
    const bool one = table.size() == 1 && table.front().size() == 1;
    std::vector<GridEntry> entries;
    if (one && cells.size() > 1) {
        for (const QModelIndex& cell : cells)
            entries.push_back({ cell.row(), cell.column(), table.front().front().trimmed() });
        std::erase_if(entries, [&](const GridEntry& entry) { return !accepts(model, entry); });
        return entries;
    }
    auto placed = place(model, first(cells), table);
    if (!placed)
        return placed;
    for (const GridEntry& entry : *placed) {
        if (accepts(model, entry))
            entries.push_back(entry);
        else if (!unchanged(model, entry))
            return tl::unexpected(Refused{ Refusal::CellLocked, entry });
    }
    return entries;
}

std::vector<GridEntry> planClear(const GridModel& model, const QModelIndexList& cells)
{
    std::vector<GridEntry> entries;
    for (const QModelIndex& cell : cells) {
        const GridEntry entry{ cell.row(), cell.column(), {} };
        if (accepts(model, entry) && !cell.data(Qt::EditRole).toString().isEmpty())
            entries.push_back(entry);
    }
    std::ranges::sort(entries, {}, [](const GridEntry& entry) { return std::pair(entry.row, entry.column); });
    return entries;
}

std::vector<GridEntry> planFill(const GridModel& model, const QModelIndexList& cells, Qt::Orientation way)
{
    std::map<int, std::vector<GridEntry>> lines; // a column, or a row, of cells that take typing
    std::set<int> steps;
    for (const QModelIndex& cell : cells) {
        const GridEntry entry{ cell.row(), cell.column(), {} };
        steps.insert(way == Qt::Vertical ? cell.row() : cell.column());
        if (accepts(model, entry))
            lines[way == Qt::Vertical ? cell.column() : cell.row()].push_back(entry);
    }
    std::vector<GridEntry> entries;
    for (auto& [key, line] : lines) {
        std::ranges::sort(line, {}, [](const GridEntry& entry) { return std::pair(entry.row, entry.column); });
        const auto source = steps.size() > 1 ? std::optional(line.front()) : before(model, line.front(), way);
        if (!source)
            continue;
        const QString text = model.index(source->row, source->column).data(Qt::EditRole).toString();
        for (GridEntry& entry : line) {
            if (entry.row != source->row || entry.column != source->column)
                entries.push_back({ entry.row, entry.column, text });
        }
    }
    return entries;
}

} // namespace selaras::ui::clipboard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridModel.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"

#include <algorithm>

namespace selaras::ui {

namespace {
    bool sameIds(const std::vector<GridRow>& a, const std::vector<GridRow>& b)
    {
        return std::ranges::equal(a, b, {}, &GridRow::id, &GridRow::id);
    }
} // namespace

void GridModel::setColumns(std::vector<GridColumn> columns, const std::function<int(int)>& moved)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    m_places.clear();
    m_beforeTrial.clear();
    for (Draft& draft : m_drafts)
        draft.column = moved ? moved(draft.column) : -1;
    std::erase_if(m_drafts, [](const Draft& draft) { return draft.column < 0; });
    endResetModel();
}

void GridModel::setRows(std::vector<GridRow> rows)
{
    m_beforeTrial.clear();
    replaceRows(std::move(rows));
}

void GridModel::replaceRows(std::vector<GridRow> rows)
{
    if (sameIds(m_rows, rows)) { // the editor, the selection and the place stay
        m_rows = std::move(rows);
        repaintAll();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    indexRows();
    endResetModel();
}

void GridModel::indexRows()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_rows.size()));
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row].id, int(row));
}

/// Puts rows in the place of those they are about; says where. What was there goes to `before`.
std::vector<int> GridModel::exchangeRows(std::vector<GridRow> rows, std::vector<std::pair<int, GridRow>>* before)
{
    std::vector<int> places;
    for (GridRow& row : rows) {
        const int place = rowOf(row.id);
        if (place < 0)
            continue;
        std::swap(m_rows[size_t(place)], row);
        places.push_back(place);
        if (before)
            before->emplace_back(place, std::move(row));
    }
    return places;
}

void GridModel::updateRows(std::vector<GridRow> rows)
{
    endTrial();
    repaintRows(exchangeRows(std::move(rows), nullptr));
}

void GridModel::showTrial(std::vector<GridRow> rows)
{
    std::vector<int> restored;
    for (auto& [place, row] : std::exchange(m_beforeTrial, {})) {
        m_rows[size_t(place)] = std::move(row);
        restored.push_back(place);
    }
    std::vector<int> places = exchangeRows(std::move(rows), &m_beforeTrial);
    std::ranges::move(restored, std::back_inserter(places));
    repaintRows(places);
}

void GridModel::endTrial()
{
    if (!m_beforeTrial.empty())
        showTrial({});
}

/// A few rows one by one, so that the view measures and paints no more than them.
void GridModel::repaintRows(const std::vector<int>& rows)
{
    constexpr size_t kFew = 32;
    if (rows.size() > kFew)
        return repaintAll();
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void GridModel::repaintAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const GridCell* GridModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).group)
        return nullptr;
    return &row(index.row()).cells[size_t(index.column())];
}

int GridModel::rowOf(const domain::Id& id) const
{
    return m_places.value(id, -1);
}

QString GridModel::text(const QModelIndex& index) const
{
    if (const Draft* kept = draft(index))
        return kept->typed;
    const GridCell* shown = cell(index);
    return shown ? shown->text : row(index.row()).title;
}

const GridModel::Draft* GridModel::draft(const QModelIndex& index) const
{
    if (m_drafts.empty() || !index.isValid())
        return nullptr;
    const auto it = std::ranges::find_if(m_drafts, [&](const Draft& draft) {
        return draft.column == index.column() && draft.row == row(index.row()).id;
    });
    return it == m_drafts.end() ? nullptr : &*it;
}

QString GridModel::problem(const QModelIndex& index) const
{
    const Draft* kept = draft(index);
    return kept ? kept->problem : QString();
}

void GridModel::forget(const domain::Id& row, int column)
{
    std::erase_if(m_drafts, [&](const Draft& draft) { return draft.row == row && draft.column == column; });
}

QString GridModel::place(const QModelIndex& index) const
{
    const auto name = std::ranges::find_if(m_columns, [](const GridColumn& column) { return column.stretch > 0; });
    const QString row = text(this->index(index.row(), name == m_columns.end() ? 0 : int(name - m_columns.begin())));
    return u'“' + row + QStringLiteral("” · ") + m_columns[size_t(index.column())].title;
}

Result<void> GridModel::enter(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    std::vector<std::pair<domain::Id, int>> places; // the rows may be others after the write
    for (const GridEntry& entry : entries)
        places.emplace_back(row(entry.row).id, entry.column);
    Result<void> written = writeBlock(entries, block, bad);
    if (!written)
        return written;
    for (const auto& [id, column] : places)
        forget(id, column);
    repaintAll();
    Q_EMIT draftsChanged();
    return written;
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    const GridCell* shown = cell(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::EditRole:
        return draft(index) ? draft(index)->typed : shown->typed;
    case Qt::ToolTipRole:
        return draft(index) ? problem(index) : !shown->note.isEmpty() ? shown->note : shown->locked;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (shown->kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return shown->chip ? shown->chip->word : text(index);
    case SortRole:
        return shown->sort;
    case ProblemRole:
        return problem(index);
    case LockRole:
        return shown->locked;
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    endTrial(); // compare with what is stored
    const GridCell* shown = cell(index);
    if (role != Qt::EditRole || !shown || !shown->editable)
        return false;
    const QString typed = value.toString().trimmed();
    const domain::Id id = row(index.row()).id;
    const int column = index.column();
    const bool hadDraft = draft(index) != nullptr;
    forget(id, column);
    if (typed != shown->typed) {
        if (const Result<void> written = write({ index.row(), column, typed }); !written)
            m_drafts.push_back({ id, column, typed, format::Text::error(written.error()) });
    }
    const QModelIndex now = this->index(rowOf(id), column); // the write may have brought other rows
    if (now.isValid())
        Q_EMIT dataChanged(now, now);
    if (hadDraft || draft(now))
        Q_EMIT draftsChanged();
    return true;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.note;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        return column.chosen ? QVariant(colours().accent) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const GridCell* shown = cell(index);
    if (!shown)
        return Qt::NoItemFlags; // the keyboard passes over headings
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return shown->editable ? common | Qt::ItemIsEditable : common;
}

} // namespace selaras::ui

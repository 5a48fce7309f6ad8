// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridView.h"

#include "ui/base/Theme.h"
#include "ui/grid/CellPainter.h"
#include "ui/grid/Clipboard.h"
#include "ui/grid/FrozenColumns.h"
#include "ui/grid/GridSteps.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace selaras::ui {

GridView::GridView(QWidget* parent)
    : GridTable(parent)
{
    auto* delegate = new GridDelegate(*this, this);
    setItemDelegate(delegate);
    m_frozen = new FrozenColumns(*this);
    connectDelegate(*delegate);
    connectDelegate(m_frozen->delegate());
    connect(m_frozen, &GridTable::foldRequested, this, &GridTable::foldRequested);
    connect(m_frozen, &GridTable::menuRequested, this, &GridTable::menuRequested);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_frozen->follow(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting)
            m_byHand[column] = width;
        m_frozen->follow();
    });
}

void GridView::connectDelegate(GridDelegate& delegate)
{
    connect(&delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        m_model->endTrial();
        tellTyping();
        fitColumns();
        Q_EMIT editorClosed();
    });
    connect(&delegate, &GridDelegate::finished, this, [this](Step way) {
        if (way == Step::Stay)
            m_model->discardDraft(currentIndex());
        else if (way == Step::Down && m_model->stays(currentIndex()))
            return;
        else if (m_model->problem(currentIndex()).isEmpty())
            step(way); // what was refused stays in sight with its reason
    });
}

void GridView::setGrid(GridModel& model)
{
    m_model = &model;
    setModel(&model);
    m_frozen->adopt();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { rememberPlace(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        restorePlace();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        measure(first.row(), last.row());
        layColumns();
    });
    connect(&model, &GridModel::draftsChanged, this, [this] {
        sayProblemOf(currentIndex());
        tellDrafts();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &GridView::tellDrafts); // other columns may drop them
    connect(&model, &QAbstractItemModel::modelReset, this, &GridView::tellTyping);
    connect(&model, &GridModel::aboutToShowOthers, this, &GridView::handOver);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        sayProblemOf(index);
        Q_EMIT currentCellChanged(index);
    });
    fitColumns();
}

void GridView::setFrozenColumns(int columns)
{
    m_frozen->freeze(columns);
}

void GridView::setSortable(bool sortable)
{
    for (QHeaderView* header : { horizontalHeader(), m_frozen->horizontalHeader() }) {
        header->setSectionsClickable(sortable);
        header->setSortIndicatorShown(sortable);
        header->setSortIndicatorClearable(true);
        header->setSortIndicator(-1, Qt::AscendingOrder);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &GridView::sortRequested);
    }
}

void GridView::goTo(const domain::Id& id, int column)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, column);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void GridView::beginEdit(const QModelIndex& index)
{
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    edit(index, AllEditTriggers, nullptr);
}

std::array<QWidget*, 2> GridView::surfaces() const
{
    return { viewport(), m_frozen->viewport() };
}

QRect GridView::seenRect(const QModelIndex& index) const
{
    const bool frozen = m_frozen->isVisible();
    if (frozen && index.column() < m_frozen->columns())
        return m_frozen->visualRect(index);
    const QRect rect = visualRect(index);
    return frozen && rect.left() < m_frozen->width() ? QRect() : rect;
}

domain::Id GridView::currentId() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).id : domain::Id();
}

/// Room for the sort mark only where it stands: ten columns of it would take the names' place.
int GridView::headingWidth(int column) const
{
    constexpr int kSortMark = 16;
    const QHeaderView& header = *horizontalHeader();
    const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
    const QString title = m_model->columns()[size_t(column)].title;
    const int text = QFontMetrics(ui::font(metrics::small, QFont::DemiBold)).horizontalAdvance(title);
    return text + 2 * kCellPadding + 5 + (sorted ? kSortMark : 0);
}

int GridView::widthOf(int column, int firstRow, int lastRow) const
{
    constexpr int kDraft = 150; // what was refused may be any length
    int width = 0;
    for (int row = firstRow; row <= lastRow; ++row) {
        const QModelIndex index = m_model->index(row, column);
        const GridCell* cell = m_model->cell(index);
        if (!cell)
            continue;
        const int needed = neededWidth(*cell, m_model->text(index));
        width = qMax(width, m_model->problem(index).isEmpty() ? needed : qMin(needed, kDraft));
    }
    return width;
}

/// Of all rows: what each column needs. Of some: whether it needs more than was known.
void GridView::measure(int firstRow, int lastRow)
{
    const auto count = size_t(m_model->columnCount());
    const bool all = m_needed.size() != count || (firstRow == 0 && lastRow == m_model->rowCount() - 1);
    if (all)
        m_needed.assign(count, 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const GridColumn& head = m_model->columns()[size_t(column)];
        if (head.stretch > 0)
            continue; // names take what is left
        int& needed = m_needed[size_t(column)];
        needed = qMax(needed, widthOf(column, all ? 0 : firstRow, all ? m_model->rowCount() - 1 : lastRow));
    }
}

void GridView::fitColumns()
{
    if (!m_model || m_fitting || m_model->columnCount() == 0)
        return;
    measure(0, m_model->rowCount() - 1);
    layColumns();
}

int GridView::fullWidth() const
{
    int width = 0;
    for (size_t column = 0; column < m_needed.size(); ++column) {
        const GridColumn& head = m_model->columns()[column];
        width += head.stretch > 0 ? head.least : qMax(m_needed[column], qMax(head.least, headingWidth(int(column))));
    }
    return width;
}

void GridView::layColumns()
{
    if (m_fitting || !m_model || m_needed.size() != size_t(m_model->columnCount()))
        return;
    m_fitting = true;
    const QWidget* keyboard = QApplication::focusWidget();
    const bool typing = keyboard != this && isAncestorOf(keyboard);
    int left = viewport()->width(), shares = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const GridColumn& head = m_model->columns()[size_t(column)];
        setColumnHidden(column, head.hidden);
        if (head.hidden)
            continue;
        const auto chosen = m_byHand.find(column);
        if (chosen == m_byHand.end() && head.stretch > 0) {
            shares += head.stretch;
            continue;
        }
        int width = chosen != m_byHand.end() ? chosen->second
                                             : qMax(m_needed[size_t(column)], qMax(head.least, headingWidth(column)));
        if (typing) // columns that shrink under the fingers are unrest
            width = qMax(width, columnWidth(column));
        setColumnWidth(column, width);
        left -= width;
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const GridColumn& head = m_model->columns()[size_t(column)];
        if (head.stretch > 0 && !m_byHand.contains(column))
            setColumnWidth(column, qMax(head.least, left * head.stretch / shares));
    }
    m_fitting = false;
    m_frozen->follow();
}

void GridView::resizeEvent(QResizeEvent* event)
{
    GridTable::resizeEvent(event);
    layColumns();
    m_frozen->follow();
}

void GridView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model)
        setCurrentIndex(nextCell(*m_model, m_model->index(0, 0), Step::Right));
    GridTable::focusInEvent(event);
    m_frozen->viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    GridTable::focusOutEvent(event);
    m_frozen->viewport()->update();
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    GridTable::scrollTo(index, hint);
    if (index.column() < m_frozen->columns()) {
        horizontalScrollBar()->setValue(before); // it is in sight already
        return;
    }
    const int hidden = m_frozen->isVisible() ? m_frozen->width() - visualRect(index).left() : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    // The editor opens where the cell is seen.
    const bool frozen = m_frozen->isVisible() && index.column() < m_frozen->columns();
    const bool opened = frozen ? m_frozen->beginEdit(index, trigger, event) : GridTable::edit(index, trigger, event);
    if (opened)
        tellTyping();
    return opened;
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    // A step of ours selects one cell, whatever keys are still held: Shift+Enter must not gather cells for Delete.
    return event ? GridTable::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void GridView::rememberPlace()
{
    if (m_model->rowCount() == 0)
        return; // rows follow new columns: the place is that before both
    m_place = { currentId(), currentIndex().row(), currentIndex().column(), verticalScrollBar()->value(),
                horizontalScrollBar()->value() };
}

void GridView::restorePlace()
{
    if (m_place.row < 0 || m_model->rowCount() == 0)
        return;
    const int kept = m_model->rowOf(m_place.id);
    const int row = kept >= 0 ? kept : qMin(m_place.row, m_model->rowCount() - 1);
    const int column = qMin(m_place.column, m_model->columnCount() - 1);
    verticalScrollBar()->setValue(m_place.vertical);
    horizontalScrollBar()->setValue(m_place.horizontal);
    if (column >= 0 && !m_model->row(row).group)
        setCurrentIndex(m_model->index(row, column));
}

void GridView::sayProblemOf(const QModelIndex& index)
{
    Q_EMIT said(index.isValid() ? m_model->problem(index) : QString());
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridDelegate.h"

#include "ui/Theme.h"
#include "ui/grid/CellPainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace selaras::ui {

namespace {
    const GridModel& modelOf(const QModelIndex& index)
    {
        return *qobject_cast<const GridModel*>(index.model());
    }

    std::optional<Step> stepOf(const QKeyEvent& key)
    {
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return key.modifiers() & Qt::ShiftModifier ? Step::Up : Step::Down;
        case Qt::Key_Down:
            return Step::Down;
        case Qt::Key_Up:
            return Step::Up;
        case Qt::Key_Tab:
            return Step::Right;
        case Qt::Key_Backtab:
            return Step::Left;
        default:
            return std::nullopt;
        }
    }
} // namespace

GridDelegate::GridDelegate(QAbstractItemView& grid, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
{
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const GridModel& model = modelOf(index);
    const GridCell* cell = model.cell(index);
    if (!cell) {
        paintGroupGround(*painter, option.rect);
        return;
    }
    const bool editing = m_grid.isAncestorOf(QApplication::focusWidget());
    const CellState state{ .text = model.text(index),
                           .problem = !model.problem(index).isEmpty(),
                           .selected = option.state.testFlag(QStyle::State_Selected),
                           .current = index == m_grid.currentIndex(),
                           .focused = m_grid.hasFocus() || editing };
    paintCell(*painter, option.rect, *cell, state);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const GridModel& model = modelOf(index);
    const GridCell* cell = model.cell(index);
    return { cell ? neededWidth(*cell, model.text(index)) : 0, metrics::rowHeight };
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("selSunting"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setFrame(false);
    editor->setFont(font(metrics::text));
    const bool words = modelOf(index).cell(index)->kind == CellKind::Text;
    editor->setAlignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    // The frame of the current cell is painted around it: the control's own would be a second one.
    editor->setStyleSheet(QStringLiteral("QLineEdit, QLineEdit:focus { border: 0; border-radius: 0; min-height: 0;"
                                         " padding: 0 4px; }"));
    auto* model =
        const_cast<GridModel*>(&modelOf(index)); // NOLINT(cppcoreguidelines-pro-type-const-cast): it only tells
    connect(editor, &QLineEdit::textEdited, model,
            [model, place = QPersistentModelIndex(index)](const QString& text) { model->tellTyping(place, text); });
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line->isModified()) // a trial or a refresh must not take away what is being typed
        line->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    const GridCell* cell = modelOf(index).cell(index);
    const int before = cell ? cell->indent + (cell->expanded ? kFoldMark : 0) : 0;
    editor->setGeometry(option.rect.adjusted(2 + before, 2, -2, -2));
}

QRect GridDelegate::foldMark(const GridCell& cell, const QRect& rect)
{
    return { rect.left() + kCellPadding + cell.indent - 4, rect.top(), kFoldMark, rect.height() };
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (const std::optional<Step> step = stepOf(key)) {
            leave(editor, *step);
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT finished(Step::Stay);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void GridDelegate::leave(QWidget* editor, Step step)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT finished(step);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridDelegate.h"

#include "ui/base/Theme.h"
#include "ui/grid/CellPainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

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

namespace {
    /// Alt+Down and F4, as spreadsheets have it.
    bool opensList(QWidget* editor, const QKeyEvent& key)
    {
        auto* choice = qobject_cast<QComboBox*>(editor);
        const bool asked = key.key() == Qt::Key_F4 || (key.key() == Qt::Key_Down && key.modifiers() & Qt::AltModifier);
        if (choice && asked)
            choice->showPopup();
        return choice && asked;
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
    if (const QStringList& choices = modelOf(index).cell(index)->choices; !choices.isEmpty())
        return makeChoice(parent, index, choices);
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

namespace {
    /// Knows whether its list was asked for: a combo also says activated() on its way out, after typing.
    class Choice final : public QComboBox {
    public:
        using QComboBox::QComboBox;
        void showPopup() override
        {
            opened = true;
            QComboBox::showPopup();
        }
        bool opened = false;
    };
} // namespace

/// Typing completes to the next of the choices; Alt+Down, F4 or the arrow open the list.
QWidget* GridDelegate::makeChoice(QWidget* parent, const QModelIndex& index, const QStringList& choices) const
{
    auto* editor = new Choice(parent);
    editor->setObjectName(QStringLiteral("selPilihan"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->setFont(font(metrics::text));
    editor->addItems(choices);
    editor->lineEdit()->setObjectName(QStringLiteral("selSunting"));
    editor->setStyleSheet(QStringLiteral("QComboBox, QComboBox:focus { border: 0; border-radius: 0; min-height: 0;"
                                         " padding: 0 0 0 4px; }"));
    auto* self = const_cast<GridDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): it only tells
    connect(editor->lineEdit(), &QLineEdit::textEdited, editor, [editor] { editor->opened = false; });
    connect(editor, &QComboBox::activated, this, [self, editor] { // chosen: written, and the cell stays
        if (!std::exchange(editor->opened, false))
            return;
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, NoHint);
        self->m_grid.setFocus(); // the list had the keyboard
    });
    // Who comes with the mouse wants the list; typing goes on in the cell.
    if (QGuiApplication::mouseButtons() & Qt::LeftButton)
        QTimer::singleShot(0, editor, [editor] { editor->showPopup(); });
    return editor;
}

namespace {
    QLineEdit* lineOf(QWidget* editor)
    {
        auto* choice = qobject_cast<QComboBox*>(editor);
        return choice ? choice->lineEdit() : qobject_cast<QLineEdit*>(editor);
    }
} // namespace

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    QLineEdit* line = lineOf(editor);
    if (line->isModified()) // a trial or a refresh must not take away what is being typed
        return;
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        choice->setCurrentIndex(choice->findText(text));
    line->setText(text);
    if (editor != line)
        line->selectAll(); // as a view does for a plain line
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, lineOf(editor)->text(), Qt::EditRole);
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

namespace {
    /// A menu or list that is no part of the editor came up: what is chosen there may change every row.
    bool leftForPopup(const QWidget& editor, const QEvent& event)
    {
        if (event.type() != QEvent::FocusOut || static_cast<const QFocusEvent&>(event).reason() != Qt::PopupFocusReason)
            return false;
        const QWidget* popup = QApplication::activePopupWidget();
        for (const QObject* each = popup; each; each = each->parent()) {
            if (each == &editor)
                return false;
        }
        const auto* choice = qobject_cast<const QComboBox*>(&editor);
        const QCompleter* completer = choice ? choice->completer() : nullptr;
        return popup && !(completer && completer->popup() == popup);
    }
} // namespace

bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && lineOf(editor) && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (opensList(editor, key))
            return true;
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
    // On X11 a line edit takes Ctrl+K to erase what stands behind the cursor; here it is the search, everywhere.
    if (editor && event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_K && key.modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    if (editor && leftForPopup(*editor, *event)) {
        handOver(editor);
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void GridDelegate::handOver(QWidget* editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

void GridDelegate::leave(QWidget* editor, Step step)
{
    handOver(editor);
    Q_EMIT finished(step);
}

} // namespace selaras::ui

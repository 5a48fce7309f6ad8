// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of GridView.
#include "core/format/Text.h"
#include "ui/grid/Clipboard.h"
#include "ui/grid/GridSteps.h"
#include "ui/grid/GridView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>

namespace selaras::ui {

bool GridView::event(QEvent* event)
{
    // What was refused is the last thing that was typed: undo takes that back before anything that was stored.
    if (event->type() == QEvent::ShortcutOverride && m_model && m_model->hasDrafts()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return GridTable::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (m_model && (pressEditKey(*event) || pressKey(*event) || refuseTyping(*event))) {
        event->accept();
        return;
    }
    GridTable::keyPressEvent(event);
}

bool GridView::pressEditKey(const QKeyEvent& event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier, control = held == Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy))
        copyCells();
    else if (event.matches(QKeySequence::Paste))
        pasteCells();
    else if (event.matches(QKeySequence::Cut))
        copyCells(), clearCells();
    else if (event.matches(QKeySequence::Undo) && m_model->hasDrafts())
        m_model->discardLastDraft();
    // Not QKeySequence::Delete: on X11 that is Ctrl+D as well, which fills in every spreadsheet.
    else if (key == Qt::Key_Delete && plain)
        clearCells();
    else if (key == Qt::Key_D && control)
        fillCells(Qt::Vertical);
    else if (key == Qt::Key_R && control)
        fillCells(Qt::Horizontal);
    else if (event.modifiers() & Qt::AltModifier && event.key() == Qt::Key_Down)
        return openChoices();
    else
        return false;
    return true;
}

/// The list of a cell that has one, without a detour through the editor.
bool GridView::openChoices()
{
    const GridCell* cell = m_model->cell(currentIndex());
    if (!cell || cell->choices.isEmpty() || !edit(currentIndex(), AllEditTriggers, nullptr))
        return false;
    if (auto* choice = findChild<QComboBox*>(QStringLiteral("selPilihan")))
        choice->showPopup();
    return true;
}

bool GridView::pressKey(const QKeyEvent& event)
{
    const bool back = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(back ? Step::Up : Step::Down);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const Step way = event.key() == Qt::Key_Backtab || back ? Step::Left : Step::Right;
        if (!nextCell(*m_model, currentIndex(), way).isValid())
            return QWidget::focusNextPrevChild(
                way == Step::Right); // leave the grid at its edge; a view's own comes back here
        step(way);
        return true;
    }
    case Qt::Key_Escape:
        return m_model->discardDraft(currentIndex());
    default:
        return false;
    }
}

/// Says why a cell takes no typing, instead of doing nothing.
bool GridView::refuseTyping(const QKeyEvent& event)
{
    const GridCell* cell = m_model->cell(currentIndex());
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool typing =
        event.key() == Qt::Key_F2 || (!command && !event.text().isEmpty() && event.text().front().isPrint());
    if (!cell || cell->editable || !typing)
        return false;
    Q_EMIT said(cell->locked.isEmpty() ? tr("Kolom ini tidak diisi di sini.") : cell->locked);
    return true;
}

void GridView::step(Step way)
{
    const QModelIndex to = nextCell(*m_model, currentIndex(), way);
    if (to.isValid())
        setCurrentIndex(to);
}

QModelIndexList GridView::chosenCells() const
{
    const QModelIndexList cells = selectedIndexes();
    return cells.isEmpty() && m_model->cell(currentIndex()) ? QModelIndexList{ currentIndex() } : cells;
}

void GridView::addEditActions(QMenu& menu)
{
    const auto add = [&](const QString& text, const QKeySequence& key, auto action) {
        QAction* entry = menu.addAction(text + u'\t' + key.toString(QKeySequence::NativeText));
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Salin"), QKeySequence::Copy, &GridView::copyCells);
    add(tr("Tempel"), QKeySequence::Paste, &GridView::pasteCells);
    add(tr("Isi ke bawah"), Qt::CTRL | Qt::Key_D, [this] { fillCells(Qt::Vertical); });
    add(tr("Isi ke kanan"), Qt::CTRL | Qt::Key_R, [this] { fillCells(Qt::Horizontal); });
    add(tr("Kosongkan"), QKeySequence::Delete, &GridView::clearCells);
}

void GridView::copyCells() const
{
    if (const QModelIndexList cells = chosenCells(); !cells.isEmpty())
        QApplication::clipboard()->setText(clipboard::copy(*m_model, cells));
}

void GridView::clearCells()
{
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex& cell : cells)
        m_model->discardDraft(cell);
    const std::vector<GridEntry> entries = clipboard::planClear(*m_model, cells);
    if (!entries.empty())
        enterBlock(entries, GridModel::Block::Clear);
    else if (const GridCell* cell = m_model->cell(currentIndex()); cell && !cell->editable)
        Q_EMIT said(cell->locked);
}

void GridView::fillCells(Qt::Orientation way)
{
    const std::vector<GridEntry> entries = clipboard::planFill(*m_model, chosenCells(), way);
    if (!entries.empty())
        enterBlock(entries, GridModel::Block::Fill);
    else if (const GridCell* cell = m_model->cell(currentIndex()); cell && !cell->editable)
        Q_EMIT said(cell->locked);
}

void GridView::pasteCells()
{
    const auto planned = clipboard::plan(*m_model, chosenCells(), QApplication::clipboard()->text());
    if (planned) {
        enterBlock(*planned, GridModel::Block::Paste);
        return;
    }
    switch (planned.error().why) {
    case clipboard::Refusal::Empty:
        return;
    case clipboard::Refusal::TooManyRows:
        Q_EMIT said(
            tr("Tempelan ditolak: baris yang disalin lebih banyak daripada baris yang tersisa di bawah sel ini."));
        return;
    case clipboard::Refusal::TooManyColumns:
        Q_EMIT said(
            tr("Tempelan ditolak: kolom yang disalin lebih banyak daripada kolom yang tersisa di kanan sel ini."));
        return;
    case clipboard::Refusal::CellLocked:
        break;
    }
    const QModelIndex at = m_model->index(planned.error().at.row, planned.error().at.column);
    setCurrentIndex(at);
    const GridCell* cell = m_model->cell(at);
    const QString why = cell && !cell->locked.isEmpty() ? cell->locked : tr("kolom ini tidak diisi di sini.");
    Q_EMIT said(tr("Tempelan ditolak, tidak ada yang berubah. %1: %2").arg(m_model->place(at), why));
}

void GridView::enterBlock(const std::vector<GridEntry>& entries, GridModel::Block block)
{
    size_t bad = 0;
    const Result<void> entered = m_model->enter(entries, block, &bad);
    if (entered)
        return;
    QString where;
    if (bad < entries.size()) {
        const QModelIndex at = m_model->index(entries[bad].row, entries[bad].column);
        setCurrentIndex(at);
        where = m_model->place(at) + QStringLiteral(": ");
    }
    const QString why = format::Text::error(entered.error());
    switch (block) {
    case GridModel::Block::Paste:
        Q_EMIT said(tr("Tempelan ditolak, tidak ada yang berubah. %1%2").arg(where, why));
        break;
    case GridModel::Block::Clear:
        Q_EMIT said(tr("Tidak ada yang dikosongkan. %1%2").arg(where, why));
        break;
    case GridModel::Block::Fill:
        Q_EMIT said(tr("Pengisian ditolak, tidak ada yang berubah. %1%2").arg(where, why));
        break;
    }
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What was refused and waits for correction: given up, told to the page it stands on, found again.
#include "ui/base/Page.h"
#include "ui/grid/FrozenColumns.h"
#include "ui/grid/GridView.h"

#include <QComboBox>
#include <QLineEdit>

namespace selaras::ui {

bool GridModel::discardDraft(const QModelIndex& index)
{
    if (!draft(index))
        return false;
    forget(row(index.row()).id, index.column());
    Q_EMIT dataChanged(index, index);
    Q_EMIT draftsChanged();
    return true;
}

void GridModel::discardDraft(const domain::Id& row, int column)
{
    forget(row, column);
    repaintAll();
    Q_EMIT draftsChanged();
}

void GridModel::discardLastDraft()
{
    if (m_drafts.empty())
        return;
    m_drafts.pop_back();
    repaintAll();
    Q_EMIT draftsChanged();
}

void GridModel::discardDrafts()
{
    if (m_drafts.empty())
        return;
    m_drafts.clear();
    repaintAll();
    Q_EMIT draftsChanged();
}

namespace {
    /// nullptr in a dialog: what waits there is in sight anyway.
    Page* pageOf(QWidget* widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (auto* page = qobject_cast<Page*>(widget))
                return page;
        }
        return nullptr;
    }
} // namespace

void GridView::tellDrafts()
{
    Page* page = pageOf(this);
    if (!page)
        return;
    std::vector<BelumBenar> cells;
    for (const GridModel::Draft& each : m_model->drafts()) {
        const int row = m_model->rowOf(each.row);
        const QString place =
            row < 0 ? m_model->columns()[size_t(each.column)].title : m_model->place(m_model->index(row, each.column));
        cells.push_back(
            { place, each.problem, [this, id = each.row, column = each.column] { goToDraft(id, column); } });
    }
    page->setWrongCells(this, std::move(cells));
}

QWidget* GridView::openEditor() const
{
    for (QLineEdit* line : findChildren<QLineEdit*>(QStringLiteral("selSunting"))) {
        QWidget* choice = qobject_cast<QComboBox*>(line->parentWidget());
        if (QWidget* editor = choice ? choice : line; !editor->isHidden())
            return editor;
    }
    return nullptr;
}

/// Tells the page whether a cell is open, and whether its text is another than the stored one.
void GridView::tellTyping()
{
    Page* page = pageOf(this);
    if (!page)
        return;
    const QWidget* editor = openEditor();
    if (!editor)
        return page->setTyping(this, {}, false);
    const auto* choice = qobject_cast<const QComboBox*>(editor);
    const QLineEdit* line = choice ? choice->lineEdit() : qobject_cast<const QLineEdit*>(editor);
    connect(line, &QLineEdit::textEdited, this, &GridView::tellTyping, Qt::UniqueConnection);
    page->setTyping(
        this, [this] { return handOver(); }, line->isModified());
}

/// False where what was typed is refused: its cell is current and says why.
bool GridView::handOver()
{
    QWidget* editor = openEditor();
    if (!editor)
        return true;
    const QPersistentModelIndex cell = currentIndex();
    GridDelegate& delegate =
        m_frozen->isAncestorOf(editor) ? m_frozen->delegate() : *qobject_cast<GridDelegate*>(itemDelegate());
    delegate.handOver(editor);
    if (!cell.isValid() || m_model->problem(cell).isEmpty())
        return true;
    setCurrentIndex(cell);
    setFocus();
    sayProblemOf(cell);
    return false;
}

void GridView::goToDraft(const domain::Id& id, int column)
{
    Page* page = pageOf(this);
    if (!page)
        return;
    const bool shown = m_model->rowOf(id) >= 0;
    // The window names its pages "halaman.perencanaan".
    Q_EMIT page->jumpRequested(page->objectName().section(u'.', 1), shown ? domain::Id() : id);
    page->bringUp(this);
    if (m_model->rowOf(id) < 0) { // its row is gone, and nobody could correct it
        m_model->discardDraft(id, column);
        return;
    }
    goTo(id, column);
    setFocus();
}

} // namespace selaras::ui

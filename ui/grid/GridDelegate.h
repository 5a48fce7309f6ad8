// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridModel.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace selaras::ui {

/// Where to go when an editor closes.
enum class Step { Stay, Down, Up, Right, Left };

/// Paints the cells of a GridModel and edits them in place.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `grid` is the view that has the keyboard focus, also where a frozen copy of its first columns paints.
    explicit GridDelegate(QAbstractItemView& grid, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Writes what stands in an open editor and closes it, as leaving its cell does.
    void handOver(QWidget* editor);

    /// Where the fold mark of a cell is, in the coordinates of `cell`.
    static QRect foldMark(const GridCell& cell, const QRect& rect);

Q_SIGNALS:
    /// The editor has closed and its text was handed over or given up.
    void finished(selaras::ui::Step step);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeChoice(QWidget* parent, const QModelIndex& index, const QStringList& choices) const;
    void leave(QWidget* editor, Step step);

    QAbstractItemView& m_grid;
};

} // namespace selaras::ui

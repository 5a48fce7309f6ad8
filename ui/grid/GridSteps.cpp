// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridSteps.h"

namespace selaras::ui {

namespace {
    bool editable(const GridModel& model, int row, int column)
    {
        const GridCell* cell = model.cell(model.index(row, column));
        return cell && cell->editable;
    }

    QModelIndex inColumn(const GridModel& model, const QModelIndex& from, int direction)
    {
        QModelIndex other; // the nearest row, for a column that nobody types into
        for (int row = from.row() + direction; row >= 0 && row < model.rowCount(); row += direction) {
            if (editable(model, row, from.column()))
                return model.index(row, from.column());
            if (!other.isValid() && !model.row(row).group)
                other = model.index(row, from.column());
        }
        return editable(model, from.row(), from.column()) ? QModelIndex() : other;
    }

    QModelIndex alongRows(const GridModel& model, const QModelIndex& from, int direction)
    {
        const int width = model.columnCount();
        const int cells = width * model.rowCount();
        for (int at = from.row() * width + from.column() + direction; at >= 0 && at < cells; at += direction) {
            if (editable(model, at / width, at % width))
                return model.index(at / width, at % width);
        }
        return {};
    }
} // namespace

QModelIndex nextCell(const GridModel& model, const QModelIndex& from, Step step)
{
    if (!from.isValid())
        return {};
    switch (step) {
    case Step::Down:
        return inColumn(model, from, 1);
    case Step::Up:
        return inColumn(model, from, -1);
    case Step::Right:
        return alongRows(model, from, 1);
    case Step::Left:
        return alongRows(model, from, -1);
    case Step::Stay:
        break;
    }
    return from;
}

} // namespace selaras::ui

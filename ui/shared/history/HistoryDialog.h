// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridModel.h"
#include "ui/shared/history/CellHistory.h"

#include <QDialog>

namespace selaras::ui {

/// What happened to one cell or row, a line for each change. Nothing can be typed.
class HistoryModel final : public GridModel {
    Q_OBJECT
public:
    /// `fields`: the lines name the field they are about, in a column of its own.
    HistoryModel(const std::vector<CellHistory::Line>& lines, bool fields, QObject* parent = nullptr);

protected:
    Result<void> write(const GridEntry& entry) override;
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad) override;
};

/// The history of a cell or a row as a table: newest first, copied as a block with Ctrl+C, closed with Esc. Deletes
/// itself when closed. Any page opens it: HistoryDialog::show(tr("Riwayat …"), CellHistory::lines(…), this).
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    HistoryDialog(const QString& title, const std::vector<CellHistory::Line>& lines, QWidget* parent);

    static void show(const QString& title, const std::vector<CellHistory::Line>& lines, QWidget* parent);

private:
    QWidget* makeEmpty();
    QWidget* makeTable(const std::vector<CellHistory::Line>& lines);
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Perhitungan.h"

#include <QAbstractTableModel>
#include <QColor>

namespace selaras::ui {

/// The table beside the charts: an indicator a row; target, realisasi and capaian of each year, and what changed since
/// the year before the last. Rows are given to it.
class TrenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Columns of each year, after Indikator and Satuan; the last column of all is Selisih.
    enum YearColumn { Target, Realisasi, Capaian, YearColumnCount };
    enum FixedColumn { Indikator, Satuan, FixedColumnCount };
    /// For sorting: the figure scaled by 10 000, or the text; invalid where there is no figure.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `snapshot` is what the rows point into; it is kept as long as they are shown.
    void setRows(const domain::Snapshot& snapshot, std::vector<domain::DeretTren> rows);
    const domain::DeretTren& row(int index) const { return m_rows[size_t(index)]; }
    int years() const;
    int column(int yearIndex, YearColumn column) const
    {
        return FixedColumnCount + yearIndex * YearColumnCount + column;
    }
    int selisihColumn() const { return FixedColumnCount + years() * YearColumnCount; }
    /// The table with its headings, as a spreadsheet takes it: tabs and line ends, figures without signs, no dashes.
    QString toTsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        QString sign; ///< shape before the figure
        QString text, hint;
        QVariant sort;
        QColor colour; ///< invalid for the usual one
        bool bold = false;
    };
    Cell cell(const QModelIndex& index) const;
    Cell yearCell(const domain::DeretTren& row, const domain::TitikTren& titik, YearColumn column) const;
    Cell changeCell(const domain::DeretTren& row) const;

    QString heading(int section, bool alone) const;

    domain::Snapshot m_snapshot;
    std::vector<domain::DeretTren> m_rows;
};

} // namespace selaras::ui

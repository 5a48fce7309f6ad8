// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/TrenTabel.h"

#include <QAbstractTableModel>

namespace selaras::ui {

class TrenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTabel(charts::TrenTabel tabel);
    const charts::TrenTabel& tabel() const { return m_tabel; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Never changes the cell itself: it tells of what was typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typed(const selaras::charts::SelPembanding& sel, const QString& text);

private:
    const charts::TrenCell& cell(const QModelIndex& index) const
    {
        return m_tabel.rows[size_t(index.row())][size_t(index.column())];
    }
    charts::TrenTabel m_tabel;
};

} // namespace selaras::ui

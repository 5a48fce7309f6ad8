// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace selaras::ui {

/// A comparison value that a cell stands for.
struct SelPembanding {
    domain::Id indikatorId;
    int tahun = 0;
    domain::TingkatPembanding tingkat = domain::TingkatPembanding::Kabupaten;
    friend bool operator==(const SelPembanding&, const SelPembanding&) = default;
};

struct TrenCell {
    enum class Tone { Plain, Muted, Good, Bad };
    QString text, hint;
    QVariant sort; ///< the figure scaled by 10 000, or the text; invalid where there is no figure
    Tone tone = Tone::Plain;
    bool bold = false;
    QString sign{}; ///< shape before the figure
    std::optional<SelPembanding> sel{}; ///< a cell that takes typing
};

struct TrenColumn {
    QString text; ///< in the table, where a year stands once over its first column
    QString alone; ///< in a copy
    bool figures = true; ///< to the right
};

/// A table beside charts, as values. The first column gives way.
struct TrenTabel {
    std::vector<TrenColumn> columns;
    std::vector<std::vector<TrenCell>> rows;

    /// With its headings, as a spreadsheet takes it: tabs and line ends, figures without signs, no dashes.
    QString toTsv() const;
};

class TrenModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTabel(TrenTabel tabel);
    const TrenTabel& tabel() const { return m_tabel; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Never changes the cell itself: it tells of what was typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typed(const selaras::ui::SelPembanding& sel, const QString& text);

private:
    const TrenCell& cell(const QModelIndex& index) const
    {
        return m_tabel.rows[size_t(index.row())][size_t(index.column())];
    }
    TrenTabel m_tabel;
};

} // namespace selaras::ui

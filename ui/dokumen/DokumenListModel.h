// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Snapshot.h"

#include <QAbstractListModel>

namespace selaras::ui {

/// The documents that can be printed, newest first.
class DokumenListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NoteRole, DraftRole };
    struct Row {
        domain::Id id;
        QString title, note; ///< "PK Perubahan 2024", "ditetapkan · 12 September 2024"
        QString draft; ///< the word of its chip; empty for a version that is ditetapkan
    };

    using QAbstractListModel::QAbstractListModel;

    /// Every Perjanjian Kinerja of the unit.
    static std::vector<Row> rows(const domain::Snapshot& snapshot);
    void setRows(std::vector<Row> rows);
    int rowOf(const domain::Id& id) const; ///< -1 when not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace selaras::ui

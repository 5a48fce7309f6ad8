// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QAbstractListModel>

namespace selaras::ui {

/// The documents that can be printed, newest first.
class DokumenListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NoteRole, DraftRole };
    struct Row {
        domain::Id id; ///< of the Dokumen; of a Pengukuran Kinerja see pengukuranId()
        QString title, note; ///< "PK Perubahan 2024", "ditetapkan · 12 September 2024"
        QString draft; ///< the word of its chip; empty for a version that is ditetapkan
        int tahun = 0, triwulan = 0; ///< of a Pengukuran Kinerja; 0 for a Perjanjian Kinerja
    };
    /// How pages name the Pengukuran Kinerja of a quarter, as in Page::reveal.
    static domain::Id pengukuranId(int tahun, int triwulan);
    static bool hasPengukuran(const domain::Snapshot& snapshot, int tahun, int triwulan);

    using QAbstractListModel::QAbstractListModel;

    /// Every Perjanjian Kinerja of the unit, and a Pengukuran Kinerja for each quarter that has results.
    static std::vector<Row> rows(const domain::Snapshot& snapshot);
    void setRows(std::vector<Row> rows);
    int rowOf(const domain::Id& id) const; ///< -1 when not listed
    const Row& row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace selaras::ui

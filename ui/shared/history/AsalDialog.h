// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Asal.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;
class QLabel;

namespace selaras::storage {
class Store;
}

namespace selaras::ui {

/// "Dari mana angka ini?": the rule of a figure, and a tree of what it was made of, down to the rows that somebody
/// entered, with their document, who entered them and when, and who approved them. Esc closes; deletes itself then.
class AsalDialog final : public QDialog {
    Q_OBJECT
public:
    /// `store` must outlive the dialog. `title` names the figure: "Rata-rata capaian".
    AsalDialog(const QString& title, domain::Asal asal, const domain::Snapshot& snapshot, storage::Store& store,
               QWidget* parent);

    static void show(const QString& title, domain::Asal asal, const domain::Snapshot& snapshot, storage::Store& store,
                     QWidget* parent);

private:
    enum Column { Name, Figure, Document, Entered, Approved, ColumnCount };
    void addItems(const domain::Asal& asal, QTreeWidgetItem* item);
    void fillEntered(QTreeWidgetItem* parent);
    void showDetail(const QTreeWidgetItem* item);
    QTreeWidget* makeTree();

    domain::Snapshot m_snapshot; ///< lends what `m_asal` points to
    domain::Asal m_asal;
    storage::Store& m_store;
    QTreeWidget* m_tree;
    QLabel* m_detail;
};

} // namespace selaras::ui

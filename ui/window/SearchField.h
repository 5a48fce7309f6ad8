// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace selaras::ui {

/// Something the search can jump to.
struct SearchEntry {
    QString label; ///< "7.01.02 · Program Penyelenggaraan …"
    QString page; ///< where it is shown
    domain::Id id;
    friend bool operator==(const SearchEntry&, const SearchEntry&) = default;
};
/// Nodes by code and name, indicators by name, in tree order; of the Renstra period of a year.
std::vector<SearchEntry> searchEntries(const domain::Snapshot& snapshot, int tahun);

/// Finds codes, nodes and indicators by any part of their text. Enter takes the first match, Esc leaves.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    void setEntries(const std::vector<SearchEntry>& entries);

Q_SIGNALS:
    void jumpRequested(const QString& page, const QString& id);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void jump(const QModelIndex& index);

    QCompleter* m_completer;
    QStandardItemModel* m_model;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace selaras::ui {

class TrenModel;

/// Shows a TrenModel, all its rows at once: the page scrolls. The name column gives way, figures never. Cells that take
/// typing do so as in every grid: a letter types over, F2 edits, Delete clears.
class TrenTable final : public QTableView {
    Q_OBJECT
public:
    explicit TrenTable(TrenModel& model, QWidget* parent = nullptr);

    /// The page has scrolled, `above` px of the table are out of sight: its headings stay in sight.
    void keepHeadings(int above);

Q_SIGNALS:
    /// It stands at another place of the page.
    void moved();

protected:
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void updateGeometries() override;
    void placeHeadings();
    void fit();
    void fitName();

    int widthOf(int column) const;

    QSortFilterProxyModel* m_sorted;
    int m_above = 0; ///< px out of sight
    std::pair<int, int> m_kept{ -1, -1 }; ///< the current cell, while the table gets its rows anew
};

} // namespace selaras::ui

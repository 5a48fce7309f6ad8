// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"
#include "ui/realisasi/grid/RealisasiRows.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace selaras::ui {

class AlurBar;
class EmptyState;
class GridView;
class MessageLine;
class RealisasiModel;
class RincianPanel;

/// Where the quarterly results are typed in.
class RealisasiPage final : public Page {
    Q_OBJECT
public:
    explicit RealisasiPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Realisasi"); }
    void reveal(const domain::Id& id) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeToolbar();
    void connectParts();
    void applyView();
    void refresh(const domain::ChangeSet& changes);
    void refreshSources();
    void showRows();
    void goToStart();
    void showCell(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& globalPos);
    void chooseTampil(Tampil tampil);
    void placePanel();
    void switchPanel();
    std::vector<domain::Sel> chosenCells() const;

    RealisasiModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    RincianPanel* m_panel;
    QComboBox* m_tampil;
    AlurBar* m_alur;
    QLabel* m_sources;
    QToolButton *m_print, *m_panelButton;
    QStackedLayout *m_stack, *m_table;
    EmptyState* m_noRows;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace selaras::ui

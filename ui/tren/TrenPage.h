// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Dialogs.h"
#include "ui/Page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace selaras::ui {

class EmptyState;
class Segmented;
class TrenGrid;
class TrenModel;

/// What became of the indicators over the years of the Renstra, up to the chosen year: charts with their table below.
class TrenPage final : public Page {
    Q_OBJECT
public:
    TrenPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override;
    bool usesQuarter() const override { return false; }
    void reveal(const domain::Id& id) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Mode { All, One };
    QWidget* makeBody();
    QHBoxLayout* makeTools();
    struct Tool {
        QString name, icon, text, hint;
    };
    QPushButton* addButton(QHBoxLayout* row, const Tool& tool);
    void invalidate();
    void rebuild();
    void fillIndicators();
    domain::Id chosen() const;
    int start() const;
    QImage picture() const;
    void savePicture();

    Dialogs& m_dialogs;
    QStackedLayout* m_layout;
    EmptyState* m_empty;
    Segmented* m_mode;
    QComboBox* m_indicator;
    QLabel* m_percentLegend;
    std::vector<QPushButton*> m_buttons;
    TrenGrid* m_grid;
    TrenModel* m_model;
    bool m_stale = true;
};

} // namespace selaras::ui

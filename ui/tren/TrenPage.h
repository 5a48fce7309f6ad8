// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartSheet.h"
#include "core/charts/TrenIsi.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"

class QLabel;
class QStackedLayout;

namespace selaras::ui {

class ChartLegend;
class EmptyState;
class TrenBar;
class TrenGrid;
enum class ChartAction;
class TrenModel;
class TrenPilihan;

/// What became of the indicators and the budget over some years: charts with the table of their figures below.
class TrenPage final : public Page {
    Q_OBJECT
public:
    TrenPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override;
    bool usesQuarter() const override { return false; }
    bool usesYear() const override { return false; } ///< it has a span of its own
    void reveal(const domain::Id& id) override;
    QList<QToolButton*> parts() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeCharts();
    void connectAll();
    void invalidate();
    void refresh(); ///< choices and content
    void fillChoices();
    void rebuild();
    charts::TrenMinta requested() const;
    void act(ChartAction action, const charts::Chart& chart);
    void enlarge(const charts::Chart& chart);
    charts::Sheet sheet(const charts::Charts& charts) const;
    void copyTable(const QString& text);
    void copyPicture(const charts::Sheet& sheet);
    void save(const charts::Sheet& sheet, const QString& name);
    void print();

    Dialogs& m_dialogs;
    QStackedLayout* m_layout;
    EmptyState* m_empty;
    TrenBar* m_bar;
    TrenPilihan* m_pilihan;
    ChartLegend* m_legend;
    TrenGrid* m_grid;
    QLabel* m_kosong;
    TrenModel* m_model;
    charts::TrenIsi m_isi;
    bool m_stale = true;
};

} // namespace selaras::ui

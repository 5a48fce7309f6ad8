// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

#include <QPixmap>
#include <QWidget>

class QMenu;

namespace selaras::ui {

/// What can be done with one chart.
enum class ChartAction { Enlarge, CopyPicture, CopyTable, Save };

/// A chart on a card of its own. Its accessible description says every figure, as do its tooltips. Enter or a double
/// click enlarges it, Ctrl+C copies it, the menu (right button, menu key) has the rest.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    ChartView(charts::Chart chart, charts::Detail detail, QWidget* parent = nullptr);

    static constexpr int kPadding = 10; ///< between the card and the chart
    const charts::Chart& chart() const { return m_chart; }
    charts::Detail detail() const { return m_detail; }
    QRectF chartRect() const;
    /// Of the whole card.
    int heightFor(int width) const;
    /// "grafik.menu"; the caller owns it.
    QMenu* makeMenu();

Q_SIGNALS:
    void asked(selaras::ui::ChartAction action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool enlargeable() const { return m_detail != charts::Detail::Large; }

    charts::Chart m_chart;
    charts::Detail m_detail;
    QPixmap m_painted; ///< scrolling shows it again
};

} // namespace selaras::ui

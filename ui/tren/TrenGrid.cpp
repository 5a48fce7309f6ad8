// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenGrid.h"

#include "core/charts/ChartSheet.h"
#include "ui/tren/ChartTheme.h"

#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kGap = 12;
}

TrenGrid::TrenGrid(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Grafik tren"));
}

void TrenGrid::setCharts(const std::vector<charts::Chart>& charts, charts::Detail detail)
{
    if (charts == m_charts && detail == m_detail)
        return;
    const bool had = m_current < int(m_views.size()) && m_views[size_t(m_current)]->hasFocus();
    qDeleteAll(m_views);
    m_views.clear();
    m_charts = charts;
    m_detail = detail;
    for (const auto& each : charts)
        addView(each);
    // Tab reaches them where they stand, not after all that was there before them. Qt orders only what has a policy.
    setFocusPolicy(Qt::TabFocus);
    QWidget* before = this;
    for (auto* view : m_views) {
        view->setFocusPolicy(Qt::StrongFocus);
        setTabOrder(before, view);
        before = view;
    }
    setFocusPolicy(Qt::NoFocus);
    arrange();
    setCurrent(std::min(m_current, int(m_views.size()) - 1));
    if (had && !m_views.empty()) // a figure of it has changed
        m_views[size_t(m_current)]->setFocus();
}

void TrenGrid::addView(const charts::Chart& chart)
{
    auto* view = new ChartView(chart, m_detail, this);
    view->installEventFilter(this);
    // Queued, with the chart itself: what is asked may take the view away.
    connect(
        view, &ChartView::asked, this, [this, chart](ChartAction action) { Q_EMIT asked(action, chart); },
        Qt::QueuedConnection);
    m_views.push_back(view);
    view->show();
}

void TrenGrid::setCurrent(int view)
{
    m_current = std::max(view, 0);
    for (int i = 0; i < int(m_views.size()); ++i)
        m_views[size_t(i)]->setFocusPolicy(i == m_current ? Qt::StrongFocus : Qt::ClickFocus);
}

bool TrenGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto place = std::ranges::find(m_views, watched);
        setCurrent(int(place - m_views.begin()));
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
            Q_EMIT focused(*place); // what is clicked is in sight
    }
    return QWidget::eventFilter(watched, event);
}

void TrenGrid::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_views.size()) - 1;
    const auto wanted = [&] {
        switch (event->key()) {
        case Qt::Key_Left:
            return m_current - 1;
        case Qt::Key_Right:
            return m_current + 1;
        case Qt::Key_Up:
            return m_current - m_columns;
        case Qt::Key_Down:
            return m_current + m_columns;
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return last;
        default:
            return -1;
        }
    }();
    if (wanted < 0 || wanted > last)
        return QWidget::keyPressEvent(event); // the page scrolls
    m_views[size_t(wanted)]->setFocus(Qt::OtherFocusReason);
}

void TrenGrid::focusInEvent(QFocusEvent* event)
{
    if (!m_views.empty())
        m_views[size_t(m_current)]->setFocus(event->reason());
}

void TrenGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void TrenGrid::arrange()
{
    m_columns =
        charts::columnsFor(m_charts, width() + kGap, 2 * ChartView::kPadding + kGap, chartLook(shade()), m_detail);
    const int cell = (width() - (m_columns - 1) * kGap) / m_columns;
    int high = 0;
    for (const auto* view : m_views)
        high = std::max(high, view->heightFor(cell));
    for (int i = 0; i < int(m_views.size()); ++i)
        m_views[size_t(i)]->setGeometry((i % m_columns) * (cell + kGap), (i / m_columns) * (high + kGap), cell, high);
    const int rows = (int(m_views.size()) + m_columns - 1) / m_columns;
    setFixedHeight(rows == 0 ? 0 : rows * (high + kGap) - kGap);
}

} // namespace selaras::ui

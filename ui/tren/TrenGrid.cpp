// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenGrid.h"

#include "ui/Theme.h"
#include "ui/tren/TrenPlot.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"

#include <QChartView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QWheelEvent>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12, kPadding = 10;
    constexpr int kFrame = 2 * kPadding + kGap; ///< around a plot: padding of its card and the gap to the next
    constexpr int kSmallHeight = 168, kLargeHeight = 300;

    /// A chart is looked at; the wheel scrolls the page.
    class PlotView final : public QChartView {
    public:
        explicit PlotView(QChart* plot)
            : QChartView(plot)
        {
            setRenderHint(QPainter::Antialiasing);
            setFocusPolicy(Qt::NoFocus);
            setMinimumWidth(120);
        }

    protected:
        void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    };

} // namespace

TrenGrid::TrenGrid(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
}

void TrenGrid::setSeries(const std::vector<TrendSeries>& series, Shown shown)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_series = series;
    for (const auto& each : series)
        m_cards.push_back(makeCard(each, shown));
    m_columns = 0;
    arrange();
}

QWidget* TrenGrid::makeCard(const TrendSeries& series, Shown shown) const
{
    const bool large = shown == Shown::One;
    auto* name = new ElidedLabel(series.nama);
    name->setFont(ui::font(metrics::text, QFont::DemiBold));
    auto* unit = makeLabel(series.satuan, metrics::small, QFont::Normal, Tone::Muted);
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(unit);

    const auto detail = large ? TrenPlot::Detail::Large : TrenPlot::Detail::Small;
    auto* view = new PlotView(new TrenPlot(series, detail, shade()));
    view->setObjectName(QStringLiteral("tren.grafik.") + series.id);
    view->setAccessibleName(series.spoken());
    view->setFixedHeight(large ? kLargeHeight : kSmallHeight);

    auto* card = new Card;
    card->setAccessibleName(series.nama);
    card->layout()->setContentsMargins(kPadding, kPadding, kPadding, kPadding - 2);
    card->body()->setSpacing(2);
    card->body()->addLayout(head);
    card->body()->addWidget(view);
    return card;
}

void TrenGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TrenGrid::arrange()
{
    const int columns = TrenPlot::columns(m_series, width() + kGap, kFrame);
    if (columns == m_columns)
        return;
    for (auto* card : m_cards)
        m_layout->removeWidget(card);
    for (int column = 0; column < std::max(columns, m_layout->columnCount()); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_layout->addWidget(m_cards[size_t(i)], i / columns, i % columns);
    m_columns = columns;
}

} // namespace selaras::ui

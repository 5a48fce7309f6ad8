// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenTable.h"

#include "ui/base/Theme.h"
#include "ui/tren/TrenModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kLeastName = 160;
    constexpr int kPadding = 8;
    constexpr int kMostWords = 180; ///< a satuan of 300 letters leaves room for the figures
    constexpr int kSlack = 4; ///< a figure must not be cut for a rounded pixel

    /// Says in the heading by which column it sorts: the style's own arrow would lie on the text.
    class SortedTable final : public QSortFilterProxyModel {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;
        QVariant headerData(int section, Qt::Orientation orientation, int role) const override
        {
            const auto value = QSortFilterProxyModel::headerData(section, orientation, role);
            if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section != sortColumn())
                return value;
            const auto arrow = sortOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
            return QString(value.toString() + arrow);
        }
    };

    /// Cells with the margins of their headings.
    class PaddedDelegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            auto ground = option;
            initStyleOption(&ground, index);
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
            auto inner = option;
            inner.rect.adjust(kPadding - kItemMargin, 0, -(kPadding - kItemMargin), 0);
            QStyledItemDelegate::paint(painter, inner, index);
        }

    private:
        static constexpr int kItemMargin = 3; ///< what the style adds by itself
    };
} // namespace

TrenTable::TrenTable(TrenModel& model, QWidget* parent)
    : QTableView(parent)
    , m_sorted(new SortedTable(this))
{
    setObjectName(QStringLiteral("tren.tabel"));
    setAccessibleName(tr("Tabel tren: target, realisasi, dan capaian setiap tahun"));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(TrenModel::SortRole);
    setModel(m_sorted);
    setSortingEnabled(true);
    m_sorted->sort(-1); // the order of the office until a heading is clicked
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    setItemDelegate(new PaddedDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = { currentIndex().row(), currentIndex().column() };
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        setCurrentIndex(m_sorted->index(m_kept.first, m_kept.second));
    });
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &TrenTable::fit);
}

void TrenTable::fit()
{
    for (int column = 1; column < m_sorted->columnCount(); ++column)
        setColumnWidth(column, widthOf(column));
    fitName();
}

int TrenTable::widthOf(int column) const
{
    const QFontMetrics heading(ui::font(metrics::small, QFont::DemiBold));
    const QFontMetrics figure(ui::font(metrics::text, QFont::Bold));
    int widest = heading.horizontalAdvance(m_sorted->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        widest = std::max(widest, figure.horizontalAdvance(m_sorted->index(row, column).data().toString()));
    const bool words = m_sorted->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
    return (words ? std::min(widest, kMostWords) : widest) + 2 * kPadding + kSlack;
}

void TrenTable::fitName()
{
    int figures = 0;
    for (int column = 1; column < m_sorted->columnCount(); ++column)
        figures += columnWidth(column);
    setColumnWidth(0, std::max(kLeastName, viewport()->width() - figures));
    const bool scrolls = figures + kLeastName > viewport()->width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_sorted->rowCount() * metrics::rowHeight
                   + 2 * frameWidth() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

void TrenTable::keepHeadings(int above)
{
    m_above = above;
    placeHeadings();
}

void TrenTable::moveEvent(QMoveEvent* event)
{
    QTableView::moveEvent(event);
    Q_EMIT moved();
}

void TrenTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeHeadings();
}

void TrenTable::placeHeadings()
{
    auto* heading = horizontalHeader();
    const int last = height() - heading->height() - metrics::rowHeight; // a row of the table stays below them
    heading->move(heading->x(), frameWidth() + std::clamp(m_above, 0, std::max(0, last)));
    heading->raise();
}

void TrenTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitName();
}

void TrenTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace) || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    m_sorted->setData(currentIndex(), QString());
}

void TrenTable::wheelEvent(QWheelEvent* event)
{
    // All rows are visible: up and down belongs to the page.
    if (event->angleDelta().x() == 0 && !event->modifiers().testFlag(Qt::ShiftModifier))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace selaras::ui

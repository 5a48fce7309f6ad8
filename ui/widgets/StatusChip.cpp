// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusChip.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace selaras::ui {

namespace {
    constexpr int kPadding = 8;
    constexpr int kHeight = 19;
    constexpr int kShapeWidth = 14;
    constexpr int kIndent = 8; ///< of a chip in a table cell, as the text of the other cells

    QFont chipFont()
    {
        return font(metrics::chip, QFont::DemiBold);
    }
} // namespace

QSize chipSize(const QString& text)
{
    const auto word = text.isEmpty() ? 0 : QFontMetrics(chipFont()).horizontalAdvance(text) + 2;
    return { 2 * kPadding + kShapeWidth + word, kHeight };
}

void paintChip(QPainter& painter, const QRect& rect, const StatusLook& look, const QString& text)
{
    const bool fits = chipSize(text).width() <= rect.width();
    QRect pill(QPoint(), fits ? chipSize(text) : chipSize(QString()));
    pill.moveCenter(rect.center());
    pill.moveLeft(rect.left());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.soft);
    painter.drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);
    painter.setPen(look.colour);
    painter.setFont(chipFont());
    const auto inner = pill.adjusted(kPadding, 0, 0, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, look.shape);
    if (fits)
        painter.drawText(inner.adjusted(kShapeWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

StatusChip::StatusChip(QWidget* parent)
    : QWidget(parent)
    , m_look(lookUnfilled())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const StatusLook& look, const QString& text, QWidget* parent)
    : StatusChip(parent)
{
    setStatus(look, text);
}

void StatusChip::setStatus(const StatusLook& look, const QString& text)
{
    m_look = look;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, m_text);
}

void StatusChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto look = index.data(Role);
    if (!look.canConvert<StatusLook>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintChip(*painter, option.rect.adjusted(kIndent, 0, -kIndent / 2, 0), look.value<StatusLook>(),
              index.data(Qt::DisplayRole).toString());
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(Role).canConvert<StatusLook>())
        return QStyledItemDelegate::sizeHint(option, index);
    return chipSize(index.data(Qt::DisplayRole).toString()) + QSize(2 * kIndent, 0);
}

} // namespace selaras::ui

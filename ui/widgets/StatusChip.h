// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace selaras::ui {

/// Size of a chip: shape, word and the soft pill around them.
QSize chipSize(const QString& text);
/// Paints a chip at the left of `rect`, vertically centred. Never cut: a chip that does not fit loses its word, not
/// its shape.
void paintChip(QPainter& painter, const QRect& rect, const StatusLook& look, const QString& text);

/// Status as colour, shape and word.
class StatusChip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(const StatusLook& look, const QString& text, QWidget* parent = nullptr);

    void setStatus(const StatusLook& look, const QString& text);
    QString text() const { return m_text; }
    const StatusLook& look() const { return m_look; }

    QSize sizeHint() const override { return chipSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusLook m_look;
    QString m_text;
};

/// A column of chips: the word is the display text, the look comes under `Role`. Cells without a look are plain text.
class StatusChipDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// QVariant::fromValue(StatusLook).
    static constexpr int Role = Qt::UserRole + 90;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace selaras::ui

Q_DECLARE_METATYPE(selaras::ui::StatusLook)

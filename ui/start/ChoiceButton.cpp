// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ChoiceButton.h"

#include "ui/base/Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace selaras::ui {

namespace {
    constexpr int kHeight = 8 * metrics::grid;
    constexpr int kPadding = 2 * metrics::grid;
    constexpr int kLineGap = 2;
} // namespace

ChoiceButton::ChoiceButton(const QString& text, const QString& note, QWidget* parent)
    : QPushButton(text, parent)
{
    setAccessibleDescription(note);
    // The style sheet fixes the height of buttons; these are meant to be hit from afar.
    setStyleSheet(QStringLiteral("QPushButton, QPushButton:focus { min-height: %1px; }").arg(kHeight - 4));
}

QSize ChoiceButton::sizeHint() const
{
    const int words = QFontMetrics(ui::font(metrics::small)).horizontalAdvance(accessibleDescription());
    return { words + 2 * kPadding, kHeight };
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QFont big = ui::font(metrics::text + 1, QFont::DemiBold), small = ui::font(metrics::small);
    const int bigHeight = QFontMetrics(big).height(), smallHeight = QFontMetrics(small).height();
    QRect line = rect().adjusted(kPadding, (height() - bigHeight - smallHeight - kLineGap) / 2, -kPadding, 0);
    painter.setFont(big);
    painter.setPen(colours().ink);
    painter.drawText(line, Qt::AlignTop | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    line.translate(0, bigHeight + kLineGap);
    painter.setFont(small);
    painter.setPen(colours().muted);
    painter.drawText(line, Qt::AlignTop | Qt::AlignLeft, accessibleDescription());
}

} // namespace selaras::ui

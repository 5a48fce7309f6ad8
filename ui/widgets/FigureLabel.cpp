// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FigureLabel.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace selaras::ui {

FigureLabel::FigureLabel(const QString& text, int px, int weight, const QString& name, const QString& hint,
                         QWidget* parent)
    : QLabel(text, parent)
{
    setFont(ui::font(px, QFont::Weight(weight)));
    setTextFormat(Qt::PlainText);
    setProperty("role", QStringLiteral("figure"));
    setIndent(0); // with a border Qt would indent the text
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    setAccessibleDescription(hint);
    setToolTip(hint + QStringLiteral("\n\n") + tr("Klik atau Enter: dari mana angka ini?"));
}

void FigureLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
    event->accept();
}

void FigureLabel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    default:
        QLabel::keyPressEvent(event);
    }
}

} // namespace selaras::ui

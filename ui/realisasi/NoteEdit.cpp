// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/NoteEdit.h"

#include <QFontMetrics>

namespace selaras::ui {

NoteEdit::NoteEdit(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
{
    constexpr int kLines = 2;
    constexpr int kFrame = 20;
    setAccessibleName(name);
    setPlaceholderText(tr("Tulis bila ada…"));
    setTabChangesFocus(true);
    setFixedHeight(kLines * fontMetrics().lineSpacing() + kFrame);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/MessageLine.h"

#include "ui/Theme.h"

namespace selaras::ui {

MessageLine::MessageLine(const QString& hint, QWidget* parent)
    : QLabel(parent)
    , m_hint(hint)
{
    setObjectName(QStringLiteral("pesan"));
    setAccessibleName(tr("Pesan"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(ui::font(metrics::small));
    setMinimumHeight(2 * metrics::grid + 4);
    say({});
}

void MessageLine::say(const QString& text)
{
    const bool problem = !text.isEmpty();
    QPalette look = palette();
    look.setColor(QPalette::WindowText, problem ? colours().invalid : colours().muted);
    setPalette(look);
    setText(problem ? QStringLiteral("! ") + text.simplified() : m_hint);
}

} // namespace selaras::ui

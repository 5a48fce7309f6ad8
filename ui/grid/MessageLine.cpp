// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/MessageLine.h"

#include "ui/base/Theme.h"

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
    write(problem ? QStringLiteral("! ") + text.simplified() : m_hint, problem ? colours().invalid : colours().muted);
}

void MessageLine::tell(const QString& text)
{
    const StatusLook good = lookGood();
    write(good.shape + QStringLiteral(" ") + text.simplified(), good.colour);
}

void MessageLine::write(const QString& text, const QColor& colour)
{
    QPalette look = palette();
    look.setColor(QPalette::WindowText, colour);
    setPalette(look);
    setText(text);
}

} // namespace selaras::ui

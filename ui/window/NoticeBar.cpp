// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NoticeBar.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace selaras::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel({}, metrics::text, QFont::Medium))
{
    setObjectName(QStringLiteral("pemberitahuan"));
    setProperty("role", QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    setTextColour(m_text, colours().invalid);
    auto* sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("peringatan"), colours().invalid).pixmap(QSize(18, 18), devicePixelRatioF()));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("pemberitahuan.tutup"));
    close->setIcon(icon(QStringLiteral("tutup"), colours().invalid));
    close->setIconSize({ 12, 12 });
    close->setProperty("role", QStringLiteral("quiet"));
    close->setAccessibleName(tr("Tutup pemberitahuan"));
    close->setToolTip(close->accessibleName());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 4, metrics::grid, 4);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::showError(const Error& error)
{
    const auto text = format::Text::error(error);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    // A screen reader reads it although the focus stays in the cell.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace selaras::ui

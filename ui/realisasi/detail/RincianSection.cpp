// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/RincianSection.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

RincianSection::RincianSection(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_title(makeLabel(title, metrics::text, QFont::DemiBold, Tone::Ink, this))
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    m_head->setSpacing(4);
    m_head->addWidget(m_title, 1);
    if (title.isEmpty())
        m_title->hide();
    m_body->addLayout(m_head);
    setAccessibleName(title);
}

void RincianSection::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QPushButton* RincianSection::addHeadButton(const QString& text, const QString& name, const QString& hint)
{
    QPushButton* button = makeLink(text, name, hint);
    m_head->addWidget(button);
    return button;
}

QLabel* makeNote(const QString& name)
{
    QLabel* label = makeLabel({}, metrics::small, QFont::Normal, Tone::Muted);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* makeLink(const QString& text, const QString& name, const QString& hint)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("link"));
    button->setAutoDefault(false);
    button->setToolTip(hint);
    button->setFont(font(metrics::small, QFont::DemiBold));
    return button;
}

} // namespace selaras::ui

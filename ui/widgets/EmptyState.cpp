// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    constexpr int kIcon = 40;
    constexpr int kTextWidth = 420;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, metrics::title, QFont::DemiBold))
    , m_text(makeLabel({}, metrics::text, QFont::Normal, Tone::Muted))
    , m_button(new QPushButton)
{
    auto* picture = new QLabel;
    picture->setPixmap(
        icon(QStringLiteral("kosong"), colours().muted).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    m_button->setProperty("role", QStringLiteral("primary"));
    m_button->setObjectName(QStringLiteral("kosong.tombol"));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::grid);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setContent(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    // A wrapped label in a centred cell asks for the height of an unwrapped one.
    m_text->setMinimumHeight(m_text->heightForWidth(kTextWidth));
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace selaras::ui

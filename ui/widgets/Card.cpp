// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel(title, metrics::text, QFont::DemiBold))
    , m_note(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 14, 2 * metrics::grid, 14);
    layout->setSpacing(metrics::grid);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    setTitle(title);
    setNote({});
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QFrame* makeHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

QLabel* makeLabel(const QString& text, int px, int weight, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(font(px, QFont::Weight(weight)));
    label->setTextFormat(Qt::PlainText);
    if (tone == Tone::Muted)
        setTextColour(label, colours().muted);
    return label;
}

void setTextColour(QWidget* widget, const QColor& colour)
{
    auto palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget->setPalette(palette);
}

} // namespace selaras::ui

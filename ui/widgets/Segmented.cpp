// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace selaras::ui {

namespace {
    QString place(size_t index, size_t count)
    {
        if (index == 0)
            return QStringLiteral("first");
        return index + 1 == count ? QStringLiteral("last") : QStringLiteral("middle");
    }
} // namespace

Segmented::Segmented(const std::vector<Segment>& segments, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_group->setExclusive(true);
    for (size_t i = 0; i < segments.size(); ++i) {
        const auto& segment = segments[i];
        auto* button = new QToolButton;
        button->setText(segment.text);
        button->setToolTip(segment.description);
        button->setAccessibleName(segment.description);
        button->setObjectName(segment.name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", place(i, segments.size()));
        m_group->addButton(button, segment.value);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // idToggled, not idClicked: arrow keys choose too. setValue blocks it.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
}

int Segmented::value() const
{
    return m_group->checkedId();
}

void Segmented::setValue(int value)
{
    const QSignalBlocker blocker(m_group);
    if (auto* button = m_group->button(value))
        button->setChecked(true);
}

QList<QToolButton*> Segmented::buttons() const
{
    return findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
}

QToolButton* Segmented::button(int value) const
{
    return qobject_cast<QToolButton*>(m_group->button(value));
}

} // namespace selaras::ui

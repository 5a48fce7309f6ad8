// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NavigationBar.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    constexpr int kWide = 184;
    constexpr int kNarrow = 52;
    constexpr QSize kIcon{ 30, 18 }; ///< wider than high: room between icon and text
    constexpr int kMargin = 18;

    QIcon navigationIcon(const QString& name)
    {
        return icon(name, colours().navigationInk);
    }
} // namespace

NavigationBar::NavigationBar(const std::vector<Item>& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_brand(new QLabel)
    , m_unit(new ElidedLabel)
    , m_group(new QButtonGroup(this))
{
    setProperty("role", QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Navigasi"));
    m_brand->setFont(ui::font(metrics::title, QFont::Bold));
    m_unit->setFont(ui::font(metrics::small));
    m_unit->setObjectName(QStringLiteral("nav.unit"));
    setTextColour(m_unit, colours().navigationInk);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 14, metrics::grid, 14);
    head->setSpacing(1);
    head->addWidget(m_brand);
    head->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(head);
    for (size_t i = 0; i < items.size(); ++i)
        layout->addWidget(makeButton(items[i], int(i)));
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_items[size_t(id)].name); });
    m_compact = true;
    setCompact(false);
}

QToolButton* NavigationBar::makeButton(const Item& item, int index)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("nav.") + item.name);
    button->setText(item.text);
    button->setAccessibleName(item.text);
    button->setIcon(navigationIcon(item.name));
    button->setIconSize(kIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A short cut of the button itself would only press it where it is visible; the window owns Ctrl+1 to 5.
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(item.text).arg(index + 1));
    m_group->addButton(button, index);
    return button;
}

void NavigationBar::setUnitName(const QString& name)
{
    m_unit->setText(name);
}

void NavigationBar::setCurrent(const QString& name)
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].name == name)
            m_group->button(int(i))->setChecked(true);
    }
}

void NavigationBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? kNarrow : kWide);
    m_brand->setText(compact ? QStringLiteral("S") : QStringLiteral("Selaras"));
    m_unit->setVisible(!compact);
    for (auto* button : m_group->buttons())
        qobject_cast<QToolButton*>(button)->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly
                                                                       : Qt::ToolButtonTextBesideIcon);
}

} // namespace selaras::ui

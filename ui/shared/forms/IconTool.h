// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Theme.h"

#include <QToolButton>

namespace selaras::ui {

/// A small button beside a list that shows only an icon; `text` names it.
inline QToolButton* makeIconTool(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName, colours().ink));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <vector>

namespace selaras::ui {

class Page;

/// An entry of the navigation, and how its page is made.
struct Place {
    QString name; ///< of the page and its icon: "dasbor"
    QString title;
    Page* (*make)(Session&, Dialogs&);
};

/// In the order of the navigation.
std::vector<Place> places();

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace selaras::ui {

struct Colours;

/// The style sheet of the application. Widgets ask for a look by dynamic properties:
/// `role` "card", "primary", "link", "quiet"; `segment` "first", "middle", "last", "only".
QString styleSheet(const Colours& colours);

} // namespace selaras::ui

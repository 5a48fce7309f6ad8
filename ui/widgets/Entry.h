// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace selaras::ui {

/// Where the keyboard goes when it is given to `composite` as a whole; again for another place. Not a focus proxy: with
/// one, Tab would jump to the proxy and never reach the controls that stand before it.
void setEntry(QWidget* composite, QWidget* place);

} // namespace selaras::ui

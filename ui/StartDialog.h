// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Dialogs.h"

namespace selaras::ui {

/// What to begin with when the program was started without a file.
struct StartChoice {
    enum Kind { Cancel, Sample, OpenFile } kind = Cancel;
    QString path; ///< file to make (Sample) or to open
};

/// Shows the start window and asks for the file's name through `dialogs`.
StartChoice askStart(Dialogs& dialogs);

} // namespace selaras::ui

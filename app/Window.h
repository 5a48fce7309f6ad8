// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace selaras::app {

/// Opens the window on a file; with an empty path asks for one. Returns the exit code.
int runWindow(QApplication& application, const QString& path);

} // namespace selaras::app

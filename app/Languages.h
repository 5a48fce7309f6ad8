// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace selaras::app {

/// Loads the catalogues: Qt's own words in Indonesian; with SELARAS_BAHASA=en everything in English.
void installLanguages(QCoreApplication& application);

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace selaras::format {

/// What the system, the database engine or a reader of Qt says in English, in the language of the program. A text that
/// is none of theirs comes back as it is.
QString systemText(const QString& text);

} // namespace selaras::format

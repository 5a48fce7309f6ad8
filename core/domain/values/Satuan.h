// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace selaras::domain {

/// Whether a satuan means percent, as offices write it: "%", "persen", "prosen", "persentase", "prosentase", "percent",
/// in any case, spaces around it trimmed. The one place where this is decided.
bool isPersen(QStringView satuan);

} // namespace selaras::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QDate>

namespace selaras::format {

/// A date as typed: "2 Januari 2025", "2 Jan 2025", "2-1-2025", "02/01/2025", "2025-01-02". Empty text is no date (an
/// invalid QDate); DateInvalid.
Result<QDate> readDate(const QString& text);

/// How a date field shows what is being typed, as QDateEdit takes it: "02-01-2025".
QString dateFieldPattern();

} // namespace selaras::format

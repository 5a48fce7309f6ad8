// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/RowKey.h"

#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/values/Error.h"

#include <QJsonObject>

/// Rows as JSON, for the history and for the export: column names, decimals as text with a point, dates as ISO text,
/// codes for enumerations, base64 for bytes. Empty text, absent values and false are left out.
namespace selaras::storage {

/// A time as file, seal and JSON write it: ISO 8601 in UTC with milliseconds. Unreadable text gives an invalid time.
QString timeText(const QDateTime& at);
QDateTime timeFromText(const QString& text);

QJsonObject toJson(const domain::Entity& row);
/// `table` is the table's name. ImportInvalid names the column that can't be read.
Result<domain::Entity> fromJson(QStringView table, const QJsonObject& json);

/// The table a row stands in.
QString table(const domain::Entity& row);

} // namespace selaras::storage

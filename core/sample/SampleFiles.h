// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Codes.h"
#include "core/sample/Transkripsi.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

/// Reads resources/contoh: JSON and TSV files whose rows name each other by slugs.
namespace selaras::sample {

/// The id of a slug; the same in every sample store. Empty for an empty slug.
domain::Id sampleId(const QString& slug);

/// Members of an object; absent ones are empty or zero.
QString text(const QJsonObject& object, const char* key);
int whole(const QJsonObject& object, const char* key);
domain::Decimal decimalOf(const QJsonObject& object, const char* key);
template <class E>
E enumOf(const QJsonObject& object, const char* key, E otherwise)
{
    return domain::fromCode<E>(text(object, key)).value_or(otherwise);
}
/// Canonical decimals of the files as a clerk would type them.
QString typed(const QString& canonical);

/// FileMissing, ImportInvalid.
Result<QJsonDocument> readJson(const QString& name);
/// Rows of a TSV file by column name.
Result<std::vector<QHash<QString, QString>>> readTable(const QString& name);

domain::Simpul nodeOf(const QJsonObject& object, const domain::Id& unitId, int order);
domain::Indikator indicatorOf(const QJsonObject& object, const domain::Id& unitId, int order);
domain::Dokumen documentOf(const QJsonObject& object, const domain::Id& unitId);
/// A row of a matrix with columns "target:2024", "pagu:akhir"…
BarisDokumen rowOf(const QHash<QString, QString>& cells, const domain::Id& dokumenId);

} // namespace selaras::sample

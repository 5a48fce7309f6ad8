// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QJsonObject>

#include <functional>

/// Rows as canonical text and as hashes: what the history keeps and what the digest of the content is made of.
namespace selaras::storage {

/// The one text of a row's JSON: compact, keys in alphabetical order.
QByteArray canonicalText(const QJsonObject& json);

/// Calls `visit` with the table, id and canonical text of each row.
using RowTextVisitor = std::function<void(const char* table, const domain::Id& id, const QByteArray& text)>;
void forEachRowText(const domain::UnitData& data, const RowTextVisitor& visit);

/// SHA-256 of the table's name, a zero byte, and the canonical text of the row.
QByteArray rowHash(const char* table, const QByteArray& canonicalText);

/// Adds a row to a digest, or takes it out again: the digest of a set is the XOR of the hashes of its rows.
void toggle(QByteArray& digest, const QByteArray& hash);
/// The digest of no rows: 32 zero bytes.
QByteArray emptyDigest();

} // namespace selaras::storage

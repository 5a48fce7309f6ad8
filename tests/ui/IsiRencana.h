// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QStringList>

/// A plan in lines, by natural keys: ids and the order of rows in the file play no part. Two plans say the same when
/// their lines are the same.
namespace selaras::ui::testing {

/// The posts in the order of the office, each with its superior.
QStringList jabatan(const domain::Snapshot& snapshot);
/// The nodes in tree order: level, kind, code, name, post, note.
QStringList pohon(const domain::Snapshot& snapshot);
/// The indicators in tree order, each with every field.
QStringList indikator(const domain::Snapshot& snapshot);
/// The documents. A date only where `dated`.
QStringList dokumen(const domain::Snapshot& snapshot, bool dated);
/// Every target: its place, its value and as it is printed.
QStringList target(const domain::Snapshot& snapshot);
/// Every pagu: its place, its value, and whether it is only printed.
QStringList pagu(const domain::Snapshot& snapshot);
/// As each document words the codes (from Program on) and the names of what it speaks of.
QStringList cetakan(const domain::Snapshot& snapshot);

/// A document and a node as they are called here.
QString judul(const domain::Snapshot& snapshot, const domain::Id& dokumenId);
QString sebutan(const domain::Snapshot& snapshot, const domain::Id& simpulId);
/// The name of an indicator with its node.
QString sebutanIndikator(const domain::Snapshot& snapshot, const domain::Id& indikatorId);

/// What only one of them has, each line with its side; empty when they say the same. `berurut`: in the same order too.
QString beda(const QStringList& diketik, const QStringList& contoh, bool berurut);

} // namespace selaras::ui::testing

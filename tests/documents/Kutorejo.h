// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

/// A small office to print: the Perjanjian Kinerja of Kecamatan Kutorejo 2024, murni and perubahan, as its report has
/// them. Tests change the rows before they make a snapshot.
namespace selaras::testing {

inline const QString kMurni = QStringLiteral("pk-murni");
inline const QString kPerubahan = QStringLiteral("pk-perubahan");
inline const QString kRenja = QStringLiteral("renja");
inline const QString kCamat = QStringLiteral("camat");
inline const QString kKasi = QStringLiteral("kasi");

domain::UnitData kutorejo();

domain::Dokumen& dokumen(domain::UnitData& data, const QString& id);
domain::Pejabat camat(const QString& nama, QDate mulai, QDate selesai = {},
                      domain::StatusPejabat status = domain::StatusPejabat::Definitif);

} // namespace selaras::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <gmpxx.h>

/// The formulas and scales of the regulations, for Oracle.
namespace selaras::test::oracle {

mpq_class exact(domain::Decimal value);
/// To a whole number, half away from zero.
mpz_class nearest(const mpq_class& value);

bool isPercent(const domain::Indikator& indikator);
/// Whether a target is a number or words; "N/A" and a dash are neither.
bool says(const domain::Target& target);

/// Name of the band of Permendagri 86/2017.
QString bandOf86(const mpq_class& value);
/// Rank reached / rank promised x 100, on the indicator's scale; a rank promises more, never less.
std::optional<mpq_class> byRank(const domain::Indikator& measure, const QString& words, const mpq_class& reached);
/// Capaian in percent against one bound, or two of a range; nullopt where it would be divided by zero.
std::optional<mpq_class> byFormula(domain::Arah arah, const mpq_class& low, const mpq_class& high,
                                   const mpq_class& reached);

} // namespace selaras::test::oracle

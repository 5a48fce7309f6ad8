// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kejanggalan.h"
#include "ui/base/Theme.h"

#include <QStringList>

#include <map>

namespace selaras::ui {

/// Colour and shape of a finding; its word is JanggalText::name().
StatusLook lookOf(domain::Berat berat);

/// What is odd about one result and not accepted: the gravest weight, and the sentences.
struct BelumDiterima {
    domain::Berat berat = domain::Berat::Perhatian;
    QStringList nama; ///< short names, the gravest first
    QStringList kalimat;
};
/// By Sel::objekId.
using BelumDiterimaMap = std::map<domain::Id, BelumDiterima>;

/// Of a whole quarter, in one go.
BelumDiterimaMap notAccepted(const domain::Snapshot& snapshot, int tahun, int triwulan);
/// Looks again at some results: what an edit of their figures changes.
void lookAgain(BelumDiterimaMap& odd, const domain::Snapshot& snapshot, const std::vector<domain::Sel>& cells);

} // namespace selaras::ui

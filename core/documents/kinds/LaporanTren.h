// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/TrenIsi.h"
#include "core/documents/model/Document.h"

namespace selaras::documents {

/// Views of a trend on paper: under its title each has its charts and the table of their figures, as on the page. A
/// view without figures is left out; when all are, the paper says why.
Document laporanTren(const domain::Snapshot& snapshot, const QString& title, const std::vector<charts::TrenIsi>& views);

/// Every view of a span of years.
Document laporanTren(const domain::Snapshot& snapshot, domain::RentangTahun rentang);

} // namespace selaras::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"

#include <QCoreApplication>

namespace selaras::ui {

/// The tooltips that answer "where does this number come from?".
class Explain {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Explain)
public:
    /// How a figure came about and the document it rests on, if any.
    static QString figure(const domain::Angka& angka, const domain::Dokumen* source, const domain::Snapshot& snapshot);
    /// "tahun 2024", "s.d. triwulan III 2024".
    static QString period(int tahun, int triwulan);
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workflow/Pelaporan.h"
#include "core/format/Text.h"

/// Sentences of the dashboard, on the screen and on paper.
namespace selaras::format {

class DasborText {
    Q_DECLARE_TR_FUNCTIONS(selaras::format::DasborText)
public:
    /// One sentence with its figure: Text::attention, and of an odd figure what is odd about it.
    static QString finding(const domain::Perhatian& finding, const domain::Snapshot& snapshot);

    /// "12", "3": the days without a sign; "Hari ini" when none is left.
    static QString days(const domain::TenggatBerikut& tenggat);
    /// "hari lagi", "hari lewat": what stands after the days.
    static QString daysWord(const domain::TenggatBerikut& tenggat);
    /// "12 hari lagi", "hari ini", "lewat 3 hari".
    static QString daysLeft(const domain::TenggatBerikut& tenggat);
    /// "Kirim: 3 Oktober 2024".
    static QString due(const domain::TenggatBerikut& tenggat);

    /// "3 dari 7 dikirim".
    static QString reported(const domain::PelaporanJabatan& report);
    /// What the lines of the budget are, as a heading: programs, or what a post answers for.
    static QString spending(const domain::Ringkasan& summary);
    /// Whether there is nothing to judge yet: neither indicators nor spending. Grey, never green.
    static bool nothingKnown(const domain::Ringkasan& summary);
    /// What stands where there is no finding.
    static QString noFinding(const domain::Ringkasan& summary);
    /// The post, or that there is none.
    static QString post(const domain::PelaporanJabatan& report);
    /// "tertinggal dari bagian triwulan II (50%)"; empty when it keeps up.
    static QString behind(const domain::AnggaranSimpul& line, int triwulan);
};

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kode.h"
#include "core/edits/base/Edit.h"

namespace selaras::edits {

struct ImporNomenklatur {
    int baru = 0, berubah = 0, sama = 0;
    int dilewati =
        0; ///< lines that are no code of a program, kegiatan or sub kegiatan (urusan, bidang, headings), repeats
    Edit edit;
};
/// Adds and updates the office's code table; codes that are not in the file stay. ImportInvalid names the line: a code
/// of a wrong shape, a code twice with two names, an empty name. NotFound: the store has no unit yet. The placeholder
/// "X.XX" of the penunjang rows becomes the bidang of the unit's code.
Result<ImporNomenklatur> importNomenklatur(const domain::Snapshot& snapshot,
                                           const std::vector<domain::BarisNomenklatur>& baris);

/// Program, kegiatan and sub kegiatan from the table under a Sasaran, with the table's indicator on each sub kegiatan.
/// Codes of finer levels bring their parents along; what the period's tree has already, under whichever sasaran, is not
/// added again and takes the new ones below it. CodeInvalid, NotFound, LevelMismatch, NodeHasFigure.
Result<Edit> addFromNomenklatur(const domain::Snapshot& snapshot, const domain::Id& sasaranId,
                                const std::vector<QString>& kode);

} // namespace selaras::edits

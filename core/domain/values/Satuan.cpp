// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/values/Satuan.h"

#include <algorithm>
#include <array>

namespace selaras::domain {

bool isPersen(QStringView satuan)
{
    constexpr std::array<QStringView, 6> spellings{
        u"%", u"persen", u"prosen", u"persentase", u"prosentase", u"percent"
    };
    const QStringView trimmed = satuan.trimmed();
    return std::ranges::any_of(
        spellings, [&](QStringView spelling) { return trimmed.compare(spelling, Qt::CaseInsensitive) == 0; });
}

} // namespace selaras::domain

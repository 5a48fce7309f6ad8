// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/TrenPoints.h"

#include "core/charts/Length.h"
#include "core/format/Format.h"

namespace selaras::charts {

using namespace domain;

QString dash()
{
    return QString(QChar(format::kDash));
}

Point pointOf(const std::optional<Decimal>& value)
{
    if (!value)
        return { std::nullopt, dash() };
    return { length(*value), format::number(*value) };
}

Point pointOf(const Target* target)
{
    return pointOf(target ? target->nilai : std::nullopt);
}

Point pointOf(const Angka& angka, int decimals)
{
    return pointOf(angka.bulat(decimals));
}

Point percentOf(const Angka& angka)
{
    return angka.ada() ? Point{ length(angka), format::figurePercent(angka) } : Point{ std::nullopt, dash() };
}

Note noteOf(const CapaianIndikator& row)
{
    if (!row.capaian.ada())
        return { dash(), Note::Tone::Plain };
    const bool below = row.tercapai() == std::optional(false);
    return { format::figurePercent(row.capaian), below ? Note::Tone::Bad : Note::Tone::Good };
}

} // namespace selaras::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPoints.h"

#include "core/format/Format.h"
#include "ui/widgets/Bar.h"

namespace selaras::ui {

using namespace charts;
using namespace domain;

QString dash()
{
    return QString(QChar(format::kDash));
}

Point pointOf(const std::optional<Decimal>& value)
{
    if (!value)
        return { std::nullopt, dash() };
    return { double(value->scaled()) / double(Decimal::kUnit), format::number(*value) };
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
    const QString text = format::figurePercent(row.capaian);
    return below ? Note{ QStringLiteral("▼ ") + text, Note::Tone::Bad } : Note{ text, Note::Tone::Good };
}

} // namespace selaras::ui

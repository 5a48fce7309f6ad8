// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenChart.h"

#include "core/format/Format.h"
#include "ui/widgets/Bar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

    constexpr int kLongestSpan = 5;
    constexpr double kWantedTicks = 5;

    QString dash()
    {
        return QString(QChar(format::kDash));
    }

    TrendBar barOf(const domain::Target* target)
    {
        if (!target || !target->nilai)
            return { std::nullopt, dash() };
        const auto value = double(target->nilai->scaled()) / double(domain::Decimal::kUnit);
        return { value, format::number(*target->nilai) };
    }

    TrendBar barOf(const domain::Angka& angka, int decimals)
    {
        const auto value = angka.bulat(decimals);
        return { length(angka), value ? format::number(*value) : dash() };
    }

} // namespace

QString TrendSeries::spoken() const
{
    QStringList years;
    for (const auto& y : tahun) {
        years << QCoreApplication::translate("selaras::ui::TrenChart", "%1: target %2, realisasi %3, capaian %4")
                     .arg(y.tahun)
                     .arg(y.target.text, y.realisasi.text, y.capaian.text);
    }
    return QStringLiteral("%1 (%2). %3").arg(nama, satuan, years.join(QStringLiteral("; ")));
}

TrendSeries trendSeries(const domain::DeretTren& deret)
{
    TrendSeries series{ deret.indikator->id, deret.indikator->nama, deret.indikator->satuan, {} };
    for (const auto& titik : deret.titik) {
        const auto& row = titik.capaian;
        const auto percent = row.capaian.ada() ? format::figurePercent(row.capaian) : dash();
        series.tahun.push_back({ titik.tahun, barOf(row.target.target), barOf(row.realisasi, deret.indikator->desimal),
                                 TrendBar{ length(row.capaian), percent }, row.tercapai() == std::optional(false) });
    }
    return series;
}

std::vector<TrendSeries> trendSeries(const domain::Snapshot& snapshot, int dari, int sampai,
                                     const domain::Id& indikatorId)
{
    std::vector<TrendSeries> all;
    for (const auto& deret : domain::tren(snapshot, dari, sampai)) {
        if (indikatorId.isEmpty() || deret.indikator->id == indikatorId)
            all.push_back(trendSeries(deret));
    }
    return all;
}

int trendStart(const domain::Snapshot& snapshot, int tahun)
{
    for (const auto& period : snapshot.data().periode) {
        if (period.tahunAwal <= tahun && tahun <= period.tahunAkhir)
            return period.tahunAwal;
    }
    const auto years = snapshot.tahun();
    return years.empty() ? tahun : std::clamp(years.front(), tahun - kLongestSpan + 1, tahun);
}

std::vector<double> TrendAxis::ticks() const
{
    std::vector<double> result;
    for (int i = 0; bottom + i * step <= top + step / 2; ++i)
        result.push_back(bottom + i * step);
    return result;
}

QString TrendAxis::label(double tick)
{
    return format::number(domain::Decimal::fromScaled(std::llround(tick * double(domain::Decimal::kUnit))));
}

TrendAxis trendAxis(double lowest, double highest)
{
    const double low = std::min(lowest, 0.0);
    const double range = std::max(highest, 0.0) - low;
    if (range <= 0)
        return {};
    const double magnitude = std::pow(10, std::floor(std::log10(range / kWantedTicks)));
    double step = magnitude;
    for (const double factor : { 1.0, 2.0, 5.0, 10.0 }) {
        step = factor * magnitude;
        if (step * kWantedTicks >= range)
            break;
    }
    return { std::floor(low / step) * step, std::ceil(std::max(highest, 0.0) / step) * step, step };
}

} // namespace selaras::ui

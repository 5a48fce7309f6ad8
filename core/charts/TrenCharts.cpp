// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/TrenCharts.h"

#include "core/charts/TrenPoints.h"
#include "core/format/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace selaras::charts {

using namespace domain;

namespace {

    struct TrenChartsWords {
        Q_DECLARE_TR_FUNCTIONS(selaras::charts::TrenCharts)
    };

    Series series(const QString& name, Style style)
    {
        return { name, Mark::Bar, style, Side::Left, {} };
    }

    Note progressNote(const Angka& progress)
    {
        return { progress.ada() ? format::figurePercent(progress) : dash(), Note::Tone::Plain };
    }

    /// Whether amounts are large enough to be read in millions.
    bool inMillions(const Chart& chart)
    {
        double largest = 0;
        for (const Series& each : chart.series) {
            for (const Point& point : each.points)
                largest = std::max(largest, std::abs(point.size.value_or(0)));
        }
        return largest >= 1e6;
    }

    using Amounts = std::vector<std::array<const Angka*, 2>>; ///< by year: what was granted, what was spent

    Chart budgetChart(const DeretAnggaran& row, const std::array<QString, 2>& names, const Amounts& amounts)
    {
        auto chart = chartOver(QStringLiteral("anggaran.") + (row.simpul ? row.simpul->id : QStringLiteral("total")),
                               namaAnggaran(row), QStringLiteral("Rp"), row.titik);
        chart.series = { series(names[0], Style::Quiet), series(names[1], Style::Strong) };
        for (const auto& year : amounts) {
            for (size_t i = 0; i < 2; ++i)
                chart.series[i].points.push_back(pointOf(*year[i], 0));
        }
        if (!inMillions(chart))
            return chart;
        chart.unit = TrenChartsWords::tr("juta rupiah");
        for (size_t y = 0; y < amounts.size(); ++y) {
            for (size_t i = 0; i < 2; ++i) {
                Point& point = chart.series[i].points[y];
                if (!point.size)
                    continue;
                point.size = *point.size / 1e6;
                point.text = format::juta(*amounts[y][i]->nilai);
            }
        }
        return chart;
    }

    Chart kemajuanAnggaran(const DeretAnggaran& row)
    {
        Amounts amounts;
        for (const auto& year : row.titik)
            amounts.push_back({ &year.paguPeriode, &year.realisasiPeriode });
        auto chart = budgetChart(
            row, { TrenChartsWords::tr("target akhir Renstra"), TrenChartsWords::tr("realisasi s.d. tahun itu") },
            amounts);
        chart.noteName = TrenChartsWords::tr("tingkat kemajuan");
        for (const auto& year : row.titik) {
            chart.notes.push_back(progressNote(year.kemajuan));
            if (year.realisasiPeriode.catatan != Catatan::TahunBelumLengkap)
                continue;
            chart.notes.back().text += u'*';
            chart.remark = TrenChartsWords::tr("* = ada tahun sebelumnya tanpa angka");
        }
        return chart;
    }

} // namespace

QString namaAnggaran(const DeretAnggaran& row)
{
    if (!row.simpul)
        return TrenChartsWords::tr("Seluruh anggaran");
    return row.kode.isEmpty() ? row.nama : QStringLiteral("%1 %2").arg(row.kode, row.nama);
}

Chart chartOfYears(const QString& id, const QString& title, const QString& unit, const std::vector<int>& years)
{
    Chart chart;
    chart.id = id;
    chart.title = title;
    chart.unit = unit;
    chart.categoryName = TrenChartsWords::tr("Tahun");
    for (const int year : years)
        chart.categories << QString::number(year);
    return chart;
}

Charts chartsTren(const std::vector<DeretTren>& rows, TrenTampil tampil)
{
    Charts all;
    for (const auto& row : rows)
        all.push_back(chartOfOne(row, tampil, Side::Left));
    return all;
}

Chart chartOfOne(const DeretTren& row, TrenTampil tampil, Side capaian)
{
    auto chart = chartOver(row.indikator->id, row.indikator->nama, row.indikator->satuan, row.titik);
    const bool bars = tampil.target || tampil.realisasi;
    auto target = series(TrenChartsWords::tr("target"), Style::Quiet),
         result = series(TrenChartsWords::tr("realisasi"), Style::Strong);
    auto worth = series(TrenChartsWords::tr("capaian (%)"), bars ? Style::Circle : Style::Strong);
    for (const auto& year : row.titik) {
        target.points.push_back(pointOf(year.capaian.target.target));
        result.points.push_back(pointOf(year.capaian.realisasi, row.indikator->desimal));
        worth.points.push_back(percentOf(year.capaian.capaian));
        if (tampil.capaian && bars)
            chart.notes.push_back(noteOf(year.capaian));
    }
    if (tampil.target)
        chart.series.push_back(std::move(target));
    if (tampil.realisasi)
        chart.series.push_back(std::move(result));
    if (tampil.capaian && bars)
        chart.noteName = TrenChartsWords::tr("capaian");
    if (!tampil.capaian || (bars && capaian == Side::Left))
        return chart;
    if (bars) {
        worth.mark = Mark::DashedLine;
        worth.side = Side::Right;
        chart.rightUnit = QStringLiteral("%");
    } else {
        chart.unit = QStringLiteral("%");
    }
    chart.series.push_back(std::move(worth));
    return chart;
}

Charts chartsKemajuan(const std::vector<DeretKemajuan>& rows, const std::vector<DeretAnggaran>& budget)
{
    Charts all;
    for (const auto& row : rows) {
        auto chart = chartOver(row.indikator->id, row.indikator->nama, row.indikator->satuan, row.titik);
        chart.noteName = TrenChartsWords::tr("tingkat kemajuan");
        chart.series = { series(TrenChartsWords::tr("target akhir Renstra"), Style::Quiet),
                         series(TrenChartsWords::tr("realisasi s.d. tahun itu"), Style::Strong) };
        for (const auto& year : row.titik) {
            chart.series[0].points.push_back(pointOf(year.akhir ? &*year.akhir : nullptr));
            chart.series[1].points.push_back(pointOf(year.realisasi, row.indikator->desimal));
            chart.notes.push_back(progressNote(year.kemajuan));
        }
        all.push_back(std::move(chart));
    }
    for (const auto& row : budget)
        all.push_back(kemajuanAnggaran(row));
    return all;
}

Charts chartsPembanding(const std::vector<DeretPembanding>& rows)
{
    constexpr std::array styles{ Style::Quiet, Style::Hatched, Style::Crossed };
    Charts all;
    for (const auto& row : rows) {
        if (!row.isKnown())
            continue;
        auto chart = chartOver(row.indikator->id, row.indikator->nama, row.indikator->satuan, row.titik);
        chart.series.push_back(series(TrenChartsWords::tr("kecamatan"), Style::Strong));
        for (size_t i = 0; i < kTingkatPembanding.size(); ++i)
            chart.series.push_back(series(format::Text::name(kTingkatPembanding[i]).toLower(), styles[i]));
        for (const auto& year : row.titik) {
            chart.series[0].points.push_back(pointOf(year.realisasi, row.indikator->desimal));
            for (size_t i = 0; i < year.nilai.size(); ++i)
                chart.series[i + 1].points.push_back(
                    pointOf(year.nilai[i] ? std::optional(year.nilai[i]->nilai) : std::nullopt));
        }
        // Whom nobody knows anything of in these years would only make the others narrow.
        std::erase_if(chart.series, [](const Series& each) {
            return std::ranges::none_of(each.points, [](const Point& point) { return point.size.has_value(); });
        });
        all.push_back(std::move(chart));
    }
    return all;
}

Charts chartsAnggaran(const std::vector<DeretAnggaran>& rows)
{
    Charts all;
    for (const auto& row : rows) {
        Amounts amounts;
        for (const auto& year : row.titik)
            amounts.push_back({ &year.pagu, &year.realisasi });
        auto chart = budgetChart(row, { TrenChartsWords::tr("pagu"), TrenChartsWords::tr("realisasi") }, amounts);
        chart.noteName = TrenChartsWords::tr("serapan");
        for (const auto& year : row.titik)
            chart.notes.push_back(progressNote(year.serapan));
        all.push_back(std::move(chart));
    }
    return all;
}

} // namespace selaras::charts

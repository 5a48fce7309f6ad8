// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/TrenPoints.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace selaras::charts {

using namespace domain;

namespace {

    constexpr size_t kMostInOne = 4; ///< as many as there are shapes
    constexpr double kMostApart =
        50; ///< of the largest figures on one axis: less, and the small ones lie on the ground

    struct TrenPilihanChartsWords {
        Q_DECLARE_TR_FUNCTIONS(selaras::charts::TrenCharts)
    };

    struct Group {
        std::vector<const DeretTren*> rows;
        double least = 0, most = 0; ///< of the largest figures of its indicators
    };

    double largest(const DeretTren& row)
    {
        double result = 0;
        for (const auto& year : row.titik) {
            for (const auto& point :
                 { pointOf(year.capaian.target.target), pointOf(year.capaian.realisasi, row.indikator->desimal) })
                result = std::max(result, std::abs(point.size.value_or(0)));
        }
        return result;
    }

    bool fits(const Group& group, const DeretTren& row, double size)
    {
        return group.rows.front()->indikator->satuan == row.indikator->satuan && group.rows.size() < kMostInOne
            && std::max(group.most, size) <= kMostApart * std::min(group.least, size);
    }

    std::vector<Group> grouped(const std::vector<DeretTren>& rows)
    {
        std::vector<Group> groups;
        for (const auto& row : rows) {
            const double size = largest(row);
            const auto group = std::ranges::find_if(groups, [&](const Group& each) { return fits(each, row, size); });
            if (group == groups.end()) {
                groups.push_back({ { &row }, size, size });
                continue;
            }
            group->rows.push_back(&row);
            group->least = std::min(group->least, size);
            group->most = std::max(group->most, size);
        }
        return groups;
    }

    Style styleOf(size_t i)
    {
        return Style(size_t(Style::Circle) + i % kMostInOne);
    }

    Chart together(const Group& group, TrenTampil tampil)
    {
        const auto& first = *group.rows.front();
        const QString parts = tampil.target && tampil.realisasi ? TrenPilihanChartsWords::tr("Target dan realisasi")
            : tampil.target                                     ? TrenPilihanChartsWords::tr("Target")
                                                                : TrenPilihanChartsWords::tr("Realisasi");
        auto chart = chartOver(QStringLiteral("bersama.") + first.indikator->id,
                               QStringLiteral("%1 (%2)").arg(parts, first.indikator->satuan), first.indikator->satuan,
                               first.titik);
        for (size_t i = 0; i < group.rows.size(); ++i) {
            const auto& row = *group.rows[i];
            Series target{ TrenPilihanChartsWords::tr("target %1").arg(row.indikator->nama),
                           Mark::DashedLine,
                           styleOf(i),
                           Side::Left,
                           {} };
            Series result{ row.indikator->nama, Mark::Line, styleOf(i), Side::Left, {} };
            for (const auto& year : row.titik) {
                target.points.push_back(pointOf(year.capaian.target.target));
                result.points.push_back(pointOf(year.capaian.realisasi, row.indikator->desimal));
            }
            if (tampil.realisasi)
                chart.series.push_back(std::move(result));
            if (tampil.target)
                chart.series.push_back(std::move(target));
        }
        return chart;
    }

    /// Capaian of up to four indicators, whatever their satuan.
    Chart capaianChart(const std::vector<const DeretTren*>& rows)
    {
        const auto& first = *rows.front();
        auto chart = chartOver(QStringLiteral("capaian.") + first.indikator->id,
                               TrenPilihanChartsWords::tr("Capaian (%)"), QStringLiteral("%"), first.titik);
        for (size_t i = 0; i < rows.size(); ++i) {
            Series worth{ rows[i]->indikator->nama, Mark::Line, styleOf(i), Side::Left, {} };
            for (const auto& year : rows[i]->titik)
                worth.points.push_back(percentOf(year.capaian.capaian));
            chart.series.push_back(std::move(worth));
        }
        return chart;
    }

} // namespace

Charts chartsPilihan(const std::vector<DeretTren>& rows, TrenTampil tampil)
{
    Charts all;
    std::vector<const DeretTren*> shared; ///< whose capaian is not in their own chart
    const bool values = tampil.target || tampil.realisasi;
    for (const Group& group : values ? grouped(rows) : std::vector<Group>{}) {
        if (group.rows.size() == 1) {
            all.push_back(chartOfOne(*group.rows.front(), tampil, Side::Right));
            continue;
        }
        all.push_back(together(group, tampil));
        shared.insert(shared.end(), group.rows.begin(), group.rows.end());
    }
    if (!values) {
        for (const auto& row : rows)
            shared.push_back(&row);
    }
    for (size_t i = 0; tampil.capaian && i < shared.size(); i += kMostInOne)
        all.push_back(capaianChart(
            { shared.begin() + qsizetype(i), shared.begin() + qsizetype(std::min(i + kMostInOne, shared.size())) }));
    return all;
}

} // namespace selaras::charts

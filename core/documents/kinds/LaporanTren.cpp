// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/LaporanTren.h"

#include "core/format/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::documents {

using namespace charts;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::LaporanTren)
    };

    constexpr double kLetters = 8; ///< points, of tables
    constexpr size_t kMostFigures = 12; ///< columns that stand side by side on a sheet
    constexpr double kWholeWidth = 170; ///< letters across the sheet
    constexpr double kPadding = 2, kLeastName = 26, kMostName = 70;

    double longestWord(const QString& text)
    {
        qsizetype longest = 0;
        for (const QString& word : text.split(u' '))
            longest = std::max(longest, word.size());
        return double(longest);
    }

    double lettersOf(const TrenTabel& table, size_t column)
    {
        double letters = longestWord(table.columns[column].alone);
        for (const auto& row : table.rows)
            letters = std::max(letters, double((row[column].sign + row[column].text).size()));
        return letters + kPadding;
    }

    /// Nothing but cells that wait for typing beside a figure of ours: a row for the page.
    bool onlyWaits(const std::vector<TrenCell>& row)
    {
        const auto waits = [](const TrenCell& cell) { return cell.sel && !cell.sort.isValid(); };
        const auto typed = [](const TrenCell& cell) { return cell.sel && cell.sort.isValid(); };
        return std::ranges::any_of(row, waits) && std::ranges::none_of(row, typed);
    }

    /// Columns [0, lead) with columns [from, to) beside them.
    Table part(const TrenTabel& source, size_t lead, size_t from, size_t to)
    {
        std::vector<size_t> columns;
        for (size_t i = 0; i < to; ++i) {
            if (i < lead || i >= from)
                columns.push_back(i);
        }
        Table table{ .widths = {}, .size = kLetters };
        double rest = kWholeWidth;
        for (const size_t i : columns) {
            table.widths.push_back(lettersOf(source, i));
            rest -= i > 0 ? table.widths.back() : 0;
        }
        table.widths.front() = std::clamp(rest, kLeastName, std::min(kMostName, std::max(table.widths[0], kLeastName)));
        TableRow head;
        for (const size_t i : columns)
            head.cells.push_back({ .text = source.columns[i].alone, .align = Align::Center, .weight = Weight::Bold });
        table.head.push_back(std::move(head));
        for (const auto& row : source.rows) {
            if (onlyWaits(row))
                continue;
            TableRow line;
            for (const size_t i : columns)
                line.cells.push_back({ .text = row[i].sign + row[i].text,
                                       .align = source.columns[i].figures ? Align::Right : Align::Left,
                                       .weight = row[i].bold ? Weight::Bold : Weight::Normal });
            table.body.push_back(std::move(line));
        }
        if (table.body.size() > 2) // no row alone overleaf
            table.body[table.body.size() - 2].keepWithNext = true;
        return table;
    }

    /// Where a table may be cut: a year begins, and its name stands alone over it.
    bool beginsYear(const TrenColumn& column)
    {
        return column.text == column.alone;
    }

    /// One table, or several below each other when there are more years than a sheet is wide.
    void addTables(std::vector<Block>& blocks, const TrenTabel& source)
    {
        if (source.rows.empty())
            return;
        size_t lead = 0;
        while (lead < source.columns.size() && !source.columns[lead].figures)
            ++lead;
        for (size_t from = lead; from < source.columns.size();) {
            size_t to = source.columns.size();
            if (to - from > kMostFigures) {
                to = from + kMostFigures;
                while (to > from + 1 && !beginsYear(source.columns[to]))
                    --to;
                if (source.columns.size() - to == 1) // a last one is no table of its own
                    ++to;
            }
            blocks.emplace_back(part(source, lead, from, to));
            from = to;
        }
    }

} // namespace

Document laporanTren(const domain::Snapshot& snapshot, const QString& title, const std::vector<TrenIsi>& views)
{
    Document document;
    document.title = title;
    document.orientation = Orientation::Landscape;
    auto& blocks = document.blocks;
    const QString head = snapshot.hasUnit() ? QStringLiteral("%1 · %2").arg(title, snapshot.unit().nama) : title;
    blocks.emplace_back(Paragraph{ .text = head, .weight = Weight::Bold, .size = 14 });
    const auto before = blocks.size();
    for (const TrenIsi& view : views) {
        if (view.charts.empty())
            continue;
        if (blocks.size() > before)
            blocks.emplace_back(PageBreak{});
        if (view.judul != title)
            blocks.emplace_back(Paragraph{ .text = view.judul,
                                           .weight = Weight::Bold,
                                           .size = 12,
                                           .spaceBefore = 8,
                                           .spaceAfter = 4,
                                           .keepWithNext = true });
        blocks.emplace_back(
            ChartGrid{ .charts = view.charts, .detail = view.detail == Detail::Large ? Detail::Large : Detail::Print });
        addTables(blocks, view.tabel);
    }
    if (blocks.size() == before && !views.empty())
        blocks.emplace_back(Paragraph{ .text = views.front().kosong });
    return document;
}

Document laporanTren(const domain::Snapshot& snapshot, domain::RentangTahun rentang)
{
    std::vector<TrenIsi> views;
    for (const auto jenis : { TrenJenis::Semua, TrenJenis::Kemajuan, TrenJenis::Pembanding, TrenJenis::Anggaran })
        views.push_back(makeTrenIsi(snapshot, { jenis, rentang, {}, {} }));
    return laporanTren(snapshot, Words::tr("Laporan Tren %1").arg(format::years(rentang.dari, rentang.sampai)), views);
}

} // namespace selaras::documents

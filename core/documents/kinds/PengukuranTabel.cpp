// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PengukuranTabel.h"

#include "core/format/AlurText.h"

#include <algorithm>
#include <numeric>

namespace selaras::documents {

using namespace domain;

namespace {

    constexpr double kTableSize = 9;

    struct Notice {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::PengukuranKinerja)
    };

    Cell head(const QString& text, int columnSpan = 1, int rowSpan = 1)
    {
        return { text, Align::Center, Weight::Bold, columnSpan, rowSpan };
    }

    Cell centre(const QString& text)
    {
        return { .text = text, .align = Align::Center };
    }

    Cell right(const QString& text, Weight weight = Weight::Normal)
    {
        return { .text = text, .align = Align::Right, .weight = weight };
    }

    QString dash()
    {
        return QString(QChar(format::kDash));
    }

} // namespace

QString upToTriwulan(int triwulan)
{
    return QStringLiteral("s.d. TW\u00a0") + format::roman(triwulan);
}

namespace {

    // --- results --------------------------------------------------------------------------------------------------

    QString targetText(const Indikator& indikator, const Target* target)
    {
        if (!target)
            return dash();
        const QString text = format::target(target->nilai, target->teks, indikator.satuan);
        if (!target->teks.isEmpty() || !target->nilai || !target->nilaiAtas)
            return text;
        return format::target(target->nilai, {}, {}) + dash() + format::target(target->nilaiAtas, {}, indikator.satuan);
    }

    /// The columns of the results, and how many stand before those of the quarters.
    struct Columns {
        bool targetTriwulan;
        int quarters;
        int before() const { return targetTriwulan ? 6 : 5; }
        int upToRealisasi() const { return before() + quarters + 1; }
    };

    std::vector<TableRow> resultHead(const Pengukuran& data, const Columns& columns)
    {
        const QString quarter = QStringLiteral("TW\u00a0%1");
        TableRow top{ { head(QStringLiteral("No."), 1, 2), head(QStringLiteral("Sasaran / Kinerja"), 1, 2),
                        head(QStringLiteral("Indikator Kinerja"), 1, 2), head(QStringLiteral("Satuan"), 1, 2),
                        head(QStringLiteral("Target Tahun %1").arg(data.tahun), 1, 2) } };
        if (columns.targetTriwulan)
            top.cells.push_back(head(QStringLiteral("Target ") + quarter.arg(format::roman(data.triwulan)), 1, 2));
        top.cells.push_back(head(QStringLiteral("Realisasi"), columns.quarters + 1));
        for (const char* text : { "Capaian (%)", "Predikat", "Penanggung Jawab" })
            top.cells.push_back(head(QString::fromLatin1(text), 1, 2));
        TableRow below;
        for (int triwulan = 1; triwulan <= columns.quarters; ++triwulan)
            below.cells.push_back(head(quarter.arg(format::roman(triwulan))));
        below.cells.push_back(head(upToTriwulan(data.triwulan)));
        return { top, below };
    }

    /// Points for a column of figures, so that none of them is broken; `fromRight` counts from the last column.
    double figureWidth(const std::vector<TableRow>& rows, size_t fromRight, double least)
    {
        constexpr double perLetter = 4.9, padding = 12; // at kTableSize, with room for the narrower A4
        qsizetype longest = 0;
        for (const TableRow& row : rows) {
            const QString& text = row.cells[row.cells.size() - 1 - fromRight].text;
            if (!text.contains(u' ')) // "tidak dapat dihitung" may be broken
                longest = std::max(longest, text.size());
        }
        return std::max(least, double(longest) * perLetter + padding);
    }

    /// Points on F4; what the figures leave is for sasaran and indikator.
    std::vector<double> resultWidths(const std::vector<TableRow>& rows, const Columns& columns)
    {
        constexpr double whole = 794, leastText = 200, sasaranShare = 0.46;
        std::vector<double> head{ 30, 0, 0, 48, 52 }, figures;
        if (columns.targetTriwulan)
            head.push_back(50);
        for (int triwulan = 0; triwulan < columns.quarters; ++triwulan)
            figures.push_back(figureWidth(rows, size_t(3 + columns.quarters - triwulan), 45));
        figures.push_back(figureWidth(rows, 3, 58));
        figures.push_back(figureWidth(rows, 2, 50));
        head.insert(head.end(), figures.begin(), figures.end());
        head.insert(head.end(), { 68, 68 }); // predikat, penanggung jawab
        const double text = std::max(leastText, whole - std::accumulate(head.begin(), head.end(), 0.0));
        head[1] = text * sasaranShare;
        head[2] = text - head[1];
        return head;
    }

    TableRow resultRow(const PengukuranIndikator& row, const QString& name, const Columns& columns)
    {
        const Indikator& indikator = *row.capaian.indikator;
        TableRow cells{
            { { .text = name }, centre(indikator.satuan), centre(targetText(indikator, row.capaian.target.target)) }
        };
        if (columns.targetTriwulan)
            cells.cells.push_back(centre(targetText(indikator, row.targetTriwulan)));
        for (const Angka& value : row.triwulan)
            cells.cells.push_back(right(format::figure(value, indikator.desimal)));
        cells.cells.push_back(right(format::figure(row.capaian.realisasi, indikator.desimal)));
        cells.cells.push_back(right(format::figure(row.capaian.capaian)));
        cells.cells.push_back(centre(row.capaian.predikat ? QString::fromUtf8(row.capaian.predikat->nama) : dash()));
        cells.cells.push_back({ .text = row.penanggungJawab ? row.penanggungJawab->nama : dash() });
        return cells;
    }

    /// Of how many rows a node is, from `first` on.
    int spanOf(const std::vector<PengukuranIndikator>& rows, size_t first)
    {
        size_t end = first + 1;
        while (end < rows.size() && rows[end].capaian.simpul == rows[first].capaian.simpul)
            ++end;
        return int(end - first);
    }

} // namespace

Table tabelHasil(const Pengukuran& data)
{
    const Columns columns{ data.rencanaAksi != nullptr, data.triwulan };
    Table table{ .widths = {}, .head = resultHead(data, columns), .size = kTableSize };
    int number = 0;
    for (size_t first = 0; first < data.indikator.size();) {
        const int span = spanOf(data.indikator, first);
        ++number;
        for (int i = 0; i < span; ++i) {
            const PengukuranIndikator& row = data.indikator[first + size_t(i)];
            const QString& name = row.capaian.indikator->nama;
            TableRow cells =
                resultRow(row, span > 1 ? QStringLiteral("%1.%2 ").arg(number).arg(i + 1) + name : name, columns);
            if (i == 0) {
                Cell count = centre(QStringLiteral("%1.").arg(number));
                Cell node{ .text = row.capaian.simpul->nama };
                count.rowSpan = node.rowSpan = span;
                cells.cells.insert(cells.cells.begin(), { count, node });
            }
            table.body.push_back(std::move(cells));
        }
        first += size_t(span);
    }
    if (!table.body.empty())
        table.body.back().keepWithNext = true;
    table.widths = resultWidths(table.body, columns);
    Cell label{ QStringLiteral("Rata-rata capaian"), Align::Center, Weight::Bold, columns.upToRealisasi() };
    Cell band{ .text = data.predikat ? QString::fromUtf8(data.predikat->nama) : dash(),
               .align = Align::Center,
               .weight = Weight::Bold };
    table.body.push_back({ { label, right(format::figure(data.rataRata), Weight::Bold), band, {} } });
    return table;
}

namespace {

    // --- spending -------------------------------------------------------------------------------------------------

    /// Sen are printed for all or for none, so that a column can be added up.
    int moneyDecimals(const AnggaranTahun& budget)
    {
        for (const AnggaranSimpul& line : budget.baris) {
            for (const Angka* each : { &line.pagu, &line.realisasi }) {
                const std::optional<Decimal> exact = each->bulat(Decimal::kDigits);
                if (exact && exact->decimals() > 0)
                    return 2;
            }
        }
        return 0;
    }

    TableRow budgetRow(const AnggaranSimpul& line, int decimals, Weight weight)
    {
        return { { right(format::figure(line.pagu, decimals), weight),
                   right(format::figure(line.realisasi, decimals), weight), right(format::figure(line.serapan), weight),
                   right(format::figure(sisa(line.pagu, line.realisasi), decimals), weight) } };
    }

} // namespace

Table tabelAnggaran(const Pengukuran& data)
{
    Table table{ .widths = { 13, 43, 14, 14, 8, 14 }, .size = kTableSize };
    table.head = { { { head(QStringLiteral("Kode")), head(QStringLiteral("Program / Kegiatan / Sub Kegiatan")),
                       head(QStringLiteral("Pagu (Rp)")),
                       head(QStringLiteral("Realisasi %1 (Rp)").arg(upToTriwulan(data.triwulan))),
                       head(QStringLiteral("Serapan (%)")), head(QStringLiteral("Sisa (Rp)")) } } };
    const int decimals = moneyDecimals(data.anggaran);
    for (const AnggaranSimpul& line : data.anggaran.baris) {
        const Weight weight = line.kedalaman == 0 ? Weight::Bold : Weight::Normal;
        TableRow row = budgetRow(line, decimals, weight);
        row.cells.insert(
            row.cells.begin(),
            { { .text = line.simpul->kode, .weight = weight }, { .text = line.simpul->nama, .weight = weight } });
        table.body.push_back(std::move(row));
    }
    if (!table.body.empty())
        table.body.back().keepWithNext = true;
    TableRow total = budgetRow(data.anggaran.total, decimals, Weight::Bold);
    total.cells.insert(total.cells.begin(), { QStringLiteral("Jumlah"), Align::Center, Weight::Bold, 2 });
    table.body.push_back(std::move(total));
    return table;
}

Table tabelKendala(const Pengukuran& data)
{
    Table table{ .widths = { 3.5, 24, 24, 24, 24 }, .size = kTableSize };
    table.head = { { { head(QStringLiteral("No.")), head(QStringLiteral("Indikator Kinerja")),
                       head(QStringLiteral("Kendala")), head(QStringLiteral("Solusi")),
                       head(QStringLiteral("Tindak Lanjut")) } } };
    const auto orDash = [](const QString& text) { return Cell{ .text = text.isEmpty() ? dash() : text }; };
    for (const PengukuranIndikator& row : data.indikator) {
        const RealisasiKinerja* result = row.hasil;
        if (!result || (result->kendala + result->solusi + result->tindakLanjut).trimmed().isEmpty())
            continue;
        table.body.push_back({ { centre(QStringLiteral("%1.").arg(table.body.size() + 1)),
                                 { .text = row.capaian.indikator->nama },
                                 orDash(result->kendala),
                                 orDash(result->solusi),
                                 orDash(result->tindakLanjut) } });
    }
    return table;
}

Table tabelPersetujuan(const Pengukuran& data)
{
    Table table{ .widths = std::vector<double>(data.langkah.size(), 1), .size = kTableSize };
    TableRow steps, states;
    for (const LangkahPengukuran& step : data.langkah) {
        QStringList lines{ Notice::tr("%1 dari %2 hasil").arg(step.selesai).arg(data.hasil) };
        for (const Persetujuan* each : step.oleh)
            lines << format::AlurText::person(each->nama, each->jabatan);
        lines.removeDuplicates();
        if (!step.oleh.empty())
            lines << format::dateTime(step.oleh.back()->waktu);
        steps.cells.push_back(head(format::AlurText::name(step.langkah)));
        states.cells.push_back(centre(lines.join(u'\n')));
    }
    table.head = { { { head(QStringLiteral("Keadaan Persetujuan"), int(data.langkah.size())) } }, steps };
    table.body = { states };
    return table;
}

} // namespace selaras::documents

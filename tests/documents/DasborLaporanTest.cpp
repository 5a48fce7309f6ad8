// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard on paper says what the screen says.
#include "core/documents/kinds/LaporanDasbor.h"
#include "core/format/Format.h"

#include <gtest/gtest.h>

using namespace selaras;
using namespace selaras::documents;

namespace {

QString textOf(const Document& document)
{
    QStringList all;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            all << paragraph->text;
        if (const auto* lines = std::get_if<LabelledLines>(&block)) {
            for (const auto& [label, value] : lines->lines)
                all << label + u'=' + value;
        }
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const TableRow& row : table->body) {
                for (const Cell& cell : row.cells)
                    all << cell.text;
            }
        }
    }
    return all.join(u'\n');
}

TEST(DasborLaporan, AnEmptyFileHasNoFiguresAndNoTables)
{
    domain::Ringkasan summary = domain::ringkasan(domain::Snapshot(), 2024);
    const Document document = laporanDasbor(domain::Snapshot(), summary, {}, QDate(2026, 11, 24));
    EXPECT_EQ(document.title, QStringLiteral("Dasbor Triwulan IV Tahun 2024"));
    const QString text = textOf(document);
    EXPECT_TRUE(text.contains(QStringLiteral("Rata-rata capaian=") + QChar(format::kDash)));
    EXPECT_TRUE(text.contains(QStringLiteral("Belum ada yang dapat dinilai"))); // as on the screen
    for (const Block& block : document.blocks)
        EXPECT_FALSE(std::holds_alternative<Table>(block));
}

TEST(DasborLaporan, SaysTheFiguresOfTheSummary)
{
    domain::Indikator indikator;
    indikator.nama = QStringLiteral("Nilai SAKIP");
    domain::Ringkasan summary;
    summary.tahun = 2024;
    summary.triwulan = 2;
    summary.rataRata = domain::Angka::terhitung(domain::Ratio(qint64(95)), domain::Aturan::RataRataCapaian, {});
    summary.predikat = domain::predikat(summary.rataRata);
    summary.belumTercapai = 1;
    domain::CapaianIndikator row;
    row.indikator = &indikator;
    row.capaian = summary.rataRata;
    row.predikat = summary.predikat;
    summary.indikator.push_back(row);
    domain::Pelaporan report;
    report.wajib = 1;
    const QString text = textOf(laporanDasbor(domain::Snapshot(), summary, report, QDate(2026, 11, 24)));
    EXPECT_TRUE(text.contains(QStringLiteral("95,00% (Sangat Tinggi)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("0 tercapai, 1 di bawah target")));
    EXPECT_TRUE(text.contains(QStringLiteral("Selesai, semua ditandatangani")));
    EXPECT_TRUE(text.contains(QStringLiteral("Nilai SAKIP")));
}

} // namespace

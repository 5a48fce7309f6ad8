// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/LaporanDasbor.h"

#include "core/charts/Length.h"
#include "core/format/AlurText.h"
#include "core/format/DasborText.h"

#include <QCoreApplication>

namespace selaras::documents {

using namespace domain;
using format::DasborText;
using format::Text;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::LaporanDasbor)
    };

    constexpr double kTarget = 100;

    Paragraph heading(const QString& text)
    {
        return {
            .text = text, .weight = Weight::Bold, .size = 12, .spaceBefore = 8, .spaceAfter = 4, .keepWithNext = true
        };
    }

    TableRow heads(const QStringList& texts)
    {
        TableRow cells;
        for (const QString& each : texts)
            cells.cells.push_back({ .text = each, .align = Align::Center, .weight = Weight::Bold });
        return cells;
    }

    Cell words(const QString& text)
    {
        return { .text = text };
    }

    Cell figure(const QString& text, Weight weight = Weight::Normal)
    {
        return { .text = text, .align = Align::Right, .weight = weight };
    }

    /// Against a target of 100, as on the screen.
    Cell bar(const Angka& angka, double full)
    {
        return { .bar = CellBar{ .value = charts::length(angka), .full = full, .mark = kTarget } };
    }

    QString money(const Angka& angka)
    {
        const auto value = angka.bulat(2);
        return value ? format::rupiah(*value) : QString(QChar(format::kDash));
    }

    QString predikatOf(const Pita* band, const Angka& capaian)
    {
        if (band)
            return QString::fromUtf8(band->nama);
        return capaian.keadaan == Keadaan::BelumDiisi ? Words::tr("Belum diisi") : Words::tr("Tidak dapat dihitung");
    }

    LabelledLines numbers(const Ringkasan& summary, const Pelaporan& report)
    {
        const QString due = report.tenggat
            ? QStringLiteral("%1 (%2)").arg(DasborText::due(*report.tenggat), DasborText::daysLeft(*report.tenggat))
            : report.wajib > 0 ? Words::tr("Selesai, semua ditandatangani")
                               : Words::tr("Tidak ada yang wajib dilaporkan");
        LabelledLines lines{ .lines = {}, .labelWidth = 130 };
        lines.lines = {
            { Words::tr("Rata-rata capaian"),
              QStringLiteral("%1 (%2)").arg(format::figurePercent(summary.rataRata),
                                            predikatOf(summary.predikat, summary.rataRata)) },
            { Words::tr("Serapan anggaran"),
              Words::tr("%1; %2 dari %3")
                  .arg(format::figurePercent(summary.serapan),
                       summary.realisasiAnggaran.ada() ? money(summary.realisasiAnggaran)
                                                       : Words::tr("belum ada realisasi"),
                       summary.pagu.ada() ? money(summary.pagu) : Words::tr("pagu yang belum ada")) },
            { Words::tr("Indikator"),
              Words::tr("%1 tercapai, %2 di bawah target, %3 belum diisi, %4 masih berjalan, %5 tidak dapat dihitung")
                  .arg(summary.tercapai)
                  .arg(summary.belumTercapai)
                  .arg(summary.belumDiisi)
                  .arg(summary.stillRunning)
                  .arg(summary.tidakDapatDihitung) },
            { Words::tr("Efisiensi"), Words::tr("%1 poin").arg(format::figure(summary.efisiensi)) },
            { Words::tr("Tenggat"), due },
        };
        return lines;
    }

    Table results(const Ringkasan& summary)
    {
        Table table{ .widths = { 42, 12, 12, 22, 12, 15 } };
        table.head = { heads({ Words::tr("Indikator"), Words::tr("Target"), Words::tr("Realisasi"),
                               Words::tr("garis = target 100"), Words::tr("Capaian (%)"), Words::tr("Predikat") }) };
        const double scale = charts::capaianScale(summary.indikator);
        for (const CapaianIndikator& each : summary.indikator) {
            const QString target = each.target.target ? format::target(*each.target.target, each.indikator->satuan)
                                                      : QString(QChar(format::kDash));
            const bool below = each.tercapai() == std::optional(false);
            table.body.push_back(
                { { words(each.indikator->nama), figure(target),
                    figure(format::figure(each.realisasi, each.indikator->desimal)), bar(each.capaian, scale),
                    figure((below ? QStringLiteral("▼ ") : QString()) + format::figure(each.capaian), Weight::Bold),
                    words(predikatOf(each.predikat, each.capaian)) } });
        }
        return table;
    }

    Table spending(const Ringkasan& summary)
    {
        Table table{ .widths = { 42, 17, 17, 22, 10, 14 } };
        table.head = { heads({ Words::tr("Uraian"), Words::tr("Pagu"), Words::tr("Realisasi"),
                               Words::tr("garis = bagian triwulan"), Words::tr("Serapan"),
                               Words::tr("Terhadap waktu") }) };
        for (const AnggaranSimpul& line : summary.program) {
            const QString pace = !line.serapan.ada()      ? QString(QChar(format::kDash))
                : isSerapanBehind(line, summary.triwulan) ? Words::tr("Tertinggal")
                                                          : Words::tr("Sesuai");
            auto track = bar(line.serapan, kTarget);
            track.bar->mark = bagianTahun(summary.triwulan);
            table.body.push_back({ { words(line.simpul->nama), figure(money(line.pagu)), figure(money(line.realisasi)),
                                     track, figure(format::figurePercent(line.serapan), Weight::Bold), words(pace) } });
        }
        return table;
    }

    Table reporting(const Pelaporan& report)
    {
        Table table{ .widths = { 50, 20, 18, 12 } };
        table.head = { heads(
            { Words::tr("Jabatan"), Words::tr("Dikirim"), Words::tr("Keadaan"), Words::tr("Waktu") }) };
        for (const PelaporanJabatan& each : report.jabatan)
            table.body.push_back(
                { { words(DasborText::post(each)), figure(DasborText::reported(each)),
                    words(format::AlurText::name(each.tahap)),
                    words(each.terlambat ? Words::tr("Terlambat") : QString(QChar(format::kDash))) } });
        return table;
    }

    void addTable(std::vector<Block>& blocks, const QString& title, Table table)
    {
        if (table.body.empty())
            return;
        blocks.emplace_back(heading(title));
        blocks.emplace_back(std::move(table));
    }

    void addFindings(std::vector<Block>& blocks, const Snapshot& snapshot, const Ringkasan& summary)
    {
        blocks.emplace_back(heading(Words::tr("Perlu perhatian")));
        if (summary.perhatian.empty())
            blocks.emplace_back(Paragraph{ .text = DasborText::noFinding(summary) + u'.' });
        int number = 0;
        for (const Perhatian& each : summary.perhatian)
            blocks.emplace_back(
                Paragraph{ .text = QStringLiteral("%1. %2").arg(++number).arg(DasborText::finding(each, snapshot)),
                           .spaceAfter = 3 });
    }

} // namespace

QString judulDasbor(const Ringkasan& summary)
{
    return Words::tr("Dasbor Triwulan %1 Tahun %2").arg(format::roman(summary.triwulan)).arg(summary.tahun);
}

Document laporanDasbor(const Snapshot& snapshot, const Ringkasan& summary, const Pelaporan& report,
                       const QDate& hariIni)
{
    Document document;
    document.title = judulDasbor(summary);
    document.orientation = Orientation::Landscape;
    const Jabatan* post = snapshot.jabatan(summary.jabatanId);
    const QString unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    auto& blocks = document.blocks;
    blocks.emplace_back(Paragraph{ .text = document.title, .weight = Weight::Bold, .size = 14, .spaceAfter = 2 });
    blocks.emplace_back(
        Paragraph{ .text = post ? QStringLiteral("%1, %2").arg(post->nama, unit) : unit, .spaceAfter = 2 });
    blocks.emplace_back(Paragraph{ .text = Words::tr("Keadaan per %1").arg(format::date(hariIni)) });
    blocks.emplace_back(numbers(summary, report));
    addFindings(blocks, snapshot, summary);
    addTable(blocks, Words::tr("Capaian indikator"), results(summary));
    addTable(blocks, DasborText::spending(summary), spending(summary));
    if (const Dokumen* source = summary.anggaran.dokumen; source && !summary.program.empty())
        blocks.emplace_back(
            Paragraph{ .text = Words::tr("Pagu dari %1. Garis dan kata Tertinggal: bagian triwulan %2, %3% dari pagu.")
                                   .arg(Text::shortTitle(*source), format::roman(summary.triwulan))
                                   .arg(bagianTahun(summary.triwulan)),
                       .size = 9 });
    addTable(blocks, Words::tr("Pelaporan triwulan %1").arg(format::roman(summary.triwulan)), reporting(report));
    return document;
}

} // namespace selaras::documents

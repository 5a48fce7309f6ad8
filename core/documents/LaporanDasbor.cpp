// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/LaporanDasbor.h"

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

    Paragraph heading(const QString& text)
    {
        return {
            .text = text, .weight = Weight::Bold, .size = 12, .spaceBefore = 8, .spaceAfter = 4, .keepWithNext = true
        };
    }

    TableRow row(const QStringList& texts, Weight weight = Weight::Normal, int numbersFrom = 1)
    {
        TableRow cells;
        for (int i = 0; i < texts.size(); ++i)
            cells.cells.push_back(
                { .text = texts[i], .align = i >= numbersFrom ? Align::Right : Align::Left, .weight = weight });
        return cells;
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
                  .arg(format::figurePercent(summary.serapan), money(summary.realisasiAnggaran), money(summary.pagu)) },
            { Words::tr("Indikator"),
              Words::tr("%1 tercapai, %2 di bawah target, %3 belum diisi, %4 tidak dapat dihitung")
                  .arg(summary.tercapai)
                  .arg(summary.belumTercapai)
                  .arg(summary.belumDiisi)
                  .arg(summary.tidakDapatDihitung) },
            { Words::tr("Efisiensi"), Words::tr("%1 poin").arg(format::figure(summary.efisiensi)) },
            { Words::tr("Tenggat"), due },
        };
        return lines;
    }

    Table results(const Ringkasan& summary)
    {
        Table table{ .widths = { 46, 12, 12, 12, 18 } };
        table.head = { row({ Words::tr("Indikator"), Words::tr("Target"), Words::tr("Realisasi"),
                             Words::tr("Capaian (%)"), Words::tr("Predikat") },
                           Weight::Bold) };
        for (const CapaianIndikator& each : summary.indikator) {
            const QString target = each.target.target ? format::target(*each.target.target, each.indikator->satuan)
                                                      : QString(QChar(format::kDash));
            table.body.push_back(row({ each.indikator->nama, target, format::figure(each.realisasi),
                                       format::figure(each.capaian), predikatOf(each.predikat, each.capaian) }));
        }
        return table;
    }

    Table spending(const Ringkasan& summary)
    {
        Table table{ .widths = { 46, 18, 18, 10, 16 } };
        table.head = { row({ Words::tr("Program"), Words::tr("Pagu"), Words::tr("Realisasi"), Words::tr("Serapan"),
                             Words::tr("Terhadap waktu") },
                           Weight::Bold) };
        for (const AnggaranSimpul& line : summary.program) {
            const QString pace = !line.serapan.ada()        ? QString(QChar(format::kDash))
                : serapanTertinggal(line, summary.triwulan) ? Words::tr("Tertinggal")
                                                            : Words::tr("Sesuai");
            table.body.push_back(row({ line.simpul->nama, money(line.pagu), money(line.realisasi),
                                       format::figurePercent(line.serapan), pace }));
        }
        return table;
    }

    Table reporting(const Pelaporan& report)
    {
        Table table{ .widths = { 50, 20, 18, 12 } };
        table.head = { row({ Words::tr("Jabatan"), Words::tr("Dikirim"), Words::tr("Keadaan"), Words::tr("Waktu") },
                           Weight::Bold) };
        for (const PelaporanJabatan& each : report.jabatan)
            table.body.push_back(
                row({ DasborText::post(each), DasborText::reported(each), format::AlurText::name(each.tahap),
                      each.terlambat ? Words::tr("Terlambat") : QString(QChar(format::kDash)) }));
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
            blocks.emplace_back(Paragraph{ .text = Words::tr("Tidak ada yang perlu perhatian.") });
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

Document laporanDasbor(const Snapshot& snapshot, const Ringkasan& summary, const Pelaporan& report)
{
    Document document;
    document.title = judulDasbor(summary);
    document.orientation = Orientation::Landscape;
    const Jabatan* post = snapshot.jabatan(summary.jabatanId);
    const QString unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    auto& blocks = document.blocks;
    blocks.emplace_back(Paragraph{ .text = document.title, .weight = Weight::Bold, .size = 14, .spaceAfter = 2 });
    blocks.emplace_back(Paragraph{ .text = post ? QStringLiteral("%1, %2").arg(post->nama, unit) : unit });
    blocks.emplace_back(numbers(summary, report));
    addFindings(blocks, snapshot, summary);
    addTable(blocks, Words::tr("Capaian indikator"), results(summary));
    addTable(blocks, Words::tr("Serapan per program"), spending(summary));
    addTable(blocks, Words::tr("Pelaporan triwulan %1").arg(format::roman(summary.triwulan)), reporting(report));
    return document;
}

} // namespace selaras::documents

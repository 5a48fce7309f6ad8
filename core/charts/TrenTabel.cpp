// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/TrenTabel.h"

#include "core/charts/TrenPoints.h"
#include "core/format/Text.h"

#include <QCoreApplication>

namespace selaras::charts {

using namespace domain;
using Tone = TrenCell::Tone;

namespace {

    struct TrenTabelWords {
        Q_DECLARE_TR_FUNCTIONS(selaras::charts::TrenTabel)
    };

    /// Tabs and line ends of a name would break the table it is pasted into.
    QString flat(QString text)
    {
        return text.replace(u'\t', u' ').replace(u'\n', u' ');
    }

    TrenColumn named(const QString& name)
    {
        return { name, name, false };
    }

    /// A column of a year; the year stands over the first one alone.
    TrenColumn ofYear(const QString& name, int tahun, bool first)
    {
        const auto alone = QStringLiteral("%1 %2").arg(name).arg(tahun);
        return { first ? alone : name, alone };
    }

    TrenCell words(const QString& text, Tone tone = Tone::Plain)
    {
        return { text, text, text, tone };
    }

    TrenCell figure(const std::optional<Decimal>& value, const QString& hint, Tone tone = Tone::Plain)
    {
        return { value ? format::number(*value) : dash(), hint, value ? QVariant(value->scaled()) : QVariant(), tone };
    }

    TrenCell figure(const Angka& angka, int decimals, Tone tone = Tone::Plain)
    {
        return figure(angka.bulat(decimals), format::Text::explain(angka), tone);
    }

    TrenCell percent(const Angka& angka)
    {
        auto cell = figure(angka, 2);
        if (cell.sort.isValid())
            cell.text = format::figure(angka);
        return cell;
    }

    TrenCell capaianCell(const CapaianIndikator& row, bool newest)
    {
        auto cell = percent(row.capaian);
        cell.bold = newest;
        if (row.tercapai() == std::optional(false)) {
            cell.sign = QStringLiteral("▼ ");
            cell.tone = Tone::Bad;
        }
        return cell;
    }

    TrenCell targetCell(const TargetBerlaku& target)
    {
        return figure(target.target ? target.target->nilai : std::nullopt,
                      target.dokumen ? format::Text::shortTitle(*target.dokumen) : QString(), Tone::Muted);
    }

    /// Whether a change is for the better, by the indicator's direction; nullopt where neither.
    std::optional<bool> better(const Indikator& indikator, const Decimal& change)
    {
        if (change.isZero() || indikator.arah == Arah::Rentang)
            return std::nullopt;
        return (indikator.arah == Arah::Naik) != change.isNegative();
    }

    TrenCell changeCell(const Indikator& indikator, const Angka& change, int decimals)
    {
        auto cell = figure(change, decimals);
        const auto value = change.bulat(decimals);
        if (!value || value->isZero())
            return cell;
        cell.sign = value->isNegative() ? QStringLiteral("↓ ") : QStringLiteral("↑ ");
        if (const auto good = better(indikator, *value))
            cell.tone = *good ? Tone::Good : Tone::Bad;
        return cell;
    }

    std::vector<TrenCell> lead(const Indikator& indikator)
    {
        return { words(indikator.nama), words(indikator.satuan, Tone::Muted) };
    }

    void addYear(std::vector<TrenCell>& cells, const DeretTren& row, const TitikTren& year)
    {
        cells.push_back(targetCell(year.capaian.target));
        cells.push_back(figure(year.capaian.realisasi, row.indikator->desimal));
        cells.push_back(capaianCell(year.capaian, &year == &row.titik.back()));
    }

} // namespace

QString TrenTabel::toTsv() const
{
    QStringList line;
    for (const auto& column : columns)
        line << flat(column.alone);
    QString text = line.join(u'\t') + u'\n';
    for (const auto& row : rows) {
        line.clear();
        for (const auto& cell : row)
            line << (cell.sort.isValid() ? flat(cell.text) : QString());
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

TrenTabel tabelTren(const std::vector<DeretTren>& rows)
{
    TrenTabel table{ { named(TrenTabelWords::tr("Indikator")), named(TrenTabelWords::tr("Satuan")) }, {} };
    for (const auto& year : rows.empty() ? std::vector<TitikTren>{} : rows.front().titik) {
        table.columns.push_back(ofYear(TrenTabelWords::tr("Target"), year.tahun, true));
        table.columns.push_back(ofYear(TrenTabelWords::tr("Realisasi"), year.tahun, false));
        table.columns.push_back(ofYear(TrenTabelWords::tr("Capaian"), year.tahun, false));
    }
    table.columns.push_back({ TrenTabelWords::tr("Δ tahun lalu"), TrenTabelWords::tr("Δ tahun lalu") });
    for (const auto& row : rows) {
        auto cells = lead(*row.indikator);
        for (const auto& year : row.titik)
            addYear(cells, row, year);
        cells.push_back(changeCell(*row.indikator, row.titik.back().selisih, row.indikator->desimal));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TrenTabel tabelPilihan(const std::vector<DeretTren>& rows)
{
    TrenTabel table{ { named(TrenTabelWords::tr("Indikator")), named(TrenTabelWords::tr("Satuan")),
                       named(TrenTabelWords::tr("Tahun")) },
                     {} };
    for (const QString& name : { TrenTabelWords::tr("Target"), TrenTabelWords::tr("Realisasi"),
                                 TrenTabelWords::tr("Capaian"), TrenTabelWords::tr("Δ tahun lalu") })
        table.columns.push_back({ name, name });
    for (const auto& row : rows) {
        for (const auto& year : row.titik) {
            auto cells = lead(*row.indikator);
            cells.push_back(words(QString::number(year.tahun)));
            addYear(cells, row, year);
            cells.push_back(changeCell(*row.indikator, year.selisih, row.indikator->desimal));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

TrenTabel tabelKemajuan(const std::vector<DeretKemajuan>& rows, const std::vector<DeretAnggaran>& budget)
{
    TrenTabel table{ { named(TrenTabelWords::tr("Indikator dan anggaran")),
                       named(TrenTabelWords::tr("Satuan")),
                       { TrenTabelWords::tr("Target akhir"), TrenTabelWords::tr("Target akhir Renstra") } },
                     {} };
    const auto head = [&table](const auto& years) {
        for (const auto& year : years) {
            table.columns.push_back(ofYear(TrenTabelWords::tr("Realisasi"), year.tahun, true));
            table.columns.push_back(ofYear(TrenTabelWords::tr("Kemajuan"), year.tahun, false));
        }
    };
    if (!rows.empty())
        head(rows.front().titik);
    else if (!budget.empty())
        head(budget.front().titik);
    for (const auto& row : rows) {
        auto cells = lead(*row.indikator);
        cells.push_back(
            targetCell({ row.titik.back().akhir ? &*row.titik.back().akhir : nullptr, row.titik.back().renstra }));
        for (const auto& year : row.titik) {
            cells.push_back(figure(year.realisasi, row.indikator->desimal));
            cells.push_back(percent(year.kemajuan));
        }
        table.rows.push_back(std::move(cells));
    }
    for (const auto& row : budget) {
        std::vector<TrenCell> cells{ words(namaAnggaran(row)), words(QStringLiteral("Rp"), Tone::Muted),
                                     figure(row.titik.back().paguPeriode, 0, Tone::Muted) };
        for (const auto& year : row.titik) {
            cells.push_back(figure(year.realisasiPeriode, 0));
            cells.push_back(percent(year.kemajuan));
            if (year.realisasiPeriode.catatan == Catatan::TahunBelumLengkap) // as beside the charts
                cells.end()[-2].sign = cells.back().sign = QStringLiteral("* ");
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TrenTabel tabelPembanding(const std::vector<DeretPembanding>& rows)
{
    TrenTabel table{ { named(TrenTabelWords::tr("Indikator")),
                       named(TrenTabelWords::tr("Satuan")),
                       named(TrenTabelWords::tr("Tahun")),
                       { TrenTabelWords::tr("Kecamatan"), TrenTabelWords::tr("Realisasi kecamatan") } },
                     {} };
    for (const auto tingkat : kTingkatPembanding) {
        const auto name = format::Text::name(tingkat);
        table.columns.push_back({ name, TrenTabelWords::tr("Realisasi %1").arg(name.toLower()) });
        table.columns.push_back({ TrenTabelWords::tr("Δ"), TrenTabelWords::tr("Kecamatan − %1").arg(name.toLower()) });
    }
    for (const auto& row : rows) {
        const int decimals = row.indikator->desimal;
        for (const auto& year : row.titik) {
            auto cells = lead(*row.indikator);
            cells.push_back(words(QString::number(year.tahun)));
            cells.push_back(figure(year.realisasi, decimals));
            for (size_t i = 0; i < year.nilai.size(); ++i) {
                cells.push_back(figure(year.nilai[i] ? std::optional(year.nilai[i]->nilai) : std::nullopt,
                                       TrenTabelWords::tr("Ketik angkanya; Delete mengosongkan")));
                cells.back().sel = SelPembanding{ row.indikator->id, year.tahun, kTingkatPembanding[i] };
                cells.push_back(changeCell(*row.indikator, year.selisih[i], 4));
            }
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

TrenTabel tabelAnggaran(const std::vector<DeretAnggaran>& rows)
{
    TrenTabel table{ { named(TrenTabelWords::tr("Program")), named(TrenTabelWords::tr("Tahun")) }, {} };
    for (const QString& name :
         { TrenTabelWords::tr("Pagu (Rp)"), TrenTabelWords::tr("Realisasi (Rp)"), TrenTabelWords::tr("Serapan (%)") })
        table.columns.push_back({ name, name });
    for (const auto& row : rows) {
        for (const auto& year : row.titik) {
            std::vector<TrenCell> cells{ words(namaAnggaran(row)), words(QString::number(year.tahun)) };
            cells.front().bold = !row.simpul;
            cells.push_back(figure(year.pagu, 0, Tone::Muted));
            cells.back().hint += year.dokumen ? u'\n' + format::Text::shortTitle(*year.dokumen) : QString();
            cells.push_back(figure(year.realisasi, 0));
            cells.push_back(percent(year.serapan));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

} // namespace selaras::charts

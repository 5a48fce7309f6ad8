// SPDX-License-Identifier: GPL-3.0-or-later
// capaian, anggaran, tren: figures of a store as a table or as JSON.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/documents/kinds/LaporanTren.h"
#include "core/documents/pdf/PdfWriter.h"
#include "core/domain/figures/Tren.h"
#include "core/domain/office/Codes.h"
#include "core/files/Output.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/tren/TrenImage.h"

#include <QApplication>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

using namespace domain;
using format::Text;

namespace {

    /// JSON text of a figure: decimal point, no grouping; null when it is not there.
    QJsonValue json(const Angka& angka, int decimals)
    {
        const std::optional<Decimal> value = angka.bulat(decimals);
        return value ? QJsonValue(value->toText(decimals)) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue json(const std::optional<Decimal>& value)
    {
        return value ? QJsonValue(value->toText()) : QJsonValue(QJsonValue::Null);
    }

    /// An entered value as it was entered: no more digits than it has.
    QJsonValue jsonShort(const Angka& angka, int decimals)
    {
        return json(angka.bulat(decimals));
    }

    QString predikatName(const CapaianIndikator& row)
    {
        return row.predikat ? QString::fromUtf8(row.predikat->nama) : QString();
    }

    QJsonObject object(const CapaianIndikator& row)
    {
        const Target* target = row.target.target;
        const QString predikat = predikatName(row);
        return { { QStringLiteral("id"), row.indikator->id },
                 { QStringLiteral("sasaran"), row.simpul->nama },
                 { QStringLiteral("indikator"), row.indikator->nama },
                 { QStringLiteral("satuan"), row.indikator->satuan },
                 { QStringLiteral("target"), json(target ? target->nilai : std::nullopt) },
                 { QStringLiteral("realisasi"), jsonShort(row.realisasi, row.indikator->desimal) },
                 { QStringLiteral("capaian"), json(row.capaian, 2) },
                 { QStringLiteral("predikat"), predikat.isEmpty() ? QJsonValue() : QJsonValue(predikat) },
                 { QStringLiteral("sumberTarget"),
                   row.target.dokumen ? QJsonValue(Text::shortTitle(*row.target.dokumen)) : QJsonValue() },
                 { QStringLiteral("keadaan"),
                   row.capaian.ada()                                ? QStringLiteral("terhitung")
                       : row.capaian.keadaan == Keadaan::BelumDiisi ? QStringLiteral("belum diisi")
                                                                    : QStringLiteral("tidak dapat dihitung") } };
    }

    void write(const Output& output, const QJsonArray& array)
    {
        output.out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)) << Qt::flush;
    }

    /// Columns padded to their widest cell; figures to the right.
    class TextTable {
    public:
        explicit TextTable(QList<int> rightAligned)
            : m_right(std::move(rightAligned))
        {
        }
        void add(const QStringList& cells) { m_rows << cells; }
        QString text() const
        {
            QList<qsizetype> widths;
            for (const QStringList& row : m_rows) {
                widths.resize(std::max(widths.size(), row.size()));
                for (qsizetype c = 0; c < row.size(); ++c)
                    widths[c] = std::max(widths[c], row[c].size());
            }
            QString result;
            for (const QStringList& row : m_rows) {
                QStringList cells;
                for (qsizetype c = 0; c < row.size(); ++c)
                    cells << (m_right.contains(int(c)) ? row[c].rightJustified(widths[c])
                                                       : row[c].leftJustified(widths[c]));
                QString line = cells.join(QStringLiteral("  "));
                while (line.endsWith(u' '))
                    line.chop(1);
                result += line + u'\n';
            }
            return result;
        }

    private:
        QList<int> m_right;
        QList<QStringList> m_rows;
    };

    QString targetText(const CapaianIndikator& row)
    {
        const Target* target = row.target.target;
        return target ? format::target(target->nilai, target->teks, row.indikator->satuan)
                      : QString(QChar(format::kDash));
    }

} // namespace

int runCapaian(const Arguments& arguments, const Output& output)
{
    const Result<int> year = arguments.year(QStringLiteral("tahun"));
    if (!year)
        return report(output, year.error());
    const Result<int> quarter = arguments.number(QStringLiteral("triwulan"), 1, 4, 4);
    if (!quarter)
        return report(output, quarter.error());
    const auto workspace = openWorkspace(arguments.positional[0]);
    if (!workspace)
        return report(output, workspace.error());
    const Snapshot& snapshot = (*workspace)->snapshot();
    const auto rows = arguments.has(QStringLiteral("semua")) ? capaianSemua(snapshot, *year, *quarter)
                                                             : capaianTahun(snapshot, *year, *quarter);
    if (rows.empty())
        return report(output, { ErrorCode::YearEmpty, { QString::number(*year) } });
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const CapaianIndikator& row : rows)
            array.append(object(row));
        write(output, array);
        return kDone;
    }
    TextTable table({ 1, 2, 3 });
    table.add({ QStringLiteral("Indikator"), QStringLiteral("Target"), QStringLiteral("Realisasi"),
                QStringLiteral("Capaian"), QStringLiteral("Predikat"), QStringLiteral("Sumber target") });
    for (const CapaianIndikator& row : rows) {
        table.add({ row.indikator->nama, targetText(row), format::figure(row.realisasi, row.indikator->desimal),
                    format::figurePercent(row.capaian), predikatName(row),
                    row.target.dokumen ? Text::shortTitle(*row.target.dokumen) : QString() });
    }
    output.out << table.text() << Qt::flush;
    return kDone;
}

int runAnggaran(const Arguments& arguments, const Output& output)
{
    const Result<int> year = arguments.year(QStringLiteral("tahun"));
    if (!year)
        return report(output, year.error());
    const Result<int> quarter = arguments.number(QStringLiteral("triwulan"), 1, 4, 4);
    if (!quarter)
        return report(output, quarter.error());
    const auto workspace = openWorkspace(arguments.positional[0]);
    if (!workspace)
        return report(output, workspace.error());
    const AnggaranTahun budget = anggaranTahun((*workspace)->snapshot(), *year, *quarter);
    if (budget.baris.empty() && !budget.total.pagu.ada() && !budget.total.realisasi.ada())
        return report(output, { ErrorCode::YearEmpty, { QString::number(*year) } });
    std::vector<AnggaranSimpul> lines = budget.baris;
    lines.insert(lines.begin(), budget.total);
    const bool asJson = arguments.has(QStringLiteral("json"));
    QJsonArray array;
    TextTable table({ 2, 3, 4 });
    table.add({ QStringLiteral("Kode"), QStringLiteral("Uraian"), QStringLiteral("Pagu"), QStringLiteral("Realisasi"),
                QStringLiteral("Serapan") });
    for (const AnggaranSimpul& line : lines) {
        const QString code = line.simpul ? line.simpul->kode : QString();
        const QString name = line.simpul ? line.simpul->nama : QStringLiteral("Jumlah");
        array.append(QJsonObject{
            { QStringLiteral("kode"), code },
            { QStringLiteral("nama"), name },
            { QStringLiteral("tingkat"), line.simpul ? domain::code(line.simpul->jenis) : QStringLiteral("total") },
            { QStringLiteral("pagu"), jsonShort(line.pagu, 2) },
            { QStringLiteral("realisasi"), jsonShort(line.realisasi, 2) },
            { QStringLiteral("serapan"), json(line.serapan, 2) } });
        table.add({ code, QString(qsizetype(2) * line.kedalaman, u' ') + name, format::figure(line.pagu, 0),
                    format::figure(line.realisasi, 0), format::figurePercent(line.serapan) });
    }
    if (asJson)
        write(output, array);
    else
        output.out << table.text() << Qt::flush;
    return kDone;
}

namespace {

    QJsonArray trendJson(const Snapshot& snapshot, RentangTahun span)
    {
        QJsonArray array;
        const auto progress = kemajuanTren(snapshot, span.dari, span.sampai); // of the same indicators
        for (size_t i = 0; const DeretTren& each : tren(snapshot, span.dari, span.sampai)) {
            const DeretKemajuan& kemajuan = progress[i++];
            QJsonArray points;
            for (size_t y = 0; y < each.titik.size(); ++y) {
                const TitikTren& point = each.titik[y];
                QJsonObject o = object(point.capaian);
                o.insert(QStringLiteral("tahun"), point.tahun);
                o.insert(QStringLiteral("selisih"), jsonShort(point.selisih, each.indikator->desimal));
                o.insert(QStringLiteral("kemajuan"), json(kemajuan.titik[y].kemajuan, 2));
                points.append(o);
            }
            array.append(QJsonObject{ { QStringLiteral("id"), each.indikator->id },
                                      { QStringLiteral("indikator"), each.indikator->nama },
                                      { QStringLiteral("satuan"), each.indikator->satuan },
                                      { QStringLiteral("titik"), points } });
        }
        return array;
    }

    QString trendTable(const std::vector<DeretTren>& series)
    {
        TextTable table({ 1, 2, 3, 4, 5 });
        table.add({ QStringLiteral("Indikator"), QStringLiteral("Tahun"), QStringLiteral("Target"),
                    QStringLiteral("Realisasi"), QStringLiteral("Capaian"), QStringLiteral("Selisih") });
        for (const DeretTren& each : series) {
            for (const TitikTren& point : each.titik) {
                table.add({ each.indikator->nama, QString::number(point.tahun), targetText(point.capaian),
                            format::figure(point.capaian.realisasi, each.indikator->desimal),
                            format::figurePercent(point.capaian.capaian),
                            format::figure(point.selisih, each.indikator->desimal) });
            }
        }
        return table.text();
    }

    bool asksForPictures(const Arguments& arguments)
    {
        return arguments.has(QStringLiteral("png")) || arguments.has(QStringLiteral("svg"))
            || arguments.has(QStringLiteral("pdf"));
    }

    /// Before anything is computed: may all of them be written?
    Result<void> checkPictures(const Arguments& arguments)
    {
        for (const auto& [name, kind] : { std::pair("png", files::Kind::Png), std::pair("svg", files::Kind::Svg),
                                          std::pair("pdf", files::Kind::Pdf) }) {
            const QString option = QString::fromLatin1(name);
            if (!arguments.has(option))
                continue;
            if (auto may = files::checkOutput(arguments.value(option), kind); !may)
                return may;
        }
        return {};
    }

    /// The pictures that were asked for, and the report with every view and its tables.
    Result<void> writePictures(const Arguments& arguments, const Snapshot& snapshot, RentangTahun span, QSize size)
    {
        if (!asksForPictures(arguments))
            return {};
        ui::applyTheme(*qApp, ui::Shade::Light); // loads the fonts
        const charts::Sheet sheet = ui::trendSheet(snapshot, span.dari, span.sampai);
        // Without a size the picture is as high as its charts need.
        if (!arguments.has(QStringLiteral("ukuran")))
            size = ui::sheetSize(sheet, size);
        for (const char* kind : { "png", "svg" }) {
            const QString path = arguments.value(QString::fromLatin1(kind));
            if (path.isEmpty())
                continue;
            if (Result<void> written = ui::writeSheet(sheet, path, size, 1, QString::fromLatin1(kind)); !written)
                return written;
        }
        const QString report = arguments.value(QStringLiteral("pdf"));
        return report.isEmpty() ? Result<void>() : documents::writePdf(documents::laporanTren(snapshot, span), report);
    }

    /// The years asked for, else those that the page begins with.
    Result<RentangTahun> spanOf(const Arguments& arguments, const Snapshot& snapshot)
    {
        RentangTahun span = rentangTren(snapshot).value_or(RentangTahun{});
        for (const auto& [name, year] : { std::pair("dari", &span.dari), std::pair("sampai", &span.sampai) }) {
            const Result<int> asked = arguments.has(QString::fromLatin1(name))
                ? arguments.year(QString::fromLatin1(name))
                : Result<int>(*year);
            if (!asked)
                return tl::unexpected(asked.error());
            *year = *asked;
        }
        if (span.dari > span.sampai)
            return fail(ErrorCode::UsageInvalid,
                        { QStringLiteral("--dari %1 sesudah --sampai %2").arg(span.dari).arg(span.sampai) });
        return span;
    }

} // namespace

Result<QSize> pictureSize(const Arguments& arguments); // PictureCommands.cpp

int runTren(const Arguments& arguments, const Output& output)
{
    const Result<QSize> size = pictureSize(arguments);
    if (!size)
        return report(output, size.error());
    if (const Result<void> may = checkPictures(arguments); !may)
        return report(output, may.error());
    const auto workspace = openWorkspace(arguments.positional[0]);
    if (!workspace)
        return report(output, workspace.error());
    const Snapshot& snapshot = (*workspace)->snapshot();
    const Result<RentangTahun> span = spanOf(arguments, snapshot);
    if (!span)
        return report(output, span.error());
    if (const Result<void> written = writePictures(arguments, snapshot, *span, *size); !written)
        return report(output, written.error());
    if (arguments.has(QStringLiteral("json")))
        write(output, trendJson(snapshot, *span));
    else if (!asksForPictures(arguments))
        output.out << trendTable(tren(snapshot, span->dari, span->sampai)) << Qt::flush;
    return kDone;
}

} // namespace selaras::app

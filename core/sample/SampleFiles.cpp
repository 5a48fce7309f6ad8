// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleFiles.h"

#include "core/edits/base/Ids.h"

#include <QFile>

namespace selaras::sample {

using namespace domain;
using namespace edits;

namespace {

    Error invalid(const QString& place, const QString& reason)
    {
        return { ErrorCode::ImportInvalid, { place, reason } };
    }

    Result<QByteArray> readResource(const QString& name)
    {
        QFile file(QStringLiteral(":/contoh/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileMissing, { name });
        return file.readAll();
    }

    /// "2024", "awal" or "akhir" of a column title.
    Kolom columnOf(const Id& dokumenId, const QString& when)
    {
        if (when == u"awal")
            return { dokumenId, 0, Bagian::KondisiAwal };
        if (when == u"akhir")
            return { dokumenId, 0, Bagian::KondisiAkhir };
        return { dokumenId, when.toInt(), Bagian::Tahunan };
    }

} // namespace

Id sampleId(const QString& slug)
{
    return slug.isEmpty() ? Id() : cellId({ QStringLiteral("contoh"), slug });
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

int whole(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toInt();
}

Decimal decimalOf(const QJsonObject& o, const char* key)
{
    return Decimal::fromText(text(o, key)).value_or(Decimal());
}

QString typed(const QString& canonical)
{
    return QString(canonical).replace(u'.', u',');
}

Result<QJsonDocument> readJson(const QString& name)
{
    const Result<QByteArray> bytes = readResource(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError parsed{};
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return tl::unexpected(invalid(name, parsed.errorString()));
    return json;
}

Result<std::vector<QHash<QString, QString>>> readTable(const QString& name)
{
    const Result<QByteArray> bytes = readResource(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).split(u'\t');
    std::vector<QHash<QString, QString>> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        if (cells.size() != columns.size())
            return tl::unexpected(invalid(name, QStringLiteral("baris %1: jumlah kolom").arg(i + 1)));
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < cells.size(); ++c)
            row.insert(columns[c], cells[c]);
        rows.push_back(std::move(row));
    }
    return rows;
}

Simpul nodeOf(const QJsonObject& o, const Id& unitId, int order)
{
    Simpul node;
    node.id = sampleId(text(o, "slug"));
    node.unitId = unitId;
    node.periodeId = sampleId(QStringLiteral("periode"));
    node.indukId = sampleId(text(o, "induk"));
    node.jenis = enumOf(o, "jenis", JenisSimpul::Tujuan);
    node.kode = text(o, "kode");
    node.nama = text(o, "nama");
    node.jabatanId = sampleId(text(o, "jabatan"));
    node.catatan = text(o, "catatan");
    node.urutan = order;
    return node;
}

Indikator indicatorOf(const QJsonObject& o, const Id& unitId, int order)
{
    Indikator row;
    row.id = sampleId(text(o, "slug"));
    row.unitId = unitId;
    row.simpulId = sampleId(text(o, "simpul"));
    row.nama = text(o, "nama");
    row.satuan = text(o, "satuan");
    row.desimal = whole(o, "desimal");
    row.arah = enumOf(o, "arah", Arah::Naik);
    row.akumulasi = enumOf(o, "akumulasi", Akumulasi::NilaiAkhir);
    row.formula = text(o, "formula");
    row.namaPembilang = text(o, "pembilang");
    row.namaPenyebut = text(o, "penyebut");
    row.sumberData = text(o, "sumberData");
    row.penanggungJawab = text(o, "penanggungJawab");
    row.jabatanId = sampleId(text(o, "jabatan"));
    row.iku = o.value(u"iku").toBool();
    row.skala = enumOf(o, "skala", JenisSkala::TidakAda);
    row.acuanId = sampleId(text(o, "acuan"));
    row.dariSerapan = o.value(u"dariSerapan").toBool();
    row.urutan = order;
    return row;
}

Dokumen documentOf(const QJsonObject& o, const Id& unitId)
{
    return { sampleId(text(o, "slug")),
             unitId,
             sampleId(QStringLiteral("periode")),
             enumOf(o, "jenis", JenisDokumen::Renstra),
             whole(o, "tahun"),
             whole(o, "perubahanKe"),
             text(o, "nomor"),
             QDate::fromString(text(o, "tanggal"), Qt::ISODate),
             enumOf(o, "status", StatusDokumen::Draf),
             sampleId(text(o, "pihakPertama")),
             {},
             text(o, "pihakKedua"),
             text(o, "catatan") };
}

BarisDokumen rowOf(const QHash<QString, QString>& cells, const Id& dokumenId)
{
    BarisDokumen row;
    row.simpulId = sampleId(cells.value(QStringLiteral("simpul")));
    row.indikatorId = sampleId(cells.value(QStringLiteral("indikator")));
    row.kode = cells.value(QStringLiteral("kode"));
    row.nama = cells.value(QStringLiteral("nama"));
    row.namaIndikator = cells.value(QStringLiteral("namaIndikator"));
    row.keterangan = cells.value(QStringLiteral("keterangan"));
    QStringList columns = cells.keys();
    columns.sort(); // a hash has another order in every run, and the order of the rows is in the history
    for (const QString& column : columns) {
        const QString when = column.section(u':', 1);
        const QString printed = cells.value(column);
        if (when.isEmpty() || printed.isEmpty())
            continue;
        auto& list = column.startsWith(u"target") ? row.target : row.pagu;
        list.emplace_back(columnOf(dokumenId, when), printed);
    }
    return row;
}

} // namespace selaras::sample

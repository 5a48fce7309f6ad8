// SPDX-License-Identifier: GPL-3.0-or-later
// contoh, ekspor, impor, uji, cadangkan, pulihkan, selamatkan: whole files.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/exchange/StoreJson.h"
#include "core/files/Output.h"
#include "core/format/Text.h"
#include "core/sample/SampleStore.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/storage/sqlite/NewFile.h"
#include "core/storage/sqlite/Salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    int done(const Output& output, const QString& text)
    {
        output.out << text << Qt::endl;
        return kDone;
    }

} // namespace

int runContoh(const Arguments& arguments, const Output& output)
{
    const QString path = arguments.positional[0];
    if (const Result<void> built = sample::writeSample(path, currentUser()); !built)
        return report(output, built.error());
    return done(output, tr("Data contoh Kutorejo 2022–2024 ditulis ke %1.").arg(path));
}

int runEkspor(const Arguments& arguments, const Output& output)
{
    const QString target = arguments.positional[1];
    if (const Result<void> may = files::checkOutput(target, files::Kind::Json); !may) // before the work
        return report(output, may.error());
    const auto store = storage::Store::open(arguments.positional[0]);
    if (!store)
        return report(output, store.error());
    const Result<QByteArray> bytes = exchange::exportJson(**store);
    if (!bytes)
        return report(output, bytes.error());
    if (const Result<void> written = files::writeOutput(target, *bytes, files::Kind::Json, arguments.positional[0]);
        !written)
        return report(output, written.error());
    return done(output, tr("Seluruh isi ditulis ke %1.").arg(target));
}

namespace {

    Result<QByteArray> readSource(const QString& path)
    {
        constexpr qint64 kMost = qint64(1) << 30; // proofs included; the reader needs several times as much memory
        const QFileInfo info(path);
        QFile file(path);
        if (!info.exists())
            return fail(ErrorCode::FileMissing, { path });
        if (!info.isFile())
            return fail(ErrorCode::FileIo, { path, tr("itu bukan berkas biasa") });
        if (info.size() > kMost)
            return fail(ErrorCode::FileTooLarge, { path, tr("1 GB") });
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        return file.read(kMost);
    }

    /// Rows of each table of an exported store, for the preview.
    int preview(const QByteArray& bytes, bool asJson, const Output& output)
    {
        const QJsonObject data = QJsonDocument::fromJson(bytes).object().value(u"data").toObject();
        QJsonObject counts;
        for (auto it = data.begin(); it != data.end(); ++it)
            counts.insert(it.key(), it.value().toArray().size());
        if (asJson) {
            output.out << QString::fromUtf8(QJsonDocument(counts).toJson()) << Qt::flush;
            return kDone;
        }
        for (auto it = counts.begin(); it != counts.end(); ++it)
            output.out << it.key() << ": " << it.value().toInt() << '\n';
        output.out << Qt::flush;
        return kDone;
    }

    /// Imports into a new file, which is there whole or not at all.
    Result<void> importInto(const QString& path, const QByteArray& bytes)
    {
        return storage::makeStore(path, [&](const QString& draft) -> Result<void> {
            const auto store = storage::Store::create(draft);
            if (!store)
                return tl::unexpected(store.error());
            return exchange::importJson(**store, bytes);
        });
    }

} // namespace

int runImpor(const Arguments& arguments, const Output& output)
{
    const QString kind =
        arguments.has(QStringLiteral("sebagai")) ? arguments.value(QStringLiteral("sebagai")) : QStringLiteral("json");
    if (kind == u"nomenklatur")
        return runImporNomenklatur(arguments, output);
    if (kind != u"json")
        return report(output,
                      { ErrorCode::UsageInvalid, { tr("--sebagai %1; yang dikenal: json, nomenklatur").arg(kind) } });
    const QString source = arguments.positional[1];
    const Result<QByteArray> bytes = readSource(source);
    if (!bytes)
        return report(output, bytes.error());
    if (arguments.has(QStringLiteral("pratinjau"))) {
        if (!QJsonDocument::fromJson(*bytes).object().contains(u"data"))
            return report(output, { ErrorCode::UnknownSource, { source } });
        return preview(*bytes, arguments.has(QStringLiteral("json")), output);
    }
    if (const Result<void> imported = importInto(arguments.positional[0], *bytes); !imported)
        return report(output, imported.error());
    return done(output, tr("%1 dibuat dari %2.").arg(arguments.positional[0], source));
}

int runBukaKunci(const Arguments& arguments, const Output& output)
{
    const QString path = arguments.positional[0];
    const Result<bool> released = storage::releaseLock(path);
    if (!released)
        return report(output, released.error());
    return done(output,
                released.value() ? tr("Kunci %1 diambil alih; berkas dapat dibuka.").arg(path)
                                 : tr("Berkas %1 tidak terkunci.").arg(path));
}

int runUji(const Arguments& arguments, const Output& output)
{
    const auto store = storage::Store::open(arguments.positional[0]);
    if (!store)
        return report(output, store.error());
    const Result<storage::Findings> findings = (*store)->check();
    if (!findings)
        return report(output, findings.error());
    if (findings->isEmpty())
        return done(output, tr("Berkas utuh: basis data, riwayat, dan isinya cocok."));
    output.out << findings->join(u'\n') << Qt::endl;
    return kFindings;
}

namespace {

    /// Proofs that are named in the file and not there: the work is done, but somebody has to look.
    int doneExcept(const storage::MissingBukti& missing, const Output& output, const QString& text)
    {
        output.out << text << Qt::endl;
        for (const QByteArray& hash : missing)
            output.err << tr("Bukti dukung %1 tidak ditemukan; kembalikan folder .bukti ke sebelah berkasnya.")
                              .arg(QString::fromLatin1(hash.toHex()))
                       << Qt::endl;
        return missing.empty() ? kDone : kFindings;
    }

} // namespace

int runCadangkan(const Arguments& arguments, const Output& output)
{
    const auto store = storage::Store::open(arguments.positional[0]);
    if (!store)
        return report(output, store.error());
    const auto made = [&]() -> Result<storage::BackupDone> {
        if (arguments.positional.size() > 1)
            return storage::backUpTo(**store, arguments.positional[1]);
        const auto job = storage::beginBackup(**store, QDateTime::currentDateTime());
        return job ? storage::finishBackup(*job) : tl::unexpected(job.error());
    }();
    if (!made)
        return report(output, made.error());
    return doneExcept(made->missing, output, tr("Cadangan ditulis dan diperiksa: %1.").arg(made->path));
}

int runPulihkan(const Arguments& arguments, const Output& output)
{
    const auto restored = storage::restoreBackup(arguments.positional[0], arguments.positional[1]);
    if (!restored)
        return report(output, restored.error());
    return doneExcept(*restored, output, tr("Cadangan dipulihkan ke %1.").arg(arguments.positional[1]));
}

int runSelamatkan(const Arguments& arguments, const Output& output)
{
    const QString target = arguments.positional[1];
    const auto saved = storage::salvage(arguments.positional[0], target, currentUser());
    if (!saved)
        return report(output, saved.error());
    output.out << tr("%1 baris diselamatkan ke %2.").arg(saved->rows).arg(target) << '\n';
    output.out << (saved->withHistory ? tr("Riwayatnya utuh dan ikut.")
                                      : tr("Riwayatnya rusak; berkas baru memulai riwayatnya sendiri."))
               << '\n';
    for (const QString& row : saved->mended)
        output.out << tr("dibetulkan dari riwayat: %1").arg(row) << '\n';
    for (const QString& row : saved->lost)
        output.out << tr("tidak terselamatkan: %1").arg(row) << '\n';
    output.out << Qt::flush;
    return saved->lost.isEmpty() && saved->mended.isEmpty() ? kDone : kFindings;
}

} // namespace selaras::app

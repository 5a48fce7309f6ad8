// SPDX-License-Identifier: GPL-3.0-or-later
// contoh, ekspor, impor, uji, cadangkan, pulihkan: whole files.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/exchange/StoreJson.h"
#include "core/files/Output.h"
#include "core/format/Text.h"
#include "core/sample/SampleStore.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/storage/sqlite/NewFile.h"

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
    if (const Result<void> written = files::writeOutput(target, *bytes, files::Kind::Json); !written)
        return report(output, written.error());
    return done(output, tr("Seluruh isi ditulis ke %1.").arg(target));
}

namespace {

    Result<QByteArray> readSource(const QString& path)
    {
        QFile file(path);
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::FileMissing, { path });
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        return file.readAll();
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

int runCadangkan(const Arguments& arguments, const Output& output)
{
    const auto store = storage::Store::open(arguments.positional[0]);
    if (!store)
        return report(output, store.error());
    if (arguments.positional.size() > 1) {
        if (const Result<void> made = (*store)->backup(arguments.positional[1]); !made)
            return report(output, made.error());
        return done(output, tr("Cadangan ditulis dan diperiksa: %1.").arg(arguments.positional[1]));
    }
    const Result<QString> path = storage::makeBackup(**store, QDateTime::currentDateTime());
    if (!path)
        return report(output, path.error());
    return done(output, tr("Cadangan ditulis dan diperiksa: %1.").arg(*path));
}

int runPulihkan(const Arguments& arguments, const Output& output)
{
    if (const Result<void> restored = storage::restoreBackup(arguments.positional[0], arguments.positional[1]);
        !restored)
        return report(output, restored.error());
    return done(output, tr("Cadangan dipulihkan ke %1.").arg(arguments.positional[1]));
}

} // namespace selaras::app

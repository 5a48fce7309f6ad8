// SPDX-License-Identifier: GPL-3.0-or-later
// contoh, ekspor, impor, uji, cadangkan, pulihkan: whole files.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/exchange/StoreJson.h"
#include "core/format/Text.h"
#include "core/storage/Backups.h"
#include "core/usecases/SampleStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
    auto workspace = createWorkspace(path);
    if (!workspace)
        return report(output, workspace.error());
    if (const Result<void> built = usecases::buildSample(**workspace); !built) {
        workspace->reset();
        QFile::remove(path);
        return report(output, built.error());
    }
    return done(output, tr("Data contoh Kutorejo 2022–2024 ditulis ke %1.").arg(path));
}

int runEkspor(const Arguments& arguments, const Output& output)
{
    const QString target = arguments.positional[1];
    if (!target.endsWith(u".json", Qt::CaseInsensitive))
        return report(output, { ErrorCode::UsageInvalid, { tr("ekspor menulis berkas .json, bukan %1").arg(target) } });
    const auto store = storage::Store::open(arguments.positional[0]);
    if (!store)
        return report(output, store.error());
    const Result<QByteArray> bytes = exchange::exportJson(**store);
    if (!bytes)
        return report(output, bytes.error());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return report(output, { ErrorCode::FileIo, { target, file.errorString() } });
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

    /// Imports into a new file; a file that was made for it is removed when the import fails.
    Result<void> importInto(const QString& path, const QByteArray& bytes)
    {
        const bool existed = QFileInfo::exists(path);
        Result<void> imported;
        {
            auto store = existed ? storage::Store::open(path) : storage::Store::create(path);
            if (!store)
                return tl::unexpected(store.error());
            imported = exchange::importJson(**store, bytes);
        }
        if (!imported && !existed)
            QFile::remove(path);
        return imported;
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

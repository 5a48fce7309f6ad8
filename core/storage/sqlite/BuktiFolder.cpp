// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/BuktiFolder.h"

#include "core/files/Durable.h"
#include "core/files/FilePlace.h"
#include "core/storage/store/StoreRules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Berkas;

namespace {

    const QString kBackups = u".cadangan"_s;
    const QString kUnfinished = u".sebagian"_s, kCopied = u".salinan"_s;

    QString hex(const QByteArray& sha256)
    {
        return QString::fromLatin1(sha256.toHex());
    }

    /// Subfolders of two letters: some systems are slow at thousands of files in one.
    QString placeOf(const QString& folder, const QByteArray& sha256)
    {
        const QString name = hex(sha256);
        return u"%1/%2/%3.bukti"_s.arg(folder, name.first(std::min<qsizetype>(2, name.size())), name);
    }

    /// Drafts of drafts too.
    QString finished(QString storePath)
    {
        while (storePath.endsWith(kUnfinished) || storePath.endsWith(kCopied))
            storePath.chop(storePath.endsWith(kUnfinished) ? kUnfinished.size() : kCopied.size());
        return storePath;
    }

    /// Where else the same contents may lie: a store and its backups help each other out.
    QString twinFolder(const QString& storePath)
    {
        const QFileInfo info(finished(storePath));
        const QString folder = info.absolutePath();
        if (folder.endsWith(kBackups))
            return folder.chopped(kBackups.size()) + ".bukti"_L1;
        return info.absoluteDir().filePath(info.completeBaseName() + kBackups + "/bukti"_L1);
    }

    /// nullopt when there is no such file.
    std::optional<QByteArray> bytesAt(const QString& path)
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.readAll();
    }

    /// The path of sound bytes; empty when there is none.
    QString soundPlace(const QString& storePath, const QByteArray& sha256)
    {
        for (const QString& folder : { buktiFolder(storePath), twinFolder(storePath) }) {
            const QString path = placeOf(folder, sha256);
            const auto bytes = bytesAt(path);
            if (bytes && isWhole({ sha256, *bytes }))
                return path;
        }
        return {};
    }

    Result<QString> makePlace(const QString& storePath, const QByteArray& sha256)
    {
        const QString path = placeOf(buktiFolder(storePath), sha256);
        const QString folder = QFileInfo(path).absolutePath();
        if (!files::makeFolderLike(QFileInfo(folder).absolutePath(), storePath)
            || !files::makeFolderLike(folder, storePath))
            return fail(ErrorCode::FolderReadOnly, { folder });
        return path;
    }

} // namespace

QString buktiFolder(const QString& storePath)
{
    const QFileInfo info(finished(storePath));
    if (info.absolutePath().endsWith(kBackups))
        return info.absoluteDir().filePath(u"bukti"_s);
    return info.absoluteDir().filePath(info.completeBaseName() + ".bukti"_L1);
}

Result<void> keepBukti(const QString& storePath, const Berkas& file)
{
    if (!isWhole(file))
        return fail(ErrorCode::ImportInvalid,
                    { u"berkas %1"_s.arg(hex(file.sha256)), u"isi tidak cocok dengan SHA-256"_s });
    const auto path = makePlace(storePath, file.sha256);
    if (!path)
        return tl::unexpected(path.error());
    if (const auto there = bytesAt(*path); there && *there == file.isi)
        return {};
    QSaveFile out(*path); // under a name of its own until it is whole and on the disk
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileIo, { *path, out.errorString() });
    out.setPermissions(files::permissionsLike(storePath));
    if (out.write(file.isi) != file.isi.size() || !out.commit()) {
        const bool full = QStorageInfo(QFileInfo(*path).absolutePath()).bytesAvailable() < file.isi.size();
        return full ? fail(ErrorCode::DiskFull, { *path }) : fail(ErrorCode::FileIo, { *path, out.errorString() });
    }
    files::syncFolderOf(*path);
    return {};
}

Result<Berkas> readBukti(const QString& storePath, const QByteArray& sha256)
{
    bool found = false;
    for (const QString& folder : { buktiFolder(storePath), twinFolder(storePath) }) {
        auto bytes = bytesAt(placeOf(folder, sha256));
        if (!bytes)
            continue;
        Berkas file{ sha256, *std::move(bytes) };
        if (isWhole(file))
            return file;
        found = true;
    }
    if (found)
        return fail(ErrorCode::FileDamaged, { storePath, u"berkas %1"_s.arg(hex(sha256)) });
    return fail(ErrorCode::ProofMissing, { storePath, hex(sha256) });
}

Result<MissingBukti> shareBukti(const QString& fromStore, const QString& toStore, const std::vector<QByteArray>& hashes,
                                const std::atomic_bool* stop)
{
    MissingBukti missing;
    if (buktiFolder(fromStore) == buktiFolder(toStore))
        return missing;
    for (const QByteArray& hash : hashes) {
        if (stop && *stop)
            break;
        const QString target = placeOf(buktiFolder(toStore), hash);
        if (QFileInfo(target).size() > 0)
            continue;
        const QString source = soundPlace(fromStore, hash);
        if (source.isEmpty()) {
            missing.push_back(hash);
            continue;
        }
        const auto place = makePlace(toStore, hash);
        if (!place)
            return tl::unexpected(place.error());
        if (auto done = files::linkOrCopy(source, *place); !done)
            return tl::unexpected(done.error());
    }
    return missing;
}

} // namespace selaras::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/Output.h"

#include "core/files/Durable.h"
#include "core/files/FilePlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace selaras::files {

namespace {

    constexpr qint64 kLookedAt = 4096; ///< bytes of a file that say what it is
    constexpr char kDatabase[] = "SQLite format 3"; // with its zero: 16 bytes
    constexpr qsizetype kApplicationIdAt = 68;
    constexpr char kOurs[] = "SLRS";

    /// Where a name leads: through a symbolic link, also through one whose file is not there yet.
    QString resolved(const QString& path)
    {
        const QFileInfo info(path);
        const QString there = info.canonicalFilePath();
        if (!there.isEmpty())
            return there;
        return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    }

    /// The name of a store, of its lock, or of a journal of the engine.
    bool isReservedName(const QString& path)
    {
        static constexpr std::array kEndings{ ".selaras"_L1, ".kunci"_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1 };
        return std::ranges::any_of(kEndings,
                                   [&](QLatin1StringView each) { return path.endsWith(each, Qt::CaseInsensitive); });
    }

    bool isDatabase(const QByteArray& head)
    {
        return head.startsWith(QByteArrayView(kDatabase, sizeof kDatabase));
    }

    bool isOurs(const QByteArray& head)
    {
        return isDatabase(head) && head.sliced(std::min(kApplicationIdAt, head.size())).startsWith(kOurs);
    }

    bool hasContentOf(Kind kind, const QByteArray& head)
    {
        QByteArray text = head;
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        text = text.trimmed();
        switch (kind) {
        case Kind::Pdf:
            return head.startsWith("%PDF-");
        case Kind::Png:
            return head.startsWith("\x89PNG\r\n\x1A\n");
        case Kind::Svg:
            return (text.startsWith("<?xml") || text.startsWith("<svg") || text.startsWith("<!"))
                && text.contains("<svg");
        case Kind::Json:
            return text.startsWith('{') || text.startsWith('[');
        case Kind::Copy:
            break;
        }
        return !isDatabase(head);
    }

    Result<void> checkPresent(const QString& path, const QFileInfo& info, Kind kind)
    {
        if (!info.isFile())
            return fail(ErrorCode::OutputOtherKind, { path, ending(kind) });
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileIo, { path, file.errorString() });
        const QByteArray head = file.read(kLookedAt);
        if (isOurs(head))
            return fail(ErrorCode::OutputIsStore, { path });
        if (!head.isEmpty() && !hasContentOf(kind, head))
            return fail(ErrorCode::OutputOtherKind, { path, ending(kind) });
        // Replacing asks only for a folder that may be written; whoever took the right away from the file meant it.
        constexpr auto kWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        if (!info.isWritable() || (info.permissions() & kWrite) == QFile::Permissions())
            return fail(ErrorCode::FileReadOnly, { path });
        return {};
    }

    Result<void> writeDraft(const QString& draft, const QByteArray& bytes, const QString& like)
    {
        QFile file(draft);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileIo, { draft, file.errorString() });
        if (!like.isEmpty())
            file.setPermissions(permissionsLike(like)); // before there is anything to read in it
        if (file.write(bytes) != bytes.size()) {
            if (file.error() == QFileDevice::ResourceError)
                return fail(ErrorCode::DiskFull, { draft });
            return fail(ErrorCode::FileIo, { draft, file.errorString() });
        }
        return sync(file);
    }

} // namespace

QString ending(Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return u".pdf"_s;
    case Kind::Png:
        return u".png"_s;
    case Kind::Svg:
        return u".svg"_s;
    case Kind::Json:
        return u".json"_s;
    case Kind::Copy:
        break;
    }
    return {};
}

Kind kindOf(const QString& path)
{
    for (const Kind kind : { Kind::Pdf, Kind::Png, Kind::Svg, Kind::Json }) {
        if (path.endsWith(ending(kind), Qt::CaseInsensitive))
            return kind;
    }
    return Kind::Copy;
}

Result<void> checkOutput(const QString& path, Kind kind)
{
    if (!path.endsWith(ending(kind), Qt::CaseInsensitive))
        return fail(ErrorCode::EndingWrong, { path, ending(kind) });
    const QString target = resolved(path);
    if (isReservedName(target))
        return fail(ErrorCode::OutputIsStore, { path });
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::FileMissing, { folder.filePath() });
    if (!folder.isWritable())
        return fail(ErrorCode::FolderReadOnly, { folder.filePath() });
    const QFileInfo info(target);
    return info.exists() ? checkPresent(path, info, kind) : Result<void>();
}

Result<void> writeOutput(const QString& path, const QByteArray& bytes, Kind kind, const QString& like)
{
    if (auto may = checkOutput(path, kind); !may)
        return may;
    const QString target = resolved(path);
    const QString draft = u"%1.%2.sebagian"_s.arg(target, QString::number(QRandomGenerator::global()->generate(), 16));
    Result<void> done = writeDraft(draft, bytes, like);
    if (done && like.isEmpty() && QFileInfo::exists(target))
        QFile::setPermissions(draft, QFile::permissions(target));
    if (done)
        done = rename(draft, target, Present::Replace);
    if (!done) {
        QFile::remove(draft);
        done.error().details.front() = path; // the name that the user gave
    }
    return done;
}

} // namespace selaras::files

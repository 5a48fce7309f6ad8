// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/results/Bukti.h"

#include "core/domain/workflow/Setelan.h"
#include "core/edits/approval/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace selaras::edits {

using namespace domain;

namespace {

    constexpr int kLongestName = 80; // UTF-16 units: within the 255 bytes of a file name, in three-byte letters too

    qint64 bytes(int megabytes)
    {
        return qint64(megabytes) * 1024 * 1024;
    }

    /// The name alone, as it will be shown. Left out is what stands for nothing readable; letters that turn the reading
    /// direction would hide an ending: "nota\u202Efdp.exe" reads as "notaexe.pdf".
    QString shownName(const QString& nama)
    {
        const qsizetype slash = std::max(nama.lastIndexOf(u'/'), nama.lastIndexOf(u'\\'));
        QString name;
        for (const QChar c : nama.mid(slash + 1)) {
            const bool readable = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                && !c.isNonCharacter() && c != QChar::ByteOrderMark;
            if (readable)
                name += c;
        }
        // Halves of a character can't be stored.
        return QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C).trimmed();
    }

    bool isReservedOnWindows(const QString& stem)
    {
        static const QRegularExpression reserved(
            QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])$"),
            QRegularExpression::CaseInsensitiveOption);
        return reserved.match(stem.trimmed()).hasMatch();
    }

    /// Cut to what a file system takes, with its ending kept.
    QString shortened(const QString& name)
    {
        if (name.size() <= kLongestName)
            return name;
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot > 0 && name.size() - dot <= 16 ? name.mid(dot) : QString();
        QString stem = name.left(kLongestName - ending.size());
        if (stem.back().isHighSurrogate())
            stem.chop(1);
        return stem.trimmed() + ending;
    }

    /// By content; the name only says which kind of it: a docx is a zip by its content.
    QString mimeType(const QString& nama, const QByteArray& isi)
    {
        const QMimeDatabase known;
        const QMimeType byContent = known.mimeTypeForData(isi);
        if (byContent.isDefault())
            return byContent.name();
        for (const QMimeType& byName : known.mimeTypesForFileName(nama)) {
            if (byName.inherits(byContent.name()))
                return byName.name();
        }
        return byContent.name();
    }

    Result<void> checkFile(const QString& nama, const QByteArray& isi, int batasMb)
    {
        if (nama.isEmpty())
            return fail(ErrorCode::NameEmpty);
        if (isi.isEmpty())
            return fail(ErrorCode::ProofEmpty, { nama });
        if (isi.size() > bytes(batasMb))
            return fail(ErrorCode::ProofTooLarge, { nama, QString::number(batasMb) });
        return {};
    }

} // namespace

QString safeFileName(const QString& nama)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"|?*]"));
    QString name = shortened(shownName(nama).replace(forbidden, QStringLiteral("_")));
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows leaves them out
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("bukti");
    return isReservedOnWindows(name.section(u'.', 0, 0)) ? u'_' + name : name;
}

Result<BerkasBukti> readBukti(const QString& path, int batasMb)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, { path });
    if (!info.isFile())
        return fail(ErrorCode::ProofIsFolder, { path });
    if (info.size() > bytes(batasMb))
        return fail(ErrorCode::ProofTooLarge, { info.fileName(), QString::number(batasMb) });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ProofUnreadable, { path, file.errorString() });
    // One byte more than allowed: a file that grows meanwhile is noticed, and not read to its end.
    BerkasBukti read{ info.fileName(), file.read(bytes(batasMb) + 1), info.absoluteFilePath() };
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ProofUnreadable, { path, file.errorString() });
    if (const Result<void> sound = checkFile(read.nama, read.isi, batasMb); !sound)
        return tl::unexpected(sound.error());
    return read;
}

Result<Edit> attachBukti(const Snapshot& snapshot, const Sel& sel, const std::vector<BerkasBukti>& berkas)
{
    const Result<Sel> place = openSel(snapshot, sel);
    if (!place)
        return tl::unexpected(place.error());
    std::vector<BuktiDukung> present;
    for (const BuktiDukung* row : snapshot.bukti(*place))
        present.push_back(*row);
    const int limit = batasBuktiMb(snapshot);
    Edit edit{ Action::AddBukti, {}, {} };
    for (const BerkasBukti& file : berkas) {
        const QString nama = shownName(file.nama);
        if (const Result<void> sound = checkFile(nama, file.isi, limit); !sound)
            return tl::unexpected(sound.error());
        const QByteArray hash = QCryptographicHash::hash(file.isi, QCryptographicHash::Sha256);
        if (std::ranges::find(present, hash, &BuktiDukung::sha256) != present.end())
            continue;
        if (std::ranges::any_of(
                present, [&](const BuktiDukung& row) { return row.nama.compare(nama, Qt::CaseInsensitive) == 0; }))
            return fail(ErrorCode::ProofNameTaken, { nama });
        present.push_back({ cellId({ QStringLiteral("bukti"), place->objekId, QString::number(place->tahun),
                                     QString::number(place->triwulan), QString::fromLatin1(hash.toHex()) }),
                            snapshot.unit().id, place->objekId, place->tahun, place->triwulan, nama,
                            mimeType(nama, file.isi), hash, int(file.isi.size()), file.asal });
        edit.rows.push_back({ std::nullopt, present.back() });
        edit.berkas.push_back({ hash, file.isi });
    }
    return edit;
}

Result<Edit> detachBukti(const Snapshot& snapshot, const std::vector<Id>& buktiId)
{
    Edit edit{ Action::RemoveBukti, {}, {} };
    for (const Id& id : buktiId) {
        const auto row = std::ranges::find(snapshot.data().bukti, id, &BuktiDukung::id);
        if (row == snapshot.data().bukti.end())
            return fail(ErrorCode::NotFound, { QStringLiteral("Bukti dukung"), id });
        if (const Result<void> open = checkOpen(snapshot, { row->objekId, row->tahun, row->triwulan }); !open)
            return tl::unexpected(open.error());
        edit.rows.push_back({ *row, std::nullopt });
    }
    return edit;
}

} // namespace selaras::edits

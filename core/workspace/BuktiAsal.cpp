// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/BuktiAsal.h"

#include "core/edits/results/Bukti.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <future>
#include <thread>

namespace selaras::workspace {

using namespace domain;
using edits::safeFileName;

namespace {

    /// The drive or share of a path: when it is not there, nothing can be said about the file.
    QString rootOf(const QString& path)
    {
        static const QRegularExpression share(QStringLiteral("^//[^/]+/[^/]+"));
        static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:/"));
        if (const QRegularExpressionMatch match = share.match(path); match.hasMatch())
            return match.captured();
        if (const QRegularExpressionMatch match = drive.match(path); match.hasMatch())
            return match.captured();
        return QDir::rootPath();
    }

    KeadaanAsal compare(const QString& asal, const QByteArray& sha256, int ukuran)
    {
        const QString path = QDir::fromNativeSeparators(asal);
        if (asal.isEmpty() || !QFileInfo::exists(rootOf(path)) || QDir::isRelativePath(path))
            return KeadaanAsal::TidakDiketahui;
        const QFileInfo info(path);
        if (!info.isFile())
            return KeadaanAsal::TidakAda;
        if (info.size() != ukuran)
            return KeadaanAsal::Berubah;
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
            return KeadaanAsal::TidakDiketahui;
        return hash.result() == sha256 ? KeadaanAsal::Sama : KeadaanAsal::Berubah;
    }

    /// Asks on a thread of its own, which is left behind when it takes too long: it holds nothing but its question.
    std::future<KeadaanAsal> ask(const BuktiDukung& row)
    {
        std::packaged_task<KeadaanAsal()> question(
            [asal = row.asal, hash = row.sha256, size = row.ukuran] { return compare(asal, hash, size); });
        std::future<KeadaanAsal> answer = question.get_future();
        std::thread(std::move(question)).detach();
        return answer;
    }

    Result<void> writeReadOnly(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size()
            && file.flush() && file.setPermissions(QFileDevice::ReadOwner);
        if (written)
            return {};
        const QString message = file.errorString();
        file.remove(); // half a proof is worse than none
        return fail(ErrorCode::FileIo, { path, message });
    }

    bool holds(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
    }

} // namespace

std::vector<KeadaanAsal> keadaanAsal(std::span<const BuktiDukung* const> bukti, std::chrono::milliseconds sabar)
{
    const auto end = std::chrono::steady_clock::now() + sabar;
    std::vector<std::future<KeadaanAsal>> answers;
    for (const BuktiDukung* row : bukti)
        answers.push_back(ask(*row));
    std::vector<KeadaanAsal> states;
    for (std::future<KeadaanAsal>& answer : answers)
        states.push_back(answer.wait_until(end) == std::future_status::ready ? answer.get()
                                                                             : KeadaanAsal::TidakDiketahui);
    return states;
}

Result<QString> extractBukti(storage::Store& store, const BuktiDukung& bukti, const QString& folder)
{
    const Result<Berkas> kept = store.berkas(bukti.sha256);
    if (!kept)
        return tl::unexpected(kept.error());
    // A folder for each content: two results may have proofs of one name.
    const QDir place(folder + u'/' + QString::fromLatin1(bukti.sha256.toHex().first(16)));
    const QString path = place.filePath(safeFileName(bukti.nama));
    if (holds(path, kept->isi))
        return path;
    if (!QDir().mkpath(place.path()))
        return fail(ErrorCode::FileIo, { place.path(), QStringLiteral("folder tidak dapat dibuat") });
    if (QFile old(path); old.exists()) {
        old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        old.remove();
    }
    if (const Result<void> written = writeReadOnly(path, kept->isi); !written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace selaras::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Realisasi.h"
#include "tests/support/Printers.h"

#include <QTemporaryDir>

namespace selaras::usecases {

/// What a use case refused with; nullopt when it did not.
template <class T>
std::optional<Error> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// A unit with a small plan in a file of its own. Ids are words:
/// tujuan > sasaran > program > kegiatan > sub1, sub2; and program2 under sasaran.
/// Indicators: sakip and tertib (%, counted) of the sasaran, kembar of the program, which is sakip again.
/// Documents: renja (draft) and pk (ditetapkan) of 2024.
class Kantor : public ::testing::Test {
protected:
    void SetUp() override;

    const domain::Snapshot& snapshot() const { return m_workspace->snapshot(); }
    Workspace& workspace() { return *m_workspace; }
    QString path() const { return m_folder.filePath(QStringLiteral("kantor.selaras")); }

    /// Commits what must succeed.
    void commit(Result<Edit> edit);
    /// Closes the file and opens it again.
    void reopen();

    /// Digest of the rows in the file.
    QByteArray stored();
    /// Digest of the rows in memory.
    QByteArray shown() const;
    /// How many change sets of the file touched a row.
    size_t historyOf(const domain::Id& rowId);

    static Kolom kolom(const QString& dokumenId = QStringLiteral("renja"));

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace selaras::usecases

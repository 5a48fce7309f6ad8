// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Realisasi.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Printers.h"

#include <QTemporaryDir>

namespace selaras::sample {
}

namespace selaras::edits {

using namespace sample;
using workspace::Workspace;

/// A small office in a real file of its own: tujuan, sasaran, program with kegiatan and sub1, sub2, and program2;
/// indicators ikm, persen (%) and kembar (of ikm, under program); documents pk (ditetapkan), renja and renja2 (draf)
/// of 2024. Ids are those words.
class Office : public ::testing::Test {
protected:
    void SetUp() override;

    const domain::Snapshot& snapshot() const { return m_workspace->snapshot(); }
    Workspace& workspace() { return *m_workspace; }
    /// Commits an edit that must succeed.
    domain::ChangeSet commit(Result<Edit> edit);
    /// Closes the file and opens it again.
    void reopen();
    /// Closes the file; reopen() opens it again.
    void close();
    const QString& path() const { return m_path; }

    /// Digest of what the file holds now.
    QByteArray stored();
    size_t historySize();

    QDateTime m_now;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

/// What a failing edit said: the code, and its details.
inline Error errorOf(const Result<Edit>& edit)
{
    return edit.has_value() ? Error{ ErrorCode::UsageInvalid, { QStringLiteral("berhasil") } } : edit.error();
}

domain::Decimal dec(const char* text);

} // namespace selaras::edits

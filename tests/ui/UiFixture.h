// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Realisasi.h"
#include "core/sample/Transkripsi.h"
#include "tests/support/Printers.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace selaras::ui {

/// Answers what it is told to, and remembers what it was asked.
class FakeDialogs final : public Dialogs {
public:
    QString file; ///< answer of saveFile and openFile
    QStringList files; ///< answer of openFiles
    QStringList opened; ///< handed to other programs
    bool answer = true; ///< of confirm
    QStringList shown; ///< titles and texts, in order

    QString saveFile(QWidget*, const QString& title, const QString& suggestion, const QString&) override
    {
        shown << title << suggestion;
        return file;
    }
    QString openFile(QWidget*, const QString& title, const QString&) override
    {
        shown << title;
        return file;
    }
    QStringList openFiles(QWidget*, const QString& title, const QString&) override
    {
        shown << title;
        return files;
    }
    bool openOutside(const QString& path) override
    {
        opened << path;
        return answer;
    }
    void inform(QWidget*, const QString& title, const QString& text) override { shown << title << text; }
    void warn(QWidget*, const QString& title, const QString& text) override { shown << title << text; }
    bool confirm(QWidget*, const QString& title, const QString& text, const QString&) override
    {
        shown << title << text;
        return answer;
    }
};

/// A small kecamatan over a temporary store, made through the use cases. The figures are those of Kutorejo.
/// Every test works on a copy of its own, with nothing to undo yet.
/// Ids are readable: the tree is below. Years 2022–2024 have results, 2025 has targets only.
///
/// Tujuan "tujuan"
///   Sasaran "sasaran-layanan": ind-ikm (93,66 of 90,36), ind-layanan (1736/1736 of 100)
///   Sasaran "sasaran-koordinasi": ind-koordinasi (100 of 100)
///     Program "prog-layanan" 7.01.02 > "keg-layanan" > "sub-layanan": pagu 30.000.000, realisasi 29.616.000
///     Program "prog-desa" 7.01.06 > "keg-desa" > "sub-desa": pagu 304.995.600, realisasi 298.557.400
///   Kinerja Lainnya "lainnya": ind-sakip (82,75 of 82; Renja 81), ind-anggaran (93,35 of 97,86), ind-asn, ind-inovasi
///     Program "prog-penunjang" 7.01.01 > "keg-penunjang" > "sub-gaji", "sub-rapat"
/// Documents: "renstra", "pk-2022", "pk-2023", "renja-2024", "pk-2024" (murni), "pk-2024-p1" (in force), "pk-2025"
/// (draft).
class UiFixture : public ::testing::Test {
protected:
    void SetUp() override;

    const domain::Snapshot& snapshot() const { return workspace->snapshot(); }
    /// Commits or fails the test.
    void commit(Result<edits::Edit> edit);
    /// A workspace over a new store without a unit.
    std::unique_ptr<workspace::Workspace> emptyWorkspace();

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<Session> session;
    FakeDialogs dialogs;
};

/// Fills an empty workspace with that kecamatan.
void buildSmallUnit(workspace::Workspace& workspace);

} // namespace selaras::ui

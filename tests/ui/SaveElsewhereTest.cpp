// SPDX-License-Identifier: GPL-3.0-or-later
// A file that goes while it is open, and one that is damaged when it is to be opened.
#include "ui/window/SaveElsewhere.h"
#include "core/storage/sqlite/Backups.h"
#include "tests/ui/UiFixture.h"
#include "ui/start/DamagedFile.h"
#include "ui/window/MainWindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace selaras::ui {

namespace {

    class SaveElsewhereTest : public UiFixture {
    protected:
        bool type(const char16_t* text)
        {
            const bool saved =
                session->commit(edits::recordRealisasi(snapshot(), u"ind-ikm"_s, 2025, 1, QString::fromUtf16(text)));
            QCoreApplication::processEvents();
            return saved;
        }
    };

} // namespace

TEST_F(SaveElsewhereTest, OffersAnotherFileAndGoesOnThere)
{
    MainWindow window(*session, dialogs);
    const SaveElsewhere elsewhere(*session, dialogs, window);
    ASSERT_TRUE(type(u"80"));
    ASSERT_TRUE(QFile::remove(workspace->store().path()));
    dialogs.file = folder.filePath(u"lanjutan.selaras"_s);
    EXPECT_FALSE(type(u"81"));
    EXPECT_EQ(dialogs.shown.value(0), u"Berkas tidak ada di tempatnya"_s);
    EXPECT_EQ(window.findChild<QLabel*>(u"status.berkas"_s)->text(), u"lanjutan.selaras"_s);
    EXPECT_TRUE(type(u"81"));
    EXPECT_EQ(*workspace->store().check(), storage::Findings());
}

TEST_F(SaveElsewhereTest, AsksAgainWhenItWasRefused)
{
    MainWindow window(*session, dialogs);
    const SaveElsewhere elsewhere(*session, dialogs, window);
    ASSERT_TRUE(QFile::remove(workspace->store().path()));
    dialogs.answer = false;
    EXPECT_FALSE(type(u"81"));
    EXPECT_FALSE(type(u"81"));
    EXPECT_EQ(dialogs.shown.count(u"Berkas tidak ada di tempatnya"_s), 2);
}

TEST_F(SaveElsewhereTest, ADamagedFileOffersItsBackupOrWhatCanBeRead)
{
    const QString path = workspace->store().path();
    ASSERT_OK(storage::makeBackup(workspace->store(), QDateTime(QDate(2024, 7, 1), QTime(8, 0))));
    session.reset();
    workspace.reset();
    const Error error{ ErrorCode::FileDamaged, { path, u"pagu x"_s } };
    dialogs.file = folder.filePath(u"pulih.selaras"_s);
    EXPECT_EQ(offerRepair(dialogs, nullptr, path, error, u"Camat"_s), dialogs.file);
    EXPECT_TRUE(dialogs.shown.join(u'\n').contains(u"2024-07-01 0800.selaras"_s));
    EXPECT_OK(storage::Store::open(dialogs.file));
    ASSERT_TRUE(QDir(storage::backupFolder(path)).removeRecursively());
    dialogs.shown.clear();
    dialogs.file = folder.filePath(u"selamat.selaras"_s);
    EXPECT_EQ(offerRepair(dialogs, nullptr, path, error, u"Camat"_s), dialogs.file);
    EXPECT_TRUE(dialogs.shown.contains(u"Isi diselamatkan"_s));
    EXPECT_OK(storage::Store::open(dialogs.file));
    dialogs.answer = false;
    EXPECT_EQ(offerRepair(dialogs, nullptr, path, error, u"Camat"_s), QString());
}

} // namespace selaras::ui

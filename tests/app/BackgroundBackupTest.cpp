// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackgroundBackup.h"
#include "app/OpenWorkspace.h"
#include "tests/app/Cli.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace selaras::testing {

namespace {

    class BackgroundBackups : public CliTest {
    protected:
        void SetUp() override
        {
            CliTest::SetUp();
            m_workspace = *app::openWorkspace(store);
        }
        QStringList backups() const { return QDir(storage::backupFolder(store)).entryList(QDir::Files); }

        std::unique_ptr<workspace::Workspace> m_workspace;
        const QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(9, 12));
    };

} // namespace

TEST_F(BackgroundBackups, AreMadeBesideTheWorkAndOnlyWhenSomethingChanged)
{
    app::BackgroundBackup backup(*m_workspace);
    QList<QDateTime> done;
    QEventLoop loop;
    QObject::connect(&backup, &app::BackgroundBackup::done, &loop, [&](const QDateTime& at) {
        done << at;
        loop.quit();
    });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    backup.run(m_now);
    EXPECT_TRUE(done.isEmpty()) << "it is checked on another thread";
    loop.exec();
    EXPECT_EQ(done, QList{ m_now });
    EXPECT_EQ(backups(), QStringList{ u"data 2026-11-24 0912.selaras"_s });
    backup.run(m_now.addSecs(3600));
    EXPECT_EQ(done, (QList{ m_now, m_now }));
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackgroundBackups, LeaveNothingUnfinishedWhenTheProgramEnds)
{
    {
        app::BackgroundBackup backup(*m_workspace);
        backup.run(m_now);
    }
    for (const QString& file : backups())
        EXPECT_TRUE(file.endsWith(u" 0912.selaras")) << file.toStdString();
}

} // namespace selaras::testing

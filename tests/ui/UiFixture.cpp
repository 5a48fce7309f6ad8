// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiFixture.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QFile>

namespace selaras::ui {

namespace {

    std::unique_ptr<workspace::Workspace> workspaceOver(Result<std::unique_ptr<storage::Store>> store)
    {
        if (!store) {
            ADD_FAILURE() << ::testing::PrintToString(store.error());
            return nullptr;
        }
        auto opened =
            workspace::Workspace::open(std::move(*store), QStringLiteral("Kasubag Penyusunan Program dan Keuangan"));
        if (!opened) {
            ADD_FAILURE() << ::testing::PrintToString(opened.error());
            return nullptr;
        }
        return std::move(*opened);
    }

    /// The file of the small unit, built once: every test works on its own copy, with nothing to undo.
    const QString& builtOnce()
    {
        static const QTemporaryDir folder;
        static const QString path = [] {
            auto file = folder.filePath(QStringLiteral("kutorejo.selaras"));
            if (const auto workspace = workspaceOver(storage::Store::create(file)))
                buildSmallUnit(*workspace);
            return file;
        }();
        return path;
    }

} // namespace

void UiFixture::SetUp()
{
    static const bool themed = [] {
        applyTheme(*static_cast<QApplication*>(QApplication::instance()), Shade::Light);
        return true;
    }();
    Q_UNUSED(themed);
    ASSERT_TRUE(folder.isValid());
    const auto path = folder.filePath(QStringLiteral("kutorejo.selaras"));
    ASSERT_TRUE(QFile::copy(builtOnce(), path));
    workspace = workspaceOver(storage::Store::open(path));
    ASSERT_TRUE(workspace);
    session = std::make_unique<Session>(*workspace);
}

void UiFixture::commit(Result<edits::Edit> edit)
{
    ASSERT_OK(edit);
    ASSERT_TRUE(session->commit(std::move(edit)));
}

std::unique_ptr<workspace::Workspace> UiFixture::emptyWorkspace()
{
    return workspaceOver(storage::Store::create(folder.filePath(QStringLiteral("kosong.selaras"))));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include "app/Arguments.h"
#include "app/BackgroundBackup.h"
#include "app/OpenWorkspace.h"
#include "core/format/Text.h"
#include "core/sample/SampleStore.h"
#include "core/storage/sqlite/FileLock.h"
#include "core/workspace/KantorBaru.h"
#include "ui/base/Theme.h"
#include "ui/start/DamagedFile.h"
#include "ui/start/StartDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SaveElsewhere.h"
#include "ui/window/SignIn.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <optional>

namespace selaras::app {

namespace {

    constexpr std::chrono::minutes kBackupInterval{ 30 };

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    ui::Shade systemShade(const QApplication& application)
    {
        const QPalette palette = application.palette();
        const bool dark = palette.window().color().lightness() < palette.windowText().color().lightness();
        return dark ? ui::Shade::Dark : ui::Shade::Light;
    }

    using Opened = Result<std::unique_ptr<workspace::Workspace>>;

    /// Opens a file; where the holder of its lock can't be seen from here, asks whether to take it over.
    Opened openAsking(const QString& path, ui::Dialogs& dialogs)
    {
        Opened workspace = openWorkspace(path);
        if (workspace || workspace.error().code != ErrorCode::LockLeft)
            return workspace;
        if (!dialogs.confirm(nullptr, tr("Berkas terkunci"), format::Text::error(workspace.error()), tr("Ambil alih")))
            return workspace;
        if (const Result<bool> released = storage::releaseLock(path); !released)
            return tl::unexpected(released.error());
        return openWorkspace(path);
    }

    /// A damaged file is not the end: a backup or what can be read of it may be opened instead.
    Opened openOrRepair(const QString& path, ui::Dialogs& dialogs)
    {
        Opened workspace = openAsking(path, dialogs);
        if (workspace || workspace.error().code != ErrorCode::FileDamaged)
            return workspace;
        const QString instead = ui::offerRepair(dialogs, nullptr, path, workspace.error(), currentUser());
        return instead.isEmpty() ? std::move(workspace) : openWorkspace(instead);
    }

    QString missingProofs(int missing)
    {
        return tr("%1 berkas bukti dukung tidak ada lagi di samping berkas; kembalikan folder .bukti ke sebelahnya, "
                  "atau "
                  "lampirkan lagi buktinya.")
            .arg(missing);
    }

    /// Makes the file that was chosen, where it is a new one, and opens it.
    Opened begin(const ui::StartChoice& choice, ui::Dialogs& dialogs)
    {
        if (choice.kind == ui::StartChoice::NewFile) {
            if (const Result<void> made = workspace::writeKantorBaru(choice.path, currentUser(), choice.kantor); !made)
                return tl::unexpected(made.error());
        }
        if (choice.kind == ui::StartChoice::Sample) {
            if (const Result<void> made = sample::writeSample(choice.path, currentUser()); !made)
                return tl::unexpected(made.error());
        }
        return openOrRepair(choice.path, dialogs);
    }

    /// The file to work with: the one given, or what the user picks: sample, new file, existing file.
    Opened choose(const QString& path, ui::Dialogs& dialogs, bool& cancelled)
    {
        Opened workspace = fail(ErrorCode::FileMissing, { path });
        if (!path.isEmpty()) {
            workspace = openOrRepair(path, dialogs);
            const bool damaged = !workspace && workspace.error().code == ErrorCode::FileDamaged;
            if (!damaged)
                return workspace;
        }
        const ui::StartChoice::Kind done = ui::askStart(dialogs, [&](const ui::StartChoice& choice) -> Result<void> {
            workspace = begin(choice, dialogs);
            return workspace ? Result<void>() : tl::unexpected(workspace.error());
        });
        cancelled = done == ui::StartChoice::Cancel;
        return workspace;
    }

} // namespace

int runWindow(QApplication& application, const QString& path)
{
    ui::applyTheme(application, systemShade(application));
    const std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    Opened workspace;
    std::optional<ui::Session> session; // outlives the window
    ui::MainWindow window(*dialogs);
    if (!path.isEmpty()) { // the window is there at once, however long a slow disk takes
        window.show();
        QCoreApplication::processEvents();
    }
    bool cancelled = false;
    workspace = choose(path, *dialogs, cancelled);
    if (cancelled)
        return kDone;
    if (!workspace) {
        const QString sentence = format::Text::error(workspace.error());
        QTextStream(stderr) << sentence << Qt::endl;
        dialogs->warn(window.isVisible() ? &window : nullptr, tr("Berkas tidak dapat dibuka"), sentence);
        return exitCode(workspace.error());
    }
    session.emplace(**workspace);
    QSettings settings(QStringLiteral("Selaras"), QStringLiteral("Selaras"));
    ui::SignIn signIn(*session, window, settings);
    if (!signIn.enter())
        return kDone;
    QObject::connect(&window, &ui::MainWindow::changePersonRequested, &signIn, &ui::SignIn::change);
    window.begin(*session);
    window.show();
    const ui::SaveElsewhere elsewhere(*session, *dialogs, window);
    BackgroundBackup backup(**workspace);
    QObject::connect(&backup, &BackgroundBackup::done, &window, [&](const QDateTime& at, int missing) {
        window.setLastBackup(at);
        if (missing > 0)
            dialogs->warn(&window, tr("Bukti dukung tidak lengkap"), missingProofs(missing));
    });
    // A backup that fails must not keep the office from its work: it is said, and the work goes on.
    QObject::connect(&backup, &BackgroundBackup::failed, &window, [&](const Error& error) {
        dialogs->warn(&window, tr("Cadangan tidak dapat dibuat"), format::Text::error(error));
    });
    const auto backUp = [&backup] { backup.run(QDateTime::currentDateTime()); };
    QTimer::singleShot(0, &backup, backUp); // what is to be seen comes first
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &backup, backUp);
    timer.start(kBackupInterval);
    return application.exec();
}

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Whole processes: `selaras capaian`; the window to its first paint against an empty Qt window of the same run, and to
// its dashboard on the sample; and the window's resident memory. Started without arguments it runs itself as the child
// that is measured.
#include "app/OpenWorkspace.h"
#include "core/sample/SampleStore.h"
#include "ui/base/Page.h"
#include "ui/base/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <vector>

using namespace selaras;

namespace {

/// Quits once the widget, or what covers it, has been painted.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(const QWidget& widget)
        : m_widget(widget)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* painted = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(object) : nullptr;
        if (painted && (painted == &m_widget || m_widget.isAncestorOf(painted)))
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }

private:
    const QWidget& m_widget;
};

/// Resident memory in kB, where the system tells (Linux).
qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

int paintOnce(QWidget& window, QApplication& application)
{
    const FirstPaint filter(window);
    window.show();
    application.exec();
    QTextStream(stdout) << residentKb() << Qt::endl;
    return 0;
}

int childEmpty(QApplication& application)
{
    QWidget window;
    window.resize(1366, 768);
    return paintOnce(window, application);
}

/// As app/Window.cpp does it: the frame is painted, then the file is opened.
int childWindow(QApplication& application)
{
    ui::applyTheme(application, ui::Shade::Light);
    const std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    ui::MainWindow window(*dialogs);
    return paintOnce(window, application);
}

int childFilled(QApplication& application, const QString& path)
{
    ui::applyTheme(application, ui::Shade::Light);
    const std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    Result<std::unique_ptr<workspace::Workspace>> workspace;
    std::optional<ui::Session> session;
    ui::MainWindow window(*dialogs);
    window.show();
    QCoreApplication::processEvents();
    workspace = app::openWorkspace(path);
    if (!workspace)
        return 1;
    session.emplace(**workspace);
    window.begin(*session);
    return paintOnce(*window.page(QStringLiteral("dasbor")), application);
}

struct Sample {
    double ms = 0;
    double mb = 0;
};

/// The median of some runs.
Sample measure(const QString& program, const QStringList& arguments, int runs = 15)
{
    std::vector<double> times;
    Sample sample;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        QProcess process;
        timer.start();
        process.start(program, arguments);
        process.waitForFinished(-1);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        sample.mb = process.readAllStandardOutput().trimmed().toDouble() / 1024;
        if (process.exitCode() != 0)
            qFatal("child failed");
    }
    std::ranges::sort(times);
    sample.ms = times[times.size() / 2];
    return sample;
}

int parent(const QString& self)
{
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("contoh.selaras"));
    {
        if (!sample::writeSample(store, QStringLiteral("uji")))
            qFatal("sample");
    }
    const Sample cli = measure(QStringLiteral(SELARAS_BINARY),
                               { QStringLiteral("capaian"), store, QStringLiteral("--tahun"), QStringLiteral("2024") });
    const Sample empty = measure(self, { QStringLiteral("--empty") });
    const Sample window = measure(self, { QStringLiteral("--window") });
    const Sample filled = measure(self, { QStringLiteral("--filled"), store });
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << "selaras capaian, whole process  " << cli.ms << " ms   target <= 100 ms\n"
        << "empty Qt window, first paint    " << empty.ms << " ms\n"
        << "Selaras window, first paint     " << window.ms << " ms   ratio ";
    out.setRealNumberPrecision(2);
    out << window.ms / empty.ms << "   target <= 1.50\n";
    out.setRealNumberPrecision(1);
    out << "Selaras window, dashboard       " << filled.ms << " ms   (file opened, figures painted)\n"
        << "Selaras window, resident        " << filled.mb << " MB   target <= 120 MB" << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--empty")
        return childEmpty(application);
    if (arguments.value(1) == u"--window")
        return childWindow(application);
    if (arguments.value(1) == u"--filled")
        return childFilled(application, arguments.value(2));
    return parent(QCoreApplication::applicationFilePath());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Commands.h"
#include "app/Languages.h"
#include "app/Window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#ifdef Q_OS_WIN
#include <algorithm>
#include <qt_windows.h>
#include <shellapi.h>
#endif

using namespace selaras::app;

namespace {

/// Pictures and documents need fonts, not a screen.
void useOffscreenUnlessChosen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// stderr speaks in one Indonesian sentence. What Qt remarks in English about the system is no part of it; what goes
/// wrong with the work itself comes back as an error.
void quietenQt()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

/// The scale must be known before the application exists. An unusable one is refused here.
bool applyScale(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--skala"));
    if (at < 0)
        return true;
    bool ok = false;
    const double scale = arguments.value(at + 1).toDouble(&ok);
    if (!ok || scale < 1 || scale > 3)
        return false;
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    return true;
}

/// What follows the program's name. Windows hands main() its arguments in the 8-bit code page of the computer, which
/// loses letters of file names: there they are asked for as Unicode.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    Q_UNUSED(argv)
    int count = 0;
    wchar_t** wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = std::max(1, count - argc + 1); wide && i < count; ++i)
        arguments << QString::fromWCharArray(wide[i]);
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
#endif
    return arguments;
}

int runInConsole(const Command& command, const QStringList& arguments, int argc, char** argv)
{
    QTextStream out(stdout), err(stderr);
    const Output output{ out, err };
    quietenQt();
    if (command.needs == Needs::Core) {
        QCoreApplication application(argc, argv);
        installLanguages(application);
        return finish(output, runCommand(command, arguments, output));
    }
    useOffscreenUnlessChosen();
    const bool scaled = applyScale(arguments);
    QApplication application(argc, argv);
    installLanguages(application);
    if (!scaled)
        return report(output, { selaras::ErrorCode::UsageInvalid, { QStringLiteral("--skala") } });
    return finish(output, runCommand(command, arguments, output));
}

int runGeneral(const QStringList& arguments, int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    installLanguages(application);
    QTextStream out(stdout), err(stderr);
    if (arguments[0] == u"--version" || arguments[0] == u"-v") {
        out << "selaras " << SELARAS_VERSION << Qt::endl;
        return finish({ out, err }, kDone);
    }
    if (arguments[0] == u"--help" || arguments[0] == u"-h") {
        out << generalHelp() << Qt::flush;
        return finish({ out, err }, kDone);
    }
    return report({ out, err },
                  { selaras::ErrorCode::UsageInvalid,
                    { QCoreApplication::translate("selaras::app", "perintah %1 tidak dikenal").arg(arguments[0]) } });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Selaras"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SELARAS_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const QString first = arguments.value(0);
    if (const Command* command = findCommand(first))
        return runInConsole(*command, arguments, argc, argv);
    const bool looksLikeFile = first.endsWith(u".selaras", Qt::CaseInsensitive) || QFileInfo::exists(first);
    if (first.startsWith(u'-') || (!first.isEmpty() && !looksLikeFile) || arguments.size() > 1)
        return runGeneral(arguments, argc, argv);
    QApplication application(argc, argv);
    installLanguages(application);
    return runWindow(application, first);
}

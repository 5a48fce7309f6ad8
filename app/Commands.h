// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Arguments.h"

#include <QCommandLineOption>

#include <span>

namespace selaras::app {

/// Which application object a command needs.
enum class Needs { Core, Pictures };

/// A subcommand: `selaras capaian BERKAS --tahun 2024`.
struct Command {
    const char* name;
    const char* positional; ///< "BERKAS KELUARAN"
    const char* required; ///< options that can't be left out, for the help: "--tahun TAHUN"
    int positionalCount; ///< required positional arguments
    int optionalCount; ///< further ones that may be left out
    Needs needs;
    QString (*description)();
    QList<QCommandLineOption> (*options)();
    int (*run)(const Arguments& arguments, const Output& output);
};

std::span<const Command> commands();
/// nullptr for anything that is not the name of a command.
const Command* findCommand(const QString& name);

/// Parses what follows the command's name and runs it. `arguments` is everything after the program's name.
int runCommand(const Command& command, const QStringList& arguments, const Output& output);
QString generalHelp();

// The commands, in FigureCommands.cpp, FileCommands.cpp, NomenklaturCommand.cpp, PictureCommands.cpp and
// PlanCommands.cpp.
int runCapaian(const Arguments& arguments, const Output& output);
int runAnggaran(const Arguments& arguments, const Output& output);
int runTren(const Arguments& arguments, const Output& output);
int runContoh(const Arguments& arguments, const Output& output);
int runEkspor(const Arguments& arguments, const Output& output);
int runImpor(const Arguments& arguments, const Output& output);
int runImporNomenklatur(const Arguments& arguments, const Output& output); ///< impor --sebagai nomenklatur
int runBukaKunci(const Arguments& arguments, const Output& output);
int runUji(const Arguments& arguments, const Output& output);
int runCadangkan(const Arguments& arguments, const Output& output);
int runPulihkan(const Arguments& arguments, const Output& output);
int runSelamatkan(const Arguments& arguments, const Output& output);
int runDokumen(const Arguments& arguments, const Output& output);
int runTahunBaru(const Arguments& arguments, const Output& output);
int runLayar(const Arguments& arguments, const Output& output);

} // namespace selaras::app

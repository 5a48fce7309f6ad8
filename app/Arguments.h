// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace selaras::app {

/// Exit codes of the command line.
enum ExitCode { kDone = 0, kFindings = 1, kUsage = 2, kFileUnusable = 3 };

/// The exit code that an error stands for.
int exitCode(const Error& error);

/// Where a command writes; tests could give their own.
struct Output {
    QTextStream& out;
    QTextStream& err;
};

/// Writes the sentence of an error to stderr and returns its exit code.
int report(const Output& output, const Error& error);

/// The exit code of a command that ended with `code`: another when standard output didn't take all of it, which is
/// said.
int finish(const Output& output, int code);

/// What a command was called with, parsed by its own options.
struct Arguments {
    QCommandLineParser& parser;
    QStringList positional;

    bool has(const QString& option) const { return parser.isSet(option); }
    QString value(const QString& option) const { return parser.value(option); }
    /// A whole number between `from` and `to`; UsageInvalid otherwise. `fallback` when the option is not given;
    /// required when there is no fallback.
    Result<int> number(const QString& option, int from, int to, std::optional<int> fallback = {}) const;
    Result<int> year(const QString& option) const { return number(option, 1900, 2999); }
};

} // namespace selaras::app

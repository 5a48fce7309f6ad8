// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace selaras {

/// Everything that can go wrong, as values. Only core/format turns a code into a sentence (see format::sentence).
enum class ErrorCode {
    // The file (command line exit code 3). Whatever the code, the file was left byte-identical.
    FileMissing, ///< details: path
    FileExists, ///< details: path; creating or restoring never overwrites
    FileNotDatabase, ///< details: path
    FileNotOurs, ///< details: path; SQLite, but not written by Selaras
    FileNewerSchema, ///< details: path, schema version of the file, newest version this program knows
    FileReadOnly, ///< details: path
    FolderReadOnly, ///< details: folder
    FileLocked, ///< details: path, who holds it ("nama di komputer"), since when (may be empty)
    FileDamaged, ///< details: path, first finding of the check
    DiskFull, ///< details: path
    FileIo, ///< details: path, message of the system
    UnknownSource, ///< details: path; a file to import that is not in a known form
    // The data (exit code 1).
    NumberInvalid, ///< details: typed text, name of the format::NumberError
    NotFound, ///< details: what, id
    NameEmpty, ///< details: none
    DocumentFixed, ///< details: title of the document; it is ditetapkan and takes no more edits
    ParentIsSum, ///< details: name of the node; its children carry the figure
    ParentHasFigure, ///< details: name of the ancestor that carries the figure already
    DenominatorMissing, ///< details: none; pembilang given, penyebut empty or zero
    ValueNegative, ///< details: typed text
    QuarterInvalid, ///< details: the number given
    UnitAlreadySet, ///< details: name of the unit in the file
    ImportInvalid, ///< details: place, what is wrong
    NothingToUndo,
    NothingToRedo,
    // The request (exit code 2).
    UsageInvalid, ///< details: what is wrong
};

struct Error {
    ErrorCode code;
    QStringList details;
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList details = {})
{
    return tl::unexpected<Error>(Error{ code, std::move(details) });
}

} // namespace selaras

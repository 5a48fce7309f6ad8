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
    FileGone, ///< details: path; an open file is no longer under its name
    FileReplaced, ///< details: path; under the name of an open file lies another one, or other bytes
    FileIo, ///< details: path, message of the system
    LockLeft, ///< details: path, lock file, who made it (may be empty), since when; its holder can't be seen from here
    JournalLeft, ///< details: path, the journal of an earlier file of that name; it would be rolled into the new one
    OutputIsStore, ///< details: path; a store, its lock, journal or backup is no place for a document
    OutputOtherKind, ///< details: path, ending of the kind (".pdf"); what is there now is something else
    UnknownSource, ///< details: path, why (may be empty); a file to import that is not in a known form
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
    MoveCircular, ///< details: name of the node; it can't be put under itself
    LevelMismatch, ///< details: name of the kind that moves or is added, name of the kind of the new parent ("" = none)
    NodeHasFigure, ///< details: name of the node; it carries a pagu or a realisasi anggaran, so it takes no children
    PeriodInvalid, ///< details: first year, last year; end before start, or longer than ten years
    PeriodOverlaps, ///< details: title of the period it overlaps
    DateOrder, ///< details: what; its end lies before its start
    DateInvalid, ///< details: typed text
    DateMissing, ///< details: what needs a date
    ReasonMissing, ///< details: what needs a reason
    UnitMismatch, ///< details: typed text, satuan of the indicator
    PaguZero, ///< details: name of the node; a pagu of 0 is no pagu
    DocumentExists, ///< details: title of the version that is there already
    DocumentEmpty, ///< details: title; nothing to fix
    DocumentIsDraft, ///< details: title; only a version that is ditetapkan can be followed by a perubahan
    PostInUse, ///< details: name of the post, what refers to it
    OfficialOverlaps, ///< details: name of who holds the post then
    YearOrder, ///< details: from, to; the new year must follow
    YearEmpty, ///< details: year; nothing in it to start from
    CodeInvalid, ///< details: typed code
    RealisasiLocked, ///< details: name of the row, its last step in words; it was sent on
    StepNotYours, ///< details: name of the row, the step as its button says it, who takes it
    StepEmpty, ///< details: name of the row; it has no figure to send on
    OnlyLooks, ///< details: name of the person, whose profile only reads
    StepDone, ///< details: name of the row; it is signed
    FileTooLarge, ///< details: path, limit in words
    RowChanged, ///< details: table, id; a row of the file is not as the edit saw it
    RowRefused, ///< details: why in words, message of the store (may be missing); the schema or a reference forbids it
    ValueFromItems, ///< details: name of the indicator; its counted items are the value
    ItemEmpty, ///< details: none; a counted item says what is counted
    ProofEmpty, ///< details: name of the file; 0 bytes
    ProofTooLarge, ///< details: name of the file, limit in MB
    ProofIsFolder, ///< details: path; a folder or anything else that is no file
    ProofUnreadable, ///< details: path, message of the system
    ProofMissing, ///< details: path of the store, SHA-256 in hexadecimal; its bytes are not beside the store
    ProofNameTaken, ///< details: name; the result has other content by this name
    ScoreInvalid, ///< details: what is scored, typed text, least, most
    ScaleMismatch, ///< details: name of the indicator, name of the scale it should have
    PersonNameTaken, ///< details: name; another active person has it
    PersonInUse, ///< details: name; approvals name the person
    LastSigner, ///< details: name; nobody else could sign
    PasswordTooShort, ///< details: least number of characters
    PasswordsDiffer, ///< details: none; the two entries are not the same
    PasswordWrong, ///< details: name of the person
    MemoryShort, ///< details: none
    SettingInvalid, ///< details: typed text, least, most
    PlanFixed, ///< details: name of the row, title of the document or signature whose figures would change
    PlanEnded, ///< details: name of the row, the year it is not part of the plan in
    YearsInvalid, ///< details: name of the row, first year, last year
    NothingToUndo,
    NothingToRedo,
    // The request (exit code 2).
    UsageInvalid, ///< details: what is wrong
    EndingWrong, ///< details: path, the ending that the kind has (".pdf")
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"
#include "core/format/Text.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// Table files made by a test.
namespace selaras::exchange {

/// A part of a workbook: its name in the archive and its bytes.
struct Part {
    QByteArray name, bytes;
};

/// The parts every workbook has, with sheets "sheet1", "sheet2", … of the given <sheetData> contents.
std::vector<Part> workbook(const QList<QByteArray>& sheetData, const QByteArray& sharedStrings = {});

class BookTest : public ::testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes) const;
    QString zip(const QString& name, const std::vector<Part>& parts) const;
    /// A part of `megabytes` spaces after `before`, without making them all in memory.
    QString bomb(const QString& name, std::vector<Part> parts, const QByteArray& part, int megabytes,
                 const QByteArray& before = "<sst>", const QByteArray& after = "</sst>") const;
    static QByteArray bytesOf(const QString& path);

    QTemporaryDir folder;
};

/// The error's code and sentence, for what a reader refused.
template <class T>
std::pair<ErrorCode, std::string> refusal(const Result<T>& result)
{
    if (result)
        return { ErrorCode::UsageInvalid, "berhasil" };
    return { result.error().code, format::Text::error(result.error()).toStdString() };
}

/// A refusal whose sentence contains a text.
#define EXPECT_REFUSED(result, expected, text)                                                                         \
    do {                                                                                                               \
        const auto said = refusal(result);                                                                             \
        EXPECT_EQ(said.first, expected) << said.second;                                                                \
        EXPECT_NE(said.second.find(text), std::string::npos) << said.second;                                           \
    } while (false)

} // namespace selaras::exchange

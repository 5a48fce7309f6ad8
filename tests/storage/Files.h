// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "tests/storage/Streaming.h"

#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

#include <functional>

/// Real files in a folder of their own, and other hands on them.
namespace selaras::files {

QByteArray read(const QString& path);
void write(const QString& path, const QByteArray& bytes);
/// Names, sizes and hashes of everything in a folder and below.
QStringList listing(const QString& folder);
/// The same without the proofs that lie beside a store.
QStringList listingWithoutBukti(const QString& folder);

/// Runs SQL on a file as another program would, without foreign keys.
void runSql(const QString& path, const QStringList& statements);
QVariant sqlValue(const QString& path, const QString& statement);

/// Runs `body` in a forked process. Its return value, or 1000 plus the signal that ended it.
int inChild(const std::function<int()>& body);
inline constexpr int kSignalled = 1000;

/// A test with a folder that may be made read-only, and a file name in it.
class FolderTest : public ::testing::Test {
protected:
    QString path(const QString& name = QStringLiteral("kutorejo.selaras")) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    /// Opening must fail with this error and leave the file, and the folder, as they were.
    void expectRefused(const QString& file, const Error& error);
    /// The same, for any error: returns it.
    Error refusal(const QString& file);

private:
    QTemporaryDir m_folder;
};

} // namespace selaras::files

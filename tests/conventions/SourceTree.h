// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace selaras::conventions {

inline QString root()
{
    return QStringLiteral(SELARAS_SOURCE_DIR "/");
}

/// Sources under a folder of the repository, as paths from its root.
inline QStringList sources(const QString& folder,
                           const QStringList& patterns = { QStringLiteral("*.h"), QStringLiteral("*.cpp") })
{
    QStringList files;
    QDirIterator it(root() + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next().sliced(root().size());
    files.sort();
    return files;
}

inline QString read(const QString& path)
{
    QFile file(root() + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace selaras::conventions

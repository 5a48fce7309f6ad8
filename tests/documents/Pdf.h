// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/PdfWriter.h"

#include <QTemporaryDir>

#include <optional>

/// Documents written to a PDF and read back by Poppler's tools, as any reader would see them.
namespace selaras::testing {

/// Output of a program; nullopt when it isn't installed or fails.
std::optional<QString> run(const QString& program, const QStringList& arguments);

class WrittenPdf {
public:
    explicit WrittenPdf(const documents::Document& document);
    QString path() const { return m_folder.filePath(QStringLiteral("dokumen.pdf")); }
    /// Laid out as on paper; a form feed ends a page.
    QString layoutText() const;
    /// In reading order, all white space made single blanks.
    QString plainText() const;
    QStringList pages() const;
    QString info() const;
    QString fonts() const;

private:
    QTemporaryDir m_folder;
};

/// White space made single blanks.
QString simplified(const QString& text);

} // namespace selaras::testing

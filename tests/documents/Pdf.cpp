// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/Pdf.h"

#include "tests/support/Printers.h"

#include <QProcess>

namespace selaras::testing {

std::optional<QString> run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

namespace {

    QString output(const QString& program, const QStringList& arguments)
    {
        const std::optional<QString> text = run(program, arguments);
        EXPECT_TRUE(text) << program.toStdString() << " (poppler-utils) did not run";
        return text.value_or(QString());
    }

} // namespace

WrittenPdf::WrittenPdf(const documents::Document& document)
{
    EXPECT_OK(documents::writePdf(document, path()));
}

QString WrittenPdf::layoutText() const
{
    return output(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path(), QStringLiteral("-") });
}

QString WrittenPdf::plainText() const
{
    return simplified(output(QStringLiteral("pdftotext"), { path(), QStringLiteral("-") }));
}

QStringList WrittenPdf::pages() const
{
    return layoutText().split(u'\f', Qt::SkipEmptyParts);
}

QString WrittenPdf::info() const
{
    return output(QStringLiteral("pdfinfo"), { path() });
}

QString WrittenPdf::fonts() const
{
    return output(QStringLiteral("pdffonts"), { path() });
}

QString simplified(const QString& text)
{
    return text.simplified();
}

} // namespace selaras::testing

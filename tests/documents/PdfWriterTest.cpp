// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfWriter.h"

#include "core/documents/kinds/PerjanjianKinerja.h"
#include "tests/documents/Kutorejo.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;

namespace {

Document sample()
{
    return perjanjianKinerja(domain::Snapshot(kutorejo()), kMurni).value_or(Document{});
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST(PdfWriter, PaperTitleAndFonts)
{
    Document document = sample();
    const WrittenPdf f4(document);
    EXPECT_TRUE(f4.info().contains(QRegularExpression(QStringLiteral("Page size:\\s+609[.\\d]* x 935[.\\d]* pts"))))
        << f4.info().toStdString();
    EXPECT_TRUE(f4.info().contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\b"))));
    EXPECT_TRUE(f4.info().contains(QStringLiteral("Perjanjian Kinerja Tahun 2024 \u2013 Kecamatan Kutorejo")));
    EXPECT_TRUE(f4.info().contains(QRegularExpression(QStringLiteral("Creator:\\s+Selaras"))));
    const QStringList fonts = f4.fonts().split(u'\n', Qt::SkipEmptyParts).sliced(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) // name type encoding emb(edded) sub uni(code map)
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b")))) << font.toStdString();

    document.paper = Paper::A4;
    document.orientation = Orientation::Landscape;
    EXPECT_TRUE(WrittenPdf(document).info().contains(
        QRegularExpression(QStringLiteral("Page size:\\s+84[12][.\\d]* x 595[.\\d]* pts"))));
}

TEST(PdfWriter, TextCanBeSearched)
{
    // A ligature would hide "fi" from a search.
    const WrittenPdf pdf(sample());
    EXPECT_TRUE(pdf.plainText().contains(QStringLiteral("Efektif, Efisien"))) << pdf.plainText().toStdString();
}

TEST(PdfWriter, UnwritablePathsLeaveNothing)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("tidak ada/dokumen.pdf"));
    const Result<void> intoNowhere = writePdf(sample(), missing);
    ASSERT_FALSE(intoNowhere);
    EXPECT_EQ(intoNowhere.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(intoNowhere.error().details.value(0), folder.filePath(QStringLiteral("tidak ada")));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());

    const QString named = folder.filePath(QStringLiteral("folder.pdf"));
    ASSERT_TRUE(QDir().mkpath(named));
    const Result<void> ontoFolder = writePdf(sample(), named);
    ASSERT_FALSE(ontoFolder);
    EXPECT_EQ(ontoFolder.error().code, ErrorCode::OutputOtherKind);
    EXPECT_TRUE(QDir(named).isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

TEST(PdfWriter, ReplacesAnOldFileWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dokumen.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("%PDF-1.4\n" + QByteArray(2'000'000, 'x'));
    old.close();
    ASSERT_OK(writePdf(sample(), path));
    EXPECT_LT(QFile(path).size(), 200'000);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    const QByteArray written = old.readAll();
    EXPECT_TRUE(written.startsWith("%PDF-") && !written.contains("xxxx"));
}

TEST(PdfWriter, DoesNotReplaceWhatIsNoPdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dokumen.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("catatan rapat");
    old.close();
    const Result<void> refused = writePdf(sample(), path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::OutputOtherKind);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "catatan rapat");
}

TEST(PdfWriter, LogoIsPrintedAndNeverHuge)
{
    domain::UnitData data = kutorejo();
    data.unit[0].logo = png(3000, 3600);
    const Document document = perjanjianKinerja(domain::Snapshot(data), kMurni).value_or(Document{});
    const WrittenPdf pdf(document);
    const std::optional<QString> images = run(QStringLiteral("pdfimages"), { QStringLiteral("-list"), pdf.path() });
    ASSERT_TRUE(images);
    EXPECT_TRUE(images->contains(QRegularExpression(QStringLiteral("\\s500\\s+600\\s")))) << images->toStdString();
    EXPECT_LT(QFile(pdf.path()).size(), 300'000);
}

TEST(PdfWriter, ABrokenLogoIsLeftOut)
{
    domain::UnitData data = kutorejo();
    data.unit[0].logo = QByteArrayLiteral("bukan gambar");
    const Document document = perjanjianKinerja(domain::Snapshot(data), kMurni).value_or(Document{});
    EXPECT_TRUE(WrittenPdf(document).plainText().startsWith(QStringLiteral("PEMERINTAH KABUPATEN MOJOKERTO")));
}

TEST(PdfWriter, SmallerPaperLosesNothing)
{
    Document document = sample();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a4.pdf"));
    {
        QPdfWriter printer(path);
        printer.setResolution(600);
        printer.setPageSize(QPageSize(QPageSize::A4)); // and margins of its own
        ASSERT_OK(print(document, printer, 600));
    }
    const std::optional<QString> text = run(QStringLiteral("pdftotext"), { path, QStringLiteral("-") });
    ASSERT_TRUE(text);
    EXPECT_EQ(simplified(*text), WrittenPdf(document).plainText());
}

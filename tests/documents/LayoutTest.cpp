// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/documents/pdf/PdfWriter.h"
#include "tests/documents/Kutorejo.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;

namespace {

const QString kWords = QStringLiteral("Terselenggaranya fasilitasi dan koordinasi pemerintahan desa ");

Table longTable(int rows)
{
    Table table{ .widths = { 1, 4, 3 },
                 .head = { { { { .text = QStringLiteral("KEPALA"), .rowSpan = 2 },
                               { .text = QStringLiteral("Uraian"), .columnSpan = 2 } } },
                           { { { .text = QStringLiteral("Kiri") }, { .text = QStringLiteral("Kanan") } } } },
                 .body = {} };
    for (int row = 1; row <= rows; ++row) {
        table.body.push_back({ { { .text = QStringLiteral("awal%1").arg(row) },
                                 { .text = kWords.repeated(1 + row % 4) + QStringLiteral("tengah%1").arg(row) },
                                 { .text = QStringLiteral("akhir%1").arg(row) } } });
    }
    return table;
}

Document only(std::vector<Block> blocks)
{
    return { .title = QStringLiteral("Uji"), .blocks = std::move(blocks) };
}

std::vector<QStringList> pages(const Document& document, int dotsPerInch = 96)
{
    const Layout layout(document, dotsPerInch);
    std::vector<QStringList> list;
    for (int page = 0; page < layout.pageCount(); ++page)
        list.push_back(layout.lines(page));
    return list;
}

/// Page on which `text` stands; -1 when it stands on none or on several.
int pageOf(const std::vector<QStringList>& pages, const QString& text)
{
    int found = -1;
    for (size_t page = 0; page < pages.size(); ++page) {
        if (pages[page].join(u' ').contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(text))))
            found = found < 0 ? int(page) : -2;
    }
    return std::max(found, -1);
}

QString numbered(const char* text, int number)
{
    return QString::fromLatin1(text) + QString::number(number);
}

} // namespace

TEST(Layout, HeadsAreRepeatedAndRowsNeverSplit)
{
    const Document document = only({ longTable(120) });
    const QStringList printed = WrittenPdf(document).pages();
    ASSERT_GE(printed.size(), 3);
    for (const QString& page : printed) {
        EXPECT_EQ(page.count(QStringLiteral("KEPALA")), 1);
        EXPECT_EQ(page.count(QStringLiteral("Kanan")), 1);
    }
    const std::vector<QStringList> laidOut = pages(document);
    ASSERT_EQ(qsizetype(laidOut.size()), printed.size());
    for (int row = 1; row <= 120; ++row) {
        const int page = pageOf(laidOut, numbered("awal", row));
        EXPECT_GE(page, 0) << row;
        EXPECT_EQ(pageOf(laidOut, numbered("tengah", row)), page) << row;
        EXPECT_EQ(pageOf(laidOut, numbered("akhir", row)), page) << row;
    }
    int words = 0;
    for (int row = 1; row <= 120; ++row)
        words += 1 + row % 4;
    EXPECT_EQ(printed.join(QString()).count(QStringLiteral("Terselenggaranya")), words);
}

TEST(Layout, LinesAreTheSameForEveryDevice)
{
    const Document perjanjian = perjanjianKinerja(domain::Snapshot(kutorejo()), kPerubahan).value_or(Document{});
    for (const Document& document : { perjanjian, only({ longTable(60) }) }) {
        EXPECT_EQ(pages(document, 96), pages(document, 300));
        EXPECT_EQ(pages(document, 96), pages(document, 1200));
    }
}

TEST(Layout, ARowTallerThanAPageGoesOnOverleaf)
{
    Table table = longTable(0);
    table.body.push_back({ { { .text = QStringLiteral("awal") },
                             { .text = kWords.repeated(200) + QStringLiteral("tamat") },
                             { .text = QStringLiteral("akhir") } } });
    const std::vector<QStringList> laidOut = pages(only({ Paragraph{ QStringLiteral("Pembuka") }, table }));
    ASSERT_GE(laidOut.size(), 3u);
    EXPECT_EQ(pageOf(laidOut, QStringLiteral("awal")), 1); // nothing of it is squeezed below the opening
    EXPECT_EQ(pageOf(laidOut, QStringLiteral("tamat")), int(laidOut.size()) - 1);
    QString all;
    for (const QStringList& page : laidOut)
        all += page.join(u' ') + u' ';
    EXPECT_EQ(all.count(QStringLiteral("Terselenggaranya")), 200);
    EXPECT_EQ(all.count(QStringLiteral("KEPALA")), int(laidOut.size()) - 1);
}

TEST(Layout, JoinedRowsStayTogetherWhereAPageHoldsThem)
{
    Table table = longTable(30);
    for (int group = 0; group < 12; ++group) {
        table.body.push_back({ { { .text = numbered("grup", group), .rowSpan = 4 },
                                 { .text = kWords.repeated(3) + numbered("a", group) },
                                 { .text = QStringLiteral("x") } } });
        for (const char* const name : { "b", "c", "d" })
            table.body.push_back(
                { { { .text = kWords.repeated(2) + numbered(name, group) }, { .text = QStringLiteral("x") } } });
    }
    const std::vector<QStringList> laidOut = pages(only({ table }));
    ASSERT_GE(laidOut.size(), 3u);
    for (int group = 0; group < 12; ++group) {
        const int page = pageOf(laidOut, numbered("a", group));
        EXPECT_GE(page, 0);
        for (const char* const name : { "grup", "b", "c", "d" })
            EXPECT_EQ(pageOf(laidOut, numbered(name, group)), page) << name << group;
    }
}

TEST(Layout, ASpanTallerThanAPageIsBrokenBetweenItsRows)
{
    Table table = longTable(0);
    table.body.push_back({ { { .text = QStringLiteral("kelompok"), .rowSpan = 60 },
                             { .text = kWords.repeated(3) + QStringLiteral("baris0") },
                             { .text = kWords.repeated(150) + QStringLiteral("tamat"), .rowSpan = 60 } } });
    for (int row = 1; row < 60; ++row)
        table.body.push_back({ { { .text = kWords.repeated(3) + numbered("baris", row) } } });
    const std::vector<QStringList> laidOut = pages(only({ table }));
    ASSERT_GE(laidOut.size(), 3u);
    for (int row = 0; row < 60; ++row)
        EXPECT_GE(pageOf(laidOut, numbered("baris", row)), 0) << row;
    EXPECT_EQ(pageOf(laidOut, QStringLiteral("kelompok")), 0);
    QString all;
    for (const QStringList& page : laidOut)
        all += page.join(u' ') + u' ';
    EXPECT_EQ(all.count(QStringLiteral("Terselenggaranya")), 60 * 3 + 150);
    EXPECT_GE(pageOf(laidOut, QStringLiteral("tamat")), 1);
}

TEST(Layout, ATotalKeepsTheRowAboveIt)
{
    int wouldStandAlone = 0;
    for (int rows = 20; rows < 80; ++rows) {
        Table table = longTable(rows);
        table.body.push_back({ { { .text = QStringLiteral("Jumlah"), .columnSpan = 3 } } });
        const auto loose = pages(only({ table }));
        wouldStandAlone += pageOf(loose, QStringLiteral("Jumlah")) != pageOf(loose, numbered("awal", rows)) ? 1 : 0;
        table.body[size_t(rows) - 1].keepWithNext = true;
        const auto kept = pages(only({ table }));
        EXPECT_EQ(pageOf(kept, QStringLiteral("Jumlah")), pageOf(kept, numbered("awal", rows))) << rows;
    }
    EXPECT_GT(wouldStandAlone, 0);
}

TEST(Layout, SignaturesAreNeverAlone)
{
    const SignatureBlock block{
        QStringLiteral("Mojokerto, 2 Januari 2024"),
        { { QStringLiteral("Pihak Kedua,"), QStringLiteral("Bupati"), QStringLiteral("kiri"), {}, {} } },
        { { QStringLiteral("Pihak Pertama,"),
            QStringLiteral("Camat"),
            QStringLiteral("kanan"),
            {},
            QStringLiteral("1970") } }
    };
    // Whatever stands above, some of it goes along: all cuts of a page are tried.
    for (int rows = 1; rows < 40; ++rows) {
        const std::vector<QStringList> table = pages(only({ longTable(rows), block }));
        const int page = pageOf(table, QStringLiteral("Mojokerto"));
        EXPECT_EQ(pageOf(table, QStringLiteral("kanan")), page) << rows;
        EXPECT_EQ(pageOf(table, QStringLiteral("NIP. 1970")), page) << rows;
        EXPECT_EQ(pageOf(table, numbered("akhir", rows)), page) << rows;

        const std::vector<QStringList> text =
            pages(only({ Paragraph{ .text = kWords.repeated(rows * 4) + QStringLiteral("tamat") }, block }));
        EXPECT_EQ(pageOf(text, QStringLiteral("tamat")), pageOf(text, QStringLiteral("kanan"))) << rows;
    }
}

TEST(Layout, HeadingsStayWithWhatTheyHead)
{
    for (int lines = 30; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int line = 0; line < lines; ++line)
            blocks.push_back(Paragraph{ .text = QStringLiteral("isi"), .spaceAfter = 0 });
        blocks.push_back(Paragraph{ .text = QStringLiteral("judul"), .keepWithNext = true });
        blocks.push_back(Paragraph{ .text = QStringLiteral("anakjudul"), .keepWithNext = true });
        blocks.push_back(longTable(3));
        const std::vector<QStringList> laidOut = pages(only(blocks));
        EXPECT_EQ(pageOf(laidOut, QStringLiteral("judul")), pageOf(laidOut, QStringLiteral("awal1"))) << lines;
        EXPECT_EQ(pageOf(laidOut, QStringLiteral("anakjudul")), pageOf(laidOut, QStringLiteral("awal1"))) << lines;
    }
}

TEST(Layout, NoLineOfAParagraphStandsAlone)
{
    for (int lines = 40; lines < 56; ++lines) {
        std::vector<Block> blocks;
        for (int line = 0; line < lines; ++line)
            blocks.push_back(Paragraph{ .text = QStringLiteral("isi"), .spaceAfter = 0 });
        blocks.push_back(Paragraph{ .text = QStringLiteral("satu\nsatu\nsatu\nsatu\nsatu") });
        for (const QStringList& page : pages(only(blocks)))
            EXPECT_NE(page.count(QStringLiteral("satu")), 1) << lines;
    }
}

TEST(Layout, LongWordsAreBrokenInsideTheirCell)
{
    const QString word(300, u'w');
    Table table{ .widths = { 1, 1 },
                 .head = {},
                 .body = { { { { .text = word }, { .text = QStringLiteral("kanan") } } } } };
    const Document document = only({ table });
    const QStringList lines = pages(document)[0];
    EXPECT_GT(lines.filter(QRegularExpression(QStringLiteral("^w+$"))).size(), 3);
    EXPECT_EQ(lines.join(QString()).count(u'w'), 300);

    // Nothing is painted beyond the table: the right margin stays white.
    const Layout layout(document, 72);
    QImage image(609, 935, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, 0);
    painter.end();
    for (int y = 0; y < 900; ++y) {
        for (int x = 609 - 54; x < 609; ++x)
            ASSERT_EQ(image.pixel(x, y), qRgb(255, 255, 255)) << x << ',' << y;
    }
}

TEST(Layout, OddTablesAreDrawnAsFarAsTheyGo)
{
    Table table{ .widths = { 1, 1, 1 }, .head = {}, .body = {} };
    table.body.push_back({ { { .text = QStringLiteral("lebar"), .columnSpan = 9, .rowSpan = 9 } } });
    table.body.push_back({});
    table.body.push_back({ { { .text = QStringLiteral("terhapus") } } });
    EXPECT_EQ(pages(only({ table }))[0].first(), QStringLiteral("lebar"));
    EXPECT_EQ(pages(only({ Table{} })).size(), 1u);
    EXPECT_EQ(pages(only({ longTable(0) })).size(), 1u);
    EXPECT_EQ(pageOf(pages(only({ longTable(0) })), QStringLiteral("Kanan")), 0);
}

TEST(Layout, AHeadTooTallToRepeatIsPrintedOnce)
{
    Table table = longTable(80);
    table.head.push_back({ { { .text = kWords.repeated(120), .columnSpan = 3 } } });
    const std::vector<QStringList> laidOut = pages(only({ table }));
    EXPECT_EQ(pageOf(laidOut, QStringLiteral("KEPALA")), 0);
    EXPECT_GE(pageOf(laidOut, QStringLiteral("akhir80")), 1);
}

TEST(Layout, PageBreaksMakeNoEmptyPages)
{
    EXPECT_EQ(pages(only({})).size(), 1u);
    EXPECT_EQ(pages(only({ PageBreak{}, Paragraph{ QStringLiteral("satu") }, PageBreak{}, PageBreak{},
                           Paragraph{ QStringLiteral("dua") }, PageBreak{} }))
                  .size(),
              2u);
}

TEST(Layout, TheFootIsOptional)
{
    Document document = only({ Paragraph{ QStringLiteral("isi") } });
    EXPECT_EQ(pages(document)[0], (QStringList{ QStringLiteral("isi"), QStringLiteral("Halaman 1 dari 1") }));
    document.pageNumbers = false;
    document.footNote = QStringLiteral("DRAF");
    EXPECT_EQ(pages(document)[0], (QStringList{ QStringLiteral("isi"), QStringLiteral("DRAF") }));
}

TEST(Layout, AMissingFontIsReplaced)
{
    Document document = only({ longTable(40) });
    const std::vector<QStringList> expected = pages(document);
    document.fontFamily = QStringLiteral("Huruf Yang Tidak Ada");
    EXPECT_EQ(pages(document), expected);
}

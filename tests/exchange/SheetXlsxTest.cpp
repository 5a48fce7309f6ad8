// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, made here part by part, and what can be wrong with them.
#include "tests/exchange/Book.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace selaras::exchange {

namespace {

    class SheetXlsx : public BookTest {
    protected:
        Result<Sheet> read(const std::vector<Part>& parts) const { return readSheet(zip(u"buku.xlsx"_s, parts)); }
    };

    std::vector<Part> changed(std::vector<Part> parts, const QByteArray& name, const QByteArray& bytes)
    {
        for (Part& part : parts) {
            if (part.name == name)
                part.bytes = bytes;
        }
        return parts;
    }

} // namespace

TEST_F(SheetXlsx, EachKindOfCellIsText)
{
    const QByteArray cells =
        R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>baris </t></is></c>)"
        R"(<c r="C1"><v>7.01</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>hasil</v></c>)"
        R"(<c r="E1"><f>1+1</f><v>2</v></c><c r="F1" t="b"><v>1</v></c>)"
        R"(<c r="G1" t="e"><v>#REF!</v></c></row>)";
    const QByteArray shared =
        "<si><t>nol</t></si><si><r><t>Air &amp; </t></r><r><rPr/><t xml:space=\"preserve\">Listrik"
        " &lt;&#233;&gt;</t></r><rPh><t>bacaan</t></rPh></si>";
    EXPECT_EQ(read(workbook({ cells }, shared)).value(),
              (Sheet{ { u"Air & Listrik <é>"_s, u"baris "_s, u"7.01"_s, u"hasil"_s, u"2"_s, u"1"_s, u"#REF!"_s } }));
}

TEST_F(SheetXlsx, SkippedRowsAndCellsKeepTheirPlace)
{
    const QByteArray cells = R"(<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c><c r="AB3" s="4"/></row>)"
                             R"(<row><c><v>3</v></c><c t="s"/><c><v>4</v></c></row><row r="9"/>)";
    Sheet expected(4);
    expected[2] = QStringList(27);
    expected[2][1] = u"1"_s;
    expected[2][26] = u"2"_s;
    expected[3] = { u"3"_s, u""_s, u"4"_s };
    EXPECT_EQ(read(workbook({ cells })).value(), expected);
}

TEST_F(SheetXlsx, TheFirstSheetWithCellsIsRead)
{
    const QByteArray second = R"(<row r="1"><c r="A1"><v>dua</v></c></row>)";
    const QByteArray third = R"(<row r="1"><c r="A1"><v>tiga</v></c></row>)";
    EXPECT_EQ(read(workbook({ "<row r=\"1\"/>", second, third })).value(), (Sheet{ { u"dua"_s } }));
    EXPECT_REFUSED(read(workbook({ "", "<row r=\"5\"><c r=\"A5\" s=\"1\"/></row>" })), ErrorCode::UnknownSource,
                   "tidak ada sel");
    EXPECT_REFUSED(read(workbook({})), ErrorCode::UnknownSource, "tidak ada sel");
}

TEST_F(SheetXlsx, NamespacePrefixesAndOtherFoldersAreUnderstood)
{
    const std::vector<Part> parts{
        { "_rels/.rels",
          R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/lain/workbook.xml"/></Relationships>)" },
        { "lain/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="b" Type="x/worksheet" Target="../satu.xml"/></Relationships>)" },
        { "lain/workbook.xml",
          R"(<x:workbook xmlns:x="u" xmlns:q="v"><x:sheets><x:sheet q:id="b"/></x:sheets></x:workbook>)" },
        { "satu.xml", R"(<x:worksheet xmlns:x="u"><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:worksheet>)" },
    };
    EXPECT_EQ(read(parts).value(), (Sheet{ { u"5"_s } }));
}

TEST_F(SheetXlsx, ATruncatedWorkbookIsRefusedWhereverItEnds)
{
    const QString whole = zip(u"utuh.xlsx"_s, workbook({ R"(<row r="1"><c r="A1"><v>1</v></c></row>)" }));
    const QByteArray bytes = bytesOf(whole);
    ASSERT_TRUE(readSheet(whole));
    constexpr qsizetype kEndRecord = 22; // what follows the last part; a cut there loses nothing
    for (qsizetype size = 4; size <= bytes.size() - kEndRecord; size += 7)
        EXPECT_REFUSED(readSheet(write(u"potong.xlsx"_s, bytes.first(size))), ErrorCode::UnknownSource, "rusak");
}

TEST_F(SheetXlsx, ChangedBytesNeverPassUnnoticed)
{
    const QByteArray bytes =
        bytesOf(zip(u"utuh.xlsx"_s, workbook({ R"(<row r="1"><c r="A1"><v>123456</v></c></row>)" })));
    const Sheet whole{ { u"123456"_s } };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray broken = bytes;
        broken[at] = char(broken[at] ^ 0x5a);
        // Dates and the like mean nothing here: with those changed it reads as before.
        EXPECT_EQ(readSheet(write(u"rusak.xlsx"_s, broken)).value_or(whole), whole) << at;
    }
}

TEST_F(SheetXlsx, ABombIsStoppedWhileUnpacking)
{
    const QString path = bomb(u"bom.xlsx"_s, workbook({ R"(<row r="1"><c r="A1"><v>1</v></c></row>)" }, "<si/>"),
                              "xl/sharedStrings.xml", 129);
    ASSERT_LT(QFileInfo(path).size(), 8 << 20);
    EXPECT_REFUSED(readSheet(path), ErrorCode::FileTooLarge, "128 MB setelah dibuka");
}

TEST_F(SheetXlsx, CellsFarOutDoNotTakeMemory)
{
    QByteArray cells;
    for (int row = 1; row <= 300; ++row)
        cells += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    EXPECT_REFUSED(read(workbook({ cells })), ErrorCode::FileTooLarge, "1.000.000 sel");
}

TEST_F(SheetXlsx, ACellHasALargestSize)
{
    const auto inlined = [](const QByteArray& text) {
        return workbook({ "<row r=\"8\"><c r=\"A8\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>" });
    };
    EXPECT_EQ(read(inlined(QByteArray(32'767, 'x'))).value()[7][0].size(), 32'767);
    EXPECT_REFUSED(read(inlined(QByteArray(32'768, 'x'))), ErrorCode::ImportInvalid,
                   "baris 8: isi sel terlalu panjang");
    EXPECT_REFUSED(read(inlined(QByteArray(3'000'000, 'x'))), ErrorCode::ImportInvalid, "baris 8: isi sel");
    EXPECT_REFUSED(read(workbook({ R"(<row r="2"><c r="A2" t="s"><v>0</v></c></row>)" },
                                 "<si><t>" + QByteArray(40'000, 'x') + "</t></si>")),
                   ErrorCode::ImportInvalid, "baris 2: isi sel");
}

TEST_F(SheetXlsx, CellsThatMakeNoSenseAreNamed)
{
    for (const char* cell :
         { R"(<row r="4"><c r="A4" t="s"><v>7</v></c></row>)", R"(<row r="4"><c r="A4" t="s"><v>-1</v></c></row>)",
           R"(<row r="4"><c r="4"><v>7</v></c></row>)", R"(<row r="4"><c r="XFE4"><v>7</v></c></row>)",
           R"(<row r="4"><c r="ZZZZZZZ4"><v>7</v></c></row>)" })
        EXPECT_REFUSED(read(workbook({ cell }, "<si/>")), ErrorCode::ImportInvalid, "baris 4:");
    for (const char* row : { "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"x\"/>", "<c r=\"A1\"><v>1</v></c>" })
        EXPECT_REFUSED(read(workbook({ row })), ErrorCode::ImportInvalid, "tidak sah");
}

TEST_F(SheetXlsx, OtherArchivesAndBrokenPartsAreRefused)
{
    EXPECT_REFUSED(read({ { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" } }), ErrorCode::UnknownSource,
                   "bukan buku kerja Excel");
    EXPECT_REFUSED(read({}), ErrorCode::UnknownSource, "rusak");
    const std::vector<Part> good = workbook({ R"(<row r="1"><c r="A1"><v>1</v></c></row>)" }, "<si/>");
    for (const char* part : { "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/sharedStrings.xml",
                              "xl/worksheets/sheet1.xml" }) {
        EXPECT_REFUSED(read(changed(good, part, "<a><b></a>")), ErrorCode::UnknownSource, "rusak");
        EXPECT_REFUSED(read(changed(good, part, "")), ErrorCode::UnknownSource, "rusak");
    }
    std::vector<Part> without = good;
    std::erase_if(without, [](const Part& part) { return part.name == "xl/worksheets/sheet1.xml"; });
    EXPECT_REFUSED(read(without), ErrorCode::UnknownSource, "rusak");
}

// A tag that never ends was read anew with each piece: 20 s for a file of 31 KB. Nesting took 1,4 GB.
TEST_F(SheetXlsx, TagsWithoutEndAndNestingWithoutEndAreStopped)
{
    const auto good = workbook({ R"(<row r="1"><c r="A1"><v>1</v></c></row>)" });
    const QString tag = bomb(u"atribut.xlsx"_s, good, "xl/worksheets/sheet1.xml", 30, "<worksheet a=\"", "\"/>");
    QElapsedTimer timer;
    timer.start();
    EXPECT_REFUSED(readSheet(tag), ErrorCode::UnknownSource, "rusak");
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_REFUSED(read(changed(good, "xl/worksheets/sheet1.xml", QByteArray("<a>").repeated(1'000'000))),
                   ErrorCode::UnknownSource, "rusak");
    EXPECT_REFUSED(read(changed(good, "xl/worksheets/sheet1.xml",
                                QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300))),
                   ErrorCode::UnknownSource, "rusak");
}

TEST_F(SheetXlsx, EntitiesCannotSwell)
{
    const QByteArray xml = "<!DOCTYPE s [<!ENTITY a \"1234567890\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\">"
                           "<v>&a;</v></c></row></sheetData></worksheet>";
    EXPECT_REFUSED(read(changed(workbook({ "" }), "xl/worksheets/sheet1.xml", xml)), ErrorCode::UnknownSource, "rusak");
}

} // namespace selaras::exchange

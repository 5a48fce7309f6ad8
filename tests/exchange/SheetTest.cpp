// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of text, and files that are no table at all.
#include "tests/exchange/Book.h"

using namespace Qt::StringLiterals;

namespace selaras::exchange {

namespace {

    class SheetText : public BookTest {
    protected:
        Result<Sheet> read(const QByteArray& bytes) const { return readSheet(write(u"tabel.tsv"_s, bytes)); }
    };

} // namespace

TEST_F(SheetText, SeparatorsAreFoundAndRowsKeepTheirPlace)
{
    const Sheet expected{ { u"kode"_s, u"nama"_s }, { u""_s }, { u"7.01"_s, u"Air, Listrik"_s, u""_s } };
    EXPECT_EQ(read("kode\tnama\n\n7.01\tAir, Listrik\t").value(), expected);
    EXPECT_EQ(read("kode;nama\r\n\r\n7.01;Air, Listrik;\r\n").value(), expected);
    EXPECT_EQ(read("kode,nama\n\n7.01,\"Air, Listrik\",\n").value(), expected);
}

TEST_F(SheetText, AByteOrderMarkIsNoText)
{
    EXPECT_EQ(read("\xef\xbb\xbfkode\tnama\n").value(), (Sheet{ { u"kode"_s, u"nama"_s } }));
}

TEST_F(SheetText, QuotesProtectSeparatorsAndQuotes)
{
    EXPECT_EQ(read("\"a\tb\"\t\"kata \"\"dalam\"\" kutip\"\n\"dua\nbaris\"\tinci 5\"\n").value(),
              (Sheet{ { u"a\tb"_s, u"kata \"dalam\" kutip"_s }, { u"dua\nbaris"_s, u"inci 5\""_s } }));
    EXPECT_REFUSED(read("a\tb\nc\t\"d\ne\tf\n"), ErrorCode::ImportInvalid, "baris 2: tanda kutip");
}

TEST_F(SheetText, LettersThatAreNotUtf8AreNamedWithTheirLine)
{
    EXPECT_EQ(read("a\tcaf\xc3\xa9\n").value(), (Sheet{ { u"a"_s, u"café"_s } }));
    EXPECT_REFUSED(read("a\tb\nc\tcaf\xe9\n"), ErrorCode::ImportInvalid, "baris 2: hurufnya bukan UTF-8");
    EXPECT_REFUSED(read("a\tcaf\xc3"), ErrorCode::ImportInvalid, "baris 1:");
    EXPECT_REFUSED(read(QByteArray("\xff\xfe"
                                   "a\0\t\0b\0",
                                   8)),
                   ErrorCode::UnknownSource, "UTF-16");
}

TEST_F(SheetText, ACellHasALargestSize)
{
    const QByteArray largest(32'767, 'x');
    EXPECT_EQ(read("a\tb\n" + largest + "\tc\n").value()[1][0].size(), 32'767);
    EXPECT_REFUSED(read("a\tb\n" + largest + "x\tc\n"), ErrorCode::ImportInvalid, "baris 2: isi sel terlalu panjang");
    EXPECT_REFUSED(read("a\tb\n\"" + largest + "x\"\tc\n"), ErrorCode::ImportInvalid, "baris 2: isi sel");
}

TEST_F(SheetText, TooManyCellsAreRefused)
{
    EXPECT_REFUSED(read(QByteArray(1'000'001, '\t')), ErrorCode::FileTooLarge, "1.000.000 sel");
    EXPECT_REFUSED(read(QByteArray(1'000'001, '\n')), ErrorCode::FileTooLarge, "1.000.000 sel");
}

TEST_F(SheetText, WhatIsNoTableSaysWhy)
{
    EXPECT_REFUSED(readSheet(folder.filePath(u"tidak-ada.tsv"_s)), ErrorCode::FileMissing, "tidak-ada.tsv");
    EXPECT_REFUSED(readSheet(folder.path()), ErrorCode::FileIo, "folder");
    EXPECT_REFUSED(read(""), ErrorCode::UnknownSource, "berkas kosong");
    EXPECT_REFUSED(read(" \t\n\n\t \n"), ErrorCode::UnknownSource, "tidak ada sel");
    EXPECT_REFUSED(read("\xef\xbb\xbf"), ErrorCode::UnknownSource, "tidak ada sel");
    EXPECT_REFUSED(read(QByteArray("a\tb\0c\td", 7)), ErrorCode::UnknownSource, "bukan tabel teks");
    QByteArray junk;
    for (int i = 0; i < 5000; ++i)
        junk += char((i * 7919 + i / 3) % 256);
    EXPECT_REFUSED(read(junk), ErrorCode::UnknownSource, "bukan tabel teks");
    EXPECT_REFUSED(readSheet(write(u"lama.xlsx"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0'))),
                   ErrorCode::UnknownSource, ".xls");
}

TEST_F(SheetText, WhatIsNoOrdinaryFileIsRefused)
{
    EXPECT_REFUSED(readSheet(u"/dev/zero"_s), ErrorCode::FileIo, "bukan berkas biasa");
}

TEST_F(SheetText, AFileIsNotReadPastItsLargestSize)
{
    QFile file(folder.filePath(u"besar.tsv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize((64 << 20) + 1)); // sparse
    file.close();
    EXPECT_REFUSED(readSheet(file.fileName()), ErrorCode::FileTooLarge, "64 MB");
}

} // namespace selaras::exchange

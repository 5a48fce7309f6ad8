// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/NomenklaturFile.h"
#include "tests/exchange/Book.h"

using namespace Qt::StringLiterals;

namespace selaras::exchange {

using domain::BarisNomenklatur;

namespace {

    class NomenklaturFile : public BookTest {
    protected:
        Result<std::vector<BarisNomenklatur>> read(const QByteArray& bytes) const
        {
            return readNomenklatur(write(u"tabel.tsv"_s, bytes));
        }
    };

    /// Code, name, kinerja, indikator and satuan of a line, with its number.
    QString shown(const BarisNomenklatur& row)
    {
        return QStringList{ QString::number(row.baris), row.kode, row.nama, row.kinerja, row.indikator, row.satuan }
            .join(u'|');
    }

    QStringList shown(const std::vector<BarisNomenklatur>& rows)
    {
        QStringList lines;
        for (const BarisNomenklatur& row : rows)
            lines << shown(row);
        return lines;
    }

} // namespace

TEST_F(NomenklaturFile, TheOfficialLayoutIsRead)
{
    EXPECT_EQ(shown(read("X|XX\t7.01\tURUSAN\t\t\t\t\n"
                         "7|1\t7.01.02\tPROGRAM  PELAYANAN\t\t\t\t\n"
                         "\n"
                         "7|1\t 7.01.02.2.01.0001 \tKoordinasi \tTerlaksananya Koordinasi\tJumlah Laporan\tLaporan\t\n")
                        .value()),
              (QStringList{ u"1|7.01|URUSAN|||"_s, u"2|7.01.02|PROGRAM PELAYANAN|||"_s,
                            u"4|7.01.02.2.01.0001|Koordinasi|Terlaksananya Koordinasi|Jumlah Laporan|Laporan"_s }));
}

TEST_F(NomenklaturFile, HeadingsNameTheColumns)
{
    EXPECT_EQ(shown(read("Lampiran\nNo;Kode;;Nomenklatur;Satuan;Indikator Kinerja\n"
                         "1;7.01.02;;Program;;\n2;7.01.02.2.01.0001;;Koordinasi;Laporan;Jumlah Laporan\n")
                        .value()),
              (QStringList{ u"1|||||"_s, u"2|Kode|Nomenklatur||Indikator Kinerja|Satuan"_s, u"3|7.01.02|Program|||"_s,
                            u"4|7.01.02.2.01.0001|Koordinasi||Jumlah Laporan|Laporan"_s }));
}

TEST_F(NomenklaturFile, AWorkbookReadsLikeText)
{
    const QByteArray cells = R"(<row r="1"><c r="B1" t="inlineStr"><is><t>KODE</t></is></c></row>)"
                             R"(<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>)"
                             R"(<row r="4"><c r="B4" t="s"><v>2</v></c><c r="C4" t="s"><v>1</v></c></row>)";
    const QString path =
        zip(u"tabel.xlsx"_s,
            workbook({ cells }, "<si><t>X.XX.01</t></si><si><t>Jasa &amp;\nUmum</t></si><si><t>7</t></si>"));
    EXPECT_EQ(shown(readNomenklatur(path).value()),
              (QStringList{ u"1|KODE||||"_s, u"3|X.XX.01|Jasa & Umum|||"_s, u"4|7|Jasa & Umum|||"_s }));
}

TEST_F(NomenklaturFile, ShiftedColumnsAreNamedWithLineAndColumn)
{
    EXPECT_REFUSED(read("x\t7.01.02\tA\nx\t7.01.03\tB\nx\t\t7.01.04\tC\n"), ErrorCode::ImportInvalid,
                   "baris 3: kolomnya bergeser: kode 7.01.04 ada di kolom C, baris lain di kolom B");
    EXPECT_REFUSED(read("x\t7.01.02\tA\nx\t7.01.03\tB\n7.01.04\tC\n"), ErrorCode::ImportInvalid, "baris 3: kolomnya");
    EXPECT_REFUSED(read("7\t7.01.02\tA\n7\t7.01.03\tB\nx\t7\t7.01.04\tC\n"), ErrorCode::ImportInvalid,
                   "baris 3: kolomnya");
    EXPECT_REFUSED(read("7.01.02\tA\n7.01.03\t\tB\n"), ErrorCode::ImportInvalid,
                   "baris 2: kolomnya bergeser: nama untuk kode 7.01.03 tidak ada di kolom B");
}

TEST_F(NomenklaturFile, WrongCodesAreNamedWithTheirLine)
{
    EXPECT_REFUSED(read("7.01.02\tA\n7.01.02.2.01.00001\tB\n"), ErrorCode::ImportInvalid,
                   "baris 2: kode \"7.01.02.2.01.00001\"");
    EXPECT_REFUSED(read("kode\tnama\n7.01.02.2.01.00001\tB\n"), ErrorCode::ImportInvalid, "baris 2: kode");
    EXPECT_REFUSED(read("7.01.02\tA\n7.01.02.2\tB\n"), ErrorCode::ImportInvalid, "baris 2: kode \"7.01.02.2\"");
}

TEST_F(NomenklaturFile, ATableOfSomethingElseIsRefused)
{
    EXPECT_REFUSED(read("bukan tabel kode"), ErrorCode::ImportInvalid, "tabel.tsv: tidak ada kolom berisi kode");
    EXPECT_REFUSED(read("No\tNama\n1\tAnu\n2\tAni\n"), ErrorCode::ImportInvalid, "tidak ada kolom berisi kode");
    EXPECT_REFUSED(read("7.01.02\n7.01.03\n"), ErrorCode::ImportInvalid, "tidak ada kolom nama");
    EXPECT_REFUSED(read(""), ErrorCode::UnknownSource, "berkas kosong");
}

} // namespace selaras::exchange

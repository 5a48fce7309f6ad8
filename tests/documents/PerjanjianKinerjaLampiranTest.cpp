// SPDX-License-Identifier: GPL-3.0-or-later
// The annex: sasaran, kinerja lainnya, programs.
#include "tests/documents/Tables.h"

#include <algorithm>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::documents::testing;
using namespace selaras::testing;

TEST(PerjanjianKinerjaLampiran, AnnexBeginsOnAPageOfItsOwn)
{
    const QStringList pages = WrittenPdf(made(kutorejo(), kMurni)).pages();
    ASSERT_EQ(pages.size(), 2);
    EXPECT_FALSE(pages[0].contains(QStringLiteral("LAMPIRAN")));
    EXPECT_TRUE(pages[1].trimmed().startsWith(QStringLiteral("LAMPIRAN")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Halaman 1 dari 2")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Halaman 2 dari 2")));
}

TEST(PerjanjianKinerjaLampiran, AnnexHasTheFiguresOfItsVersion)
{
    const std::vector<Table> murni = tables(made(kutorejo(), kMurni));
    const std::vector<Table> perubahan = tables(made(kutorejo(), kPerubahan));
    ASSERT_EQ(murni.size(), 3u);
    ASSERT_EQ(perubahan.size(), 3u);
    EXPECT_EQ(texts(murni[0].head[0]),
              (QStringList{ QStringLiteral("No."), QStringLiteral("Sasaran Strategis"),
                            QStringLiteral("Indikator Kinerja"), QStringLiteral("Target") }));
    EXPECT_EQ(murni[1].head[0].cells[1].text, QStringLiteral("Kinerja Lainnya"));
    EXPECT_EQ(texts(murni[0].body[0]),
              (QStringList{ QStringLiteral("1."), QStringLiteral("Terwujudnya Pelayanan Publik Yang Optimal"),
                            QStringLiteral("IKM Kecamatan"), QStringLiteral("90,36") }));
    const auto targets = [](const Table& table) {
        QStringList list;
        for (const TableRow& row : table.body)
            list.append(row.cells.back().text);
        return list;
    };
    EXPECT_EQ(targets(murni[1]).join(u'|'), QStringLiteral("100%|100%|81|97,86%|82 (Tinggi)|3 Inovasi"));
    EXPECT_EQ(targets(perubahan[1]).join(u'|'), QStringLiteral("100%|100%|82|97,86%|84 (Tinggi)|3 Inovasi"));
    EXPECT_EQ(texts(perubahan[2].body[0]),
              (QStringList{ QStringLiteral("1."),
                            QStringLiteral("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
                            QStringLiteral("2.638.066.000,00"), QStringLiteral("P APBD 2024") }));
}

TEST(PerjanjianKinerjaLampiran, ProgramsAreAddedUp)
{
    const auto total = [](const QString& id) { return tables(made(kutorejo(), id))[2].body.back(); };
    EXPECT_EQ(texts(total(kMurni)).join(u'|'), QStringLiteral("Jumlah|2.889.241.600,00|"));
    EXPECT_EQ(texts(total(kPerubahan)).join(u'|'), QStringLiteral("Jumlah|2.973.061.600,00|"));
    EXPECT_EQ(total(kMurni).cells[0].columnSpan, 2);
}

TEST(PerjanjianKinerjaLampiran, PaguOfSubKegiatanIsSummedIntoItsProgram)
{
    domain::UnitData data = kutorejo();
    domain::Pagu part = *std::ranges::find(data.pagu, kMurni + QStringLiteral("/p2"), &domain::Pagu::id);
    part.nilai = domain::Decimal::fromText(u"7500000.25").value();
    for (const char* const id : { "a", "b" }) {
        domain::Simpul kegiatan = data.simpul.back();
        kegiatan.id = QString::fromLatin1(id);
        kegiatan.indukId = QStringLiteral("p2");
        kegiatan.jenis = domain::JenisSimpul::Kegiatan;
        data.simpul.push_back(kegiatan);
        part.id = part.simpulId = kegiatan.id;
        data.pagu.push_back(part);
    }
    const std::vector<Table> list = tables(made(data, kMurni));
    EXPECT_EQ(list[2].body[1].cells[2].text, QStringLiteral("15.000.000,50"));
    EXPECT_EQ(list[2].body.back().cells[1].text, QStringLiteral("2.874.241.600,50"));
}

TEST(PerjanjianKinerjaLampiran, IndicatorsOfOneNodeAreNumberedUnderIt)
{
    const Table table = tables(made(kutorejo(), kMurni))[1];
    ASSERT_EQ(table.body.size(), 6u);
    EXPECT_EQ(table.body[2].cells[0].rowSpan, 3);
    EXPECT_EQ(table.body[2].cells[1].rowSpan, 3);
    EXPECT_EQ(table.body[2].cells[2].text, QStringLiteral("3.1 Nilai SAKIP Kecamatan"));
    ASSERT_EQ(table.body[3].cells.size(), 2u);
    EXPECT_EQ(table.body[3].cells[0].text, QStringLiteral("3.2 Persentase Realisasi Anggaran Perangkat Daerah"));
    EXPECT_EQ(table.body[4].cells[0].text, QStringLiteral("3.3 Indeks Profesionalitas ASN"));
    EXPECT_EQ(table.body[5].cells[0].text, QStringLiteral("4."));
    EXPECT_FALSE(table.body[0].cells[2].text.startsWith(u'1'));
}

TEST(PerjanjianKinerjaLampiran, OnlyIndicatorsWithATargetInThisVersion)
{
    domain::UnitData data = kutorejo();
    std::erase_if(data.target, [](const domain::Target& row) {
        return row.dokumenId == kMurni
            && (row.indikatorId == QStringLiteral("i5") || row.indikatorId == QStringLiteral("i2"));
    });
    for (domain::Target& row : data.target) {
        if (row.id == kMurni + QStringLiteral("/i6")) { // a row without anything in it is no target
            row.nilai.reset();
            row.teks.clear();
        }
    }
    const Table table = tables(made(data, kMurni))[1];
    ASSERT_EQ(table.body.size(), 3u);
    EXPECT_EQ(table.body[0].cells[1].text, QStringLiteral("Terselenggaranya fasilitasi dan koordinasi pemerintahan"));
    EXPECT_EQ(table.body[1].cells[2].text, QStringLiteral("Nilai SAKIP Kecamatan"));
    EXPECT_EQ(table.body[2].cells[0].text, QStringLiteral("3."));
}

TEST(PerjanjianKinerjaLampiran, ARangeShowsBothBounds)
{
    domain::UnitData data = kutorejo();
    data.indikator[1].arah = domain::Arah::Rentang;
    for (domain::Target& row : data.target) {
        if (row.indikatorId == data.indikator[1].id) {
            row.nilai = domain::Decimal::fromInteger(80);
            row.nilaiAtas = domain::Decimal::fromInteger(90);
        }
    }
    EXPECT_EQ(tables(made(data, kMurni))[1].body[0].cells[3].text, QStringLiteral("80\u201390%"));
}

TEST(PerjanjianKinerjaLampiran, EmptyDocumentSaysSo)
{
    domain::UnitData data = kutorejo();
    data.target.clear();
    data.pagu.clear();
    const Document document = made(data, kMurni);
    EXPECT_TRUE(tables(document).empty());
    const QString all = text(document);
    EXPECT_TRUE(all.contains(QStringLiteral("Belum ada target pada dokumen ini.")));
    EXPECT_FALSE(all.contains(QStringLiteral("pagu")));
}

TEST(PerjanjianKinerjaLampiran, MissingHalfOfTheAnnexSaysSo)
{
    domain::UnitData data = kutorejo();
    data.pagu.clear();
    EXPECT_TRUE(text(made(data, kMurni)).contains(QStringLiteral("Belum ada pagu pada dokumen ini.")));
    data = kutorejo();
    data.target.clear();
    EXPECT_TRUE(text(made(data, kMurni)).contains(QStringLiteral("Belum ada target pada dokumen ini.")));
    EXPECT_EQ(tables(made(data, kMurni)).size(), 1u);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PerjanjianKinerja.h"
#include "tests/documents/Kutorejo.h"
#include "tests/documents/Pdf.h"
#include "tests/support/Printers.h"

#include <QFile>

#include <algorithm>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::testing;

namespace {

Document made(domain::UnitData data, const QString& id)
{
    Result<Document> document = perjanjianKinerja(domain::Snapshot(std::move(data)), id);
    EXPECT_OK(document);
    return document.value_or(Document{});
}

std::vector<Table> tables(const Document& document)
{
    std::vector<Table> list;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            list.push_back(*table);
    }
    return list;
}

SignatureBlock signatures(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<SignatureBlock>(&block))
            return *found;
    }
    ADD_FAILURE() << "no signatures";
    return {};
}

QStringList texts(const TableRow& row)
{
    QStringList list;
    for (const Cell& cell : row.cells)
        list.append(cell.text);
    return list;
}

QString text(const Document& document)
{
    return WrittenPdf(document).plainText();
}

} // namespace

TEST(PerjanjianKinerja, StatementIsWordedAsTheRegulation)
{
    const QString page = simplified(WrittenPdf(made(kutorejo(), kMurni)).pages().value(0));
    const char* const expected[] = {
        "PEMERINTAH KABUPATEN MOJOKERTO",
        "KECAMATAN KUTOREJO",
        "PERJANJIAN KINERJA TAHUN 2024",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        "hasil, kami yang bertanda tangan di bawah ini:",
        "Nama : (nama pejabat) Jabatan : Camat Kutorejo selanjutnya disebut pihak pertama",
        "Nama : (nama pejabat) Jabatan : Bupati Mojokerto selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam "
        "rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. "
        "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja "
        "dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        "Mojokerto, 2 Januari 2024 Pihak Kedua, Pihak Pertama, Bupati Mojokerto Camat Kutorejo",
    };
    qsizetype from = 0;
    for (const char* const sentence : expected) {
        const qsizetype at = page.indexOf(QString::fromLatin1(sentence), from);
        EXPECT_GE(at, 0) << sentence << "\nnot found, or not in its place, in\n" << page.toStdString();
        from = std::max(at, from);
    }
}

TEST(PerjanjianKinerja, AnnexBeginsOnAPageOfItsOwn)
{
    const QStringList pages = WrittenPdf(made(kutorejo(), kMurni)).pages();
    ASSERT_EQ(pages.size(), 2);
    EXPECT_FALSE(pages[0].contains(QStringLiteral("LAMPIRAN")));
    EXPECT_TRUE(pages[1].trimmed().startsWith(QStringLiteral("LAMPIRAN")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("Halaman 1 dari 2")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Halaman 2 dari 2")));
}

TEST(PerjanjianKinerja, AnnexHasTheFiguresOfItsVersion)
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

TEST(PerjanjianKinerja, ProgramsAreAddedUp)
{
    const auto total = [](const QString& id) { return tables(made(kutorejo(), id))[2].body.back(); };
    EXPECT_EQ(texts(total(kMurni)).join(u'|'), QStringLiteral("Jumlah|2.889.241.600,00|"));
    EXPECT_EQ(texts(total(kPerubahan)).join(u'|'), QStringLiteral("Jumlah|2.973.061.600,00|"));
    EXPECT_EQ(total(kMurni).cells[0].columnSpan, 2);
}

TEST(PerjanjianKinerja, PaguOfSubKegiatanIsSummedIntoItsProgram)
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

TEST(PerjanjianKinerja, IndicatorsOfOneNodeAreNumberedUnderIt)
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

TEST(PerjanjianKinerja, OnlyIndicatorsWithATargetInThisVersion)
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

TEST(PerjanjianKinerja, ARangeShowsBothBounds)
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

TEST(PerjanjianKinerja, PrintedWordingWinsOverTheTree)
{
    EXPECT_EQ(tables(made(kutorejo(), kMurni))[1].body[0].cells[1].text,
              QStringLiteral("Terselenggaranya pelayanan yang terlayani sesuai standart pelayanan"));
    EXPECT_EQ(tables(made(kutorejo(), kPerubahan))[1].body[0].cells[1].text,
              QStringLiteral("Terselenggaranya pelayanan PATEN sesuai standart pelayanan"));
    EXPECT_TRUE(
        tables(made(kutorejo(), kPerubahan))[1].body[2].cells[1].text.endsWith(QStringLiteral("Akuntabilitas")));
}

TEST(PerjanjianKinerja, TitleNamesTheVersion)
{
    domain::UnitData data = kutorejo();
    EXPECT_FALSE(text(made(data, kMurni)).contains(QStringLiteral("PERUBAHAN")));
    EXPECT_TRUE(text(made(data, kPerubahan)).contains(QStringLiteral("PERUBAHAN PERJANJIAN KINERJA TAHUN 2024")));
    dokumen(data, kPerubahan).perubahanKe = 2;
    dokumen(data, kPerubahan).nomor = QStringLiteral("188/12/2024");
    const QString second = text(made(data, kPerubahan));
    EXPECT_TRUE(second.contains(QStringLiteral("PERUBAHAN KE-2 PERJANJIAN KINERJA TAHUN 2024")));
    EXPECT_TRUE(second.contains(QStringLiteral("Nomor: 188/12/2024")));
}

TEST(PerjanjianKinerja, ADraftSaysSoOnEveryPage)
{
    domain::UnitData data = kutorejo();
    EXPECT_FALSE(text(made(data, kMurni)).contains(QStringLiteral("DRAF")));
    dokumen(data, kMurni).status = domain::StatusDokumen::Draf;
    EXPECT_EQ(text(made(data, kMurni)).count(QStringLiteral("DRAF")), 2);
}

TEST(PerjanjianKinerja, UnknownDateIsLeftToBeWritten)
{
    domain::UnitData data = kutorejo();
    dokumen(data, kMurni).tanggal = {};
    EXPECT_EQ(signatures(made(data, kMurni)).placeAndDate, QStringLiteral("Mojokerto, ............ 2024"));
    data.unit[0].tempat.clear();
    EXPECT_EQ(signatures(made(data, kMurni)).placeAndDate, QStringLiteral("............, ............ 2024"));
}

TEST(PerjanjianKinerja, EmptyDocumentSaysSo)
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

TEST(PerjanjianKinerja, MissingHalfOfTheAnnexSaysSo)
{
    domain::UnitData data = kutorejo();
    data.pagu.clear();
    EXPECT_TRUE(text(made(data, kMurni)).contains(QStringLiteral("Belum ada pagu pada dokumen ini.")));
    data = kutorejo();
    data.target.clear();
    EXPECT_TRUE(text(made(data, kMurni)).contains(QStringLiteral("Belum ada target pada dokumen ini.")));
    EXPECT_EQ(tables(made(data, kMurni)).size(), 1u);
}

TEST(PerjanjianKinerja, OtherIdsAreNotFound)
{
    const domain::Snapshot snapshot(kutorejo());
    for (const QString& id : { kRenja, QStringLiteral("tidak ada"), QString() }) {
        const Result<Document> document = perjanjianKinerja(snapshot, id);
        ASSERT_FALSE(document) << id.toStdString();
        EXPECT_EQ(document.error().code, ErrorCode::NotFound);
        EXPECT_EQ(document.error().details.value(1), id);
    }
    EXPECT_FALSE(perjanjianKinerja(domain::Snapshot(), kMurni));
}

TEST(PerjanjianKinerja, NamesOf300LettersStayOnThePaper)
{
    domain::UnitData data = kutorejo();
    const QString words = QStringLiteral("Terselenggaranya koordinasi ").repeated(11).first(300);
    const QString oneWord = QString(300, u'm');
    data.simpul[1].nama = words;
    data.indikator[0].nama = oneWord;
    data.unit[0].nama = QStringLiteral("Kecamatan ") + oneWord;
    data.pejabat.push_back(camat(words, QDate(2020, 1, 1)));
    const Document document = made(data, kMurni);
    const Layout layout(document, 96);
    int letters = 0;
    for (int page = 0; page < layout.pageCount(); ++page)
        letters += int(layout.lines(page).join(QString()).count(u'm', Qt::CaseSensitive));
    EXPECT_GE(letters, 900); // indicator, and the unit in both signatures
    EXPECT_EQ(WrittenPdf(document).plainText().remove(u' ').count(u'm'), letters);
}

TEST(PerjanjianKinerja, PrintsAsTheGoldenText)
{
    domain::UnitData data = kutorejo();
    data.pejabat.push_back(camat(QStringLiteral("Contoh Nama, S.STP, M.Si"), QDate(2023, 3, 1)));
    const QString printed = WrittenPdf(made(data, kPerubahan)).layoutText();
    const QString path = QStringLiteral(SELARAS_GOLDEN_FOLDER "/pk-perubahan-2024.txt");
    QFile file(path);
    if (qEnvironmentVariableIsSet("SELARAS_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(printed.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    // Blanks between columns depend on the reader's version; words and lines don't.
    const auto lines = [](const QString& text) {
        QStringList list;
        for (const QString& line : text.split(u'\n'))
            list.append(line.simplified());
        list.removeAll(QString());
        return list.join(u'\n');
    };
    EXPECT_EQ(lines(printed), lines(QString::fromUtf8(file.readAll())))
        << "The printed Perjanjian Kinerja changed. If that is meant, look at the PDF, then run\n"
           "  SELARAS_WRITE_GOLDEN=1 documents_tests --gtest_filter=PerjanjianKinerja.PrintsAsTheGoldenText\n"
           "and commit "
        << path.toStdString();
}

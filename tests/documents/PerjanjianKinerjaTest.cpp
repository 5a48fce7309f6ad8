// SPDX-License-Identifier: GPL-3.0-or-later
// The statement, and the paper as a whole.
#include "tests/documents/Tables.h"

#include <QFile>

#include <algorithm>

using namespace selaras;
using namespace selaras::documents;
using namespace selaras::documents::testing;
using namespace selaras::testing;

TEST(PerjanjianKinerja, StatementIsWordedAsTheRegulation)
{
    const QString page = simplified(WrittenPdf(made(kutorejo(), kMurni)).pages().value(0));
    const char* const expected[] = {
        "PEMERINTAH KABUPATEN MOJOKERTO",
        "KECAMATAN KUTOREJO",
        "PERJANJIAN KINERJA TAHUN 2024",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        "hasil, kami yang bertanda tangan di bawah ini:",
        "Nama : (…………) Jabatan : Camat Kutorejo selanjutnya disebut pihak pertama",
        "Nama : (…………) Jabatan : Bupati Mojokerto selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam "
        "rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. "
        "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja "
        "dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        "Mojokerto, 2 Januari 2024 Pihak Kedua, Pihak Pertama, Bupati Mojokerto Camat Kutorejo",
    };
    qsizetype from = 0;
    for (const char* const sentence : expected) {
        const qsizetype at = page.indexOf(QString::fromUtf8(sentence), from);
        EXPECT_GE(at, 0) << sentence << "\nnot found, or not in its place, in\n" << page.toStdString();
        from = std::max(at, from);
    }
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

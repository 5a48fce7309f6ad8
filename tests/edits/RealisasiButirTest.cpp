// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/results/Butir.h"
#include "tests/edits/Office.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class RealisasiButir : public Office {
    protected:
        /// "persen" counts one thing out of another.
        void SetUp() override
        {
            Office::SetUp();
            const Indikator before = *snapshot().indikator(u"persen"_s);
            Indikator after = before;
            after.namaPembilang = u"Koordinasi yang ditindaklanjuti"_s;
            after.namaPenyebut = u"Seluruh koordinasi"_s;
            commit(Edit{ Action::EditIndikator, {}, { { before, after } } });
        }
        Result<Edit> add(const char* indikator, const std::vector<IsianButir>& items, int triwulan = 1) const
        {
            return addButir(snapshot(), QString::fromLatin1(indikator), 2024, triwulan, items);
        }
        Result<Edit> paste(const char* indikator, const QString& text) const
        {
            return pasteButir(snapshot(), QString::fromLatin1(indikator), 2024, 1, text);
        }
        const RealisasiKinerja* quarter(const char* indikator, int triwulan = 1) const
        {
            return snapshot().realisasi(QString::fromLatin1(indikator), 2024, triwulan);
        }
        std::vector<Butir> items(const char* indikator = "ikm") const
        {
            std::vector<Butir> rows;
            for (const Butir* row : snapshot().butir({ QString::fromLatin1(indikator), 2024, 1 }))
                rows.push_back(*row);
            return rows;
        }
        QString words(const char* indikator = "ikm") const
        {
            QStringList all;
            for (const Butir& row : items(indikator))
                all << row.uraian;
            return all.join(u' ');
        }
    };

} // namespace

TEST_F(RealisasiButir, TheirNumberIsTheValue)
{
    EXPECT_EQ(commit(add("ikm", { { u"DONFILA MASREJO"_s }, { u"SI JOLIS"_s }, { u"LAJU MEREKAH"_s } })).action,
              Action::SetButir);
    EXPECT_EQ(quarter("ikm")->nilai, dec("3"));
    EXPECT_EQ(words(), u"DONFILA MASREJO SI JOLIS LAJU MEREKAH"_s);
    commit(editButir(snapshot(), items()[1].id, { u"SI JOLIS"_s, u"belum ditetapkan"_s, Terhitung::Tidak }));
    EXPECT_EQ(quarter("ikm")->nilai, dec("2"));
    EXPECT_EQ(items()[1].keterangan, u"belum ditetapkan"_s);
    EXPECT_EQ(quarter("ikm", 2), nullptr); // each quarter has its own list
    commit(add("kembar", { { u"Keempat"_s } })); // at its acuan
    EXPECT_EQ(quarter("ikm")->nilai, dec("3"));
    EXPECT_EQ(quarter("kembar"), nullptr);
}

TEST_F(RealisasiButir, OfARatioThoseThatCountAreThePembilang)
{
    // Tabel of the report: 26 koordinasi, all of them followed up.
    std::vector<IsianButir> all;
    for (int i = 1; i <= 26; ++i)
        all.push_back({ u"Koordinasi %1"_s.arg(i) });
    commit(add("persen", all));
    EXPECT_EQ(quarter("persen")->pembilang, dec("26"));
    EXPECT_EQ(quarter("persen")->penyebut, dec("26"));
    EXPECT_EQ(quarter("persen")->nilai, std::nullopt);
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"persen"_s), 2024).bulat(2), dec("100"));
    commit(editButir(snapshot(), items("persen")[25].id, { u"Koordinasi 26"_s, {}, Terhitung::Tidak }));
    EXPECT_EQ(quarter("persen")->pembilang, dec("25"));
    EXPECT_EQ(quarter("persen")->penyebut, dec("26"));
    EXPECT_EQ(realisasi(snapshot(), *snapshot().indikator(u"persen"_s), 2024).bulat(2), dec("96.15"));
}

TEST_F(RealisasiButir, NoneThatCountIsZeroAndNoneAtAllIsEmpty)
{
    commit(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, { u"kendala"_s, {}, {}, {} }));
    commit(add("ikm", { { u"satu"_s, {}, Terhitung::Tidak } }));
    EXPECT_EQ(quarter("ikm")->nilai, dec("0"));
    commit(removeButir(snapshot(), { items().front().id }));
    EXPECT_EQ(quarter("ikm")->nilai, std::nullopt);
    EXPECT_EQ(quarter("ikm")->kendala, u"kendala"_s);
    commit(add("persen", { { u"satu"_s }, { u"dua"_s } }));
    const std::vector<Butir> both = items("persen");
    commit(removeButir(snapshot(), { both[0].id, both[1].id }));
    EXPECT_EQ(quarter("persen"), nullptr);
}

TEST_F(RealisasiButir, AValueIsNotTypedOverThem)
{
    commit(add("ikm", { { u"satu"_s } }));
    commit(add("persen", { { u"satu"_s } }));
    const Error refused{ ErrorCode::ValueFromItems, { u"Indikator ikm"_s } };
    EXPECT_EQ(errorOf(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"5"_s)), refused);
    EXPECT_EQ(errorOf(recordRealisasi(snapshot(), u"kembar"_s, 2024, 1, u"5"_s)), refused);
    EXPECT_EQ(errorOf(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, QString())), refused);
    EXPECT_EQ(errorOf(recordRealisasi(snapshot(), u"persen"_s, 2024, 1, u"3"_s, u"4"_s)).code,
              ErrorCode::ValueFromItems);
    EXPECT_TRUE(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"1"_s)->rows.empty()); // what it is already
    EXPECT_OK(recordRealisasi(snapshot(), u"ikm"_s, 2024, 2, u"5"_s));
    EXPECT_OK(recordCatatan(snapshot(), u"ikm"_s, 2024, 1, { u"kendala"_s, {}, {}, {} }));
    size_t bad = 9;
    const auto block = recordBlock(snapshot(), 2024, { { u"ikm"_s, {}, 2, u"5"_s }, { u"ikm"_s, {}, 1, u"5"_s } },
                                   Action::Paste, &bad);
    EXPECT_EQ(errorOf(block), refused);
    EXPECT_EQ(bad, 1u);
    commit(removeButir(snapshot(), { items().front().id }));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"5"_s));
    EXPECT_EQ(quarter("ikm")->nilai, dec("5"));
}

TEST_F(RealisasiButir, LinesArePasted)
{
    commit(add("ikm", { { u"nol"_s } }));
    commit(paste("ikm", u"Musrenbang\tJanuari\r\n\r\n  Evaluasi   APBDes  \nPleno PKK\t\tBalai Desa\tMaret\n"_s));
    ASSERT_EQ(items().size(), 4u);
    EXPECT_EQ(quarter("ikm")->nilai, dec("4"));
    EXPECT_EQ(items()[1].uraian, u"Musrenbang"_s);
    EXPECT_EQ(items()[1].keterangan, u"Januari"_s);
    EXPECT_EQ(items()[2].uraian, u"Evaluasi APBDes"_s);
    EXPECT_EQ(items()[2].keterangan, QString());
    EXPECT_EQ(items()[3].keterangan, u"Balai Desa; Maret"_s);
}

TEST_F(RealisasiButir, CellsOfExcelWithLineBreaksAreOneItem)
{
    commit(paste("ikm",
                 u"\"Rapat \"\"Posyandu\"\"\nbulan Mei\"\tdihadiri 20\n\"Rapat\" biasa\t\"Aula\"\n\"tanpa tutup"_s));
    ASSERT_EQ(items().size(), 3u);
    EXPECT_EQ(items()[0].uraian, u"Rapat \"Posyandu\" bulan Mei"_s);
    EXPECT_EQ(items()[0].keterangan, u"dihadiri 20"_s);
    EXPECT_EQ(items()[1].uraian, u"\"Rapat\" biasa"_s);
    EXPECT_EQ(items()[1].keterangan, u"\"Aula\""_s);
    EXPECT_EQ(items()[2].uraian, u"\"tanpa tutup"_s);
}

TEST_F(RealisasiButir, ABadItemIsRefusedWithAReason)
{
    EXPECT_EQ(errorOf(add("ikm", { { u"satu"_s }, { u" \t"_s } })).code, ErrorCode::ItemEmpty);
    EXPECT_EQ(errorOf(paste("ikm", u" \n\n\t\n"_s)).code, ErrorCode::ItemEmpty);
    EXPECT_EQ(errorOf(paste("ikm", u"satu\n\thanya keterangan"_s)).code, ErrorCode::ItemEmpty);
    EXPECT_EQ(errorOf(add("x", { { u"satu"_s } })).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(add("sub1", { { u"satu"_s } })), (Error{ ErrorCode::NotFound, { u"Indikator"_s, u"sub1"_s } }));
    EXPECT_EQ(errorOf(add("ikm", { { u"satu"_s } }, 5)).code, ErrorCode::QuarterInvalid);
    EXPECT_TRUE(add("ikm", {})->rows.empty());
    commit(add("ikm", { { u"satu"_s } }));
    EXPECT_EQ(errorOf(editButir(snapshot(), items().front().id, { {} })).code, ErrorCode::ItemEmpty);
    EXPECT_EQ(errorOf(editButir(snapshot(), u"x"_s, { u"a"_s })).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(removeButir(snapshot(), { items().front().id, u"x"_s })).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(shiftButir(snapshot(), u"x"_s, 1)).code, ErrorCode::NotFound);
}

TEST_F(RealisasiButir, TheyAreReordered)
{
    commit(paste("ikm", u"a\nb\nc\nd"_s));
    const Id c = items()[2].id;
    commit(shiftButir(snapshot(), c, -1));
    EXPECT_EQ(words(), u"a c b d"_s);
    commit(shiftButir(snapshot(), c, 100));
    EXPECT_EQ(words(), u"a b d c"_s);
    EXPECT_TRUE(shiftButir(snapshot(), c, 1)->rows.empty());
    commit(shiftButir(snapshot(), c, std::numeric_limits<int>::min()));
    EXPECT_EQ(words(), u"c a b d"_s);
    EXPECT_EQ(quarter("ikm")->nilai, dec("4"));
    commit(removeButir(snapshot(), { items()[1].id }));
    commit(add("ikm", { { u"e"_s } }));
    EXPECT_EQ(words(), u"c b d e"_s);
}

TEST_F(RealisasiButir, UndoBringsBackListAndValueTogether)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"7"_s));
    const QByteArray typed = stored();
    commit(paste("ikm", u"a\nb"_s));
    const QByteArray listed = stored();
    EXPECT_EQ(quarter("ikm")->nilai, dec("2"));
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), typed);
    EXPECT_EQ(quarter("ikm")->nilai, dec("7"));
    ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), listed);
}

TEST_F(RealisasiButir, AllTheWayBackAndForthAgain)
{
    std::mt19937 random{ 4 };
    const QByteArray start = stored();
    const auto oneOf = [&](const std::vector<Butir>& rows) { return rows[random() % rows.size()].id; };
    size_t refused = 0;
    for (int i = 0; i < 150; ++i) {
        const char* indikator = random() % 2 ? "ikm" : "persen";
        const std::vector<Butir> rows = items(indikator);
        const unsigned kind = rows.empty() ? 0 : random() % 5;
        const auto edit = kind == 0 ? add(indikator, { { u"butir %1"_s.arg(i) } })
            : kind == 1             ? paste(indikator, u"x%1\ny\tz"_s.arg(i))
            : kind == 2             ? removeButir(snapshot(), { oneOf(rows) })
            : kind == 3             ? shiftButir(snapshot(), oneOf(rows), int(random() % 5) - 2)
                                    : editButir(snapshot(), oneOf(rows),
                                                { u"ubah %1"_s.arg(i), {}, random() % 2 ? Terhitung::Ya : Terhitung::Tidak });
        refused += !workspace().commit(edit).has_value();
        const std::vector<Butir> now = items(indikator);
        const auto counted = Decimal::fromInteger(std::ranges::count_if(now, &Butir::terhitung));
        const RealisasiKinerja* row = quarter(indikator);
        ASSERT_EQ(row == nullptr, now.empty());
        const auto shown = row ? (row->nilai ? row->nilai : row->pembilang) : counted;
        ASSERT_EQ(shown, counted);
    }
    EXPECT_EQ(refused, 0u);
    const QByteArray end = stored();
    while (workspace().canUndo() && workspace().nextUndo().action == Action::SetButir)
        ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), start);
    while (workspace().canRedo())
        ASSERT_OK(workspace().redo());
    EXPECT_EQ(stored(), end);
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

TEST_F(RealisasiButir, WhatWasSentOnIsLocked)
{
    commit(add("ikm", { { u"satu"_s } }));
    const RealisasiKinerja draft = *quarter("ikm");
    RealisasiKinerja sent = draft;
    sent.status = StatusRealisasi::Diverifikasi;
    commit(Edit{ Action::AdvanceRealisasi, {}, { { draft, sent } } });
    const Id id = items().front().id;
    for (const auto& edit :
         { add("ikm", { { u"dua"_s } }), paste("kembar", u"dua"_s), editButir(snapshot(), id, { u"lain"_s }),
           removeButir(snapshot(), { id }), shiftButir(snapshot(), id, 1) })
        EXPECT_EQ(errorOf(edit).code, ErrorCode::RealisasiLocked);
    EXPECT_OK(add("ikm", { { u"dua"_s } }, 2));
}

TEST_F(RealisasiButir, AListLeftBehindByAnAcuanTouchesNoOtherValue)
{
    commit(add("persen", { { u"satu"_s } }));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"90"_s));
    const Indikator before = *snapshot().indikator(u"persen"_s);
    Indikator after = before;
    after.acuanId = u"ikm"_s;
    commit(Edit{ Action::EditIndikator, {}, { { before, after } } });
    commit(removeButir(snapshot(), { items("persen").front().id }));
    ASSERT_NE(quarter("ikm"), nullptr);
    EXPECT_EQ(quarter("ikm")->nilai, dec("90"));
}

} // namespace selaras::edits

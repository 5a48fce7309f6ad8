// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators under the hands of a clerk, and measures that stand in two places of the tree.
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "core/sample/Transkripsi.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanIndikator : public Office {
    protected:
        QString rowsOf(const QString& simpul) const
        {
            QStringList ids;
            for (const Indikator* row : snapshot().indikatorOf(simpul))
                ids << row->id;
            return ids.join(u' ');
        }
        Indikator indicator(const char* id, const char* simpul) const
        {
            Indikator row;
            row.id = QString::fromLatin1(id);
            row.simpulId = QString::fromLatin1(simpul);
            row.nama = u"Indikator "_s + row.id;
            row.satuan = u"Nilai"_s;
            return row;
        }
        void add(const char* id, const char* simpul, const char* acuan = "")
        {
            Indikator row = indicator(id, simpul);
            row.acuanId = QString::fromLatin1(acuan);
            commit(addIndikator(snapshot(), row));
        }
        /// A node "lainnya" beside sasaran.
        Result<Edit> addSimpulLainnya() const
        {
            return addSimpul(snapshot(),
                             { u"tujuan"_s, JenisSimpul::KinerjaLainnya, {}, u"Kinerja Lainnya"_s, {}, u"lainnya"_s });
        }
        /// A target in the document that is in force.
        Result<Edit> transcribe(const char* id, const char* printed) const
        {
            BarisDokumen row;
            row.simpulId = u"program"_s;
            row.indikatorId = QString::fromLatin1(id);
            row.target.emplace_back(Kolom{ u"pk"_s, 2024 }, QString::fromLatin1(printed));
            return transcribeDokumen(snapshot(), u"pk"_s, { row });
        }
        static Error notFound(const char* what, const char* id)
        {
            return { ErrorCode::NotFound, { QString::fromLatin1(what), QString::fromLatin1(id) } };
        }
        QString value(const char* id) const
        {
            const auto figure = realisasi(snapshot(), *snapshot().indikator(QString::fromLatin1(id)), 2024).bulat(2);
            return figure ? figure->toText() : QString();
        }
        QString judged() const
        {
            QStringList ids;
            for (const CapaianIndikator& row : capaianSemua(snapshot(), 2024))
                ids << row.indikator->id;
            return ids.join(u' ');
        }
    };

} // namespace

TEST_F(PerencanaanIndikator, IsAddedAfterTheLastOfItsNode)
{
    Indikator row = indicator("", "sasaran");
    row.nama = u" Jumlah "_s;
    row.dihapus = true;
    row.unitId = u"lain"_s;
    const ChangeSet done = commit(addIndikator(snapshot(), row));
    EXPECT_EQ(done.action, Action::AddIndikator);
    ASSERT_EQ(snapshot().indikatorOf(u"sasaran"_s).size(), 3u);
    const Indikator* last = snapshot().indikatorOf(u"sasaran"_s).back();
    EXPECT_EQ(last->id.size(), 36);
    EXPECT_EQ(last->nama, u"Jumlah"_s);
    EXPECT_EQ(last->unitId, u"unit"_s);
}

TEST_F(PerencanaanIndikator, EveryFieldCanBeChangedButItsPlace)
{
    commit(addOffice(snapshot(), { Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 } }));
    Indikator form = *snapshot().indikator(u"ikm"_s);
    form.nama = u"Indeks"_s;
    form.satuan = u"Indeks"_s;
    form.desimal = 0;
    form.arah = Arah::Rentang;
    form.akumulasi = Akumulasi::RataRata;
    form.batasCapaian = dec("120");
    form.formula = u"a / b"_s;
    form.namaPembilang = u"a"_s;
    form.namaPenyebut = u"b"_s;
    form.sumberData = u"Survei"_s;
    form.penanggungJawab = u"Kasi"_s;
    form.jabatanId = u"camat"_s;
    form.iku = true;
    form.skala = JenisSkala::Skm14;
    form.dariSerapan = true;
    Indikator typed = form;
    typed.simpulId = u"program2"_s;
    typed.urutan = 7;
    typed.dihapus = true;
    typed.unitId = u"lain"_s;
    EXPECT_EQ(commit(editIndikator(snapshot(), typed)).action, Action::EditIndikator);
    EXPECT_EQ(*snapshot().indikator(u"ikm"_s), form);
    EXPECT_TRUE(editIndikator(snapshot(), form)->rows.empty());
}

TEST_F(PerencanaanIndikator, IsRefusedWithAReason)
{
    const auto both = [&](auto change, const Error& expected) {
        Indikator fresh = indicator("baru", "sasaran");
        change(fresh);
        EXPECT_EQ(errorOf(addIndikator(snapshot(), fresh)), expected);
        Indikator form = *snapshot().indikator(u"ikm"_s);
        change(form);
        EXPECT_EQ(errorOf(editIndikator(snapshot(), form)), expected);
    };
    both([](Indikator& row) { row.nama = u" "_s; }, { ErrorCode::NameEmpty, {} });
    both([](Indikator& row) { row.jabatanId = u"x"_s; }, notFound("Jabatan", "x"));
    both([](Indikator& row) { row.acuanId = u"x"_s; }, notFound("Indikator", "x"));
    const QString reason = format::Text::numberError(format::NumberError::TooManyDecimals);
    both([](Indikator& row) { row.desimal = 5; }, { ErrorCode::NumberInvalid, { u"5"_s, reason } });
    both([](Indikator& row) { row.desimal = -1; }, { ErrorCode::NumberInvalid, { u"-1"_s, reason } });
    both([](Indikator& row) { row.batasCapaian = dec("-120.5"); }, { ErrorCode::ValueNegative, { u"-120,5"_s } });
    EXPECT_EQ(errorOf(addIndikator(snapshot(), indicator("baru", "x"))), notFound("Simpul", "x"));
    EXPECT_EQ(errorOf(editIndikator(snapshot(), indicator("x", "sasaran"))), notFound("Indikator", "x"));
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(errorOf(addIndikator(snapshot(), indicator("baru", "kegiatan"))), notFound("Simpul", "kegiatan"));
    EXPECT_EQ(errorOf(editIndikator(snapshot(), *snapshot().indikator(u"kembar"_s))), notFound("Indikator", "kembar"));
}

TEST_F(PerencanaanIndikator, ATwinAlwaysPointsAtWhoKeepsTheResults)
{
    add("lain", "program2", "kembar"); // a twin of a twin
    EXPECT_EQ(snapshot().indikator(u"lain"_s)->acuanId, u"ikm"_s);
    Indikator ikm = *snapshot().indikator(u"ikm"_s);
    for (const char* id : { "ikm", "kembar" }) { // itself, directly and through a twin
        ikm.acuanId = QString::fromLatin1(id);
        EXPECT_EQ(errorOf(editIndikator(snapshot(), ikm)), notFound("Indikator", id));
    }
    ikm.acuanId = u"persen"_s; // becomes a twin itself, and its twins follow
    EXPECT_EQ(commit(editIndikator(snapshot(), ikm)).rows.size(), 3u);
    for (const char* id : { "ikm", "kembar", "lain" })
        EXPECT_EQ(snapshot().indikator(QString::fromLatin1(id))->acuanId, u"persen"_s) << id;
}

TEST_F(PerencanaanIndikator, MovesAndIsOrdered)
{
    add("a", "sasaran");
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"ikm persen a"_s);
    EXPECT_EQ(commit(shiftIndikator(snapshot(), u"a"_s, -1)).action, Action::MoveIndikator);
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"ikm a persen"_s);
    commit(shiftIndikator(snapshot(), u"ikm"_s, 9));
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"a persen ikm"_s);
    EXPECT_TRUE(shiftIndikator(snapshot(), u"ikm"_s, 1)->rows.empty());
    EXPECT_EQ(commit(moveIndikator(snapshot(), u"a"_s, u"program"_s)).action, Action::MoveIndikator);
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"persen ikm"_s);
    EXPECT_EQ(rowsOf(u"program"_s), u"kembar a"_s); // last
    EXPECT_TRUE(moveIndikator(snapshot(), u"a"_s, u"program"_s)->rows.empty());
    EXPECT_EQ(errorOf(moveIndikator(snapshot(), u"x"_s, u"program"_s)), notFound("Indikator", "x"));
    EXPECT_EQ(errorOf(moveIndikator(snapshot(), u"a"_s, u"x"_s)), notFound("Simpul", "x"));
    EXPECT_EQ(errorOf(shiftIndikator(snapshot(), u"x"_s, 1)), notFound("Indikator", "x"));
}

TEST_F(PerencanaanIndikator, ACopyStandsAfterItWithoutFigures)
{
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 2024 }, u"80"_s));
    EXPECT_EQ(commit(duplicateIndikator(snapshot(), u"ikm"_s)).action, Action::DuplicateIndikator);
    const auto rows = snapshot().indikatorOf(u"sasaran"_s);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1]->nama, u"Indikator ikm (salinan)"_s);
    EXPECT_EQ(rows[1]->satuan, u"Nilai"_s);
    EXPECT_TRUE(snapshot().target(u"renja"_s, rows[1]->id).empty());
    EXPECT_EQ(errorOf(duplicateIndikator(snapshot(), u"x"_s)), notFound("Indikator", "x"));
}

TEST_F(PerencanaanIndikator, ComesBackFromTheBinWithItsFigures)
{
    commit(setTarget(snapshot(), u"ikm"_s, { u"renja"_s, 2024 }, u"80"_s));
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"79"_s));
    const QByteArray start = stored();
    EXPECT_EQ(commit(deleteIndikator(snapshot(), u"ikm"_s)).action, Action::DeleteIndikator);
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"persen"_s);
    EXPECT_EQ(errorOf(deleteIndikator(snapshot(), u"ikm"_s)), notFound("Indikator", "ikm"));
    EXPECT_EQ(commit(restoreIndikator(snapshot(), u"ikm"_s)).action, Action::RestoreIndikator);
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(rowsOf(u"sasaran"_s), u"ikm persen"_s);
    EXPECT_TRUE(restoreIndikator(snapshot(), u"ikm"_s)->rows.empty());
    EXPECT_EQ(errorOf(restoreIndikator(snapshot(), u"x"_s)), notFound("Indikator", "x"));
    commit(deleteIndikator(snapshot(), u"kembar"_s));
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(errorOf(restoreIndikator(snapshot(), u"kembar"_s)), notFound("Simpul", "program"));
}

TEST_F(PerencanaanIndikator, AMeasureOutlivesTheIndicatorThatKeepsItsResults)
{
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"79"_s));
    EXPECT_EQ(judged(), u"ikm"_s);
    const QByteArray start = stored();
    commit(deleteIndikator(snapshot(), u"ikm"_s));
    EXPECT_EQ(judged(), u"kembar"_s); // neither lost nor counted twice
    EXPECT_EQ(value("kembar"), u"79"_s);
    commit(restoreIndikator(snapshot(), u"ikm"_s));
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(judged(), u"ikm"_s);

    commit(deleteIndikator(snapshot(), u"ikm"_s));
    commit(recordRealisasi(snapshot(), u"kembar"_s, 2024, 2, u"85"_s)); // goes where the results are kept
    EXPECT_EQ(value("kembar"), u"85"_s);
    commit(restoreIndikator(snapshot(), u"ikm"_s));
    EXPECT_EQ(value("ikm"), u"85"_s);
    EXPECT_EQ(judged(), u"ikm"_s);
}

TEST_F(PerencanaanIndikator, OfSeveralTwinsTheHighestStandsForTheMeasure)
{
    commit(addSimpulLainnya());
    add("lain", "lainnya", "ikm");
    add("satu-lagi", "program2", "ikm");
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 4, u"79"_s));
    commit(deleteIndikator(snapshot(), u"ikm"_s));
    commit(transcribe("kembar", "80"));
    EXPECT_EQ(judged(), u"lain"_s);
    ASSERT_EQ(capaianTahun(snapshot(), 2024).size(), 1u);
    const CapaianIndikator row = capaianTahun(snapshot(), 2024).front();
    ASSERT_NE(row.target.target, nullptr); // lent by a twin, as the acuan had it
    EXPECT_EQ(row.target.target->nilai, dec("80"));
    EXPECT_EQ(tren(snapshot(), 2023, 2024).size(), 1u);
    Indikator binned = *snapshot().indikator(u"lain"_s);
    binned.dihapus = true; // as files from before are: what a fixed year shows is not binned any more
    commit(Edit{ Action::Import, {}, { { *snapshot().indikator(u"lain"_s), binned } } });
    EXPECT_EQ(judged(), u"kembar"_s);
}

TEST_F(PerencanaanIndikator, AnAcuanUnderADeletedNodeIsInTheBinToo)
{
    commit(addSimpulLainnya());
    add("lain", "lainnya", "ikm");
    commit(recordRealisasi(snapshot(), u"ikm"_s, 2024, 1, u"79"_s));
    commit(deleteSimpul(snapshot(), u"sasaran"_s));
    EXPECT_EQ(judged(), u"lain"_s);
    EXPECT_EQ(value("lain"), u"79"_s);
    // A form saved as it is shown leaves the acuan in the bin alone; no other can choose it.
    Indikator form = *snapshot().indikator(u"lain"_s);
    form.nama = u"Baru"_s;
    commit(editIndikator(snapshot(), form));
    Indikator other = indicator("baru", "lainnya");
    other.acuanId = u"ikm"_s;
    EXPECT_EQ(errorOf(addIndikator(snapshot(), other)), notFound("Indikator", "ikm"));
}

} // namespace selaras::edits

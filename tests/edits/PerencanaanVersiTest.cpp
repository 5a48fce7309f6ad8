// SPDX-License-Identifier: GPL-3.0-or-later
// Documents made from one another, changed and taken away.
#include "core/domain/figures/Beda.h"
#include "tests/edits/VersiOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

TEST_F(PerencanaanVersi, ANewDocumentIsAnEmptyDraft)
{
    EXPECT_EQ(commit(createDokumen(snapshot(), wanted(JenisDokumen::Renja, "r25"))).action, Action::AddDokumen);
    const Dokumen* made = snapshot().dokumen(u"r25"_s);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->status, StatusDokumen::Draf);
    EXPECT_EQ(made->periodeId, u"periode"_s);
    EXPECT_EQ(made->perubahanKe, 0);
    EXPECT_EQ(made->tahun, 2025);
    EXPECT_TRUE(snapshot().data().target.empty());
    DokumenBaru renstra = wanted(JenisDokumen::Renstra, "rs");
    renstra.periodeId = u"periode"_s;
    commit(createDokumen(snapshot(), renstra));
    EXPECT_EQ(snapshot().dokumen(u"rs"_s)->tahun, 0);
}

TEST_F(PerencanaanVersi, ANewDocumentIsRefusedWithAReason)
{
    addRenja();
    EXPECT_EQ(errorOf(createDokumen(snapshot(), wanted(JenisDokumen::Renja, "lain"))),
              (Error{ ErrorCode::DocumentExists, { u"Renja 2025"_s } }));
    DokumenBaru far = wanted(JenisDokumen::Renja, "lain");
    far.tahun = 2040;
    EXPECT_EQ(errorOf(createDokumen(snapshot(), far)),
              (Error{ ErrorCode::NotFound, { u"Periode Renstra"_s, u"2040"_s } }));
    EXPECT_EQ(errorOf(createDokumen(snapshot(), wanted(JenisDokumen::Renstra, "rs"))).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(createDokumen(snapshot(), wanted(JenisDokumen::PerjanjianKinerja, "pk25", "x"))),
              (Error{ ErrorCode::NotFound, { u"Dokumen"_s, u"x"_s } }));
    DokumenBaru unsigned_ = wanted(JenisDokumen::PerjanjianKinerja, "pk25");
    unsigned_.pihakPertamaId = u"x"_s;
    EXPECT_EQ(errorOf(createDokumen(snapshot(), unsigned_)), (Error{ ErrorCode::NotFound, { u"Jabatan"_s, u"x"_s } }));
}

TEST_F(PerencanaanVersi, APerjanjianKinerjaTakesWhatTheRenjaPromises)
{
    addPk();
    const Target* target = snapshot().target(u"pk25"_s, u"ikm"_s, 2025);
    ASSERT_NE(target, nullptr);
    EXPECT_EQ(target->nilai, dec("82"));
    EXPECT_EQ(target->teks, u"82 (Tinggi)"_s);
    EXPECT_EQ(snapshot().target(u"pk25"_s, u"persen"_s, 2025), nullptr); // the Renja has none
    EXPECT_EQ(snapshot().target(u"pk25"_s, u"kembar"_s, 2025), nullptr); // not of a program
    EXPECT_EQ(paguOf("pk25", "sub1"), dec("100"));
    EXPECT_EQ(paguOf("pk25", "kegiatan"), dec("150"));
    EXPECT_TRUE(snapshot().pagu(u"pk25"_s, u"kegiatan"_s).empty()); // a sum, not a row
    EXPECT_EQ(paguOf("pk25", "tujuan"), dec("157"));
}

TEST_F(PerencanaanVersi, IndicatorsAndProgramsCanBeChosen)
{
    addRenja();
    EXPECT_EQ(defaultIndikator(snapshot(), wanted(JenisDokumen::PerjanjianKinerja, "", "r25")),
              std::set<Id>{ u"ikm"_s });
    EXPECT_EQ(defaultIndikator(snapshot(), wanted(JenisDokumen::PerjanjianKinerja, "")),
              (std::set<Id>{ u"ikm"_s, u"persen"_s }));
    EXPECT_EQ(defaultIndikator(snapshot(), wanted(JenisDokumen::Renja, "")).size(), 3u);
    EXPECT_TRUE(defaultIndikator(snapshot(), wanted(JenisDokumen::Iku, "")).empty());
    DokumenBaru baru = wanted(JenisDokumen::PerjanjianKinerja, "pk25", "r25");
    baru.indikator = std::set<Id>{ u"kembar"_s };
    baru.program = std::set<Id>{ u"program2"_s };
    commit(createDokumen(snapshot(), baru));
    EXPECT_NE(snapshot().target(u"pk25"_s, u"kembar"_s, 2025), nullptr);
    EXPECT_EQ(snapshot().target(u"pk25"_s, u"ikm"_s, 2025), nullptr);
    EXPECT_EQ(paguOf("pk25", "tujuan"), dec("7"));
}

TEST_F(PerencanaanVersi, ARencanaAksiCarriesTargetsAndNoMoney)
{
    addRenja();
    commit(createDokumen(snapshot(), wanted(JenisDokumen::RencanaAksi, "ra", "r25")));
    EXPECT_EQ(snapshot().target(u"ra"_s, u"ikm"_s, 2025)->nilai, dec("82"));
    EXPECT_EQ(paguOf("ra", "tujuan"), std::nullopt);
}

TEST_F(PerencanaanVersi, TheTopmostPostSignsByDefault)
{
    write(Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 1 });
    write(Jabatan{ u"sekcam"_s, u"unit"_s, u"Sekcam"_s, u"camat"_s, {}, {}, 0 });
    Dokumen before = *snapshot().dokumen(u"pk"_s);
    before.pihakPertamaId = u"camat"_s;
    before.pihakKedua = u"Bupati Uji"_s;
    commit(Edit{ Action::Import, {}, { { *snapshot().dokumen(u"pk"_s), before } } });
    addPk();
    EXPECT_EQ(snapshot().dokumen(u"pk25"_s)->pihakPertamaId, u"camat"_s);
    EXPECT_EQ(snapshot().dokumen(u"pk25"_s)->pihakKedua, u"Bupati Uji"_s);
    EXPECT_EQ(snapshot().dokumen(u"r25"_s)->pihakPertamaId, QString());
    commit(deleteDraf(snapshot(), u"pk25"_s));
    DokumenBaru ofSekcam = wanted(JenisDokumen::PerjanjianKinerja, "pk25");
    ofSekcam.pihakPertamaId = u"sekcam"_s;
    commit(createDokumen(snapshot(), ofSekcam));
    EXPECT_EQ(snapshot().dokumen(u"pk25"_s)->pihakKedua, QString()); // the Bupati signs with the Camat
}

TEST_F(PerencanaanVersi, APerubahanBeginsAsTheVersionBefore)
{
    addPk();
    Target quarter = *snapshot().target(u"pk25"_s, u"ikm"_s, 2025);
    quarter.id = u"tw1"_s;
    quarter.triwulan = 1;
    write(quarter);
    write(Cetakan{ u"c"_s, u"unit"_s, u"pk25"_s, u"program"_s, {}, {}, u"APBD 2025"_s });
    commit(enactDokumen(snapshot(), u"pk25"_s, u"188/1"_s, tanggal()));
    const QByteArray before = stored();
    const ChangeSet done = commit(createPerubahan(snapshot(), u"pk25"_s, u" Pergeseran anggaran "_s, u"pk25p"_s));
    EXPECT_EQ(done.reason, u"Pergeseran anggaran"_s);
    const Dokumen* made = snapshot().dokumen(u"pk25p"_s);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->perubahanKe, 1);
    EXPECT_EQ(made->status, StatusDokumen::Draf);
    EXPECT_EQ(made->catatan, u"Pergeseran anggaran"_s);
    EXPECT_EQ(made->nomor, QString());
    EXPECT_FALSE(made->tanggal.isValid());
    EXPECT_TRUE(compareDokumen(snapshot(), u"pk25"_s, u"pk25p"_s).empty());
    EXPECT_EQ(snapshot().target(u"pk25p"_s, u"ikm"_s).size(), 2u);
    EXPECT_EQ(snapshot().cetakan(u"pk25p"_s, u"program"_s)->keterangan, u"APBD 2025"_s);
    EXPECT_EQ(snapshot().cetakan(u"pk25p"_s, u"program"_s)->nama, QString()); // names as the tree has them
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
}

TEST_F(PerencanaanVersi, APerubahanIsRefusedWithAReason)
{
    addPk();
    EXPECT_EQ(errorOf(createPerubahan(snapshot(), u"x"_s, u"alasan"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(createPerubahan(snapshot(), u"pk25"_s, u"alasan"_s)),
              (Error{ ErrorCode::DocumentIsDraft, { u"Perjanjian Kinerja 2025"_s } }));
    commit(enactDokumen(snapshot(), u"pk25"_s, {}, tanggal()));
    EXPECT_EQ(errorOf(createPerubahan(snapshot(), u"pk25"_s, u" "_s)),
              (Error{ ErrorCode::ReasonMissing, { u"Perjanjian Kinerja Perubahan 2025"_s } }));
    commit(createPerubahan(snapshot(), u"pk25"_s, u"alasan"_s, u"pk25p"_s));
    EXPECT_EQ(errorOf(createPerubahan(snapshot(), u"pk25"_s, u"alasan"_s)),
              (Error{ ErrorCode::DocumentExists, { u"Perjanjian Kinerja Perubahan 2025"_s } }));
}

TEST_F(PerencanaanVersi, ADraftIsEditedAndKeepsItsPlace)
{
    addPk();
    Dokumen after = *snapshot().dokumen(u"pk25"_s);
    after.nomor = u" 188/2 "_s;
    after.tanggal = tanggal();
    after.pihakKedua = u"Bupati Uji"_s;
    after.catatan = u"Alasan"_s;
    after.status = StatusDokumen::Ditetapkan; // tetapkan's
    after.tahun = 2026;
    EXPECT_EQ(commit(editDokumen(snapshot(), after)).action, Action::EditDokumen);
    const Dokumen* now = snapshot().dokumen(u"pk25"_s);
    EXPECT_EQ(now->nomor, u"188/2"_s);
    EXPECT_EQ(now->tanggal, tanggal());
    EXPECT_EQ(now->catatan, u"Alasan"_s);
    EXPECT_EQ(now->status, StatusDokumen::Draf);
    EXPECT_EQ(now->tahun, 2025);
    after.pihakPertamaId = u"x"_s;
    EXPECT_EQ(errorOf(editDokumen(snapshot(), after)).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(editDokumen(snapshot(), Dokumen{})).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(editDokumen(snapshot(), *snapshot().dokumen(u"pk"_s))),
              (Error{ ErrorCode::DocumentFixed, { u"Perjanjian Kinerja 2024"_s } }));
}

TEST_F(PerencanaanVersi, ADraftIsTakenAwayWithItsFiguresAndComesBack)
{
    addPk();
    const QByteArray before = stored();
    EXPECT_EQ(commit(deleteDraf(snapshot(), u"pk25"_s)).action, Action::DeleteDokumen);
    EXPECT_EQ(snapshot().dokumen(u"pk25"_s), nullptr);
    for (const Target& row : snapshot().data().target)
        EXPECT_NE(row.dokumenId, u"pk25"_s);
    for (const Pagu& row : snapshot().data().pagu)
        EXPECT_NE(row.dokumenId, u"pk25"_s);
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(errorOf(deleteDraf(snapshot(), u"x"_s)).code, ErrorCode::NotFound);
}

TEST_F(PerencanaanVersi, PartsAreLeftOutAndTakenInAgain)
{
    addPk();
    const QByteArray before = stored();
    commit(toggleInDokumen(snapshot(), u"pk25"_s, u"ikm"_s));
    EXPECT_EQ(snapshot().target(u"pk25"_s, u"ikm"_s, 2025), nullptr);
    EXPECT_EQ(paguOf("pk25", "tujuan"), dec("157")); // only its own figures
    commit(toggleInDokumen(snapshot(), u"pk25"_s, u"ikm"_s));
    commit(toggleInDokumen(snapshot(), u"pk25"_s, u"program"_s));
    EXPECT_EQ(paguOf("pk25", "tujuan"), dec("7"));
    commit(toggleInDokumen(snapshot(), u"pk25"_s, u"program"_s));
    EXPECT_EQ(stored(), before); // from the Renja, and no target of a program
    EXPECT_EQ(errorOf(toggleInDokumen(snapshot(), u"pk25"_s, u"x"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(toggleInDokumen(snapshot(), u"x"_s, u"ikm"_s)).code, ErrorCode::NotFound);
}

TEST_F(PerencanaanVersi, APerubahanTakesInFromTheVersionBefore)
{
    fixPk();
    commit(createPerubahan(snapshot(), u"pk25"_s, u"alasan"_s, u"pk25p"_s));
    commit(setPagu(snapshot(), u"sub1"_s, { u"r25"_s, 2025 }, u"999"_s)); // the Renja moves on
    commit(toggleInDokumen(snapshot(), u"pk25p"_s, u"sasaran"_s));
    EXPECT_EQ(paguOf("pk25p", "tujuan"), std::nullopt);
    commit(toggleInDokumen(snapshot(), u"pk25p"_s, u"sasaran"_s));
    EXPECT_TRUE(compareDokumen(snapshot(), u"pk25"_s, u"pk25p"_s).empty());
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
// Perjanjian Kinerja of several posts side by side, who signs them, and what they print.
#include "core/edits/documents/Salinan.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "tests/edits/VersiOffice.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanPihak : public PerencanaanVersi {
    protected:
        void SetUp() override
        {
            PerencanaanVersi::SetUp();
            commit(addOffice(snapshot(),
                             { Jabatan{ u"camat"_s, u"unit"_s, u"Camat"_s, {}, {}, {}, 0 },
                               Jabatan{ u"kasi"_s, u"unit"_s, u"Kasi Pelayanan"_s, u"camat"_s, {}, {}, 1 } }));
            Simpul program = *snapshot().simpul(u"program"_s);
            program.jabatanId = u"kasi"_s;
            commit(Edit{ Action::Import, {}, { { *snapshot().simpul(u"program"_s), program } } });
            addRenja();
            commit(setTarget(snapshot(), u"ikm"_s, { u"r25"_s, 2025 }, u"82"_s));
        }
        DokumenBaru agreement(const char* id, const char* post) const
        {
            DokumenBaru baru = wanted(JenisDokumen::PerjanjianKinerja, id, "r25");
            baru.pihakPertamaId = QString::fromLatin1(post);
            return baru;
        }
        void makeBoth()
        {
            commit(createDokumen(snapshot(), agreement("pk-camat", "camat")));
            commit(createDokumen(snapshot(), agreement("pk-kasi", "kasi")));
        }
        const Dokumen& row(const char* id) const { return *snapshot().dokumen(QString::fromLatin1(id)); }
        /// Name, pangkat and NIP of the other party, where it signs first.
        QString paper(const QString& id) const
        {
            const auto document = documents::perjanjianKinerja(snapshot(), id);
            EXPECT_OK(document);
            QStringList lines;
            const std::vector<documents::Signature> none;
            for (const documents::Block& block : document->blocks) {
                const auto* signatures = std::get_if<documents::SignatureBlock>(&block);
                for (const documents::Signature& each : signatures&& lines.isEmpty() ? signatures->left : none)
                    lines << each.name << each.rank << each.nip;
            }
            return lines.join(u'|');
        }
    };

} // namespace

TEST_F(PerencanaanPihak, TwoPostsPromiseSideBySide)
{
    const QByteArray start = stored();
    makeBoth();
    EXPECT_EQ(errorOf(createDokumen(snapshot(), agreement("lagi", "camat"))),
              (Error{ ErrorCode::DocumentExists, { u"Perjanjian Kinerja 2025"_s } }));
    EXPECT_EQ(errorOf(createDokumen(snapshot(), agreement("lagi", "kasi"))),
              (Error{ ErrorCode::DocumentExists, { u"Perjanjian Kinerja 2025 – Kasi Pelayanan"_s } }));
    EXPECT_EQ(errorOf(createDokumen(snapshot(), agreement("lagi", ""))).code, ErrorCode::DocumentExists); // the head's
    EXPECT_EQ(format::Text::shortTitle(row("pk-kasi"), snapshot()), u"PK 2025 – Kasi Pelayanan"_s);
    EXPECT_EQ(format::Text::shortTitle(row("pk-camat"), snapshot()), u"PK 2025"_s);
    EXPECT_FALSE(seri(row("pk-camat"), row("pk-kasi")));
    // What a post answers for, of every level.
    EXPECT_TRUE(snapshot().target(u"pk-kasi"_s, u"kembar"_s, 2025));
    EXPECT_FALSE(snapshot().target(u"pk-camat"_s, u"kembar"_s, 2025));
    EXPECT_TRUE(snapshot().target(u"pk-camat"_s, u"ikm"_s, 2025));
    Dokumen taken = row("pk-kasi");
    taken.pihakPertamaId = u"camat"_s;
    EXPECT_EQ(errorOf(editDokumen(snapshot(), taken)).code, ErrorCode::DocumentExists);
    ASSERT_OK(workspace().undo());
    ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), start);
}

TEST_F(PerencanaanPihak, OnlyTheHeadsIsInForceForTheOffice)
{
    makeBoth();
    commit(enactDokumen(snapshot(), u"pk-kasi"_s, {}, tanggal()));
    EXPECT_EQ(dokumenBerlaku(snapshot(), 2025).pk, nullptr);
    EXPECT_EQ(paguBerlaku(snapshot(), 2025), nullptr);
    commit(enactDokumen(snapshot(), u"pk-camat"_s, {}, tanggal()));
    commit(createPerubahan(snapshot(), u"pk-kasi"_s, u"pejabat baru"_s, u"pk-kasi-2"_s));
    commit(enactDokumen(snapshot(), u"pk-kasi-2"_s, {}, tanggal().addDays(30)));
    ASSERT_NE(dokumenBerlaku(snapshot(), 2025).pk, nullptr);
    EXPECT_EQ(dokumenBerlaku(snapshot(), 2025).pk->id, u"pk-camat"_s);
    EXPECT_EQ(targetBerlaku(snapshot(), *snapshot().indikator(u"ikm"_s), 2025).dokumen->id, u"pk-camat"_s);
    EXPECT_EQ(paguBerlaku(snapshot(), 2025)->id, u"pk-camat"_s);
    EXPECT_EQ(versiTerbaru(snapshot(), JenisDokumen::PerjanjianKinerja, 2025, {})->id, u"pk-camat"_s);
    // Its perubahan is one of its own line.
    EXPECT_EQ(errorOf(createPerubahan(snapshot(), u"pk-kasi"_s, u"lagi"_s)).code, ErrorCode::DocumentExists);
    ASSERT_OK(createPerubahan(snapshot(), u"pk-camat"_s, u"lagi"_s));
}

TEST_F(PerencanaanPihak, TheOtherPartyOutsideTheUnitHasAName)
{
    commit(createDokumen(snapshot(), agreement("pk-camat", "camat")));
    Dokumen form = row("pk-camat");
    form.pihakKedua = u"Bupati Mojokerto"_s;
    commit(editDokumen(snapshot(), form));
    EXPECT_EQ(paper(u"pk-camat"_s), u"(…………)||"_s);
    form.namaPihakKedua = u" Nama  Bupati "_s;
    form.pangkatPihakKedua = u"Pembina"_s;
    form.nipPihakKedua = u"19700101"_s;
    commit(editDokumen(snapshot(), form));
    EXPECT_EQ(paper(u"pk-camat"_s), u"Nama Bupati|Pembina|19700101"_s);
    commit(enactDokumen(snapshot(), u"pk-camat"_s, {}, tanggal()));
    commit(createPerubahan(snapshot(), u"pk-camat"_s, u"P-APBD"_s, u"baru"_s));
    EXPECT_EQ(row("baru").namaPihakKedua, u"Nama Bupati"_s);
    DokumenBaru next = agreement("pk26", "camat");
    next.tahun = 2026;
    next.pihakKedua = u"Bupati Mojokerto"_s;
    commit(createDokumen(snapshot(), next));
    EXPECT_EQ(row("pk26").nipPihakKedua, u"19700101"_s);
}

// Once only indicators of sasaran were printed, whatever the document promised.
TEST_F(PerencanaanPihak, EveryTargetOfTheDocumentIsPrinted)
{
    commit(createDokumen(snapshot(), agreement("pk-camat", "camat")));
    Indikator goal;
    goal.id = u"tujuan-1"_s;
    goal.simpulId = u"tujuan"_s;
    goal.nama = u"Indeks tujuan"_s;
    commit(addIndikator(snapshot(), goal));
    commit(setTarget(snapshot(), u"tujuan-1"_s, { u"pk-camat"_s, 2025 }, u"7"_s));
    commit(setTarget(snapshot(), u"kembar"_s, { u"pk-camat"_s, 2025 }, u"81"_s));
    const QStringList cells = printed(u"pk-camat"_s);
    EXPECT_TRUE(cells.contains(u"Indeks tujuan"_s));
    EXPECT_TRUE(cells.contains(u"Indikator kembar"_s));
    EXPECT_TRUE(cells.contains(u"Indikator ikm"_s));
}

} // namespace selaras::edits

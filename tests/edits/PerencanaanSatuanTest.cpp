// SPDX-License-Identifier: GPL-3.0-or-later
// A satuan that is changed later: what was signed prints as it was signed.
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanSatuan : public Office {
    protected:
        void SetUp() override
        {
            Office::SetUp();
            DokumenBaru baru;
            baru.tahun = 2025;
            baru.id = u"pk25"_s;
            commit(createDokumen(snapshot(), baru));
            type("ikm", u"90,36"_s);
            type("persen", u"97,86"_s);
        }
        void type(const char* indikator, const QString& typed)
        {
            commit(setTarget(snapshot(), QString::fromLatin1(indikator), { u"pk25"_s, 2025 }, typed));
        }
        ChangeSet satuan(const char* indikator, const QString& satuan)
        {
            Indikator form = *snapshot().indikator(QString::fromLatin1(indikator));
            form.satuan = satuan;
            return commit(editIndikator(snapshot(), form));
        }
        void fix() { commit(enactDokumen(snapshot(), u"pk25"_s, u"1"_s, { 2025, 1, 2 })); }
        /// The column of targets on the paper.
        QStringList printed(const QString& dokumenId = u"pk25"_s) const
        {
            const auto document = documents::perjanjianKinerja(snapshot(), dokumenId);
            EXPECT_OK(document);
            QStringList texts;
            for (const documents::Block& block : document->blocks) {
                const auto* table = std::get_if<documents::Table>(&block);
                for (const documents::TableRow& row : table ? table->body : std::vector<documents::TableRow>())
                    texts << row.cells.back().text;
            }
            return texts;
        }
    };

} // namespace

TEST_F(PerencanaanSatuan, WhatWasSignedPrintsAsItWasSigned)
{
    const QStringList paper{ u"90,36"_s, u"97,86%"_s };
    fix();
    ASSERT_EQ(printed(), paper);
    const QByteArray start = stored();
    satuan("persen", u"Nilai"_s);
    EXPECT_EQ(printed(), paper);
    satuan("ikm", u"%"_s);
    EXPECT_EQ(printed(), paper);
    satuan("ikm", u"Indeks"_s); // and back and forth
    satuan("persen", u"%"_s);
    EXPECT_EQ(printed(), paper);
    for (int i = 0; i < 4; ++i)
        ASSERT_OK(workspace().undo());
    EXPECT_EQ(stored(), start);
}

TEST_F(PerencanaanSatuan, ADraftFollowsTheSatuan)
{
    satuan("persen", u"Nilai"_s);
    EXPECT_EQ(printed(), (QStringList{ u"90,36"_s, u"97,86"_s }));
    satuan("persen", u"%"_s);
    EXPECT_EQ(printed(), (QStringList{ u"90,36"_s, u"97,86%"_s }));
}

TEST_F(PerencanaanSatuan, OnlyWhatWouldPrintDifferentlyIsWritten)
{
    type("ikm", u"90,36 (Sangat Baik)"_s);
    fix();
    EXPECT_EQ(satuan("ikm", u"%"_s).rows.size(), 1u); // its words say it all
    EXPECT_EQ(satuan("persen", u"persen"_s).rows.size(), 1u); // means the same
    EXPECT_EQ(satuan("persen", u"Nilai"_s).rows.size(), 2u);
    EXPECT_EQ(satuan("persen", u"Poin"_s).rows.size(), 1u); // said once
}

TEST_F(PerencanaanSatuan, BothEndsOfARangeStay)
{
    Target range = *snapshot().target(u"pk25"_s, u"persen"_s, 2025);
    const Target before = range;
    range.nilaiAtas = dec("99");
    commit(Edit{ Action::SetTarget, {}, { { before, range } } });
    fix();
    const QStringList paper{ u"90,36"_s, u"97,86–99%"_s };
    ASSERT_EQ(printed(), paper);
    satuan("persen", u"Nilai"_s);
    EXPECT_EQ(printed(), paper);
}

TEST_F(PerencanaanSatuan, ThePerubahanBeginsFromWhatWasSigned)
{
    fix();
    satuan("persen", u"Nilai"_s);
    commit(createPerubahan(snapshot(), u"pk25"_s, u"Evaluasi"_s, u"pk25p"_s));
    EXPECT_EQ(printed(u"pk25p"_s), printed());
    commit(setTarget(snapshot(), u"persen"_s, { u"pk25p"_s, 2025 }, u"98"_s));
    EXPECT_EQ(printed(u"pk25p"_s), (QStringList{ u"90,36"_s, u"98"_s }));
}

} // namespace selaras::edits

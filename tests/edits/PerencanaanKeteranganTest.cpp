// SPDX-License-Identifier: GPL-3.0-or-later
// What a document says beside a node.
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Pohon.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class PerencanaanKeterangan : public Office {
    protected:
        void say(const QString& text) { commit(setKeterangan(snapshot(), u"renja"_s, u"program"_s, text)); }
        QString said(const QString& dokumenId) const
        {
            const Cetakan* row = snapshot().cetakan(dokumenId, u"program"_s);
            return row ? row->keterangan : QString();
        }
    };

} // namespace

TEST_F(PerencanaanKeterangan, IsKeptBesideItsDocumentAndTakenAway)
{
    const QByteArray start = stored();
    say(u"  APBD  2024 "_s);
    EXPECT_EQ(said(u"renja"_s), u"APBD 2024"_s);
    EXPECT_EQ(said(u"renja2"_s), QString());
    EXPECT_TRUE(setKeterangan(snapshot(), u"renja"_s, u"program"_s, u"APBD 2024"_s)->rows.empty());
    say({});
    EXPECT_EQ(stored(), start); // no empty row stays
}

TEST_F(PerencanaanKeterangan, StaysWithNamesWhenTheDocumentIsFixedAndGoesIntoThePerubahan)
{
    commit(deleteDraf(snapshot(), u"renja2"_s));
    say(u"APBD 2024"_s);
    commit(setPagu(snapshot(), u"program"_s, { u"renja"_s, 2024 }, u"10"_s));
    commit(enactDokumen(snapshot(), u"renja"_s, u"1"_s, { 2024, 1, 2 }));
    EXPECT_EQ(said(u"renja"_s), u"APBD 2024"_s);
    EXPECT_EQ(snapshot().cetakan(u"renja"_s, u"program"_s)->nama, u"Simpul program"_s);
    EXPECT_EQ(errorOf(setKeterangan(snapshot(), u"renja"_s, u"program"_s, u"lain"_s)).code, ErrorCode::DocumentFixed);
    commit(createPerubahan(snapshot(), u"renja"_s, u"P-APBD"_s, u"baru"_s));
    EXPECT_EQ(said(u"baru"_s), u"APBD 2024"_s);
}

TEST_F(PerencanaanKeterangan, NeedsItsDocumentAndItsNode)
{
    EXPECT_EQ(errorOf(setKeterangan(snapshot(), u"x"_s, u"program"_s, u"a"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(setKeterangan(snapshot(), u"renja"_s, u"x"_s, u"a"_s)).code, ErrorCode::NotFound);
    commit(deleteSimpul(snapshot(), u"program"_s));
    EXPECT_EQ(errorOf(setKeterangan(snapshot(), u"renja"_s, u"program"_s, u"a"_s)).code, ErrorCode::NotFound);
}

} // namespace selaras::edits

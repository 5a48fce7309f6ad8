// SPDX-License-Identifier: GPL-3.0-or-later
// Two sessions one after the other: what was typed into a window that still shows the figures of before.
#include "core/edits/results/Bukti.h"
#include "core/edits/results/Butir.h"
#include "core/format/Text.h"
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class RealisasiStale : public Office {
    protected:
        Result<Edit> record(const Snapshot& seen, const QString& typed) const
        {
            return recordRealisasi(seen, u"ikm"_s, 2024, 1, typed);
        }
        /// The edit must be refused, and leave everything as the other session wrote it.
        void expectStale(const Result<Edit>& edit)
        {
            ASSERT_OK(edit);
            const QByteArray content = stored();
            const size_t entries = historySize();
            const auto done = workspace().commit(edit);
            ASSERT_FALSE(done.has_value());
            EXPECT_EQ(done.error().code, ErrorCode::RowChanged);
            const QString sentence = format::Text::error(done.error());
            EXPECT_TRUE(sentence.contains(u"diubah dari tempat lain"_s)) << sentence.toStdString();
            EXPECT_TRUE(sentence.contains(u"buka lagi"_s)) << sentence.toStdString();
            EXPECT_EQ(stored(), content);
            EXPECT_EQ(historySize(), entries);
            EXPECT_EQ(storage::contentDigest(snapshot().data()), content); // nor does the window show it
            EXPECT_EQ(*workspace().store().check(), storage::Findings());
        }
        /// The other session: opens, edits, closes.
        void other(const Result<Edit>& edit)
        {
            reopen();
            commit(edit);
            reopen();
        }
    };

} // namespace

TEST_F(RealisasiStale, AValueThatBothTypedIsRefused)
{
    const Snapshot seen = snapshot();
    other(record(seen, u"80"_s));
    expectStale(record(seen, u"70"_s));
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("80"));
    commit(record(snapshot(), u"70"_s)); // after a look at what is there now
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("70"));
}

TEST_F(RealisasiStale, AValueThatTheOtherChangedOrClearedIsRefused)
{
    commit(record(snapshot(), u"80"_s));
    const Snapshot seen = snapshot();
    other(record(seen, u"81"_s));
    expectStale(record(seen, u"70"_s));
    expectStale(record(seen, QString()));
    other(record(snapshot(), QString()));
    expectStale(record(seen, u"70"_s));
}

TEST_F(RealisasiStale, AListThatTheOtherMadeLongerIsRefusedWithItsValue)
{
    commit(addButir(snapshot(), u"ikm"_s, 2024, 1, { { u"satu"_s } }));
    const Snapshot seen = snapshot();
    other(addButir(seen, u"ikm"_s, 2024, 1, { { u"dua"_s } }));
    expectStale(addButir(seen, u"ikm"_s, 2024, 1, { { u"tiga"_s } }));
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("2"));
    EXPECT_EQ(snapshot().butir({ u"ikm"_s, 2024, 1 }).size(), 2u);
}

TEST_F(RealisasiStale, AProofThatTheOtherTookOffIsRefused)
{
    const Sel sel{ u"ikm"_s, 2024, 1 };
    commit(attachBukti(snapshot(), sel, { { u"a.txt"_s, "satu" } }));
    const Snapshot seen = snapshot();
    const Id id = seen.bukti(sel).front()->id;
    other(detachBukti(seen, { id }));
    expectStale(detachBukti(seen, { id }));
    other(attachBukti(snapshot(), sel, { { u"b.txt"_s, "dua" } }));
    expectStale(attachBukti(seen.with({}), sel, { { u"c.txt"_s, "dua" } })); // the same content twice
}

TEST_F(RealisasiStale, WhatTheOtherDidNotTouchGoesThrough)
{
    const Snapshot seen = snapshot();
    other(record(seen, u"80"_s));
    commit(recordRealisasi(seen, u"persen"_s, 2024, 1, u"90"_s));
    EXPECT_EQ(snapshot().realisasi(u"ikm"_s, 2024, 1)->nilai, dec("80"));
    EXPECT_EQ(snapshot().realisasi(u"persen"_s, 2024, 1)->nilai, dec("90"));
}

TEST_F(RealisasiStale, ABlockWithOneStaleCellIsRefusedAltogether)
{
    const Snapshot seen = snapshot();
    other(record(seen, u"80"_s));
    expectStale(
        recordBlock(seen, 2024, { { u"persen"_s, {}, 1, u"90"_s }, { u"ikm"_s, {}, 1, u"70"_s } }, Action::Paste));
    EXPECT_EQ(snapshot().realisasi(u"persen"_s, 2024, 1), nullptr);
}

} // namespace selaras::edits

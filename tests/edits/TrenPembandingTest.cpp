// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Tren.h"
#include "core/edits/results/Pembanding.h"
#include "tests/edits/Office.h"

namespace selaras::edits {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

    class TrenPembanding : public Office {
    protected:
        Result<Edit> set(const QString& indikator, const QString& typed,
                         TingkatPembanding tingkat = TingkatPembanding::Kabupaten)
        {
            return setPembanding(snapshot(), indikator, 2024, tingkat, typed);
        }
        std::optional<Decimal> value(TingkatPembanding tingkat = TingkatPembanding::Kabupaten)
        {
            const auto* row = domain::pembanding(snapshot(), *snapshot().indikator(u"ikm"_s), 2024, tingkat);
            return row ? std::optional(row->nilai) : std::nullopt;
        }
    };

} // namespace

TEST_F(TrenPembanding, IsTypedChangedAndTakenOut)
{
    commit(set(u"ikm"_s, u"89,97"_s));
    commit(set(u"ikm"_s, u"75"_s, TingkatPembanding::Nasional));
    EXPECT_EQ(value(), dec("89.97"));
    EXPECT_EQ(value(TingkatPembanding::Nasional), dec("75"));
    EXPECT_EQ(value(TingkatPembanding::Provinsi), std::nullopt);
    const Id id = snapshot().data().pembanding.front().id;
    commit(set(u"ikm"_s, u"90"_s));
    EXPECT_EQ(value(), dec("90"));
    EXPECT_EQ(snapshot().data().pembanding.size(), 2u);
    commit(set(u"ikm"_s, u"  "_s));
    EXPECT_EQ(value(), std::nullopt);
    commit(set(u"ikm"_s, u"91"_s));
    reopen();
    EXPECT_EQ(value(), dec("91"));
    EXPECT_TRUE(std::ranges::any_of(snapshot().data().pembanding, [&](const auto& row) { return row.id == id; }));
}

TEST_F(TrenPembanding, IsUndoneAndDoneAgain)
{
    commit(set(u"ikm"_s, u"89,97"_s));
    commit(set(u"ikm"_s, u"90"_s));
    ASSERT_TRUE(workspace().undo());
    EXPECT_EQ(value(), dec("89.97"));
    ASSERT_TRUE(workspace().undo());
    EXPECT_EQ(value(), std::nullopt);
    ASSERT_TRUE(workspace().redo());
    EXPECT_EQ(value(), dec("89.97"));
}

TEST_F(TrenPembanding, OfATwinIsThatOfItsMeasure)
{
    commit(set(u"kembar"_s, u"89,97"_s));
    EXPECT_EQ(value(), dec("89.97"));
    EXPECT_EQ(snapshot().data().pembanding.front().indikatorId, u"ikm"_s);
}

TEST_F(TrenPembanding, RefusesWhatIsNoNumberAndWhatIsNotThere)
{
    EXPECT_EQ(errorOf(set(u"ikm"_s, u"sembilan"_s)).code, ErrorCode::NumberInvalid);
    EXPECT_EQ(errorOf(set(u"tidak ada"_s, u"1"_s)).code, ErrorCode::NotFound);
    EXPECT_TRUE(set(u"ikm"_s, {})->rows.empty()); // nothing to take out
}

} // namespace selaras::edits

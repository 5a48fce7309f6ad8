// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets that a store refuses, with nothing changed.
#include "tests/storage/StoreContract.h"

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::domain;
using samples::change;
using samples::everyKind;
using samples::firstTarget;
using samples::withText;
using storage::Findings;
using storage::Store;

namespace {

class WriteRefusals : public samples::StoreContract {
protected:
    /// The change must be refused with this error and change nothing.
    void expectNoChange(Store& store, const ChangeSet& changes, ErrorCode code)
    {
        const auto before = store.load();
        const auto written = store.write(changes);
        ASSERT_FALSE(written.has_value());
        EXPECT_EQ(written.error().code, code) << ::testing::PrintToString(written.error());
        EXPECT_EQ(*store.load(), *before);
        EXPECT_EQ(*store.check(), Findings());
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Both, WriteRefusals, samples::everyStore(), samples::storeName);

TEST_P(WriteRefusals, RefusesWhatTheSchemaForbids)
{
    const auto store = filled();
    const UnitData data = everyKind();
    const auto edited = [](auto row, auto&& edit) {
        edit(row);
        return Entity(row);
    };
    const std::pair<Entity, Entity> forbidden[]{
        { data.target[0], edited(data.target[0], [](Target& t) { t.triwulan = 5; }) },
        { data.target[0], edited(data.target[0], [](Target& t) { t.indikatorId = u"tiada"_s; }) },
        { data.target[0], edited(data.target[0], [](Target& t) { t.dokumenId.clear(); }) },
        { data.realisasi[0], edited(data.realisasi[0], [](RealisasiKinerja& r) { r.triwulan = 0; }) },
        { data.realisasiAnggaran[0], edited(data.realisasiAnggaran[0], [](RealisasiAnggaran& r) { r.triwulan = 5; }) },
        { data.indikator[0], edited(data.indikator[0], [](Indikator& i) { i.desimal = 5; }) },
        { data.indikator[0], edited(data.indikator[0], [](Indikator& i) { i.acuanId = i.id; }) },
        { data.unsurSkm[0], edited(data.unsurSkm[0], [](UnsurSkm& u) { u.unsur = 10; }) },
        { data.periode[0], edited(data.periode[0], [](PeriodeRenstra& p) { p.tahunAkhir = 2000; }) },
        { data.simpul[1], edited(data.simpul[1], [](Simpul& s) { s.indukId = u"tiada"_s; }) },
    };
    for (const auto& [before, after] : forbidden)
        expectNoChange(*store, change(u"c"_s, before, after), ErrorCode::RowRefused);
    expectNoChange(*store, change(u"c"_s, data.dokumen[0], std::nullopt), ErrorCode::RowRefused); // has targets
}

TEST_P(WriteRefusals, RefusesASecondRowWithTheSameNaturalKey)
{
    const auto store = filled();
    const UnitData data = everyKind();
    const auto twin = [&](auto row) {
        row.id = u"kembar"_s;
        expectNoChange(*store, change(u"c"_s, std::nullopt, row), ErrorCode::RowRefused);
    };
    twin(data.target[0]);
    twin(data.pagu[0]);
    twin(data.cetakan[0]);
    twin(data.realisasi[0]);
    twin(data.realisasiAnggaran[0]);
    twin(data.pembanding[0]);
    twin(data.komponenSakip[0]);
    twin(data.unsurSkm[0]);
}

TEST_P(WriteRefusals, RefusesAChangeMadeFromOtherRowsThanTheFileHas)
{
    const auto store = filled();
    expectNoChange(*store, change(u"c"_s, withText(u"lain"_s), withText(u"baru"_s)), ErrorCode::RowChanged);
    expectNoChange(*store, change(u"c"_s, std::nullopt, withText(u"baru"_s)), ErrorCode::RowChanged);
    Target unknown = firstTarget();
    unknown.id = u"tiada"_s;
    expectNoChange(*store, change(u"c"_s, unknown, std::nullopt), ErrorCode::RowChanged);
}

TEST_P(WriteRefusals, RefusesAChangeThatIsNotOfOneRow)
{
    const auto store = filled();
    expectNoChange(*store, change(u"c"_s, std::nullopt, std::nullopt), ErrorCode::ImportInvalid);
    expectNoChange(*store, change(u"c"_s, firstTarget(), everyKind().pagu.front()), ErrorCode::ImportInvalid);
    Target renamed = firstTarget();
    renamed.id = u"lain"_s;
    expectNoChange(*store, change(u"c"_s, firstTarget(), renamed), ErrorCode::ImportInvalid);
}

TEST_P(WriteRefusals, RefusesTextThatTheFileWouldNotGiveBack)
{
    const auto store = filled();
    for (const QString& text :
         { u"\xfeff"
           "82"_s,
           QString(QChar(0xfffe)), u"a"_s + QChar(0xffff), u"a"_s + QChar(0xd800), QString(QChar(u'\0')) })
        expectNoChange(*store, change(u"c"_s, firstTarget(), withText(text)), ErrorCode::RowRefused);
    for (const QString& text : { u"82 \xfeff"_s, u"'; drop table pagu; --"_s, u"\n\t\""_s, u"\U0001F600"_s }) {
        const Target before = store->load()->target.front();
        ASSERT_OK(store->write(change(u"ok-"_s + text, before, withText(text))));
        EXPECT_EQ(store->load()->target.front().teks, text);
    }
}

TEST_P(WriteRefusals, RefusesAChangeSetThatWasWrittenAlready)
{
    const auto store = filled();
    expectNoChange(*store, change(u"cs-1"_s, firstTarget(), withText(u"b"_s)), ErrorCode::RowRefused);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StoreJson.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace selaras;
using storage::Store;

namespace {

class StoreJson : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        auto store = Store::open(path());
        ASSERT_OK(store);
        auto edited = samples::everyKind().target.front();
        edited.teks = u"82"_s;
        ASSERT_OK((*store)->write(samples::change(u"cs-2"_s, samples::everyKind().target.front(), edited)));
        ASSERT_OK((*store)->write(samples::change(u"cs-3"_s, samples::everyKind().desa.front(), std::nullopt)));
        m_text = *exchange::exportJson(**store);
    }

    /// A text that must be refused at `place`, with the target left empty and usable.
    void expectRefused(const QByteArray& text, const QString& place)
    {
        const auto target = Store::create(path(u"tujuan-%1.selaras"_s.arg(++m_targets)));
        ASSERT_OK(target);
        const auto done = exchange::importJson(**target, text);
        ASSERT_FALSE(done.has_value()) << place;
        EXPECT_EQ(done.error().code, ErrorCode::ImportInvalid);
        EXPECT_TRUE(done.error().details.join(u' ').contains(place))
            << done.error().details.join(u' ') << " for " << place;
        EXPECT_EQ(*(*target)->load(), domain::UnitData());
        EXPECT_TRUE((*target)->history()->empty());
        EXPECT_OK(exchange::importJson(**target, m_text)) << "a good one goes in afterwards";
    }

    QByteArray replaced(const char* from, const char* to) const
    {
        QByteArray text = m_text;
        const qsizetype at = text.indexOf(from);
        EXPECT_GE(at, 0) << from;
        return text.replace(at, qsizetype(std::strlen(from)), to);
    }

    QByteArray m_text;
    int m_targets = 0;
};

} // namespace

TEST_F(StoreJson, ImportedAndExportedAgainIsTheIdenticalText)
{
    const auto target = Store::create(path(u"dua.selaras"_s));
    ASSERT_OK(target);
    ASSERT_OK(exchange::importJson(**target, m_text));
    EXPECT_EQ(*exchange::exportJson(**target), m_text);
    EXPECT_EQ(*(*target)->check(), storage::Findings());
}

TEST_F(StoreJson, ImportedStoreOpensAgainAndGoesOn)
{
    {
        const auto target = Store::create(path(u"dua.selaras"_s));
        ASSERT_OK(target);
        ASSERT_OK(exchange::importJson(**target, m_text));
        ASSERT_OK((*target)->write(samples::change(u"cs-4"_s, samples::everyKind().rekomendasi.front(),
                                                   domain::Rekomendasi{ u"rk"_s, u"u"_s, 2024, {}, {}, {}, 1 })));
    }
    const auto again = Store::open(path(u"dua.selaras"_s));
    ASSERT_OK(again);
    EXPECT_EQ((*again)->history()->size(), 4U);
    EXPECT_EQ(*(*again)->check(), storage::Findings());
}

TEST_F(StoreJson, EmptyStoreRoundTrips)
{
    const auto empty = Store::create(path(u"kosong.selaras"_s));
    ASSERT_OK(empty);
    const auto text = exchange::exportJson(**empty);
    ASSERT_OK(text);
    EXPECT_EQ(QJsonDocument::fromJson(*text).object(),
              (QJsonObject{ { u"selaras"_s, QJsonObject{ { u"versi"_s, 1 } } },
                            { u"data"_s, QJsonObject() },
                            { u"riwayat"_s, QJsonArray() } }));
    const auto target = Store::create(path(u"dua.selaras"_s));
    ASSERT_OK(target);
    ASSERT_OK(exchange::importJson(**target, *text));
    EXPECT_EQ(*exchange::exportJson(**target), *text);
}

TEST_F(StoreJson, HasTheDocumentedShape)
{
    const QJsonObject root = QJsonDocument::fromJson(m_text).object();
    EXPECT_EQ(root.keys().join(u' '), u"berkas data riwayat selaras"_s);
    const domain::Berkas photo = samples::photo();
    EXPECT_EQ(root.value("berkas"_L1).toObject().value(QString::fromLatin1(photo.sha256.toHex())).toString(),
              QString::fromLatin1(photo.isi.toBase64()));
    const QJsonArray simpul = root.value("data"_L1).toObject().value("simpul"_L1).toArray();
    ASSERT_EQ(simpul.size(), 2);
    EXPECT_EQ(simpul[0].toObject().value("id"_L1), u"s2"_s) << "by id";
    const QJsonArray history = root.value("riwayat"_L1).toArray();
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[1].toObject().keys().join(u' '),
              u"alasan baris digest hash hashSebelum id nomor oleh tindakan waktu"_s);
    EXPECT_EQ(history[1].toObject().value("waktu"_L1), u"2024-12-01T08:00:00.000Z"_s);
    EXPECT_EQ(history[1].toObject().value("hashSebelum"_L1), history[0].toObject().value("hash"_L1));
}

TEST_F(StoreJson, RefusesWhatIsNoExport)
{
    expectRefused("{\"data\": ", u"JSON"_s);
    expectRefused("[]", u"JSON"_s);
    expectRefused("{}", u"JSON"_s);
    expectRefused(replaced("\"versi\": 1", "\"versi\": 2"), u"selaras.versi"_s);
    expectRefused(replaced("\"riwayat\": [", "\"riwajat\": ["), u"riwajat"_s);
}

TEST_F(StoreJson, NamesTheRowAndColumnThatCannotBeRead)
{
    expectRefused(replaced("\"nilai\": \"2973061600\"", "\"nilai\": \"2.973.061.600\""), u"data.pagu[0]: pagu.nilai"_s);
    expectRefused(replaced("\"jenis\": \"tujuan\"", "\"jenis\": \"tujuann\""), u"data.simpul[1]: simpul.jenis"_s);
    expectRefused(replaced("\"tercetak\": true", "\"tercetakk\": true"), u"data.pagu[0]: pagu.tercetakk"_s);
    expectRefused(replaced("\"unsur_skm\": [", "\"unsur\": ["), u"data.unsur[0]: unsur"_s);
}

TEST_F(StoreJson, RefusesContentThatItsHistoryDoesNotKnow)
{
    expectRefused(replaced("\"nilai\": \"2973061600\"", "\"nilai\": \"2973061601\""), u"pagu pa: lain dari riwayat"_s);
    expectRefused(replaced("\"oleh\": \"Sekretaris\"", "\"oleh\": \"Camat\""), u"riwayat 2: segel"_s);
    QJsonObject root = QJsonDocument::fromJson(m_text).object();
    root.insert(u"riwayat"_s, QJsonArray());
    expectRefused(QJsonDocument(root).toJson(), u"tidak ada dalam riwayat"_s);
}

TEST_F(StoreJson, RefusesEntriesThatCannotBeRead)
{
    expectRefused(replaced("\"hashSebelum\": \"\"", "\"hashSebelum\": \"00\""), u"riwayat[0].hashSebelum"_s);
    expectRefused(replaced("\"alasan\": \"awal\"", "\"alasann\": \"awal\""), u"riwayat[0].alasann"_s);
}

TEST_F(StoreJson, RefusesAStoreThatIsNotEmpty)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    EXPECT_EQ(exchange::importJson(**store, m_text).error(),
              (Error{ ErrorCode::UnitAlreadySet, { u"Kecamatan Kutorejo"_s } }));
    EXPECT_EQ(*exchange::exportJson(**store), m_text);
}

// Hashes of passwords went out with each export, in the rows and in the history.
TEST_F(StoreJson, CarriesNoHashesOfPasswordsAndCanStillBeImported)
{
    const auto store = Store::open(path());
    ASSERT_OK(store);
    const domain::Pengguna before = (*store)->load()->pengguna.front();
    domain::Pengguna after = before;
    after.sandi = u"$argon2id$rahasia"_s;
    ASSERT_OK((*store)->write(samples::change(u"cs-4"_s, before, after)));
    const auto text = exchange::exportJson(**store);
    ASSERT_OK(text);
    EXPECT_FALSE(text->contains("argon2id"));
    EXPECT_FALSE(text->contains("\"sandi\""));
    const auto target = Store::create(path(u"tujuan.selaras"_s));
    ASSERT_OK(target);
    ASSERT_OK(exchange::importJson(**target, *text));
    EXPECT_EQ(*(*target)->check(), storage::Findings());
    EXPECT_EQ((*target)->load()->pengguna.front().sandi, QString());
    EXPECT_EQ(*exchange::exportJson(**target), *text);
}

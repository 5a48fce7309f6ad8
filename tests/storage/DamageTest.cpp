// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged bytes: whatever they hit, either opening refuses, or the check finds it, or what the file holds is unharmed.
#include "core/exchange/StoreJson.h"
#include "core/storage/store/Store.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <map>
#include <vector>

using namespace Qt::StringLiterals;
using namespace selaras;
using storage::Store;

namespace {

constexpr int kHeader = 100;
constexpr int kStep = 37; // a prime, so that it meets every kind of place

class Damage : public files::FolderTest {
protected:
    void SetUp() override
    {
        samples::makeFile(path());
        const auto store = Store::open(path());
        ASSERT_OK(store);
        Store& s = **store;
        auto before = samples::everyKind().target.front();
        auto after = before;
        after.teks = u"82"_s;
        ASSERT_OK(s.write(samples::change(u"cs-2"_s, before, after)));
        m_sound = *exchange::exportJson(s);
    }

    enum class Outcome { Refused, Found, Unharmed };

    Outcome outcome(const QByteArray& damaged)
    {
        files::write(path(), damaged);
        const auto store = Store::open(path());
        if (!store) {
            EXPECT_EQ(files::read(path()), damaged) << "refused, but not left as it was";
            return Outcome::Refused;
        }
        const auto findings = (*store)->check();
        if (!findings || !findings->isEmpty())
            return Outcome::Found;
        const auto text = exchange::exportJson(**store);
        EXPECT_OK(text);
        EXPECT_TRUE(text && *text == m_sound) << "silently changed";
        return Outcome::Unharmed;
    }

    QByteArray m_sound; ///< export of the undamaged file
};

} // namespace

TEST_F(Damage, FlippedBytesNeverChangeAFigureUnnoticed)
{
    const QByteArray sound = files::read(path());
    // The header byte by byte; of the rest those that are in use, because a free byte is zero.
    std::vector<qsizetype> places;
    for (qsizetype i = 0, used = 0; i < sound.size(); ++i) {
        if (i < kHeader || (sound[i] != '\0' && ++used % kStep == 0))
            places.push_back(i);
    }
    std::map<Outcome, int> outcomes;
    for (const qsizetype place : places) {
        QByteArray damaged = sound;
        damaged[place] = char(damaged[place] ^ (place % 2 ? 0x01 : 0xff));
        ++outcomes[outcome(damaged)];
        ASSERT_FALSE(HasFailure()) << "byte " << place;
    }
    const int refused = outcomes[Outcome::Refused];
    const int found = outcomes[Outcome::Found];
    const int unharmed = outcomes[Outcome::Unharmed];
    RecordProperty("refused", refused);
    RecordProperty("found", found);
    RecordProperty("unharmed", unharmed);
    EXPECT_GT(refused + found, 4 * unharmed) << "what is unharmed lies in places that SQLite does not use";
}

TEST_F(Damage, FlippedBytesInRowsAndHistoryAreNoticed)
{
    const QByteArray sound = files::read(path());
    for (const QByteArray& text : { QByteArray("Kecamatan Kutorejo"), QByteArray("Sangat Baik"),
                                    QByteArray("refocusing"), QByteArray("Kasi Pelayanan"), QByteArray("cs-2") }) {
        qsizetype at = sound.indexOf(text);
        ASSERT_GE(at, 0) << text.constData();
        for (; at >= 0; at = sound.indexOf(text, at + 1)) {
            QByteArray damaged = sound;
            damaged[at + 1] = char(damaged[at + 1] ^ 0x02);
            EXPECT_NE(outcome(damaged), Outcome::Unharmed) << text.constData() << " at " << at;
        }
    }
}

TEST_F(Damage, TruncatedFileIsRefusedAtEveryLength)
{
    const QByteArray sound = files::read(path());
    for (qsizetype size = 0; size < sound.size(); size += size < 4096 ? 512 : 4096 + 512)
        EXPECT_EQ(outcome(sound.left(size)), Outcome::Refused) << size;
}

TEST_F(Damage, OverwrittenPagesAreNoticed)
{
    const QByteArray sound = files::read(path());
    for (qsizetype page = 0; page < sound.size(); page += 4096) {
        QByteArray damaged = sound;
        damaged.replace(page, 4096, QByteArray(4096, '\0'));
        EXPECT_NE(outcome(damaged), Outcome::Unharmed) << page;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was done can be taken back and done again, and the file says the same as the screen.
#include "tests/usecases/Kantor.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    class Langkah : public Kantor {
    protected:
        template <class T>
        const T& oneOf(const std::vector<T>& list)
        {
            return list[m_random() % list.size()];
        }

        QString typed()
        {
            static const std::vector<QString> texts{ u""_s,     u"0"_s,         u"7"_s,     u"82 (Tinggi)"_s,
                                                     u"100%"_s, u"1.500.000"_s, u"90,36"_s, u"-3"_s,
                                                     u"1.5"_s,  u"abc"_s,       u"N/A"_s };
            return oneOf(texts);
        }

        /// Any thing a clerk might do, refused ones included.
        Result<Edit> anything()
        {
            static const std::vector<QString> nodes{ u"tujuan"_s, u"sasaran"_s, u"program"_s,  u"kegiatan"_s,
                                                     u"sub1"_s,   u"sub2"_s,    u"program2"_s, u"tidak-ada"_s };
            static const std::vector<QString> measures{ u"sakip"_s, u"tertib"_s, u"kembar"_s, u"tidak-ada"_s };
            static const std::vector<QString> documents{ u"renja"_s, u"renja"_s, u"renja"_s, u"pk"_s };
            const int quarter = 1 + int(m_random() % 4);
            const int year = 2023 + int(m_random() % 2);
            const Kolom place{ oneOf(documents), year, Bagian(m_random() % 3) };
            switch (m_random() % 9) {
            case 0:
                return setTarget(snapshot(), oneOf(measures), place, typed());
            case 1:
                return setPagu(snapshot(), oneOf(nodes), place, typed());
            case 2:
                return recordRealisasi(snapshot(), oneOf(measures), year, quarter, typed());
            case 3:
                return recordRealisasi(snapshot(), oneOf(measures), year, quarter, typed(), typed());
            case 4:
                return recordCatatan(snapshot(), oneOf(measures), year, quarter, { typed(), {}, typed(), {} });
            case 5:
                return recordRealisasiAnggaran(snapshot(), oneOf(nodes), year, quarter, typed());
            case 6:
                return renameSimpul(snapshot(), oneOf(nodes), typed());
            case 7:
                return transcribeDokumen(snapshot(), place.dokumenId,
                                         { { oneOf(nodes), {}, {}, { { place, typed() } }, typed(), {}, {}, {} },
                                           { oneOf(nodes), {}, {}, { { place, typed() } }, {}, {}, {}, {} } });
            default:
                return recordBlock(snapshot(), year,
                                   { { oneOf(measures), {}, quarter, typed() },
                                     { oneOf(measures), {}, quarter, typed() },
                                     { {}, oneOf(nodes), quarter, typed() },
                                     { {}, oneOf(nodes), quarter, typed() } },
                                   Action::Paste);
            }
        }

        /// Makes an edit that changes something.
        void edit()
        {
            for (int tries = 0; tries < 1000; ++tries) {
                const QByteArray before = shown();
                const Result<ChangeSet> done = workspace().commit(anything());
                if (done && !done->rows.empty()) {
                    ASSERT_NE(shown(), before);
                    return;
                }
                ASSERT_EQ(shown(), before);
            }
            FAIL() << "no edit was possible";
        }

        std::mt19937 m_random{ 2024 };
    };

} // namespace

TEST_F(Langkah, TwoHundredEditsAreTakenBackAndDoneAgain)
{
    reopen(); // so that the plan itself is not taken back
    const QByteArray start = stored();
    for (int i = 0; i < 200; ++i) {
        edit();
        ASSERT_FALSE(HasFatalFailure());
    }
    const QByteArray end = stored();
    EXPECT_EQ(shown(), end);
    EXPECT_NE(end, start);

    int undone = 0;
    for (; workspace().canUndo(); ++undone)
        ASSERT_OK(workspace().undo());
    EXPECT_EQ(undone, 200);
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(shown(), start);

    int redone = 0;
    for (; workspace().canRedo(); ++redone)
        ASSERT_OK(workspace().redo());
    EXPECT_EQ(redone, 200);
    EXPECT_EQ(stored(), end);
    EXPECT_EQ(shown(), end);

    reopen();
    EXPECT_EQ(stored(), end);
    EXPECT_EQ(shown(), end);
    const auto findings = workspace().store().check();
    ASSERT_OK(findings);
    EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
}

TEST_F(Langkah, TakenBackInTheFileAfterReopeningToo)
{
    reopen();
    const QByteArray start = stored();
    for (int i = 0; i < 20; ++i)
        edit();
    while (workspace().canUndo())
        ASSERT_OK(workspace().undo());
    reopen();
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(shown(), start);
}

TEST_F(Langkah, AnyMixOfEditsUndoAndRedoFollowsTheSteps)
{
    reopen();
    std::vector<QByteArray> steps{ shown() };
    size_t at = 0;
    for (int i = 0; i < 300; ++i) {
        switch (m_random() % 4) {
        case 0:
            ASSERT_EQ(workspace().undo().has_value(), at > 0);
            at -= at > 0;
            break;
        case 1:
            ASSERT_EQ(workspace().redo().has_value(), at + 1 < steps.size());
            at += at + 1 < steps.size();
            break;
        default:
            edit();
            ASSERT_FALSE(HasFatalFailure());
            steps.resize(++at);
            steps.push_back(shown());
        }
        ASSERT_EQ(shown(), steps[at]) << "step " << i;
        ASSERT_EQ(workspace().canUndo(), at > 0);
        ASSERT_EQ(workspace().canRedo(), at + 1 < steps.size());
    }
    EXPECT_EQ(stored(), shown());
    EXPECT_GT(steps.size(), 30u);
}

} // namespace selaras::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of random edits of every kind, all the way back, and forth again.
#include "tests/edits/Office.h"

#include <random>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    class UndoRedo : public Office {
    protected:
        template <class... T>
        QString oneOf(const T&... words)
        {
            const char* all[] = { words... };
            return QString::fromLatin1(all[m_random() % sizeof...(T)]);
        }
        /// A figure, sometimes empty.
        QString typed()
        {
            return m_random() % 5 == 0 ? QString()
                                       : QString::number(m_random() % 1000) + u',' + QString::number(m_random() % 100);
        }
        int quarter() { return 1 + int(m_random() % 4); }
        int year() { return 2022 + int(m_random() % 3); }
        QString anyNode() { return oneOf("tujuan", "sasaran", "program", "kegiatan", "sub1", "sub2", "program2"); }
        QString anyIndicator() { return oneOf("ikm", "persen", "kembar"); }

        Result<Edit> block()
        {
            std::vector<SelRealisasi> cells;
            for (size_t i = 0, n = 1 + m_random() % 6; i < n; ++i) {
                if (m_random() % 2)
                    cells.push_back({ anyIndicator(), {}, quarter(), typed() });
                else
                    cells.push_back({ {}, anyNode(), quarter(), typed() });
            }
            return recordBlock(snapshot(), year(), cells, m_random() % 2 ? Action::Paste : Action::Clear);
        }

        /// May be refused, or change nothing.
        Result<Edit> anyEdit()
        {
            const Kolom column{ oneOf("renja", "renja2", "pk"), year() };
            switch (m_random() % 8) {
            case 0:
                return setTarget(snapshot(), anyIndicator(), column,
                                 typed() + (m_random() % 2 ? u""_s : u" Dokumen"_s));
            case 1:
                return setPagu(snapshot(), anyNode(), column, typed());
            case 2:
                return recordRealisasi(snapshot(), anyIndicator(), year(), quarter(), typed());
            case 3:
                return recordRealisasi(snapshot(), u"persen"_s, year(), quarter(), typed(), typed());
            case 4:
                return recordCatatan(snapshot(), anyIndicator(), year(), quarter(), { typed(), {}, typed(), {} });
            case 5:
                return recordRealisasiAnggaran(snapshot(), anyNode(), year(), quarter(), typed());
            case 6:
                return m_random() % 2 ? renameSimpul(snapshot(), anyNode(), u"Nama %1"_s.arg(m_random() % 4))
                                      : renameIndikator(snapshot(), anyIndicator(), u"Nama %1"_s.arg(m_random() % 4));
            default:
                return block();
            }
        }

        /// Edits until `count` of them changed something.
        void edit(int count)
        {
            for (int done = 0, tries = 0; done < count && tries < 100 * count; ++tries) {
                const Result<ChangeSet> change = workspace().commit(anyEdit());
                done += change && !change->rows.empty();
                m_refused += !change;
            }
        }
        int undoAll()
        {
            int steps = 0;
            for (; workspace().canUndo(); ++steps) {
                const auto done = workspace().undo();
                EXPECT_OK(done);
                if (!done)
                    break;
            }
            return steps;
        }
        int redoAll()
        {
            int steps = 0;
            for (; workspace().canRedo(); ++steps) {
                const auto done = workspace().redo();
                EXPECT_OK(done);
                if (!done)
                    break;
            }
            return steps;
        }
        void expectSound()
        {
            EXPECT_EQ(stored(), storage::contentDigest(snapshot().data()));
            const auto findings = workspace().store().check();
            ASSERT_OK(findings);
            EXPECT_TRUE(findings->isEmpty()) << findings->join(u'\n').toStdString();
        }

        std::mt19937 m_random{ 200 };
        int m_refused = 0;
    };

} // namespace

TEST_F(UndoRedo, AllTheWayBackAndForthGivesTheSameRows)
{
    const QByteArray start = stored();
    edit(200);
    const QByteArray end = stored();
    EXPECT_NE(end, start);
    EXPECT_GT(m_refused, 10); // refused edits were among them
    EXPECT_EQ(undoAll(), 200);
    EXPECT_EQ(stored(), start);
    expectSound();
    EXPECT_EQ(redoAll(), 200);
    EXPECT_EQ(stored(), end);
    expectSound();
    reopen();
    EXPECT_EQ(stored(), end);
    EXPECT_EQ(storage::contentDigest(snapshot().data()), end);
    EXPECT_FALSE(workspace().canUndo()); // steps are those of a session
}

TEST_F(UndoRedo, TheWayBackIsInTheFile)
{
    const QByteArray start = stored();
    const size_t entries = historySize();
    edit(50);
    undoAll();
    reopen();
    EXPECT_EQ(stored(), start);
    EXPECT_EQ(historySize(), entries + 100); // nothing is ever taken out of the history
    expectSound();
}

TEST_F(UndoRedo, EveryStepLeadsToTheStateItCameFrom)
{
    std::vector<QByteArray> states{ stored() };
    for (int i = 0; i < 40; ++i) {
        edit(1);
        states.push_back(stored());
    }
    for (size_t i = states.size() - 1; i-- > 0;) {
        ASSERT_OK(workspace().undo());
        ASSERT_EQ(stored(), states[i]) << "step " << i;
    }
    for (size_t i = 1; i < states.size(); ++i) {
        ASSERT_OK(workspace().redo());
        ASSERT_EQ(stored(), states[i]) << "step " << i;
    }
}

} // namespace selaras::edits

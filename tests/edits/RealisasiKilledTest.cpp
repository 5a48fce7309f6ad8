// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed after each of 200 saves: none of them is lost.
#include "core/edits/results/Bukti.h"
#include "tests/edits/Office.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    constexpr int kSaves = 200;
    constexpr int kProofEvery = 5;

    bool isProof(int number)
    {
        return number % kProofEvery == 0;
    }

    Sel placeOf(int number)
    {
        return { u"ikm"_s, 2000 + number / 4, 1 + number % 4 };
    }

    QByteArray contentOf(int number)
    {
        return "bukti " + QByteArray::number(number).repeated(500);
    }

    class RealisasiKilled : public Office {
    protected:
        /// The save of a number: a value, or a file with its bytes.
        static Result<Edit> save(const Snapshot& snapshot, int number)
        {
            const Sel sel = placeOf(number);
            if (!isProof(number))
                return recordRealisasi(snapshot, sel.objekId, sel.tahun, sel.triwulan, QString::number(number));
            return attachBukti(snapshot, sel, { { u"%1.txt"_s.arg(number), contentOf(number) } });
        }

        /// Works until it is killed, and reports each save when it is done.
        [[noreturn]] void work(int first, int reports) const
        {
            auto store = storage::Store::open(path());
            auto opened = store ? Workspace::open(std::move(*store), u"Kasi"_s)
                                : Result<std::unique_ptr<Workspace>>(tl::unexpected(store.error()));
            for (int number = first; opened; ++number) {
                const auto done = (*opened)->commit(save((*opened)->snapshot(), number));
                const char saved = 'y';
                if (!done || done->rows.empty() || ::write(reports, &saved, 1) != 1)
                    break;
            }
            _exit(1);
        }

        /// Starts a program that goes on from `first` and kills it as soon as it reports a save. How many it reported.
        int killAfterOne(int first) const
        {
            int ends[2];
            EXPECT_EQ(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) {
                ::close(ends[0]);
                work(first, ends[1]);
            }
            ::close(ends[1]);
            char saved = 0;
            int reported = ::read(ends[0], &saved, 1) == 1;
            kill(child, SIGKILL);
            while (::read(ends[0], &saved, 1) == 1)
                ++reported;
            ::close(ends[0]);
            int status = 0;
            waitpid(child, &status, 0);
            EXPECT_TRUE(WIFSIGNALED(status)) << "it could not save";
            return reported;
        }

        /// Whether the file holds this save whole.
        bool holds(int number)
        {
            const Sel sel = placeOf(number);
            if (!isProof(number)) {
                const RealisasiKinerja* row = snapshot().realisasi(sel.objekId, sel.tahun, sel.triwulan);
                return row && row->nilai == Decimal::fromInteger(number);
            }
            const auto proofs = snapshot().bukti(sel);
            const auto bytes = proofs.empty() ? Result<Berkas>(fail(ErrorCode::NotFound))
                                              : workspace().store().berkas(proofs.front()->sha256);
            return bytes && bytes->isi == contentOf(number);
        }
        size_t savesInFile() const { return snapshot().data().realisasi.size() + snapshot().data().bukti.size(); }
    };

} // namespace

TEST_F(RealisasiKilled, LosesNoneOf200Saves)
{
    const size_t others = historySize();
    int saved = 0;
    for (int kills = 0; kills < kSaves; ++kills) {
        close();
        const int reported = saved + killAfterOne(saved);
        ASSERT_GT(reported, saved) << "kill " << kills;
        reopen();
        const int found = int(savesInFile());
        ASSERT_GE(found, reported) << "kill " << kills;
        ASSERT_LE(found, reported + 1) << "kill " << kills; // killed between a save and its report
        for (int number = saved; number < found; ++number)
            ASSERT_TRUE(holds(number)) << number;
        ASSERT_EQ(historySize(), others + size_t(found));
        saved = found;
    }
    for (int number = 0; number < saved; ++number)
        EXPECT_TRUE(holds(number)) << number;
    EXPECT_EQ(*workspace().store().check(), storage::Findings());
}

} // namespace selaras::edits

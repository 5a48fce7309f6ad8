// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it writes, again and again on the same file: what it was told is stored, is stored.
#include "core/storage/store/Store.h"

#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace selaras;
using storage::Findings;
using storage::Store;

namespace {

constexpr int kRounds = 10;
constexpr int kRowsOfAWrite = 20;

class Killed : public files::FolderTest {
protected:
    static domain::ChangeSet write(int number)
    {
        auto changes = samples::change(u"tulis-%1"_s.arg(number), std::nullopt, std::nullopt);
        changes.rows.clear();
        for (int i = 0; i < kRowsOfAWrite; ++i) {
            const domain::Desa desa{ u"desa-%1-%2"_s.arg(number).arg(i), u"u"_s, u"x"_s.repeated(100), {}, {}, {}, i };
            changes.rows.push_back({ std::nullopt, desa });
        }
        return changes;
    }

    /// Writes without end from `first` on, and reports each write when it is stored.
    [[noreturn]] void writeForEver(int first, int reports)
    {
        const auto store = Store::open(path());
        for (int number = first; store && (*store)->write(write(number)); ++number) {
            const char stored = 'y';
            if (::write(reports, &stored, 1) != 1)
                break;
        }
        _exit(1);
    }

    /// Starts a program that writes, kills it after `reports` reports, and returns how many there were in the end.
    int killAfter(int reports, int first)
    {
        int ends[2];
        EXPECT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            writeForEver(first, ends[1]);
        }
        close(ends[1]);
        char stored = 0;
        int count = 0;
        while (count < reports && ::read(ends[0], &stored, 1) == 1)
            ++count;
        kill(child, SIGKILL);
        while (::read(ends[0], &stored, 1) == 1)
            ++count;
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "it could not write";
        return count;
    }
};

} // namespace

TEST_F(Killed, KeepsEveryWriteThatWasReportedAndNoHalfOne)
{
    samples::makeFile(path());
    const int others = int(samples::everyKind().desa.size());
    int stored = 0;
    for (int round = 1; round <= kRounds; ++round) {
        const int reported = stored + killAfter(round, stored);
        const auto store = Store::open(path()); // takes the lock of the dead program over, and rolls its journal back
        ASSERT_OK(store) << "round " << round;
        const auto data = (*store)->load();
        ASSERT_OK(data);
        const int rows = int(data->desa.size()) - others;
        EXPECT_EQ(rows % kRowsOfAWrite, 0) << "round " << round;
        stored = rows / kRowsOfAWrite;
        EXPECT_GE(stored, reported) << "round " << round;
        EXPECT_LE(stored, reported + 1) << "round " << round; // killed between the write and its report
        EXPECT_EQ((*store)->history()->size(), std::size_t(stored + 1)) << "round " << round;
        EXPECT_EQ(*(*store)->check(), Findings()) << "round " << round;
    }
    {
        const auto store = Store::open(path());
        ASSERT_OK(store);
        EXPECT_OK((*store)->write(write(stored))); // clears away a journal that had not begun to count
    }
    EXPECT_EQ(files::listingWithoutBukti(folder()).size(), 1) << files::listing(folder()).join(u' ');
}

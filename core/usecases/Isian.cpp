// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Isian.h"

#include "core/usecases/Edits.h"

#include <QHash>

#include <map>

namespace selaras::usecases {

using namespace domain;

namespace {

    using Place = std::tuple<Id, Id, int, Bagian, int, QString>;

    Place placeOf(const Isian& cell)
    {
        return { cell.objekId,      cell.kolom.dokumenId, cell.kolom.tahun,
                 cell.kolom.bagian, cell.kolom.triwulan,  cell.kolom.jenisBelanja };
    }

    Result<Edit> read(const Snapshot& snapshot, const Isian& cell)
    {
        return snapshot.simpul(cell.objekId) ? readPagu(snapshot, cell.objekId, cell.kolom, cell.typed)
                                             : setTarget(snapshot, cell.objekId, cell.kolom, cell.typed);
    }

    /// The cells that count, judged in what the whole block leaves behind: it may move pagu from a parent to its
    /// children.
    class Judge {
    public:
        Judge(const Snapshot& snapshot, Edit& block)
            : m_trial(snapshot.with(block.rows))
            , m_block(block)
        {
        }

        Result<void> judge(const Isian& cell, bool changes)
        {
            const Simpul* node = m_trial.simpul(cell.objekId);
            if (!node)
                return {};
            std::vector<Pagu> after;
            for (const Pagu* row : m_trial.pagu(cell.kolom.dokumenId, node->id))
                after.push_back(*row);
            auto total = judgePagu(m_trial, *node, cell.kolom, cell.typed.trimmed().isEmpty(), after);
            if (!total)
                return tl::unexpected(total.error());
            // Each part of a breakdown says the same of its total.
            if (*total && changes && !std::exchange(m_settled[std::get<Pagu>(*(*total)->before).id], true))
                m_block.rows.push_back(std::move(**total));
            return {};
        }

    private:
        Snapshot m_trial;
        Edit& m_block;
        QHash<Id, bool> m_settled;
    };

} // namespace

Result<Edit> isiBlok(const Snapshot& snapshot, Action action, const std::vector<Isian>& isian, size_t* bad)
{
    const auto refuse = [&](size_t i, const Error& error) {
        if (bad)
            *bad = i;
        return tl::unexpected(error);
    };
    std::map<Place, size_t> last; // of two cells in one place the later one counts, as if typed in turn
    for (size_t i = 0; i < isian.size(); ++i)
        last[placeOf(isian[i])] = i;
    const auto counts = [&](size_t i) { return last.at(placeOf(isian[i])) == i; };

    Edit block{ action, {}, {} };
    std::vector<bool> changes(isian.size(), false);
    std::optional<Error> unreadable;
    size_t done = 0;
    for (; done < isian.size() && !unreadable; ++done) {
        Result<Edit> cell = read(snapshot, isian[done]);
        if (!cell) {
            unreadable = cell.error();
        } else if (counts(done)) {
            changes[done] = !cell->rows.empty();
            std::ranges::move(cell->rows, std::back_inserter(block.rows));
        }
    }
    const size_t readable = unreadable ? done - 1 : done;
    Judge judge(snapshot, block);
    for (size_t i = 0; i < readable; ++i) {
        if (const Result<void> fits = counts(i) ? judge.judge(isian[i], changes[i]) : Result<void>(); !fits)
            return refuse(i, fits.error());
    }
    if (unreadable)
        return refuse(readable, *unreadable);
    return block;
}

} // namespace selaras::usecases

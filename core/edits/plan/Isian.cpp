// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Isian.h"

#include "core/edits/base/Edits.h"
#include "core/edits/plan/Induk.h"

#include <QHash>

#include <map>

namespace selaras::edits {

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
    /// children, or bring the figures of both.
    class Judge {
    public:
        Judge(const Snapshot& snapshot, Edit& block)
            : m_before(snapshot)
            , m_trial(snapshot.with(block.rows))
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
            if (!total && wasSum(*node, cell.kolom))
                return tl::unexpected(total.error());
            if (total && *total && changes)
                settle(**total);
            if (changes)
                m_above.touch(node->id, cell.kolom);
            return {};
        }

        /// What is printed beside sums is known when every cell has been judged.
        void finish()
        {
            for (const RowChange& change : m_above.settle())
                settle(change);
            for (RowChange& change : m_block.rows) {
                const auto settled = m_settled.constFind(change.after ? idOf(*change.after) : Id());
                if (settled == m_settled.cend())
                    continue;
                change.after = settled->after;
                m_settled.erase(settled);
            }
            for (RowChange& change : m_settled)
                m_block.rows.push_back(std::move(change));
            std::erase_if(m_block.rows, [](const RowChange& change) { return change.before == change.after; });
        }

    private:
        /// The node carried no figure of its own in the column even before the block.
        bool wasSum(const Simpul& node, const Kolom& kolom) const
        {
            return filledBelow(m_before, node.id, kolom)
                || (kolom.jenisBelanja.isEmpty()
                    && std::ranges::any_of(m_before.pagu(kolom.dokumenId, node.id), [&](const Pagu* row) {
                           return row->tahun == kolom.tahun && row->bagian == kolom.bagian && !row->tercetak
                               && !row->jenisBelanja.isEmpty();
                       }));
        }

        static Id idOf(const Entity& row)
        {
            return std::visit([](const auto& each) { return each.id; }, row);
        }

        /// Each part of a breakdown says the same of its total.
        void settle(const RowChange& change) { m_settled.insert(idOf(*change.before), change); }

        const Snapshot& m_before;
        Snapshot m_trial;
        PaguInduk m_above{ m_trial };
        Edit& m_block;
        QHash<Id, RowChange> m_settled; ///< by row: as the trial has it, and as it is to be
    };

} // namespace

Result<Edit> fillBlock(const Snapshot& snapshot, Action action, const std::vector<Isian>& isian, size_t* bad)
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
    judge.finish();
    return block;
}

} // namespace selaras::edits

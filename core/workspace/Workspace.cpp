// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/domain/office/Codes.h"
#include "core/edits/approval/Alur.h"
#include "core/edits/base/Ids.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/Salvage.h"
#include "core/storage/store/References.h"
#include "core/workspace/UndoSteps.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace selaras::workspace {

using namespace edits;

using domain::Action;
using domain::ChangeSet;
using domain::RowChange;

namespace {

    std::vector<RowChange> inverse(const std::vector<RowChange>& rows)
    {
        std::vector<RowChange> result;
        for (auto it = rows.rbegin(); it != rows.rend(); ++it)
            result.push_back({ it->after, it->before });
        return result;
    }

    /// A row of the plan that was edited: taken back, it may change what was signed since.
    bool changesPlan(const RowChange& row)
    {
        const domain::Entity& of = domain::subject(row);
        return row.before && row.after
            && (std::holds_alternative<domain::Simpul>(of) || std::holds_alternative<domain::Indikator>(of));
    }

} // namespace

Workspace::Workspace(std::unique_ptr<storage::Store> store, QString by, Clock clock, domain::UnitData data)
    : m_store(std::move(store))
    , m_by(std::move(by))
    , m_pelaku{ .nama = m_by }
    , m_clock(std::move(clock))
    , m_snapshot(std::move(data))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<storage::Store> store, QString by, Clock clock)
{
    Result<domain::UnitData> data = store->load();
    if (!data)
        return tl::unexpected(data.error());
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(store), std::move(by), std::move(clock), std::move(*data)));
}

Result<ChangeSet> Workspace::commit(Result<Edit> edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    if (!domain::mayEdit(m_pelaku))
        return fail(ErrorCode::OnlyLooks, { m_pelaku.nama });
    edit->rows = coalesce(std::move(edit->rows));
    if (edit->rows.empty())
        return ChangeSet{ {}, now(), m_by, edit->action, edit->reason, {}, {} };
    const bool massive = edit->rows.size() >= kMassChange || edit->action == domain::Action::ImportNomenklatur;
    if (massive && m_snapshot.hasUnit()) { // a file that holds nothing yet has nothing to lose
        if (const Result<QString> backup = storage::makeBackup(*m_store, now()); !backup)
            return tl::unexpected(backup.error());
    }
    Result<ChangeSet> done = write(edit->action, edit->reason, std::move(edit->rows), std::move(edit->berkas));
    if (done && endsUndo(done->action)) {
        closeUndo(*done);
    } else if (done) {
        m_undo.push_back(*done);
        m_redo.clear();
    }
    if (done && m_listener)
        m_listener(*done);
    return done;
}

void Workspace::signIn(domain::Pelaku pelaku)
{
    const bool same = !pelaku.penggunaId.isEmpty() && pelaku.penggunaId == m_pelaku.penggunaId;
    m_by = pelaku.nama;
    m_pelaku = std::move(pelaku);
    if (same)
        return;
    m_undo.clear();
    m_redo.clear();
}

void Workspace::closeUndo(const ChangeSet& step)
{
    std::set<domain::Sel> closed;
    for (const RowChange& row : step.rows) {
        if (const auto sel = resultOf(domain::subject(row)))
            closed.insert(*sel);
    }
    const bool isSigned = std::ranges::any_of(step.rows, [](const RowChange& row) {
        const auto* taken = std::get_if<domain::Persetujuan>(&domain::subject(row));
        return taken && taken->ke == domain::StatusRealisasi::Ditandatangani;
    });
    const auto touches = [&](const RowChange& row) {
        const auto sel = resultOf(domain::subject(row));
        return (sel && closed.contains(*sel)) || (isSigned && changesPlan(row));
    };
    closeSteps(m_undo, step, [&](const ChangeSet& each) { return std::ranges::any_of(each.rows, touches); });
    m_redo.clear(); // what was taken back before was taken back from another state
}

Result<ChangeSet> Workspace::giveUp(std::vector<ChangeSet>& steps, const Error& error)
{
    // A full disk passes; rows that are no longer as they were, or that others stand on, don't come back.
    if (error.code == ErrorCode::RowChanged || error.code == ErrorCode::RowRefused) {
        const ChangeSet failed = std::move(steps.back());
        steps.pop_back();
        closeSteps(steps, failed, [](const ChangeSet&) { return false; });
    }
    return tl::unexpected(error);
}

Result<ChangeSet> Workspace::undo()
{
    if (m_undo.empty())
        return fail(ErrorCode::NothingToUndo);
    Result<ChangeSet> done = write(Action::Undo, code(m_undo.back().action), inverse(m_undo.back().rows));
    if (!done)
        return giveUp(m_undo, done.error());
    m_redo.push_back(std::move(m_undo.back()));
    m_undo.pop_back();
    if (m_listener)
        m_listener(*done);
    return done;
}

Result<ChangeSet> Workspace::redo()
{
    if (m_redo.empty())
        return fail(ErrorCode::NothingToRedo);
    Result<ChangeSet> done = write(Action::Redo, code(m_redo.back().action), m_redo.back().rows);
    if (!done)
        return giveUp(m_redo, done.error());
    m_undo.push_back(std::move(m_redo.back()));
    m_redo.pop_back();
    if (m_listener)
        m_listener(*done);
    return done;
}

Result<bool> Workspace::moveTo(const QString& path)
{
    const auto saved = storage::rescue(*m_store, m_snapshot.data(), path, m_by);
    if (!saved)
        return tl::unexpected(saved.error());
    auto store = storage::Store::open(path);
    if (!store)
        return tl::unexpected(store.error());
    // What was written last may have been kept although it was told as failed.
    Result<domain::UnitData> data = (*store)->load();
    if (!data)
        return tl::unexpected(data.error());
    m_store = std::move(*store);
    m_snapshot = domain::Snapshot(std::move(*data));
    return saved->withHistory;
}

Result<ChangeSet> Workspace::write(Action action, QString reason, std::vector<RowChange> rows,
                                   std::vector<domain::Berkas> files)
{
    ChangeSet changes{ newId(), now(), m_by, action, std::move(reason), std::move(rows), std::move(files) };
    if (Result<void> written = m_store->write(changes); !written)
        return tl::unexpected(written.error());
    m_snapshot = m_snapshot.with(changes.rows);
    changes.berkas.clear(); // the store has them; undo and redo only need the rows
    return changes;
}

} // namespace selaras::workspace

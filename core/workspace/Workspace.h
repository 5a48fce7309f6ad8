// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Edit.h"
#include "core/storage/store/Store.h"

#include <functional>

namespace selaras::workspace {

using edits::Edit;

/// Injected, so that tests have their own time.
using Clock = std::function<QDateTime()>;

/// Rows in one edit from which it is a mass change.
inline constexpr size_t kMassChange = 1000;

/// An open store with the snapshot of its unit. The only place that begins transactions.
class Workspace {
public:
    /// Takes over the store and loads it. `by` is who will be written in the history.
    static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<storage::Store> store, QString by,
                                                   Clock clock = QDateTime::currentDateTimeUtc);

    const domain::Snapshot& snapshot() const { return m_snapshot; }
    storage::Store& store() { return *m_store; }
    const QString& by() const { return m_by; }
    /// Who works with the file from now on, and is written in the history. Nobody undoes what someone else did;
    /// the same person may come back with another name, post or role.
    void signIn(domain::Pelaku pelaku);
    const domain::Pelaku& pelaku() const { return m_pelaku; }
    QDateTime now() const { return m_clock(); }

    /// Writes an edit in one transaction with its history and makes the next snapshot. An edit of a use case that
    /// failed hands its error on; an edit without rows changes nothing and is no undo step. Before a mass change
    /// (kMassChange rows and more, or a table of codes) a file that isn't empty is backed up; nothing is written when
    /// that fails. OnlyLooks for a Pengawas.
    Result<domain::ChangeSet> commit(Result<Edit> edit);

    /// Takes back the last change set of this session that is not taken back yet, as a change set of its own. What
    /// touched a result that was sent on since, or sent back, can't be taken back any more, nor can what shares rows
    /// with that or added what it stands on, nor edits of the plan from before a result was signed. A step that fails
    /// for good (RowChanged, RowRefused) says why and is dropped with those that depend on it; the others go on.
    Result<domain::ChangeSet> undo();
    Result<domain::ChangeSet> redo();
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    /// The change set that undo() would take back; canUndo() must hold.
    const domain::ChangeSet& nextUndo() const { return m_undo.back(); }
    const domain::ChangeSet& nextRedo() const { return m_redo.back(); }

    /// Goes on in a new file with all that is here, after the open one was taken away, replaced or cut (FileGone,
    /// FileReplaced). The lock of the old one is given back. True when the history came along. Errors of
    /// storage::rescue; nothing changes then.
    Result<bool> moveTo(const QString& path);

    /// Called after each change set, undo and redo included, with the new snapshot in place.
    using Listener = std::function<void(const domain::ChangeSet&)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

private:
    Workspace(std::unique_ptr<storage::Store> store, QString by, Clock clock, domain::UnitData data);
    Result<domain::ChangeSet> write(domain::Action action, QString reason, std::vector<domain::RowChange> rows,
                                    std::vector<domain::Berkas> files = {});

    std::unique_ptr<storage::Store> m_store;
    void closeUndo(const domain::ChangeSet& step);
    /// Hands on why the last of the steps failed; one that will always fail is dropped with what stands on it.
    Result<domain::ChangeSet> giveUp(std::vector<domain::ChangeSet>& steps, const Error& error);

    QString m_by;
    domain::Pelaku m_pelaku;
    Clock m_clock;
    domain::Snapshot m_snapshot;
    std::vector<domain::ChangeSet> m_undo, m_redo;
    Listener m_listener;
};

} // namespace selaras::workspace

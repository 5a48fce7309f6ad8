// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/Backups.h"
#include "core/workspace/Workspace.h"

#include <QObject>
#include <QThread>

namespace selaras::app {

/// Backs up what changed without holding up the window: the rows are copied at once, in milliseconds; taking proofs
/// along, checking and thinning happen on a thread of its own. Going, it stops between two proofs and waits.
class BackgroundBackup final : public QObject {
    Q_OBJECT
public:
    explicit BackgroundBackup(workspace::Workspace& workspace);
    ~BackgroundBackup() override;

    /// Nothing while one is under way. When a backup ends as the file does, only tells when that was made.
    void run(const QDateTime& now);

Q_SIGNALS:
    void done(const QDateTime& at, int missing); ///< missing: proofs that are not beside the file any more
    void failed(const selaras::Error& error);

private:
    void settle(const Result<storage::BackupDone>& result, const QDateTime& at);

    workspace::Workspace& m_workspace;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
};

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackgroundBackup.h"

namespace selaras::app {

BackgroundBackup::BackgroundBackup(workspace::Workspace& workspace)
    : m_workspace(workspace)
{
}

BackgroundBackup::~BackgroundBackup()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void BackgroundBackup::run(const QDateTime& now)
{
    if (m_thread)
        return;
    if (const auto at = storage::backedUpAt(m_workspace.store())) {
        Q_EMIT done(*at, 0);
        return;
    }
    const auto job = storage::beginBackup(m_workspace.store(), now);
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    m_thread.reset(QThread::create([this, job = *job] {
        auto result = storage::finishBackup(job, &m_stop);
        QMetaObject::invokeMethod(this, [this, result = std::move(result), at = job.at] { settle(result, at); });
    }));
    m_thread->start(QThread::LowPriority);
}

void BackgroundBackup::settle(const Result<storage::BackupDone>& result, const QDateTime& at)
{
    m_thread->wait();
    m_thread.reset();
    if (result)
        Q_EMIT done(at, int(result->missing.size()));
    else
        Q_EMIT failed(result.error());
}

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

namespace selaras::storage {

/// The twin of a file, in memory: for tests that need no file, and for what is computed and thrown away.
class MemoryStore final : public Store {
public:
    struct Content;

    /// `path` is only a name; backups go beside it. With the content of another one: that one opened again.
    explicit MemoryStore(QString path, std::shared_ptr<Content> content = nullptr);
    ~MemoryStore() override;
    const std::shared_ptr<Content>& content() const { return m_content; }

    const QString& path() const override { return m_path; }
    Result<domain::UnitData> load() override;
    Result<void> write(const domain::ChangeSet& changes) override;
    Result<void> restore(const domain::UnitData& data, const std::vector<HistoryEntry>& history,
                         const std::vector<domain::Berkas>& files = {}) override;
    Result<domain::Berkas> berkas(const QByteArray& sha256) override;
    Result<std::vector<QByteArray>> berkasHashes() override;
    Result<std::vector<HistoryEntry>> history() override;
    Result<std::vector<HistoryEntry>> history(const domain::Id& rowId) override;
    Result<Findings> check() override;
    /// A real file.
    Result<void> backup(const QString& target) override;
    /// The same.
    Result<void> copyRows(const QString& target) override { return backup(target); }
    QByteArray lastHash() const override;

private:
    QString m_path;
    std::shared_ptr<Content> m_content;
};

} // namespace selaras::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store/Store.h"

namespace selaras::storage {

/// A file. Holds an exclusive lock that names who has it open until destroyed. One connection, rollback journal,
/// synchronous=FULL.
class SqliteStore final : public Store {
public:
    /// See Store::open.
    static Result<std::unique_ptr<Store>> open(const QString& path);
    ~SqliteStore() override;

    const QString& path() const override;
    Result<domain::UnitData> load() override;
    Result<void> write(const domain::ChangeSet& changes) override;
    Result<void> restore(const domain::UnitData& data, const std::vector<HistoryEntry>& history,
                         const std::vector<domain::Berkas>& files = {}) override;
    Result<domain::Berkas> berkas(const QByteArray& sha256) override;
    Result<std::vector<QByteArray>> berkasHashes() override;
    Result<std::vector<HistoryEntry>> history() override;
    Result<std::vector<HistoryEntry>> history(const domain::Id& rowId) override;
    Result<Findings> check() override;
    Result<void> backup(const QString& target) override;
    Result<void> copyRows(const QString& target) override;
    QByteArray lastHash() const override;

private:
    struct Private;
    explicit SqliteStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace selaras::storage

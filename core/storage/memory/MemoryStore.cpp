// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memory/MemoryStore.h"

#include "core/storage/history/Seal.h"
#include "core/storage/memory/MemoryRows.h"
#include "core/storage/rows/RowCodec.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/sqlite/Connection.h"
#include "core/storage/sqlite/Integrity.h"
#include "core/storage/store/StoreRules.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::Berkas;
using domain::ChangeSet;
using domain::Id;
using domain::UnitData;

struct MemoryStore::Content {
    MemoryRows rows;
    std::vector<HistoryEntry> history;
    MemoryRows::Files files;

    HistoryTail tail() const
    {
        if (history.empty())
            return { 0, {}, emptyDigest() };
        return { history.back().number, history.back().hash, history.back().contentDigest };
    }
    /// Everything or nothing.
    Result<void> add(const std::vector<domain::RowChange>& changes, const std::vector<Berkas>& added);
};

Result<void> MemoryStore::Content::add(const std::vector<domain::RowChange>& changes, const std::vector<Berkas>& added)
{
    MemoryRows::Files all = files; // copies share their bytes
    for (const Berkas& file : added) {
        if (!isWhole(file))
            return fail(
                ErrorCode::ImportInvalid,
                { u"berkas %1"_s.arg(QString::fromLatin1(file.sha256.toHex())), u"isi tidak cocok dengan SHA-256"_s });
        all.emplace(file.sha256, file.isi);
    }
    if (auto done = rows.apply(changes, all); !done)
        return done;
    files = std::move(all);
    return {};
}

MemoryStore::MemoryStore(QString path, std::shared_ptr<Content> content)
    : m_path(std::move(path))
    , m_content(content ? std::move(content) : std::make_shared<Content>())
{
}
MemoryStore::~MemoryStore() = default;

Result<UnitData> MemoryStore::load()
{
    return firstUnit(m_content->rows.data());
}

Result<void> MemoryStore::write(const ChangeSet& changes)
{
    if (auto done = checkShape(changes); !done)
        return done;
    if (std::ranges::find(m_content->history, changes.id, &HistoryEntry::id) != m_content->history.end())
        return fail(ErrorCode::RowRefused, { u"isian untuk tempat yang sama sudah ada"_s });
    for (const QString& text : { changes.id, changes.by, changes.reason }) {
        if (!isStorable(text))
            return fail(ErrorCode::RowRefused, { u"teks memuat karakter yang tidak sah"_s });
    }
    HistoryEntry entry = makeEntry(changes, m_content->tail());
    if (auto done = m_content->add(changes.rows, changes.berkas); !done)
        return done;
    m_content->history.push_back(std::move(entry));
    return {};
}

Result<void> MemoryStore::restore(const UnitData& data, const std::vector<HistoryEntry>& history,
                                  const std::vector<Berkas>& files)
{
    if (auto done = checkRestore(m_content->rows.data(), m_content->tail().number, path(), data, history); !done)
        return done;
    std::vector<domain::RowChange> adding;
    domain::forEachList(data, [&](const auto& rows) {
        for (const auto& row : rows)
            adding.push_back({ std::nullopt, row });
    });
    if (auto done = asImport(m_content->add(adding, files)); !done)
        return done;
    m_content->history = history;
    return {};
}

Result<Berkas> MemoryStore::berkas(const QByteArray& sha256)
{
    const auto file = m_content->files.find(sha256);
    if (file == m_content->files.end())
        return fail(ErrorCode::NotFound, { u"Berkas"_s, QString::fromLatin1(sha256.toHex()) });
    return Berkas{ sha256, file->second };
}

Result<std::vector<QByteArray>> MemoryStore::berkasHashes()
{
    std::vector<QByteArray> hashes;
    for (const auto& [hash, bytes] : m_content->files)
        hashes.push_back(hash);
    return hashes;
}

Result<std::vector<HistoryEntry>> MemoryStore::history()
{
    return m_content->history;
}

Result<std::vector<HistoryEntry>> MemoryStore::history(const Id& rowId)
{
    std::vector<HistoryEntry> found;
    for (auto entry = m_content->history.rbegin(); entry != m_content->history.rend(); ++entry) {
        HistoryEntry own = *entry;
        std::erase_if(own.rows, [&](const HistoryRow& row) { return row.rowId != rowId; });
        if (!own.rows.empty())
            found.push_back(std::move(own));
    }
    return found;
}

Result<Findings> MemoryStore::check()
{
    return treeFindings(m_content->rows.data()) << historyFindings(m_content->rows.data(), m_content->history);
}

Result<void> MemoryStore::backup(const QString& target)
{
    auto copy = Store::create(target);
    if (!copy)
        return failed(copy);
    std::vector<Berkas> files;
    for (const auto& [hash, bytes] : m_content->files)
        files.push_back({ hash, bytes });
    auto done = (*copy)->restore(m_content->rows.data(), m_content->history, files);
    copy->reset();
    if (!done)
        QFile::remove(target);
    return done;
}

QByteArray MemoryStore::lastHash() const
{
    return m_content->tail().hash;
}

} // namespace selaras::storage

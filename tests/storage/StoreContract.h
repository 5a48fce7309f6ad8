// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memory/MemoryStore.h"
#include "tests/storage/Files.h"
#include "tests/storage/Samples.h"
#include "tests/support/Printers.h"

/// Tests that every kind of store must pass.
namespace selaras::samples {

enum class Kind { File, Memory };

class StoreContract : public files::FolderTest, public ::testing::WithParamInterface<Kind> {
protected:
    /// An empty store; each call gives another one.
    std::unique_ptr<storage::Store> another()
    {
        const QString name = path(QStringLiteral("%1.selaras").arg(++m_count));
        if (GetParam() == Kind::Memory)
            return std::make_unique<storage::MemoryStore>(name);
        auto store = storage::Store::create(name);
        EXPECT_OK(store);
        return *std::move(store);
    }
    std::unique_ptr<storage::Store> filled(const domain::UnitData& data = everyKind())
    {
        auto store = another();
        EXPECT_OK(store->write(adding(data)));
        return store;
    }
    /// Closes it and opens it again.
    void reopen(std::unique_ptr<storage::Store>& store)
    {
        const QString name = store->path();
        if (const auto* memory = dynamic_cast<storage::MemoryStore*>(store.get())) {
            store = std::make_unique<storage::MemoryStore>(name, memory->content());
            return;
        }
        store.reset();
        auto again = storage::Store::open(name);
        ASSERT_OK(again);
        store = *std::move(again);
    }

private:
    int m_count = 0;
};

inline auto everyStore()
{
    return ::testing::Values(Kind::File, Kind::Memory);
}
inline std::string storeName(const ::testing::TestParamInfo<Kind>& kind)
{
    return kind.param == Kind::File ? "File" : "Memory";
}

inline domain::Target firstTarget()
{
    return everyKind().target.front();
}
inline domain::Target withText(const QString& text)
{
    domain::Target target = firstTarget();
    target.teks = text;
    return target;
}

} // namespace selaras::samples

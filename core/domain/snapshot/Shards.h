// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <span>

namespace selaras::domain {

/// A hash in parts that its copies share: changing one key makes only the part of that key anew.
template <class K, class V>
class Shards {
public:
    /// nullptr when there is none.
    const V* find(const K& key) const
    {
        const QHash<K, V>& part = m_parts[partOf(key)];
        const auto it = part.constFind(key);
        return it == part.cend() ? nullptr : &*it;
    }
    V value(const K& key) const { return m_parts[partOf(key)].value(key); }
    QHash<K, V>& part(const K& key) { return m_parts[partOf(key)]; }

private:
    static constexpr size_t bits = 6;
    static size_t partOf(const K& key)
    {
        constexpr size_t mixing =
            0x9E37'79B9'7F4A'7C15; // the golden ratio: bits that the hash itself doesn't use alone
        return (qHash(key, size_t(0)) * mixing) >> (8 * sizeof(size_t) - bits);
    }
    std::array<QHash<K, V>, size_t(1) << bits> m_parts;
};

/// Rows by what they belong to, in their order (`orderOf`). `V` is a row or a pointer to one.
template <class K, class V>
class Groups {
public:
    std::span<const V> of(const K& key) const
    {
        const QList<V>* rows = m_groups.find(key);
        return rows ? std::span<const V>(rows->constData(), size_t(rows->size())) : std::span<const V>();
    }

    template <class T>
    void add(const K& key, const T& row)
    {
        QList<V>& rows = m_groups.part(key)[key];
        const auto before = [](const auto& a, const V& b) { return orderOf(a) < orderOf(rowOf(b)); };
        const auto at = std::upper_bound(rows.cbegin(), rows.cend(), row, before);
        if constexpr (std::is_pointer_v<V>)
            rows.insert(at, &row);
        else
            rows.insert(at, row);
    }

    template <class T>
    void remove(const K& key, const T& row)
    {
        auto& part = m_groups.part(key);
        const auto group = part.find(key);
        if (group == part.end())
            return;
        const auto at =
            std::ranges::find_if(std::as_const(*group), [&](const V& each) { return rowOf(each).id == row.id; });
        if (at != group->cend())
            group->erase(at);
        if (group->isEmpty())
            part.erase(group);
    }

private:
    template <class T>
    static const T& rowOf(const T* row)
    {
        return *row;
    }
    template <class T>
    static const T& rowOf(const T& row)
    {
        return row;
    }
    Shards<K, QList<V>> m_groups;
};

} // namespace selaras::domain

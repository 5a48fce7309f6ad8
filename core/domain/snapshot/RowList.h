// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace selaras::domain {

/// The rows of one kind, to be read like a vector. Copies share their rows, and so does the next list after an edit:
/// only what changes is made anew, and a pointer to a row holds as long as any list has that row.
template <class T>
class RowList {
public:
    using Row = std::shared_ptr<const T>;
    class Iterator;
    using value_type = T;
    using const_iterator = Iterator;
    using iterator = Iterator;

    RowList() = default;
    explicit RowList(std::vector<T> rows)
    {
        m_blocks.reserve(rows.size() / room + 1);
        for (T& row : rows)
            append(std::make_shared<const T>(std::move(row)));
    }
    operator std::vector<T>() const { return { begin(), end() }; } // a copy of every row

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T& operator[](size_t i) const { return *(*m_blocks[i / room])[i % room]; }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[m_size - 1]; }
    Iterator begin() const { return { this, 0 }; }
    Iterator end() const { return { this, std::ptrdiff_t(m_size) }; }

    struct Change {
        const T* row; ///< one of this list
        Row next; ///< null: it goes
    };
    /// Replaces and removes rows where they stand, then appends.
    void apply(std::vector<Change> changes, const std::vector<Row>& added)
    {
        std::ranges::sort(changes, std::less<>(), &Change::row);
        size_t gap = m_blocks.size();
        for (size_t i = 0; i < m_blocks.size() && !changes.empty(); ++i) {
            if (applyTo(m_blocks[i], changes) && gap > i)
                gap = i;
        }
        closeFrom(gap);
        for (const Row& row : added)
            append(row);
    }

    template <class Other>
    friend bool operator==(const RowList& a, const Other& b)
    {
        return std::ranges::equal(a, b);
    }

private:
    static constexpr size_t room = 128; ///< every block but the last is full
    using Block = std::vector<Row>;

    /// True when a row went.
    static bool applyTo(std::shared_ptr<const Block>& block, const std::vector<Change>& changes)
    {
        std::shared_ptr<Block> next;
        for (size_t i = 0; i < block->size(); ++i) {
            const T* row = (*block)[i].get();
            const auto change = std::ranges::lower_bound(changes, row, std::less<>(), &Change::row);
            if (change == changes.end() || change->row != row)
                continue;
            if (!next)
                next = std::make_shared<Block>(*block);
            (*next)[i] = change->next;
        }
        if (!next)
            return false;
        const bool gone = std::erase(*next, nullptr) > 0;
        block = std::move(next);
        return gone;
    }

    void closeFrom(size_t first)
    {
        if (first >= m_blocks.size())
            return;
        const std::vector<std::shared_ptr<const Block>> rest(m_blocks.begin() + std::ptrdiff_t(first), m_blocks.end());
        m_blocks.resize(first);
        m_size = first * room;
        for (const auto& block : rest) {
            for (const Row& row : *block)
                append(row);
        }
    }

    void append(Row row)
    {
        if (m_size % room == 0)
            m_blocks.push_back(std::make_shared<const Block>());
        if (m_open != m_blocks.back() || m_open.use_count() > ours) {
            m_open = std::make_shared<Block>(*m_blocks.back());
            m_open->reserve(room);
            m_blocks.back() = m_open;
        }
        m_open->push_back(std::move(row));
        ++m_size;
    }

    static constexpr long ours = 2; ///< m_open and m_blocks of this list alone
    std::vector<std::shared_ptr<const Block>> m_blocks;
    std::shared_ptr<Block> m_open; ///< the last block, while this list is the only one that has it
    size_t m_size = 0;
};

template <class T>
class RowList<T>::Iterator {
public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using reference = const T&;
    using pointer = const T*;
    using iterator_category = std::random_access_iterator_tag;

    Iterator() = default;
    Iterator(const RowList* rows, difference_type at)
        : m_rows(rows)
        , m_at(at)
    {
    }
    reference operator*() const { return (*m_rows)[size_t(m_at)]; }
    pointer operator->() const { return &**this; }
    reference operator[](difference_type n) const { return (*m_rows)[size_t(m_at + n)]; }
    Iterator& operator+=(difference_type n) { return m_at += n, *this; }
    Iterator& operator-=(difference_type n) { return m_at -= n, *this; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator++(int) { return { m_rows, m_at++ }; }
    Iterator operator--(int) { return { m_rows, m_at-- }; }
    friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
    friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
    friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
    friend difference_type operator-(const Iterator& a, const Iterator& b) { return a.m_at - b.m_at; }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_at == b.m_at; }
    friend auto operator<=>(const Iterator& a, const Iterator& b) { return a.m_at <=> b.m_at; }

private:
    const RowList* m_rows = nullptr;
    difference_type m_at = 0;
};

} // namespace selaras::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/UnitData.h"

#include <random>

namespace selaras::test {

/// A random kecamatan of a few rows, full of what is rare but allowed: versions in any order with drafts among them,
/// targets in words, satuan in words, quarters of 0 of 0, twins, money on any level and by rekening. The same seed
/// makes the same plan everywhere. Period 2022 to 2024; results of all its years.
class OraclePlan {
public:
    explicit OraclePlan(quint64 seed);

    static constexpr int kFirst = 2022, kLast = 2024;
    domain::UnitData data;

private:
    int below(int bound) { return int(m_random() % quint64(bound)); }
    bool oneIn(int many) { return below(many) == 0; }
    /// Between 0 and `most`, with up to four digits after the point.
    domain::Decimal number(int most);
    template <class T>
    T any(std::initializer_list<T> choices)
    {
        return choices.begin()[below(int(choices.size()))];
    }
    template <class T>
    void shuffle(std::vector<T>& rows)
    {
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[size_t(below(int(i)))]);
    }
    domain::Id id(const char* kind);

    void tree();
    void node(const domain::Id& parent, domain::JenisSimpul jenis);
    void indicator(const domain::Simpul& node);
    void twins();
    void documents();
    domain::Dokumen& version(domain::JenisDokumen jenis, int tahun, int perubahanKe);
    void targets(const domain::Dokumen& dokumen);
    void ofThePeriod(const domain::Dokumen& dokumen, const domain::Indikator& indikator, bool whole);
    void target(const domain::Dokumen& dokumen, const domain::Indikator& indikator, int tahun, int triwulan,
                domain::Bagian bagian);
    void ceilings(const domain::Dokumen& dokumen);
    void results();
    void spending();

    std::mt19937_64 m_random;
    int m_rows = 0;
};

} // namespace selaras::test

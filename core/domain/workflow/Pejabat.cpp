// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/Pejabat.h"

namespace selaras::domain {

namespace {

    bool holds(const Pejabat& row, QDate from, QDate to)
    {
        return (!row.mulai.isValid() || row.mulai <= from) && (!row.selesai.isValid() || row.selesai >= to);
    }

    bool overlaps(const Pejabat& row, QDate from, QDate to)
    {
        return (!row.mulai.isValid() || row.mulai <= to) && (!row.selesai.isValid() || row.selesai >= from);
    }

} // namespace

const Pejabat* pejabat(const Snapshot& snapshot, const Id& jabatanId, QDate tanggal, int tahun)
{
    const Pejabat* found = nullptr;
    const QDate from = tanggal.isValid() ? tanggal : QDate(tahun, 1, 1);
    const QDate to = tanggal.isValid() ? tanggal : QDate(tahun, 12, 31);
    for (const Pejabat& row : snapshot.data().pejabat) {
        if (row.jabatanId != jabatanId || !overlaps(row, from, to))
            continue;
        if (!tanggal.isValid() && (found || !holds(row, from, to)))
            return nullptr;
        if (!found || row.mulai > found->mulai)
            found = &row;
    }
    return found;
}

} // namespace selaras::domain

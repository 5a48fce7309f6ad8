// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store/StoreRules.h"

#include "core/domain/snapshot/TreeFault.h"

#include "core/storage/rows/RowJson.h"
#include "core/storage/sqlite/Integrity.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace selaras::storage {

using domain::ChangeSet;
using domain::Id;
using domain::RowChange;
using domain::UnitData;

UnitData firstUnit(UnitData data)
{
    if (data.unit.size() <= 1)
        return data;
    data.unit.resize(1);
    const Id unitId = data.unit.front().id;
    domain::forEachList(data, [&](auto& rows) {
        if constexpr (requires { rows.front().unitId; })
            std::erase_if(rows, [&](const auto& row) { return row.unitId != unitId; });
    });
    return data;
}

Result<void> checkShape(const ChangeSet& changes)
{
    for (const RowChange& change : changes.rows) {
        if (!change.before && !change.after)
            return fail(ErrorCode::ImportInvalid, { changes.id, u"perubahan kosong"_s });
        if (!change.before || !change.after)
            continue;
        if (change.before->index() != change.after->index() || id(*change.before) != id(*change.after))
            return fail(ErrorCode::ImportInvalid, { id(*change.after), u"bukan baris yang sama"_s });
    }
    return {};
}

std::vector<const RowChange*> writeOrder(const std::vector<RowChange>& changes)
{
    std::vector<const RowChange*> order;
    for (const RowChange& change : changes)
        order.push_back(&change);
    std::ranges::stable_sort(order, [](const RowChange* a, const RowChange* b) {
        const bool aRemoves = !a->after;
        const bool bRemoves = !b->after;
        if (aRemoves != bRemoves)
            return aRemoves;
        return aRemoves ? subject(*a).index() > subject(*b).index() : subject(*a).index() < subject(*b).index();
    });
    return order;
}

Result<void> checkRestore(const UnitData& present, qint64 entries, const QString& path, const UnitData& data,
                          const std::vector<HistoryEntry>& history)
{
    if (entries > 0 || !present.unit.empty())
        return fail(ErrorCode::UnitAlreadySet, { present.unit.empty() ? path : present.unit.front().nama });
    if (data.unit.size() > 1)
        return fail(ErrorCode::ImportInvalid, { u"unit_kerja"_s, u"lebih dari satu"_s });
    if (const Findings findings = treeFindings(data); !findings.isEmpty())
        return fail(ErrorCode::ImportInvalid, { findings.first(), QString() });
    if (const Findings findings = historyFindings(data, history); !findings.isEmpty())
        return fail(ErrorCode::ImportInvalid, { findings.first(), QString() });
    return {};
}

Findings treeFindings(const UnitData& data)
{
    const auto broken = domain::findBrokenRow(data);
    if (!broken)
        return {};
    switch (broken->fault) {
    case domain::TreeFault::Circle:
        return { u"baris %1 berada di atas dirinya sendiri"_s.arg(broken->id) };
    case domain::TreeFault::Level:
        return { u"simpul %1 berada di bawah tingkat yang tidak di atasnya"_s.arg(broken->id) };
    case domain::TreeFault::TwoKinds:
        return { u"id %1 dipakai simpul dan indikator"_s.arg(broken->id) };
    }
    Q_UNREACHABLE();
}

Result<void> asImport(Result<void> done)
{
    if (!done && done.error().code == ErrorCode::RowRefused)
        return fail(ErrorCode::ImportInvalid, { done.error().details.value(0), u"tidak diterima berkas"_s });
    return done;
}

bool isStorable(const QString& text)
{
    constexpr char16_t kByteOrderMark = 0xfeff;
    return text.isValidUtf16() && !text.startsWith(kByteOrderMark)
        && std::ranges::none_of(text, [](QChar c) { return c.unicode() == 0 || c.unicode() >= 0xfffe; });
}

bool isWhole(const domain::Berkas& file)
{
    return !file.isi.isEmpty() && QCryptographicHash::hash(file.isi, QCryptographicHash::Sha256) == file.sha256;
}

} // namespace selaras::storage

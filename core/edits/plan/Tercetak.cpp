// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Tercetak.h"

#include "core/edits/base/Edits.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;

Spoken spokenOf(const Snapshot& snapshot, const Id& dokumenId)
{
    Spoken spoken;
    for (const Target& row : snapshot.data().target) {
        const Indikator* of = row.dokumenId == dokumenId ? snapshot.indikator(row.indikatorId) : nullptr;
        if (of && !snapshot.isBinned(*of))
            spoken.indikator.insert(of->id);
    }
    for (const Pagu& row : snapshot.data().pagu) {
        const Simpul* of = row.dokumenId == dokumenId ? snapshot.simpul(row.simpulId) : nullptr;
        if (of && !snapshot.isBinned(*of))
            spoken.simpul.insert(of->id);
    }
    return spoken;
}

void addAncestors(const Snapshot& snapshot, Spoken& spoken)
{
    std::set<Id> below = spoken.simpul;
    for (const Id& id : spoken.indikator)
        below.insert(snapshot.indikator(id)->simpulId);
    for (const Id& id : below) {
        for (const Simpul* node = snapshot.simpul(id); node; node = snapshot.simpul(node->indukId))
            spoken.simpul.insert(node->id);
    }
}

Cetakan cetakanOf(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId)
{
    if (const Cetakan* before = snapshot.cetakan(dokumenId, objekId))
        return *before;
    Cetakan row;
    row.id = cetakanId(dokumenId, objekId);
    row.unitId = snapshot.unit().id;
    row.dokumenId = dokumenId;
    row.objekId = objekId;
    return row;
}

void keepPrinted(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId, const QString& kode,
                 const QString& nama, Edit& edit)
{
    const Cetakan* before = snapshot.cetakan(dokumenId, objekId);
    Cetakan after = cetakanOf(snapshot, dokumenId, objekId);
    after.kode = after.kode.isEmpty() ? kode : after.kode;
    after.nama = after.nama.isEmpty() ? nama : after.nama;
    if (!before || !(*before == after))
        edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, std::move(after) });
}

void keepOrder(const Snapshot& snapshot, const Dokumen& dokumen, Edit& edit)
{
    const Snapshot seen = snapshot.asEnacted(dokumen);
    Spoken spoken = spokenOf(seen, dokumen.id);
    addAncestors(seen, spoken);
    int place = 0;
    const auto keep = [&](const Id& objekId) {
        const auto there = std::ranges::find_if(edit.rows, [&](const RowChange& change) {
            const Cetakan* row = change.after ? std::get_if<Cetakan>(&*change.after) : nullptr;
            return row && row->dokumenId == dokumen.id && row->objekId == objekId;
        });
        if (there != edit.rows.end()) {
            std::get<Cetakan>(*there->after).urutan = place++;
            return;
        }
        const Cetakan* before = snapshot.cetakan(dokumen.id, objekId);
        Cetakan after = cetakanOf(snapshot, dokumen.id, objekId);
        after.urutan = place++;
        edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, std::move(after) });
    };
    for (const auto& [node, depth] : seen.pohon()) {
        if (!spoken.simpul.contains(node->id))
            continue;
        keep(node->id);
        for (const Indikator* indikator : seen.indikatorOf(node->id)) {
            if (spoken.indikator.contains(indikator->id))
                keep(indikator->id);
        }
    }
}

namespace {

    /// Calls `f` with each document that is ditetapkan and what it speaks of.
    template <class F>
    void forEachSigned(const Snapshot& snapshot, F&& f)
    {
        for (const Dokumen& row : snapshot.data().dokumen) {
            if (row.status != StatusDokumen::Ditetapkan)
                continue;
            Spoken spoken = spokenOf(snapshot, row.id);
            addAncestors(snapshot, spoken);
            f(row, spoken);
        }
    }

} // namespace

void keepSignedWords(const Snapshot& snapshot, const Simpul& before, Edit& edit)
{
    forEachSigned(snapshot, [&](const Dokumen& dokumen, const Spoken& spoken) {
        if (spoken.simpul.contains(before.id))
            keepPrinted(snapshot, dokumen.id, before.id, before.kode, before.nama, edit);
    });
}

void keepSignedWords(const Snapshot& snapshot, const Indikator& before, Edit& edit)
{
    forEachSigned(snapshot, [&](const Dokumen& dokumen, const Spoken& spoken) {
        if (spoken.indikator.contains(before.id))
            keepPrinted(snapshot, dokumen.id, before.id, {}, before.nama, edit);
    });
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/KantorBaru.h"

#include "core/edits/base/Ids.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Nomenklatur.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/edits/plan/Pohon.h"
#include "core/storage/sqlite/NewFile.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace selaras::workspace {

using namespace edits;

using namespace domain;

namespace {

    /// Edits that build on each other, joined to one.
    class Steps {
    public:
        explicit Steps(const Snapshot& snapshot)
            : m_snapshot(snapshot)
        {
        }

        Result<void> add(Result<Edit> step)
        {
            if (!step)
                return tl::unexpected(step.error());
            m_snapshot = m_snapshot.with(step->rows);
            m_edit.append(std::move(*step));
            return {};
        }
        const Snapshot& snapshot() const { return m_snapshot; }
        Edit take() { return std::move(m_edit); }

    private:
        Snapshot m_snapshot;
        Edit m_edit{ Action::CreateUnit, {}, {} };
    };

    Result<void> addPosts(Steps& steps, const std::vector<Jabatan>& posts)
    {
        // A superior may stand further down in the list: first all posts, then who is above whom.
        for (Jabatan post : posts) {
            post.atasanId.clear();
            if (const Result<void> done = steps.add(setJabatan(steps.snapshot(), std::move(post))); !done)
                return done;
        }
        for (const Jabatan& post : posts) {
            const Jabatan* stored = steps.snapshot().jabatan(post.id);
            if (post.atasanId.isEmpty() || !stored)
                continue;
            Jabatan below = *stored;
            below.atasanId = post.atasanId;
            if (const Result<void> done = steps.add(setJabatan(steps.snapshot(), std::move(below))); !done)
                return done;
        }
        return {};
    }

    Result<void> addPrograms(Steps& steps, const KantorBaru& baru)
    {
        if (!baru.tabel.empty()) {
            Result<ImporNomenklatur> table = importNomenklatur(steps.snapshot(), baru.tabel);
            if (!table)
                return tl::unexpected(table.error());
            if (const Result<void> done = steps.add(std::move(table->edit)); !done)
                return done;
        }
        if (baru.kode.empty() && baru.tujuan.trimmed().isEmpty())
            return {};
        const Id tujuanId = newId(), sasaranId = newId();
        if (const Result<void> done = steps.add(
                addSimpul(steps.snapshot(), { {}, JenisSimpul::Tujuan, {}, baru.tujuan.trimmed(), {}, tujuanId }));
            !done)
            return done;
        if (baru.kode.empty() && baru.sasaran.trimmed().isEmpty())
            return {};
        if (const Result<void> done = steps.add(addSimpul(
                steps.snapshot(), { tujuanId, JenisSimpul::Sasaran, {}, baru.sasaran.trimmed(), {}, sasaranId }));
            !done || baru.kode.empty())
            return done;
        return steps.add(addFromNomenklatur(steps.snapshot(), sasaranId, baru.kode));
    }

    /// The post of the new office with the name of an old one.
    Id samePost(const Id& oldId, const RencanaLama& old, const Snapshot& snapshot)
    {
        const auto was = std::ranges::find(old.jabatan, oldId, &Jabatan::id);
        if (was == old.jabatan.end())
            return {};
        const auto& posts = snapshot.data().jabatan;
        const auto is = std::ranges::find_if(
            posts, [&](const Jabatan& post) { return post.nama.compare(was->nama, Qt::CaseInsensitive) == 0; });
        return is == posts.end() ? Id() : is->id;
    }

    /// Two files must be able to meet: nothing keeps the id it had in the other file.
    std::vector<Entity> copied(const RencanaLama& old, const Snapshot& snapshot, const Id& periodeId)
    {
        QHash<Id, Id> renewed;
        for (const Simpul& node : old.simpul)
            renewed.insert(node.id, newId());
        for (const Indikator& measure : old.indikator)
            renewed.insert(measure.id, newId());
        std::vector<Entity> rows;
        for (Simpul node : old.simpul) {
            node.id = renewed.value(node.id);
            node.indukId = renewed.value(node.indukId);
            node.unitId = snapshot.unit().id;
            node.periodeId = periodeId;
            node.jabatanId = samePost(node.jabatanId, old, snapshot);
            rows.emplace_back(std::move(node));
        }
        for (Indikator measure : old.indikator) {
            measure.id = renewed.value(measure.id);
            measure.simpulId = renewed.value(measure.simpulId);
            measure.acuanId = renewed.value(measure.acuanId);
            measure.unitId = snapshot.unit().id;
            measure.jabatanId = samePost(measure.jabatanId, old, snapshot);
            rows.emplace_back(std::move(measure));
        }
        for (Nomenklatur line : old.nomenklatur) {
            line.id = newId();
            line.unitId = snapshot.unit().id;
            rows.emplace_back(std::move(line));
        }
        return rows;
    }

} // namespace

Result<Edit> kantorBaru(const Snapshot& snapshot, const KantorBaru& baru)
{
    Steps steps(snapshot);
    UnitKerja unit = baru.unit;
    unit.id = newId();
    const Id periodeId = newId();
    if (const Result<void> done = steps.add(createUnit(snapshot, std::move(unit))); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = steps.add(addPeriode(steps.snapshot(), baru.tahunAwal, baru.tahunAkhir, periodeId));
        !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = addPosts(steps, baru.jabatan); !done)
        return tl::unexpected(done.error());
    const Result<void> planned = baru.rencana
        ? steps.add(addPlan(steps.snapshot(), copied(*baru.rencana, steps.snapshot(), periodeId)))
        : addPrograms(steps, baru);
    if (!planned)
        return tl::unexpected(planned.error());
    DokumenBaru renstra;
    renstra.jenis = JenisDokumen::Renstra;
    renstra.periodeId = periodeId;
    if (const Result<void> done = steps.add(createDokumen(steps.snapshot(), renstra)); !done)
        return tl::unexpected(done.error());
    return steps.take();
}

Result<RencanaLama> readRencana(const QString& path)
{
    auto store = storage::Store::open(path);
    if (!store)
        return tl::unexpected(store.error());
    Result<UnitData> data = (*store)->load();
    if (!data)
        return tl::unexpected(data.error());
    const Snapshot snapshot(std::move(*data));
    const auto& periods = snapshot.data().periode;
    const auto newest = std::ranges::max_element(periods, {}, &PeriodeRenstra::tahunAwal);
    RencanaLama plan;
    for (const auto& [node, depth] : snapshot.pohon(newest == periods.end() ? Id() : newest->id)) {
        plan.simpul.push_back(*node);
        for (const Indikator* measure : snapshot.indikatorOf(node->id))
            plan.indikator.push_back(*measure);
    }
    if (plan.simpul.empty())
        return fail(ErrorCode::NotFound, { QStringLiteral("Rencana"), QFileInfo(path).fileName() });
    plan.nomenklatur = snapshot.data().nomenklatur;
    plan.jabatan = snapshot.data().jabatan;
    return plan;
}

Result<void> writeKantorBaru(const QString& path, const QString& by, const KantorBaru& baru)
{
    return storage::makeStore(path, [&](const QString& draft) -> Result<void> {
        auto store = storage::Store::create(draft);
        if (!store)
            return tl::unexpected(store.error());
        const auto workspace = Workspace::open(std::move(*store), by);
        if (!workspace)
            return tl::unexpected(workspace.error());
        const auto done = (*workspace)->commit(kantorBaru((*workspace)->snapshot(), baru));
        return done ? Result<void>() : tl::unexpected(done.error());
    });
}

} // namespace selaras::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/documents/TahunBaru.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/base/Ids.h"
#include "core/edits/documents/Salinan.h"
#include "core/edits/documents/Versi.h"

#include <algorithm>
#include <array>

namespace selaras::edits {

using namespace domain;

namespace {

    constexpr std::array kMade{ JenisDokumen::Renja, JenisDokumen::PerjanjianKinerja, JenisDokumen::RencanaAksi };

    /// Made from what is copied, so that a second run finds the copies of the first.
    Id copyId(const Id& periodeId, const Id& sourceId)
    {
        return cellId({ QStringLiteral("salinan"), periodeId, sourceId });
    }

    Error yearOrder(int dari, int ke)
    {
        return { ErrorCode::YearOrder, { QString::number(dari), QString::number(ke) } };
    }

    /// The period that begins after the last one before `ke`, as long as that one and never into the next one.
    std::optional<PeriodeRenstra> nextPeriod(const Snapshot& snapshot, int ke)
    {
        const PeriodeRenstra* last = nullptr;
        const PeriodeRenstra* next = nullptr;
        for (const PeriodeRenstra& row : snapshot.data().periode) {
            if (row.tahunAkhir < ke && (!last || row.tahunAkhir > last->tahunAkhir))
                last = &row;
            if (row.tahunAwal > ke && (!next || row.tahunAwal < next->tahunAwal))
                next = &row;
        }
        if (!last)
            return std::nullopt;
        const int first = last->tahunAkhir + 1;
        const int end = last->tahunAkhir + (last->tahunAkhir - last->tahunAwal + 1);
        PeriodeRenstra made{ {}, last->unitId, first, next ? std::min(end, next->tahunAwal - 1) : end };
        made.id = cellId({ QStringLiteral("periode"), made.unitId, QString::number(first) });
        return made.tahunAkhir < ke ? std::nullopt : std::optional(made);
    }

    /// What a document of the year before speaks of.
    struct Pattern {
        std::optional<std::set<Id>> indikator; ///< nullopt: nothing to go by
        std::optional<std::set<Id>> simpul; ///< nodes that carry its money, or a sub kegiatan with a target alone
    };

    class Preparation {
    public:
        Preparation(const Snapshot& snapshot, int dari, int ke)
            : m_snapshot(snapshot)
        {
            m_result.dari = dari;
            m_result.ke = ke;
            m_result.edit.action = Action::StartYear;
            m_result.edit.reason = QStringLiteral("%1 → %2").arg(dari).arg(ke);
        }

        Result<TahunBaru> make();

    private:
        bool anythingIn(int year) const;
        Result<void> findPeriods();
        void copyTree();
        void copyNode(const Simpul& node);
        Id mapped(const Id& id) const { return m_shared ? id : copyId(m_to.id, id); }
        bool isCopied(const Id& id) const { return m_shared || m_snapshot.simpul(mapped(id)); }

        Pattern patternOf(JenisDokumen jenis) const;
        void fill(JenisDokumen jenis);
        std::optional<Dokumen> draftOf(JenisDokumen jenis);
        Dokumen newDraft(JenisDokumen jenis) const;
        std::set<Id> indicatorsFor(JenisDokumen jenis, const Pattern& pattern) const;
        bool wanted(const Id& simpulId, const Pattern& pattern) const;
        void fillPagu(const Pattern& own, const Pattern& renja, Penyalin& copier) const;

        const Snapshot& m_snapshot;
        TahunBaru m_result;
        PeriodeRenstra m_from, m_to;
        bool m_shared = true; ///< both years have the same tree
        bool m_comparable = true; ///< what the year before speaks of can be found in the new tree
        const Dokumen* m_promises = nullptr; ///< the Renstra
    };

    bool Preparation::anythingIn(int year) const
    {
        return std::ranges::any_of(m_snapshot.data().dokumen, [&](const Dokumen& row) {
            return row.jenis == JenisDokumen::Renstra ? row.periodeId == m_from.id : row.tahun == year;
        });
    }

    Result<void> Preparation::findPeriods()
    {
        if (m_result.ke <= m_result.dari)
            return tl::unexpected(yearOrder(m_result.dari, m_result.ke));
        const PeriodeRenstra* from = periodeCovering(m_snapshot, m_result.dari);
        if (from)
            m_from = *from;
        if (!from || m_snapshot.pohon(m_from.id).empty() || !anythingIn(m_result.dari))
            return fail(ErrorCode::YearEmpty, { QString::number(m_result.dari) });
        if (const PeriodeRenstra* to = periodeCovering(m_snapshot, m_result.ke)) {
            m_to = *to;
        } else if (const std::optional<PeriodeRenstra> next = nextPeriod(m_snapshot, m_result.ke)) {
            m_to = *next;
            m_result.periodeBaru = true;
            m_result.edit.rows.push_back({ std::nullopt, m_to });
        } else {
            return tl::unexpected(yearOrder(m_result.dari, m_result.ke));
        }
        m_shared = m_from.id == m_to.id;
        return {};
    }

    void Preparation::copyNode(const Simpul& node)
    {
        Simpul copy = node;
        copy.id = mapped(node.id);
        copy.periodeId = m_to.id;
        copy.indukId = node.indukId.isEmpty() ? Id() : mapped(node.indukId);
        copy.tahunMulai.reset();
        copy.tahunSelesai.reset();
        m_result.edit.rows.push_back({ std::nullopt, std::move(copy) });
        ++m_result.simpul;
        for (const Indikator* each : m_snapshot.indikatorOf(node.id)) {
            if (!isInForce(m_snapshot, *each, m_from.tahunAkhir))
                continue;
            Indikator indicator = *each;
            indicator.tahunMulai.reset();
            indicator.tahunSelesai.reset();
            indicator.id = mapped(each->id);
            indicator.simpulId = mapped(node.id);
            const Indikator* source = m_snapshot.indikator(each->acuanId);
            const bool goesAlong =
                source && !m_snapshot.isBinned(*source) && isInForce(m_snapshot, *source, m_from.tahunAkhir);
            indicator.acuanId = goesAlong ? mapped(source->id) : Id();
            m_result.edit.rows.push_back({ std::nullopt, std::move(indicator) });
            ++m_result.indikator;
        }
    }

    /// A new period begins with the nodes and indicators of the old one; a tree that is there already stays.
    void Preparation::copyTree()
    {
        const auto ofNewPeriod = [&](const Simpul& node) { return node.periodeId == m_to.id; };
        if (m_shared)
            return;
        const auto tree = m_snapshot.pohon(m_from.id);
        if (std::ranges::none_of(m_snapshot.data().simpul, ofNewPeriod)) {
            for (const auto& [node, depth] : tree) {
                if (isInForce(m_snapshot, *node, m_from.tahunAkhir)) // what has ended stays behind
                    copyNode(*node);
            }
            return;
        }
        m_comparable = std::ranges::any_of(tree, [&](const auto& row) { return isCopied(row.simpul->id); });
    }

    Pattern Preparation::patternOf(JenisDokumen jenis) const
    {
        const Dokumen* model = versiTerbaru(m_snapshot, jenis, m_result.dari, m_from.id);
        if (!model && jenis == JenisDokumen::RencanaAksi)
            model = versiTerbaru(m_snapshot, JenisDokumen::PerjanjianKinerja, m_result.dari, m_from.id);
        if (!model || !m_comparable)
            return {};
        Pattern pattern{ std::set<Id>(), std::set<Id>() };
        for (const Target& row : m_snapshot.data().target) {
            const Indikator* of = row.dokumenId == model->id ? m_snapshot.indikator(row.indikatorId) : nullptr;
            if (!of || row.tahun != m_result.dari)
                continue;
            pattern.indikator->insert(mapped(of->id));
            if (const Simpul* node = m_snapshot.simpul(of->simpulId); node && node->jenis == JenisSimpul::SubKegiatan)
                pattern.simpul->insert(mapped(node->id));
        }
        for (const Pagu* row : paguRinci(m_snapshot, *model, m_result.dari))
            pattern.simpul->insert(mapped(row->simpulId));
        return pattern;
    }

    Dokumen Preparation::newDraft(JenisDokumen jenis) const
    {
        Dokumen row;
        row.id = newId();
        row.unitId = m_snapshot.unit().id;
        row.periodeId = m_to.id;
        row.jenis = jenis;
        row.tahun = jenis == JenisDokumen::Renstra ? 0 : m_result.ke;
        if (const Dokumen* before = versiTerbaru(m_snapshot, jenis, m_result.dari, m_from.id)) {
            row.pihakPertamaId = before->pihakPertamaId;
            row.pihakKeduaId = before->pihakKeduaId;
            row.pihakKedua = before->pihakKedua;
            row.namaPihakKedua = before->namaPihakKedua;
            row.nipPihakKedua = before->nipPihakKedua;
            row.pangkatPihakKedua = before->pangkatPihakKedua;
        }
        completePihak(m_snapshot, row);
        return row;
    }

    /// The draft to fill: the one that is there, else a new one; nothing where the year has a version that is fixed or
    /// a perubahan, which leaves things out on purpose.
    std::optional<Dokumen> Preparation::draftOf(JenisDokumen jenis)
    {
        if (const Dokumen* newest = versiTerbaru(m_snapshot, jenis, m_result.ke, m_to.id)) {
            const bool open = newest->status == StatusDokumen::Draf && newest->perubahanKe == 0;
            return open ? std::optional(*newest) : std::nullopt;
        }
        Dokumen made = newDraft(jenis);
        m_result.dokumen.push_back(made);
        m_result.edit.rows.push_back({ std::nullopt, made });
        return made;
    }

    std::set<Id> Preparation::indicatorsFor(JenisDokumen jenis, const Pattern& pattern) const
    {
        if (pattern.indikator)
            return *pattern.indikator;
        DokumenBaru like;
        like.jenis = jenis;
        like.tahun = m_result.ke;
        return defaultIndikator(m_snapshot, like);
    }

    /// The document speaks of the node, of one above it or of one below it: two documents may go down to different
    /// levels.
    bool Preparation::wanted(const Id& simpulId, const Pattern& pattern) const
    {
        if (!pattern.simpul || isWithin(m_snapshot, simpulId, *pattern.simpul))
            return true;
        return std::ranges::any_of(*pattern.simpul,
                                   [&](const Id& id) { return isWithin(m_snapshot, id, { simpulId }); });
    }

    /// A Perjanjian Kinerja may name its programs alone: below them it takes what the Renja takes, so that both add up
    /// to the same.
    void Preparation::fillPagu(const Pattern& own, const Pattern& renja, Penyalin& copier) const
    {
        for (const Pagu* row : paguRinci(m_snapshot, *m_promises, m_result.ke)) {
            if (wanted(row->simpulId, own) && wanted(row->simpulId, renja))
                copier.pagu(row->simpulId, *row, m_result.ke);
        }
    }

    void Preparation::fill(JenisDokumen jenis)
    {
        const std::optional<Dokumen> draft = draftOf(jenis);
        if (!draft || !m_promises)
            return;
        const Pattern pattern = patternOf(jenis);
        Penyalin copier(m_snapshot, draft->id, m_result.edit);
        copier.dari(*m_promises, JenisDokumen::RencanaAksi, m_result.ke, indicatorsFor(jenis, pattern), {});
        if (jenis != JenisDokumen::RencanaAksi)
            fillPagu(pattern, patternOf(JenisDokumen::Renja), copier);
        m_result.target += copier.jumlahTarget;
        m_result.pagu += copier.jumlahPagu;
        m_result.tersedia += copier.tersedia;
    }

    Result<TahunBaru> Preparation::make()
    {
        if (const Result<void> periods = findPeriods(); !periods)
            return tl::unexpected(periods.error());
        copyTree();
        m_promises = versiTerbaru(m_snapshot, JenisDokumen::Renstra, 0, m_to.id);
        if (m_result.periodeBaru)
            draftOf(JenisDokumen::Renstra);
        for (const JenisDokumen jenis : kMade)
            fill(jenis);
        return std::move(m_result);
    }

} // namespace

Result<TahunBaru> prepareTahunBaru(const Snapshot& snapshot, int dari, int ke)
{
    return Preparation(snapshot, dari, ke).make();
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/base/Edits.h"
#include "core/edits/plan/Pohon.h"
#include "core/edits/plan/PohonAturan.h"
#include "core/edits/plan/PohonTetap.h"

#include <QHash>

#include <tuple>

namespace selaras::edits {

using namespace domain;

namespace {

    template <class T>
    Edit flagged(Action action, const T& row, bool dihapus)
    {
        T after = row;
        after.dihapus = dihapus;
        return changed(action, &row, std::optional(std::move(after)));
    }

    template <class T>
    Result<Edit> binned(const Snapshot& snapshot, Action action, const T& row)
    {
        const Keterikatan held = keterikatan(snapshot, row);
        if (held.dokumen || held.ditandatangani)
            return tl::unexpected(planFixed(snapshot, row.nama, held));
        return guarded(snapshot, flagged(action, row, true), row.nama);
    }

    /// What a document that is ditetapkan speaks of belongs into the tree: it comes back whatever that changes.
    template <class T>
    Result<Edit> restored(const Snapshot& snapshot, Action action, const T& row)
    {
        Edit edit = flagged(action, row, false);
        return keterikatan(snapshot, row).dokumen ? Result<Edit>(std::move(edit))
                                                  : guarded(snapshot, std::move(edit), row.nama);
    }

    /// The whole tree of rows, the bin included, and how many figures hang on each.
    class Contents {
    public:
        explicit Contents(const Snapshot& snapshot)
        {
            const UnitRows& data = snapshot.data();
            for (const Simpul& row : data.simpul)
                m_nodes[row.indukId].push_back(&row);
            for (const Indikator& row : data.indikator)
                m_indicators[row.simpulId].push_back(&row);
            for (auto& rows : m_nodes) {
                std::ranges::sort(rows, [](const Simpul* a, const Simpul* b) {
                    return std::tie(a->urutan, a->kode, a->nama, a->id) < std::tie(b->urutan, b->kode, b->nama, b->id);
                });
            }
            for (auto& rows : m_indicators) {
                std::ranges::sort(rows, [](const Indikator* a, const Indikator* b) {
                    return std::tie(a->urutan, a->nama, a->id) < std::tie(b->urutan, b->nama, b->id);
                });
            }
            countFigures(data);
        }

        IsiKeranjang of(const Simpul& top) const
        {
            IsiKeranjang content;
            content.simpul = &top;
            count(top, content);
            return content;
        }

        IsiKeranjang of(const Indikator& top) const
        {
            IsiKeranjang content;
            content.indikator = &top;
            content.angkaIkut = m_figures.value(top.id);
            return content;
        }

        /// What lies in the bin below a node that does not.
        void tops(const Id& simpulId, std::vector<IsiKeranjang>& found) const
        {
            for (const Indikator* row : m_indicators.value(simpulId)) {
                if (row->dihapus)
                    found.push_back(of(*row));
            }
            for (const Simpul* node : m_nodes.value(simpulId)) {
                if (node->dihapus)
                    found.push_back(of(*node));
                else
                    tops(node->id, found);
            }
        }

    private:
        void countFigures(const UnitRows& data)
        {
            for (const Target& row : data.target)
                ++m_figures[row.indikatorId];
            for (const RealisasiKinerja& row : data.realisasi)
                ++m_figures[row.indikatorId];
            for (const Pagu& row : data.pagu)
                ++m_figures[row.simpulId];
            for (const RealisasiAnggaran& row : data.realisasiAnggaran)
                ++m_figures[row.simpulId];
        }

        /// What was put into the bin before its node stays there when the node comes back.
        void count(const Simpul& node, IsiKeranjang& content) const
        {
            content.angkaIkut += m_figures.value(node.id);
            for (const Indikator* row : m_indicators.value(node.id)) {
                if (row->dihapus)
                    continue;
                ++content.indikatorIkut;
                content.angkaIkut += m_figures.value(row->id);
            }
            for (const Simpul* child : m_nodes.value(node.id)) {
                if (child->dihapus)
                    continue;
                ++content.simpulDiBawah;
                count(*child, content);
            }
        }

        QHash<Id, std::vector<const Simpul*>> m_nodes;
        QHash<Id, std::vector<const Indikator*>> m_indicators;
        QHash<Id, int> m_figures; ///< by node or indicator
    };

} // namespace

Result<Edit> deleteSimpul(const Snapshot& snapshot, const Id& simpulId)
{
    const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId);
    if (!node)
        return tl::unexpected(node.error());
    return binned(snapshot, Action::DeleteSimpul, **node); // what is below is in the bin with it
}

Result<Edit> restoreSimpul(const Snapshot& snapshot, const Id& simpulId)
{
    const Simpul* node = snapshot.simpul(simpulId);
    if (!node)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    const Result<const Simpul*> parent = parentOf(snapshot, node->indukId);
    if (!parent)
        return tl::unexpected(parent.error());
    if (const Result<void> fits = checkAbove(snapshot, *node, *parent); !fits)
        return tl::unexpected(fits.error());
    return restored(snapshot, Action::RestoreSimpul, *node);
}

Result<Edit> deleteIndikator(const Snapshot& snapshot, const Id& indikatorId)
{
    const Result<const Indikator*> row = visibleIndikator(snapshot, indikatorId);
    if (!row)
        return tl::unexpected(row.error());
    return binned(snapshot, Action::DeleteIndikator, **row); // twins go on reading its results: see domain::represents
}

Result<Edit> restoreIndikator(const Snapshot& snapshot, const Id& indikatorId)
{
    const Indikator* row = snapshot.indikator(indikatorId);
    if (!row)
        return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
    if (const auto node = visibleSimpul(snapshot, row->simpulId); !node)
        return tl::unexpected(node.error());
    return restored(snapshot, Action::RestoreIndikator, *row);
}

std::vector<IsiKeranjang> keranjang(const Snapshot& snapshot)
{
    std::vector<IsiKeranjang> found;
    Contents(snapshot).tops({}, found);
    return found;
}

IsiKeranjang wouldBin(const Snapshot& snapshot, const Id& simpulId)
{
    const Simpul* node = snapshot.simpul(simpulId);
    return node ? Contents(snapshot).of(*node) : IsiKeranjang();
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Nomenklatur.h"

#include "core/edits/base/Ids.h"
#include "core/format/Text.h"

#include <algorithm>
#include <map>
#include <set>

namespace selaras::edits {

using namespace domain;
using format::Text;

// --- the table ------------------------------------------------------------------------------------------------------

namespace {

    Error lineError(const BarisNomenklatur& line, const QString& problem)
    {
        return { ErrorCode::ImportInvalid, { Text::tr("baris %1:").arg(line.baris), problem } };
    }

    /// What the penunjang rows ("X.XX.01") stand for in this office: the bidang of its code, else that of a kecamatan.
    QString bidangOf(const UnitKerja& unit)
    {
        const QString bidang = unit.kode.section(u'.', 0, 1);
        return tingkatKode(bidang + QStringLiteral(".01")) ? bidang : QStringLiteral("7.01");
    }

    /// The row that a line makes of what the store has under its code.
    Nomenklatur rowOf(const Snapshot& snapshot, const BarisNomenklatur& line, const QString& kode)
    {
        const Nomenklatur* before = snapshot.nomenklatur(kode);
        const Id& unit = snapshot.unit().id;
        return { before ? before->id : cellId({ QStringLiteral("nomenklatur"), unit, kode }),
                 unit,
                 kode,
                 line.nama.simplified(),
                 line.kinerja.simplified(),
                 line.indikator.simplified(),
                 line.satuan.simplified() };
    }

    void count(const Snapshot& snapshot, Nomenklatur row, ImporNomenklatur& result)
    {
        const Nomenklatur* before = snapshot.nomenklatur(row.kode);
        if (before && *before == row) {
            ++result.sama;
            return;
        }
        ++(before ? result.berubah : result.baru);
        result.edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, std::move(row) });
    }

} // namespace

Result<ImporNomenklatur> importNomenklatur(const Snapshot& snapshot, const std::vector<BarisNomenklatur>& baris)
{
    if (!snapshot.hasUnit())
        return fail(ErrorCode::NotFound, { Text::tr("Data"), Text::tr("unit kerja") });
    const QString bidang = bidangOf(snapshot.unit());
    ImporNomenklatur result{ 0, 0, 0, 0, { Action::ImportNomenklatur, {}, {} } };
    std::map<QString, std::pair<int, QString>> seen; // code with four digits: its line and name
    for (const BarisNomenklatur& line : baris) {
        const IsiKode kind = parseKode(line.kode);
        if (kind == IsiKode::Salah)
            return tl::unexpected(
                lineError(line, Text::tr("kode \"%1\" tidak sah; betulkan kodenya").arg(line.kode.trimmed())));
        if (kind != IsiKode::Kode) {
            ++result.dilewati;
            continue;
        }
        const Nomenklatur row = rowOf(snapshot, line, withBidang(line.kode.trimmed(), bidang));
        if (row.nama.isEmpty())
            return tl::unexpected(lineError(line, Text::tr("nama untuk kode %1 kosong; isi namanya").arg(row.kode)));
        const auto [it, first] = seen.insert({ kodeBaku(row.kode), { line.baris, row.nama } });
        if (!first && it->second.second != row.nama)
            return tl::unexpected(
                lineError(line,
                          Text::tr("kode %1 sudah ada di baris %2 dengan nama lain; hapus salah satunya")
                              .arg(row.kode)
                              .arg(it->second.first)));
        if (first)
            count(snapshot, row, result);
        else
            ++result.dilewati;
    }
    return result;
}

// --- from the table into the tree -----------------------------------------------------------------------------------

namespace {

    /// Builds rows below a Sasaran; nodes that the tree has, or that it built itself, are found by their code.
    class Builder {
    public:
        Builder(const Snapshot& snapshot, const Simpul& sasaran)
            : m_snapshot(snapshot)
            , m_sasaran(sasaran)
        {
            for (const Simpul& node : snapshot.data().simpul) {
                if (tingkatKode(node.kode) == node.jenis && node.periodeId == sasaran.periodeId
                    && !snapshot.isBinned(node))
                    m_nodes.emplace(kodeBaku(node.kode), node.id);
            }
        }

        /// The node of a code, made with its parents where it is missing.
        Result<Id> node(const QString& kode);

        Edit edit{ Action::AddSimpul, {}, {} };

    private:
        void add(const Nomenklatur& row, const Id& parentId);
        void addIndikator(const Nomenklatur& row, const Id& simpulId);
        bool refuses(const Id& parentId) const;
        int nextPlace(const Id& parentId);

        const Snapshot& m_snapshot;
        const Simpul& m_sasaran;
        std::map<QString, Id> m_nodes; ///< by code with four digits
        std::map<Id, int> m_places; ///< last place given away, by parent
    };

    int Builder::nextPlace(const Id& parentId)
    {
        const auto [it, first] = m_places.insert({ parentId, 0 });
        // Those in the bin count as well: they can come back to their place.
        for (const Simpul& node : m_snapshot.data().simpul) {
            if (first && node.indukId == parentId)
                it->second = std::max(it->second, node.urutan);
        }
        return ++it->second;
    }

    /// A node that carries its own money gets no children: it would become a sum.
    bool Builder::refuses(const Id& parentId) const
    {
        const UnitRows& data = m_snapshot.data();
        return std::ranges::any_of(data.realisasiAnggaran,
                                   [&](const RealisasiAnggaran& row) { return row.simpulId == parentId; })
            || std::ranges::any_of(data.pagu, [&](const Pagu& row) {
                   const Dokumen* dokumen = m_snapshot.dokumen(row.dokumenId);
                   return row.simpulId == parentId && !row.tercetak && dokumen
                       && dokumen->status == StatusDokumen::Draf;
               });
    }

    void Builder::addIndikator(const Nomenklatur& row, const Id& simpulId)
    {
        Indikator indikator;
        indikator.id = newId();
        indikator.unitId = m_sasaran.unitId;
        indikator.simpulId = simpulId;
        indikator.nama = row.indikator;
        indikator.satuan = row.satuan;
        // The table counts what a sub kegiatan yields ("Jumlah Dokumen …"): whole things that add up over the quarters.
        indikator.desimal = 0;
        indikator.akumulasi = Akumulasi::Jumlah;
        indikator.urutan = 1;
        edit.rows.push_back({ std::nullopt, std::move(indikator) });
    }

    void Builder::add(const Nomenklatur& row, const Id& parentId)
    {
        Simpul node;
        node.id = newId();
        node.unitId = m_sasaran.unitId;
        node.periodeId = m_sasaran.periodeId;
        node.indukId = parentId;
        node.jenis = *tingkatKode(row.kode);
        node.kode = row.kode;
        node.nama = row.nama;
        node.urutan = nextPlace(parentId);
        m_nodes.emplace(kodeBaku(row.kode), node.id);
        const Id id = node.id;
        const bool yields = node.jenis == JenisSimpul::SubKegiatan && !row.indikator.isEmpty();
        edit.rows.push_back({ std::nullopt, std::move(node) });
        if (yields)
            addIndikator(row, id);
    }

    Result<Id> Builder::node(const QString& kode)
    {
        const QString key = kodeBaku(kode);
        if (const auto known = m_nodes.find(key); known != m_nodes.end())
            return known->second;
        const Nomenklatur* row = tingkatKode(kode) ? findNomenklatur(m_snapshot, kode) : nullptr;
        if (!row)
            return fail(ErrorCode::CodeInvalid, { kode });
        Id parentId = m_sasaran.id;
        if (const QString above = kodeInduk(kode); !above.isEmpty()) {
            const Result<Id> found = node(above);
            if (!found)
                return found;
            parentId = *found;
        }
        const Simpul* parent = m_snapshot.simpul(parentId);
        if (parent && m_snapshot.anak(parentId).empty() && refuses(parentId))
            return fail(ErrorCode::NodeHasFigure, { parent->nama });
        add(*row, parentId);
        return m_nodes.at(key);
    }

} // namespace

Result<Edit> addFromNomenklatur(const Snapshot& snapshot, const Id& sasaranId, const std::vector<QString>& kode)
{
    const Simpul* sasaran = snapshot.simpul(sasaranId);
    if (!sasaran || snapshot.isBinned(*sasaran))
        return fail(ErrorCode::NotFound, { Text::name(JenisSimpul::Sasaran), sasaranId });
    const std::vector<JenisSimpul> children = childKinds(sasaran->jenis);
    if (std::ranges::find(children, JenisSimpul::Program) == children.end())
        return fail(ErrorCode::LevelMismatch, { Text::name(JenisSimpul::Program), Text::name(sasaran->jenis) });
    Builder builder(snapshot, *sasaran);
    std::set<QString> sorted;
    for (const QString& one : kode)
        sorted.insert(one.trimmed());
    for (const QString& one : sorted) {
        if (const Result<Id> added = builder.node(one); !added)
            return tl::unexpected(added.error());
    }
    return std::move(builder.edit);
}

} // namespace selaras::edits

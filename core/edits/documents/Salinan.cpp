// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/documents/Salinan.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/base/Edits.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;

bool seri(const Dokumen& a, const Dokumen& b)
{
    const bool sameSigner = a.jenis != JenisDokumen::PerjanjianKinerja || a.pihakPertamaId.isEmpty()
        || b.pihakPertamaId.isEmpty() || a.pihakPertamaId == b.pihakPertamaId;
    return a.jenis == b.jenis && a.tahun == b.tahun && (a.tahun > 0 || a.periodeId == b.periodeId) && sameSigner;
}

const PeriodeRenstra* periodeCovering(const Snapshot& snapshot, int tahun)
{
    const PeriodeRenstra* period = snapshot.periode(tahun);
    return period && period->tahunAwal <= tahun && tahun <= period->tahunAkhir ? period : nullptr;
}

const Dokumen* versiTerbaru(const Snapshot& snapshot, JenisDokumen jenis, int tahun, const Id& periodeId)
{
    const Dokumen* best = nullptr;
    const auto rank = [](const Dokumen& d) {
        return std::tuple(d.status == StatusDokumen::Ditetapkan, d.perubahanKe, d.tanggal, d.id);
    };
    for (const Dokumen& row : snapshot.data().dokumen) {
        const bool wanted = isForOffice(snapshot, row) && row.jenis == jenis
            && (jenis == JenisDokumen::Renstra ? row.periodeId == periodeId : row.tahun == tahun);
        if (wanted && (!best || rank(row) > rank(*best)))
            best = &row;
    }
    return best;
}

void completePihak(const Snapshot& snapshot, Dokumen& dokumen)
{
    if (dokumen.jenis != JenisDokumen::PerjanjianKinerja)
        return;
    if (dokumen.pihakPertamaId.isEmpty()) {
        const Jabatan* top = nullptr;
        for (const Jabatan& row : snapshot.data().jabatan) {
            const bool earlier = !top || std::tie(row.urutan, row.nama) < std::tie(top->urutan, top->nama);
            if (row.atasanId.isEmpty() && earlier)
                top = &row;
        }
        dokumen.pihakPertamaId = top ? top->id : Id();
    }
    if (!dokumen.pihakKeduaId.isEmpty() || !dokumen.namaPihakKedua.isEmpty())
        return;
    const Dokumen* newest = nullptr;
    const auto rank = [](const Dokumen& d) { return std::tuple(d.tahun, d.perubahanKe, d.tanggal, d.id); };
    for (const Dokumen& row : snapshot.data().dokumen) {
        const bool same =
            row.jenis == dokumen.jenis && row.pihakPertamaId == dokumen.pihakPertamaId && !row.pihakKedua.isEmpty();
        if (same && (!newest || rank(row) > rank(*newest)))
            newest = &row;
    }
    if (!newest || (!dokumen.pihakKedua.isEmpty() && dokumen.pihakKedua != newest->pihakKedua))
        return;
    dokumen.pihakKedua = newest->pihakKedua;
    dokumen.namaPihakKedua = newest->namaPihakKedua;
    dokumen.nipPihakKedua = newest->nipPihakKedua;
    dokumen.pangkatPihakKedua = newest->pangkatPihakKedua;
}

bool carriesPagu(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun, Bagian bagian)
{
    return std::ranges::any_of(snapshot.pagu(dokumenId, simpulId), [&](const Pagu* row) {
        return !row->tercetak && row->tahun == tahun && row->bagian == bagian;
    });
}

std::vector<const Pagu*> paguRinci(const Snapshot& snapshot, const Dokumen& dokumen, int tahun)
{
    std::vector<const Pagu*> rows;
    for (const auto& [node, depth] : snapshot.pohon(dokumen.periodeId)) {
        const bool sum = std::ranges::any_of(snapshot.anak(node->id), [&](const Simpul* child) {
            return domain::pagu(snapshot, dokumen.id, child->id, tahun).ada();
        });
        if (sum)
            continue;
        for (const Pagu* row : snapshot.pagu(dokumen.id, node->id)) {
            if (!row->tercetak && row->tahun == tahun && row->bagian == Bagian::Tahunan)
                rows.push_back(row);
        }
    }
    return rows;
}

bool isWithin(const Snapshot& snapshot, const Id& simpulId, const std::set<Id>& simpul)
{
    for (const Simpul* node = snapshot.simpul(simpulId); node; node = snapshot.simpul(node->indukId)) {
        if (simpul.contains(node->id))
            return true;
    }
    return false;
}

Penyalin::Penyalin(const Snapshot& snapshot, Id dokumenId, Edit& edit)
    : m_snapshot(snapshot)
    , m_dokumenId(std::move(dokumenId))
    , m_edit(edit)
{
}

void Penyalin::target(const Id& indikatorId, const Target& sumber, int tahun)
{
    if (const Indikator* of = m_snapshot.indikator(indikatorId); of && !isInForce(m_snapshot, *of, tahun))
        return;
    if (m_snapshot.target(m_dokumenId, indikatorId, tahun, sumber.triwulan, sumber.bagian)) {
        ++tersedia;
        return;
    }
    Target row = sumber;
    row.tahun = tahun;
    row.dokumenId = m_dokumenId;
    row.indikatorId = indikatorId;
    row.id = targetId({ m_dokumenId, tahun, row.bagian, row.triwulan }, indikatorId);
    m_edit.rows.push_back({ std::nullopt, std::move(row) });
    ++jumlahTarget;
}

void Penyalin::pagu(const Id& simpulId, const Pagu& sumber, int tahun)
{
    if (const Simpul* of = m_snapshot.simpul(simpulId); of && !isInForce(m_snapshot, *of, tahun))
        return;
    bool taken = domain::pagu(m_snapshot, m_dokumenId, simpulId, tahun, sumber.bagian).ada();
    for (const Simpul* node = m_snapshot.simpul(simpulId); node && !taken; node = m_snapshot.simpul(node->indukId))
        taken = carriesPagu(m_snapshot, m_dokumenId, node->id, tahun, sumber.bagian);
    if (taken) {
        ++tersedia;
        return;
    }
    Pagu row = sumber;
    row.tahun = tahun;
    row.dokumenId = m_dokumenId;
    row.simpulId = simpulId;
    row.id = paguId({ m_dokumenId, tahun, row.bagian, 0, row.jenisBelanja }, simpulId);
    m_edit.rows.push_back({ std::nullopt, std::move(row) });
    ++jumlahPagu;
}

void Penyalin::dari(const Dokumen& sumber, JenisDokumen jenis, int tahun, const std::set<Id>& indikator,
                    const std::optional<std::set<Id>>& program)
{
    for (const Id& id : indikator) {
        const Indikator* row = m_snapshot.indikator(id);
        if (const Target* source =
                row && !m_snapshot.isBinned(*row) ? targetDokumen(m_snapshot, sumber, *row, tahun) : nullptr)
            target(id, *source, tahun);
    }
    if (jenis != JenisDokumen::Renja && jenis != JenisDokumen::PerjanjianKinerja)
        return;
    for (const Pagu* row : paguRinci(m_snapshot, sumber, tahun)) {
        if (!program || isWithin(m_snapshot, row->simpulId, *program))
            pagu(row->simpulId, *row, tahun);
    }
}

void Penyalin::versi(const Dokumen& sumber, const std::optional<std::set<Id>>& indikator,
                     const std::optional<std::set<Id>>& program)
{
    for (const Target& row : m_snapshot.data().target) {
        const Indikator* of = row.dokumenId == sumber.id ? m_snapshot.indikator(row.indikatorId) : nullptr;
        if (of && !m_snapshot.isBinned(*of) && (!indikator || indikator->contains(of->id)))
            target(of->id, row, row.tahun);
    }
    for (const Pagu& row : m_snapshot.data().pagu) {
        const Simpul* of = row.dokumenId == sumber.id && !row.tercetak ? m_snapshot.simpul(row.simpulId) : nullptr;
        if (of && !m_snapshot.isBinned(*of) && (!program || isWithin(m_snapshot, of->id, *program)))
            pagu(of->id, row, row.tahun);
    }
}

} // namespace selaras::edits

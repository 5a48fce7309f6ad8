// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Anggaran.h"

#include <algorithm>

namespace selaras::domain {

namespace {

    bool isWithin(const QString& rekening, const QString& general)
    {
        return general.isEmpty() || rekening.startsWith(general + u'.');
    }

    /// The rows of a node that count: within `rekening`, and none that a finer one breaks down.
    std::vector<const Pagu*> finest(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun,
                                    Bagian bagian, const QString& rekening)
    {
        std::vector<const Pagu*> rows;
        for (const Pagu* row : snapshot.pagu(dokumenId, simpulId)) {
            const bool wanted = row->jenisBelanja == rekening || isWithin(row->jenisBelanja, rekening);
            if (!row->tercetak && row->tahun == tahun && row->bagian == bagian && wanted)
                rows.push_back(row);
        }
        const auto brokenDown = [&](const Pagu* row) {
            return std::ranges::any_of(rows, [&](const Pagu* other) {
                return other->jenisBelanja != row->jenisBelanja && isWithin(other->jenisBelanja, row->jenisBelanja);
            });
        };
        std::vector<const Pagu*> leaves;
        std::ranges::remove_copy_if(rows, std::back_inserter(leaves), brokenDown);
        return leaves;
    }

    /// A node's own figure in a document: the row that is not broken down, else the sum of its finest rekening.
    Angka ownPagu(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun, Bagian bagian,
                  const QString& rekening)
    {
        const std::vector<const Pagu*> rows = finest(snapshot, dokumenId, simpulId, tahun, bagian, rekening);
        if (rows.size() == 1 && rows.front()->jenisBelanja == rekening)
            return Angka::terhitung(rows.front()->nilai, Aturan::Langsung,
                                    { { Peran::Pagu, rows.front()->nilai, rows.front()->id } });
        Ratio sum;
        std::vector<Masukan> parts;
        for (const Pagu* row : rows) {
            sum = sum + row->nilai;
            parts.push_back({ Peran::Pagu, row->nilai, row->id });
        }
        return parts.empty() ? Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)
                             : Angka::terhitung(sum, Aturan::PaguJumlah, std::move(parts));
    }

    /// A node's own last filled quarter; figures are cumulative.
    Angka ownRealisasi(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan)
    {
        const RealisasiAnggaran* last = nullptr;
        for (const RealisasiAnggaran& row : snapshot.realisasiAnggaran(simpulId, tahun)) {
            if (row.triwulan <= triwulan)
                last = &row;
        }
        if (!last)
            return Angka::kosong(Aturan::TahunNilaiAkhir, Catatan::RealisasiBelumAda);
        return Angka::terhitung(last->nilai, Aturan::TahunNilaiAkhir,
                                { { Peran::RealisasiAnggaran, last->nilai, last->id, last->triwulan } });
    }

    /// Sum over the children of `figure(child)`, BelumDiisi when none has one.
    template <class F>
    Angka sumOfChildren(std::span<const Simpul* const> children, Peran peran, F figure)
    {
        Ratio sum;
        std::vector<Masukan> inputs;
        for (const Simpul* child : children) {
            const Angka part = figure(*child);
            if (!part.nilai)
                continue;
            sum = sum + *part.nilai;
            inputs.push_back({ peran, *part.nilai, child->id });
        }
        return inputs.empty() ? Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)
                              : Angka::terhitung(sum, Aturan::PaguJumlah, std::move(inputs));
    }

} // namespace

Angka pagu(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun, Bagian bagian,
           const QString& rekening)
{
    Angka sum = sumOfChildren(snapshot.anak(simpulId), Peran::Pagu, [&](const Simpul& child) {
        return pagu(snapshot, dokumenId, child.id, tahun, bagian, rekening);
    });
    return sum.nilai ? sum : ownPagu(snapshot, dokumenId, simpulId, tahun, bagian, rekening);
}

const Pagu* paguTercetak(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun, Bagian bagian,
                         const QString& rekening)
{
    for (const Pagu* row : snapshot.pagu(dokumenId, simpulId)) {
        if (row->tercetak && row->tahun == tahun && row->bagian == bagian && row->jenisBelanja == rekening)
            return row;
    }
    return nullptr;
}

Angka realisasiAnggaran(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan)
{
    Angka sum = sumOfChildren(snapshot.anak(simpulId), Peran::RealisasiAnggaran, [&](const Simpul& child) {
        return realisasiAnggaran(snapshot, child.id, tahun, triwulan);
    });
    return sum.nilai ? sum : ownRealisasi(snapshot, simpulId, tahun, triwulan);
}

Angka paguSendiri(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, int tahun)
{
    const bool below = std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
        return pagu(snapshot, dokumenId, child->id, tahun).nilai.has_value();
    });
    return below ? Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)
                 : ownPagu(snapshot, dokumenId, simpulId, tahun, Bagian::Tahunan, {});
}

Angka realisasiSendiri(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan)
{
    const bool below = std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
        return realisasiAnggaran(snapshot, child->id, tahun, triwulan).nilai.has_value();
    });
    return below ? Angka::kosong(Aturan::TahunNilaiAkhir, Catatan::RealisasiBelumAda)
                 : ownRealisasi(snapshot, simpulId, tahun, triwulan);
}

namespace {

    AnggaranSimpul budgetLine(const Snapshot& snapshot, const Dokumen* dokumen, const Simpul& node, int tahun,
                              int triwulan)
    {
        // Above the programs only what no line below it shows, so that the lines add up to the total.
        const bool above = node.jenis < JenisSimpul::Program;
        AnggaranSimpul line;
        line.simpul = &node;
        line.kedalaman = above ? 0 : int(node.jenis) - int(JenisSimpul::Program);
        line.pagu = !dokumen ? Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda)
            : above          ? paguSendiri(snapshot, dokumen->id, node.id, tahun)
                             : pagu(snapshot, dokumen->id, node.id, tahun);
        line.realisasi = above ? realisasiSendiri(snapshot, node.id, tahun, triwulan)
                               : realisasiAnggaran(snapshot, node.id, tahun, triwulan);
        line.serapan = serapan(line.pagu, line.realisasi);
        return line;
    }

} // namespace

AnggaranSimpul totalAnggaran(const Snapshot& snapshot, const Dokumen* dokumen, int tahun, int triwulan)
{
    AnggaranSimpul total;
    total.pagu = Angka::kosong(Aturan::PaguJumlah, Catatan::PaguBelumAda);
    if (dokumen) {
        total.pagu = sumOfChildren(snapshot.akar(tahun), Peran::Pagu,
                                   [&](const Simpul& root) { return pagu(snapshot, dokumen->id, root.id, tahun); });
    }
    total.realisasi = sumOfChildren(snapshot.akar(tahun), Peran::RealisasiAnggaran, [&](const Simpul& root) {
        return realisasiAnggaran(snapshot, root.id, tahun, triwulan);
    });
    if (!total.realisasi.nilai)
        total.realisasi.catatan = Catatan::RealisasiBelumAda;
    total.serapan = serapan(total.pagu, total.realisasi);
    return total;
}

AnggaranSimpul sumLines(const std::vector<AnggaranSimpul>& lines)
{
    const auto sum = [&](Angka AnggaranSimpul::*member, Peran peran, Catatan missing) {
        Ratio total;
        std::vector<Masukan> inputs;
        for (const AnggaranSimpul& line : lines) {
            const Angka& part = line.*member;
            if (!part.nilai)
                continue;
            total = total + *part.nilai;
            inputs.push_back({ peran, *part.nilai, line.simpul->id });
        }
        return inputs.empty() ? Angka::kosong(Aturan::PaguJumlah, missing)
                              : Angka::terhitung(total, Aturan::PaguJumlah, std::move(inputs));
    };
    AnggaranSimpul total;
    total.pagu = sum(&AnggaranSimpul::pagu, Peran::Pagu, Catatan::PaguBelumAda);
    total.realisasi = sum(&AnggaranSimpul::realisasi, Peran::RealisasiAnggaran, Catatan::RealisasiBelumAda);
    total.serapan = serapan(total.pagu, total.realisasi);
    return total;
}

namespace {

    /// The lines of the nodes that `wanted` takes.
    template <class F>
    AnggaranTahun budgetOf(const Snapshot& snapshot, int tahun, int triwulan, F wanted)
    {
        AnggaranTahun result;
        result.dokumen = paguBerlaku(snapshot, tahun);
        result.total = totalAnggaran(snapshot, result.dokumen, tahun, triwulan);
        for (const auto& [node, depth] : snapshot.pohon(tahun)) {
            if (!wanted(*node))
                continue;
            AnggaranSimpul line = budgetLine(snapshot, result.dokumen, *node, tahun, triwulan);
            if (line.pagu.nilai || line.realisasi.nilai)
                result.baris.push_back(std::move(line));
        }
        return result;
    }

} // namespace

AnggaranTahun anggaranTahun(const Snapshot& snapshot, int tahun, int triwulan)
{
    return budgetOf(snapshot, tahun, triwulan, [](const Simpul&) { return true; });
}

AnggaranTahun anggaranOf(const Snapshot& snapshot, const std::set<Id>& simpul, int tahun, int triwulan)
{
    return budgetOf(snapshot, tahun, triwulan, [&](const Simpul& node) { return simpul.contains(node.id); });
}

} // namespace selaras::domain

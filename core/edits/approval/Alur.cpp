// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/approval/Alur.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/domain/office/Codes.h"
#include "core/edits/base/Ids.h"
#include "core/format/AlurText.h"

#include <algorithm>
#include <set>

namespace selaras::edits {

using namespace domain;

namespace {

    constexpr int kDecimals = 2; // of a printed capaian

    /// Every place of a quarter that has a figure or should have one.
    std::vector<Sel> cellsOf(const Snapshot& snapshot, int tahun, int triwulan)
    {
        std::vector<Sel> cells = requiredSel(snapshot, tahun, triwulan);
        std::set<Sel> known(cells.begin(), cells.end());
        const auto add = [&](const Id& objekId, int year, int quarter) {
            if (year == tahun && quarter == triwulan && known.insert({ objekId, year, quarter }).second)
                cells.push_back({ objekId, year, quarter });
        };
        for (const RealisasiKinerja& row : snapshot.data().realisasi)
            add(row.indikatorId, row.tahun, row.triwulan);
        for (const RealisasiAnggaran& row : snapshot.data().realisasiAnggaran)
            add(row.simpulId, row.tahun, row.triwulan);
        return cells;
    }

    /// The figures as they stand, for the record of the step.
    void noteFigures(const Snapshot& snapshot, const Sel& sel, Persetujuan& step)
    {
        if (const Indikator* indikator = snapshot.indikator(sel.objekId)) {
            if (const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan)) {
                step.nilai = row->nilai;
                step.pembilang = row->pembilang;
                step.penyebut = row->penyebut;
            }
            const CapaianIndikator figures = capaianIndikator(snapshot, *indikator, sel.tahun, sel.triwulan);
            if (figures.target.target)
                step.target = figures.target.target->nilai;
            step.capaian = figures.capaian.bulat(kDecimals);
            return;
        }
        if (const RealisasiAnggaran* row = snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan))
            step.nilai = row->nilai;
        if (const Dokumen* document = paguBerlaku(snapshot, sel.tahun)) {
            const Angka ceiling = pagu(snapshot, document->id, sel.objekId, sel.tahun);
            step.target = ceiling.bulat(kDecimals);
            step.capaian =
                serapan(ceiling, realisasiAnggaran(snapshot, sel.objekId, sel.tahun, sel.triwulan)).bulat(kDecimals);
        }
    }

    RowChange withStatus(const Snapshot& snapshot, const Sel& sel, StatusRealisasi status)
    {
        if (const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan)) {
            RealisasiKinerja after = *row;
            after.status = status;
            return { *row, std::move(after) };
        }
        const RealisasiAnggaran* row = snapshot.realisasiAnggaran(sel.objekId, sel.tahun, sel.triwulan);
        RealisasiAnggaran after = *row;
        after.status = status == StatusRealisasi::Draf ? std::nullopt : std::optional(status);
        return { *row, std::move(after) };
    }

    void addStep(const Snapshot& snapshot, const Pelaku& pelaku, const Sel& sel, StatusRealisasi ke,
                 const QString& reason, const QDateTime& now, Edit& edit)
    {
        Persetujuan step;
        step.urutan = int(snapshot.persetujuan(sel).size()) + 1;
        step.id = cellId({ QStringLiteral("langkah"), sel.objekId, QString::number(sel.tahun),
                           QString::number(sel.triwulan), QString::number(step.urutan) });
        step.unitId = snapshot.unit().id;
        step.objekId = sel.objekId;
        step.tahun = sel.tahun;
        step.triwulan = sel.triwulan;
        step.dari = statusRealisasi(snapshot, sel);
        step.ke = ke;
        step.penggunaId = pelaku.penggunaId;
        step.nama = pelaku.nama;
        step.jabatan = pelaku.jabatan;
        step.waktu = now;
        step.alasan = reason;
        noteFigures(snapshot, sel, step);
        edit.rows.push_back(withStatus(snapshot, sel, ke));
        edit.rows.push_back({ std::nullopt, std::move(step) });
    }

    QString subject(const Snapshot& snapshot, const Sel& sel)
    {
        return format::AlurText::subject(snapshot, sel.objekId);
    }

} // namespace

Result<void> checkOpen(const Snapshot& snapshot, const Sel& sel)
{
    const StatusRealisasi status = statusRealisasi(snapshot, sel);
    if (status == StatusRealisasi::Draf)
        return {};
    const Persetujuan* last = langkahTerakhir(snapshot, sel);
    return fail(ErrorCode::RealisasiLocked,
                { subject(snapshot, sel), last ? format::AlurText::step(*last) : format::AlurText::name(status) });
}

std::vector<Sel> readyToAdvance(const Snapshot& snapshot, const Pelaku& pelaku, int tahun, int triwulan)
{
    std::vector<Sel> cells = cellsOf(snapshot, tahun, triwulan);
    std::erase_if(cells, [&](const Sel& sel) {
        const auto next = langkahBerikut(statusRealisasi(snapshot, sel));
        return !next || !isFilled(snapshot, sel) || !mayAdvance(snapshot, pelaku, sel, *next);
    });
    return cells;
}

std::vector<Sel> readyToReturn(const Snapshot& snapshot, const Pelaku& pelaku, int tahun, int triwulan)
{
    std::vector<Sel> cells = cellsOf(snapshot, tahun, triwulan);
    std::erase_if(cells, [&](const Sel& sel) { return !mayReturn(snapshot, pelaku, sel); });
    return cells;
}

Result<Edit> advanceRealisasi(const Snapshot& snapshot, const Pelaku& pelaku, const std::vector<Sel>& cells,
                              const QDateTime& now)
{
    Edit edit{ Action::AdvanceRealisasi, {}, {} };
    for (const Sel& sel : cells) {
        const auto next = langkahBerikut(statusRealisasi(snapshot, sel));
        if (!next)
            return fail(ErrorCode::StepDone, { subject(snapshot, sel) });
        if (!isFilled(snapshot, sel))
            return fail(ErrorCode::StepEmpty, { subject(snapshot, sel) });
        if (!mayAdvance(snapshot, pelaku, sel, *next))
            return fail(ErrorCode::StepNotYours,
                        { subject(snapshot, sel), format::AlurText::command(*next), format::AlurText::taker(*next) });
        addStep(snapshot, pelaku, sel, *next, {}, now, edit);
    }
    return edit;
}

Result<Edit> returnRealisasi(const Snapshot& snapshot, const Pelaku& pelaku, const std::vector<Sel>& cells,
                             const QString& reason, const QDateTime& now)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return fail(ErrorCode::ReasonMissing, { format::AlurText::command(StatusRealisasi::Draf) });
    Edit edit{ Action::ReturnRealisasi, why, {} };
    for (const Sel& sel : cells) {
        if (!mayReturn(snapshot, pelaku, sel))
            return fail(
                ErrorCode::StepNotYours,
                { subject(snapshot, sel), format::AlurText::command(StatusRealisasi::Draf),
                  format::AlurText::taker(
                      langkahBerikut(statusRealisasi(snapshot, sel)).value_or(StatusRealisasi::Ditandatangani)) });
        addStep(snapshot, pelaku, sel, StatusRealisasi::Draf, why, now, edit);
    }
    return edit;
}

bool endsUndo(Action action)
{
    return action == Action::AdvanceRealisasi || action == Action::ReturnRealisasi;
}

std::optional<Sel> resultOf(const Entity& row)
{
    const auto place = [](const auto& r) -> std::optional<Sel> {
        if constexpr (requires {
                          r.triwulan;
                          r.bagian;
                      })
            return std::nullopt; // a target
        else if constexpr (requires {
                               r.objekId;
                               r.triwulan;
                           })
            return Sel{ r.objekId, r.tahun, r.triwulan };
        else if constexpr (requires {
                               r.indikatorId;
                               r.triwulan;
                           })
            return Sel{ r.indikatorId, r.tahun, r.triwulan };
        else if constexpr (requires {
                               r.simpulId;
                               r.triwulan;
                           })
            return Sel{ r.simpulId, r.tahun, r.triwulan };
        else
            return std::nullopt;
    };
    return std::visit(place, row);
}

} // namespace selaras::edits

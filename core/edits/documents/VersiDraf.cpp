// SPDX-License-Identifier: GPL-3.0-or-later
// A draft on its way: fixed, taken away, or with parts left out.
#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/base/Edits.h"
#include "core/edits/documents/Salinan.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Induk.h"
#include "core/edits/plan/Tercetak.h"
#include "core/format/Text.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;
using format::Text;

namespace {

    const Simpul* zeroPagu(const Snapshot& snapshot, const Id& dokumenId)
    {
        for (const Pagu& row : snapshot.data().pagu) {
            const bool zero =
                row.dokumenId == dokumenId && !row.tercetak && row.jenisBelanja.isEmpty() && row.nilai.isZero();
            const Simpul* of = zero ? snapshot.simpul(row.simpulId) : nullptr;
            if (of && !snapshot.isBinned(*of))
                return of;
        }
        return nullptr;
    }

    Result<void> checkFixable(const Snapshot& snapshot, const Dokumen& dokumen, QDate tanggal)
    {
        const QString title = Text::title(dokumen, snapshot);
        if (!tanggal.isValid())
            return fail(ErrorCode::DateMissing, { title });
        if (dokumen.perubahanKe > 0 && dokumen.catatan.trimmed().isEmpty())
            return fail(ErrorCode::ReasonMissing, { title });
        if (spokenOf(snapshot, dokumen.id).empty())
            return fail(ErrorCode::DocumentEmpty, { title });
        if (const Simpul* node = zeroPagu(snapshot, dokumen.id))
            return fail(ErrorCode::PaguZero, { node->nama });
        return {};
    }

    /// Rows of one kind that belong to the document and are wanted, removed.
    template <class T, class Wanted>
    void removeRows(const RowList<T>& rows, const Id& dokumenId, Edit& edit, Wanted wanted)
    {
        for (const T& row : rows) {
            if (row.dokumenId == dokumenId && wanted(row))
                edit.rows.push_back({ row, std::nullopt });
        }
    }

    /// What is filled into a draft again: the version before, else the document it is usually made from.
    const Dokumen* sourceOf(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        if (dokumen.perubahanKe > 0) {
            for (const Dokumen& row : snapshot.data().dokumen) {
                if (seri(row, dokumen) && row.perubahanKe == dokumen.perubahanKe - 1)
                    return &row;
            }
            return nullptr;
        }
        for (const JenisDokumen jenis :
             { JenisDokumen::PerjanjianKinerja, JenisDokumen::Renja, JenisDokumen::Renstra }) {
            const bool above = jenis < dokumen.jenis; // the order of the kinds is that of their making
            const Dokumen* source = above ? versiTerbaru(snapshot, jenis, dokumen.tahun, dokumen.periodeId) : nullptr;
            if (source)
                return source;
        }
        return nullptr;
    }

    /// The indicator, or those at and below the node.
    std::set<Id> indicatorsOf(const Snapshot& snapshot, const Id& objekId)
    {
        const std::set<Id> node{ objekId };
        std::set<Id> result;
        for (const Indikator& row : snapshot.data().indikator) {
            if (row.id == objekId || isWithin(snapshot, row.simpulId, node))
                result.insert(row.id);
        }
        return result;
    }

    /// Figures above those that left count again.
    void settleAbove(const Snapshot& snapshot, Edit& edit)
    {
        const Snapshot trial = snapshot.with(edit.rows);
        PaguInduk above(trial);
        for (const RowChange& change : edit.rows) {
            if (const Pagu* row = std::get_if<Pagu>(&*change.before))
                above.touch(row->simpulId, { row->dokumenId, row->tahun, row->bagian });
        }
        std::ranges::move(above.settle(), std::back_inserter(edit.rows));
    }

    void takeIn(const Snapshot& snapshot, const Dokumen& dokumen, const Dokumen& source, const Id& objekId, Edit& edit)
    {
        std::set<Id> indicators = indicatorsOf(snapshot, objekId);
        const std::set<Id> nodes{ objekId };
        Penyalin copier(snapshot, dokumen.id, edit);
        if (seri(source, dokumen)) {
            copier.versi(source, indicators, nodes);
            return;
        }
        if (snapshot.simpul(objekId)) { // of a whole node only what this kind of document carries
            DokumenBaru like;
            like.jenis = dokumen.jenis;
            like.tahun = dokumen.tahun;
            like.sumberId = source.id;
            const std::set<Id> usual = defaultIndikator(snapshot, like);
            std::erase_if(indicators, [&](const Id& id) { return !usual.contains(id); });
        }
        copier.dari(source, dokumen.jenis, dokumen.tahun, indicators, nodes);
    }

} // namespace

Result<Edit> enactDokumen(const Snapshot& snapshot, const Id& dokumenId, const QString& nomor, QDate tanggal)
{
    const Result<const Dokumen*> before = dokumenDraf(snapshot, dokumenId);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> fit = checkFixable(snapshot, **before, tanggal); !fit)
        return tl::unexpected(fit.error());
    Dokumen after = **before;
    after.status = StatusDokumen::Ditetapkan;
    after.nomor = nomor.trimmed();
    after.tanggal = tanggal;
    Edit edit{ Action::FixDokumen, after.catatan, { { **before, after } } };
    Spoken spoken = spokenOf(snapshot, dokumenId);
    addAncestors(snapshot, spoken);
    for (const Id& id : spoken.simpul) {
        const Simpul* node = snapshot.simpul(id);
        keepPrinted(snapshot, dokumenId, id, node->kode, node->nama, edit);
    }
    for (const Id& id : spoken.indikator)
        keepPrinted(snapshot, dokumenId, id, {}, snapshot.indikator(id)->nama, edit);
    keepOrder(snapshot, **before, edit);
    // What lies in the bin is not promised: its figures leave the document.
    removeRows(snapshot.data().target, dokumenId, edit, [&](const Target& row) {
        const Indikator* of = snapshot.indikator(row.indikatorId);
        return of && (snapshot.isBinned(*of) || !isInForce(snapshot, *of, row.tahun));
    });
    removeRows(snapshot.data().pagu, dokumenId, edit, [&](const Pagu& row) {
        const Simpul* of = snapshot.simpul(row.simpulId);
        return of && (snapshot.isBinned(*of) || !isInForce(snapshot, *of, row.tahun));
    });
    return edit;
}

Result<Edit> setKeterangan(const Snapshot& snapshot, const Id& dokumenId, const Id& simpulId, const QString& keterangan)
{
    if (const Result<const Dokumen*> dokumen = dokumenDraf(snapshot, dokumenId); !dokumen)
        return tl::unexpected(dokumen.error());
    if (const Result<const Simpul*> node = visibleSimpul(snapshot, simpulId); !node)
        return tl::unexpected(node.error());
    Cetakan after = cetakanOf(snapshot, dokumenId, simpulId);
    after.keterangan = keterangan.simplified();
    const bool nothing = after.kode.isEmpty() && after.nama.isEmpty() && after.keterangan.isEmpty();
    return changed(Action::EditDokumen, snapshot.cetakan(dokumenId, simpulId),
                   nothing ? std::nullopt : std::optional(after));
}

Result<Edit> deleteDraf(const Snapshot& snapshot, const Id& dokumenId)
{
    const Result<const Dokumen*> dokumen = dokumenDraf(snapshot, dokumenId);
    if (!dokumen)
        return tl::unexpected(dokumen.error());
    Edit edit{ Action::DeleteDokumen, {}, {} };
    const auto every = [](const auto&) { return true; };
    removeRows(snapshot.data().target, dokumenId, edit, every);
    removeRows(snapshot.data().pagu, dokumenId, edit, every);
    removeRows(snapshot.data().cetakan, dokumenId, edit, every);
    edit.rows.push_back({ **dokumen, std::nullopt });
    return edit;
}

Result<Edit> toggleInDokumen(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId)
{
    const Result<const Dokumen*> dokumen = dokumenDraf(snapshot, dokumenId);
    if (!dokumen)
        return tl::unexpected(dokumen.error());
    if (!snapshot.simpul(objekId) && !snapshot.indikator(objekId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), objekId });
    Edit edit{ Action::EditDokumen, {}, {} };
    const std::set<Id> indicators = indicatorsOf(snapshot, objekId);
    removeRows(snapshot.data().target, dokumenId, edit,
               [&](const Target& row) { return indicators.contains(row.indikatorId); });
    removeRows(snapshot.data().pagu, dokumenId, edit,
               [&](const Pagu& row) { return isWithin(snapshot, row.simpulId, { objekId }); });
    if (!edit.rows.empty()) {
        settleAbove(snapshot, edit);
        return edit;
    }
    if (const Dokumen* source = sourceOf(snapshot, **dokumen))
        takeIn(snapshot, **dokumen, *source, objekId, edit);
    return edit;
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
// A document made from another one: new for a year, or as the perubahan of a version.
#include "core/edits/documents/Versi.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/edits/documents/Salinan.h"
#include "core/format/Text.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;
using format::Text;

namespace {

    /// Empty when no period is meant.
    Id periodOf(const Snapshot& snapshot, const DokumenBaru& baru)
    {
        if (baru.jenis != JenisDokumen::Renstra) {
            const PeriodeRenstra* period = periodeCovering(snapshot, baru.tahun);
            return period ? period->id : Id();
        }
        const auto& periods = snapshot.data().periode;
        const auto it = std::ranges::find(periods, baru.periodeId, &PeriodeRenstra::id);
        return it == periods.end() ? Id() : it->id;
    }

    /// A Perjanjian Kinerja below the head's carries what its post answers for, of every level.
    bool ofOnePost(const Snapshot& snapshot, const DokumenBaru& baru)
    {
        Dokumen like;
        like.jenis = baru.jenis;
        like.pihakPertamaId = baru.pihakPertamaId;
        return !isForOffice(snapshot, like);
    }

    bool carries(const Snapshot& snapshot, const DokumenBaru& baru, const Simpul& node, const Indikator& indikator)
    {
        if (ofOnePost(snapshot, baru))
            return penanggungJawab(snapshot, indikator.id) == baru.pihakPertamaId;
        switch (baru.jenis) {
        case JenisDokumen::Renstra:
        case JenisDokumen::Renja:
            return true;
        case JenisDokumen::PerjanjianKinerja:
        case JenisDokumen::RencanaAksi:
            return node.jenis == JenisSimpul::Sasaran || node.jenis == JenisSimpul::KinerjaLainnya;
        case JenisDokumen::Iku:
            return indikator.iku;
        }
        Q_UNREACHABLE();
    }

    bool promised(const Snapshot& snapshot, const Dokumen& source, const DokumenBaru& baru, const Indikator& indikator)
    {
        return baru.jenis == JenisDokumen::Renstra ? !snapshot.target(source.id, indikator.id).empty()
                                                   : targetDokumen(snapshot, source, indikator, baru.tahun) != nullptr;
    }

    Result<void> checkPosts(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        for (const Id& id : { dokumen.pihakPertamaId, dokumen.pihakKeduaId }) {
            if (!id.isEmpty() && !snapshot.jabatan(id))
                return fail(ErrorCode::NotFound, { QStringLiteral("Jabatan"), id });
        }
        return {};
    }

    /// The empty new document; refused where it can't be.
    Result<Dokumen> begin(const Snapshot& snapshot, const DokumenBaru& baru)
    {
        Dokumen row;
        row.id = baru.id.isEmpty() ? newId() : baru.id;
        row.unitId = snapshot.unit().id;
        row.jenis = baru.jenis;
        row.tahun = baru.jenis == JenisDokumen::Renstra ? 0 : baru.tahun;
        row.periodeId = periodOf(snapshot, baru);
        row.pihakPertamaId = baru.pihakPertamaId;
        row.pihakKeduaId = baru.pihakKeduaId;
        row.pihakKedua = baru.pihakKedua;
        row.namaPihakKedua = baru.namaPihakKedua.simplified();
        row.nipPihakKedua = baru.nipPihakKedua.simplified();
        row.pangkatPihakKedua = baru.pangkatPihakKedua.simplified();
        if (row.periodeId.isEmpty()) {
            const QString which = row.tahun > 0 ? QString::number(row.tahun) : baru.periodeId;
            return fail(ErrorCode::NotFound, { QStringLiteral("Periode Renstra"), which });
        }
        if (const Result<void> known = checkPosts(snapshot, row); !known)
            return tl::unexpected(known.error());
        completePihak(snapshot, row);
        for (const Dokumen& other : snapshot.data().dokumen) {
            if (seri(other, row) && other.perubahanKe == 0)
                return fail(ErrorCode::DocumentExists, { Text::title(other, snapshot) });
        }
        return row;
    }

    /// What stands beside the figures. Names and codes are those of the tree as it is now, not those that the version
    /// before was fixed with.
    void copyRemarks(const Snapshot& snapshot, const Dokumen& from, const Dokumen& to, Edit& edit)
    {
        for (const Cetakan& row : snapshot.data().cetakan) {
            if (row.dokumenId != from.id || row.keterangan.isEmpty())
                continue;
            Cetakan copy = row;
            copy.id = cetakanId(to.id, row.objekId);
            copy.dokumenId = to.id;
            copy.kode.clear();
            copy.nama.clear();
            edit.rows.push_back({ std::nullopt, std::move(copy) });
        }
    }

} // namespace

std::set<Id> defaultIndikator(const Snapshot& snapshot, const DokumenBaru& baru)
{
    const Dokumen* source = snapshot.dokumen(baru.sumberId);
    std::set<Id> result;
    for (const auto& [node, depth] : snapshot.pohon(periodOf(snapshot, baru))) {
        for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
            if (isInForce(snapshot, *indikator, baru.jenis == JenisDokumen::Renstra ? 0 : baru.tahun)
                && carries(snapshot, baru, *node, *indikator)
                && (!source || promised(snapshot, *source, baru, *indikator)))
                result.insert(indikator->id);
        }
    }
    return result;
}

Result<Edit> createDokumen(const Snapshot& snapshot, const DokumenBaru& baru)
{
    const Result<Dokumen> made = begin(snapshot, baru);
    if (!made)
        return tl::unexpected(made.error());
    Edit edit{ Action::AddDokumen, {}, { { std::nullopt, *made } } };
    if (baru.sumberId.isEmpty())
        return edit;
    const Result<const Dokumen*> source = dokumenAda(snapshot, baru.sumberId);
    if (!source)
        return tl::unexpected(source.error());
    const std::set<Id> indicators = baru.indikator ? *baru.indikator : defaultIndikator(snapshot, baru);
    Penyalin copier(snapshot, made->id, edit);
    if (made->jenis == JenisDokumen::Renstra && seri(**source, *made))
        copier.versi(**source, indicators, baru.program);
    else if (made->jenis != JenisDokumen::Renstra)
        copier.dari(**source, made->jenis, made->tahun, indicators, baru.program);
    return edit;
}

Result<Edit> createPerubahan(const Snapshot& snapshot, const Id& dokumenId, const QString& alasan, Id id)
{
    const Result<const Dokumen*> before = dokumenAda(snapshot, dokumenId);
    if (!before)
        return tl::unexpected(before.error());
    if ((*before)->status == StatusDokumen::Draf)
        return fail(ErrorCode::DocumentIsDraft, { Text::title(**before, snapshot) });
    for (const Dokumen& other : snapshot.data().dokumen) {
        if (seri(other, **before) && other.perubahanKe > (*before)->perubahanKe)
            return fail(ErrorCode::DocumentExists, { Text::title(other, snapshot) });
    }
    Dokumen row = **before;
    row.id = id.isEmpty() ? newId() : id;
    row.perubahanKe += 1;
    row.status = StatusDokumen::Draf;
    row.nomor.clear();
    row.tanggal = {};
    row.catatan = alasan.trimmed();
    if (row.catatan.isEmpty())
        return fail(ErrorCode::ReasonMissing, { Text::title(row, snapshot) });
    Edit edit{ Action::AddDokumen, row.catatan, { { std::nullopt, row } } };
    Penyalin(snapshot, row.id, edit).versi(**before);
    copyRemarks(snapshot, **before, row, edit);
    return edit;
}

Result<Edit> editDokumen(const Snapshot& snapshot, const Dokumen& after)
{
    const Result<const Dokumen*> before = dokumenDraf(snapshot, after.id);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> known = checkPosts(snapshot, after); !known)
        return tl::unexpected(known.error());
    Dokumen row = **before;
    row.nomor = after.nomor.trimmed();
    row.tanggal = after.tanggal;
    row.pihakPertamaId = after.pihakPertamaId;
    row.pihakKeduaId = after.pihakKeduaId;
    row.pihakKedua = after.pihakKedua.trimmed();
    row.namaPihakKedua = after.namaPihakKedua.simplified();
    row.nipPihakKedua = after.nipPihakKedua.simplified();
    row.pangkatPihakKedua = after.pangkatPihakKedua.simplified();
    row.catatan = after.catatan.trimmed();
    for (const Dokumen& other : snapshot.data().dokumen) {
        if (other.id != row.id && seri(other, row) && !seri(other, **before) && other.perubahanKe == row.perubahanKe)
            return fail(ErrorCode::DocumentExists, { Text::title(other, snapshot) });
    }
    Edit edit{ Action::EditDokumen, {}, {} };
    if (!(row == **before))
        edit.rows.push_back({ **before, std::move(row) });
    return edit;
}

} // namespace selaras::edits

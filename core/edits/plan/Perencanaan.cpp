// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Perencanaan.h"

#include "core/domain/values/Satuan.h"
#include "core/edits/base/Edits.h"
#include "core/edits/plan/Induk.h"
#include "core/edits/plan/Tercetak.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace selaras::edits {

using namespace domain;

namespace {

    QString comparable(QString satuan)
    {
        static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)?"));
        const QString plain = satuan.remove(remark).simplified().toCaseFolded();
        return isPersen(plain) ? QStringLiteral("persen") : plain;
    }

    /// What stands around the number: mostly behind it, before it for Rp.
    QString unitTyped(const QString& typed)
    {
        static const QRegularExpression number(QStringLiteral("-?\\d[\\d.,]*"));
        QString rest = typed;
        if (const QRegularExpressionMatch match = number.match(typed); match.hasMatch())
            rest.remove(match.capturedStart(), match.capturedLength());
        return comparable(rest);
    }

    /// An indicator without a satuan takes any; words behind the satuan are a remark ("7 Dokumen RKA").
    Result<void> checkUnit(const Indikator& indikator, const QString& typed)
    {
        const QString unit = unitTyped(typed);
        const QString own = comparable(indikator.satuan);
        if (unit.isEmpty() || own.isEmpty() || unit == own || unit.startsWith(own + u' '))
            return {};
        return fail(ErrorCode::UnitMismatch, { typed.trimmed(), indikator.satuan });
    }

    /// Ids that rows of a plan may refer to, besides those of the store.
    struct Known {
        std::set<Id> simpul, indikator, jabatan;
    };

    Result<void> checkNode(const Snapshot& snapshot, const Simpul& node, const Known& known)
    {
        if (node.nama.trimmed().isEmpty())
            return fail(ErrorCode::NameEmpty);
        if (!node.indukId.isEmpty() && !known.simpul.contains(node.indukId) && !snapshot.simpul(node.indukId))
            return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), node.indukId });
        return known.jabatan.contains(node.jabatanId) ? Result<void>() : checkJabatan(snapshot, node.jabatanId);
    }

    Result<void> checkIndicator(const Snapshot& snapshot, const Indikator& row, const Known& known)
    {
        if (row.nama.trimmed().isEmpty())
            return fail(ErrorCode::NameEmpty);
        if (!known.simpul.contains(row.simpulId) && !snapshot.simpul(row.simpulId))
            return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), row.simpulId });
        if (!row.acuanId.isEmpty() && !known.indikator.contains(row.acuanId) && !snapshot.indikator(row.acuanId))
            return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), row.acuanId });
        return known.jabatan.contains(row.jabatanId) ? Result<void>() : checkJabatan(snapshot, row.jabatanId);
    }

} // namespace

Result<Edit> createUnit(const Snapshot& snapshot, UnitKerja unit)
{
    if (snapshot.hasUnit())
        return fail(ErrorCode::UnitAlreadySet, { snapshot.unit().nama });
    if (unit.nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    return added(Action::CreateUnit, { std::move(unit) });
}

Result<Edit> addOffice(const Snapshot&, std::vector<Entity> rows)
{
    return added(Action::EditUnit, std::move(rows));
}

Result<Edit> addPlan(const Snapshot& snapshot, std::vector<Entity> rows)
{
    Known known;
    for (const Entity& row : rows) { // an acuan may come after its twin
        if (const auto* indikator = std::get_if<Indikator>(&row))
            known.indikator.insert(indikator->id);
        else if (const auto* jabatan = std::get_if<Jabatan>(&row))
            known.jabatan.insert(jabatan->id);
    }
    for (const Entity& row : rows) {
        Result<void> sound;
        if (const auto* node = std::get_if<Simpul>(&row)) {
            sound = checkNode(snapshot, *node, known);
            known.simpul.insert(node->id);
        } else if (const auto* indikator = std::get_if<Indikator>(&row)) {
            sound = checkIndicator(snapshot, *indikator, known);
        }
        if (!sound)
            return tl::unexpected(sound.error());
    }
    return added(Action::AddPlan, std::move(rows));
}

Result<Edit> addDokumen(const Snapshot&, std::vector<Dokumen> dokumen)
{
    return added(Action::AddDokumen, { dokumen.begin(), dokumen.end() });
}

Result<Edit> renameSimpul(const Snapshot& snapshot, const Id& simpulId, const QString& nama)
{
    const Simpul* before = snapshot.simpul(simpulId);
    if (!before)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    if (nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    Simpul after = *before;
    after.nama = nama.trimmed();
    Edit edit = changed(Action::RenameSimpul, before, std::optional(after));
    if (!edit.rows.empty())
        keepSignedWords(snapshot, *before, edit);
    return edit;
}

Result<Edit> renameIndikator(const Snapshot& snapshot, const Id& indikatorId, const QString& nama)
{
    const Indikator* before = snapshot.indikator(indikatorId);
    if (!before)
        return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
    if (nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    Indikator after = *before;
    after.nama = nama.trimmed();
    Edit edit = changed(Action::RenameIndikator, before, std::optional(after));
    if (!edit.rows.empty())
        keepSignedWords(snapshot, *before, edit);
    return edit;
}

Result<Edit> setTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom, const QString& typed)
{
    if (const auto dokumen = dokumenDraf(snapshot, kolom.dokumenId); !dokumen)
        return tl::unexpected(dokumen.error());
    const Indikator* indikator = snapshot.indikator(indikatorId);
    if (!indikator)
        return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
    if (kolom.triwulan < 0 || kolom.triwulan > 4)
        return fail(ErrorCode::QuarterInvalid, { QString::number(kolom.triwulan) });
    const Target* before = targetOf(snapshot, indikatorId, kolom);
    if (typed.trimmed().isEmpty())
        return changed<Target>(Action::SetTarget, before, std::nullopt);
    if (const Result<void> inForce = checkInForce(snapshot, *indikator, kolom.tahun); !inForce)
        return tl::unexpected(inForce.error());
    const Result<format::PrintedTarget> printed = format::readTarget(typed);
    if (!printed)
        return tl::unexpected(printed.error());
    if (const Result<void> unit = checkUnit(*indikator, typed); printed->nilai && !unit)
        return tl::unexpected(unit.error());
    return changed(Action::SetTarget, before,
                   std::optional(makeTarget(snapshot, indikatorId, kolom, *printed, before)));
}

Result<Edit> readPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed)
{
    if (const auto dokumen = dokumenDraf(snapshot, kolom.dokumenId); !dokumen)
        return tl::unexpected(dokumen.error());
    const Simpul* node = snapshot.simpul(simpulId);
    if (!node)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    const Pagu* before = paguOf(snapshot, simpulId, kolom);
    if (typed.trimmed().isEmpty())
        return changed<Pagu>(Action::SetPagu, before, std::nullopt);
    if (const Result<void> inForce = checkInForce(snapshot, *node, kolom.tahun); !inForce)
        return tl::unexpected(inForce.error());
    const Result<Decimal> value = format::readDecimal(typed);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isNegative())
        return fail(ErrorCode::ValueNegative, { typed });
    if (value->isZero())
        return fail(ErrorCode::PaguZero, { node->nama });
    return changed(Action::SetPagu, before, std::optional(makePagu(snapshot, simpulId, kolom, *value, false, before)));
}

Result<std::optional<RowChange>> judgePagu(const Snapshot& snapshot, const Simpul& node, const Kolom& kolom,
                                           bool cleared, const std::vector<Pagu>& after)
{
    const Pagu* total = nullptr;
    bool brokenDown = false;
    for (const Pagu& row : after) {
        if (row.tahun != kolom.tahun || row.bagian != kolom.bagian)
            continue;
        if (row.jenisBelanja.isEmpty())
            total = &row;
        else
            brokenDown = brokenDown || !row.tercetak;
    }
    const bool ofBreakdown = !kolom.jenisBelanja.isEmpty();
    const bool sum = filledBelow(snapshot, node.id, kolom);
    if (!cleared && (sum || (brokenDown && !ofBreakdown)))
        return fail(ErrorCode::ParentIsSum, { node.nama });
    const bool printed = brokenDown || sum;
    if (!ofBreakdown || !total || total->tercetak == printed)
        return std::optional<RowChange>();
    Pagu settled = *total;
    settled.tercetak = printed;
    return std::optional(RowChange{ *total, settled });
}

namespace {

    bool figureAbove(const Snapshot& snapshot, const Simpul& node, const Id& dokumenId)
    {
        const Simpul* above = snapshot.simpul(node.indukId);
        return above && (!snapshot.pagu(dokumenId, above->id).empty() || figureAbove(snapshot, *above, dokumenId));
    }

} // namespace

Result<Edit> setPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed)
{
    Result<Edit> edit = readPagu(snapshot, simpulId, kolom, typed);
    if (!edit)
        return edit;
    std::vector<Pagu> after;
    for (const Pagu* row : snapshot.pagu(kolom.dokumenId, simpulId)) {
        if (edit->rows.empty() || edit->rows.front().before != Entity(*row))
            after.push_back(*row);
    }
    if (!edit->rows.empty() && edit->rows.front().after)
        after.push_back(std::get<Pagu>(*edit->rows.front().after));
    auto total = judgePagu(snapshot, *snapshot.simpul(simpulId), kolom, typed.trimmed().isEmpty(), after);
    if (!total)
        return tl::unexpected(total.error());
    if (edit->rows.empty())
        return edit;
    if (*total)
        edit->rows.push_back(std::move(**total));
    const Simpul& node = *snapshot.simpul(simpulId);
    if (!figureAbove(snapshot, node, kolom.dokumenId)) // most have none: no need to look at the plan afterwards
        return edit;
    const Snapshot trial = snapshot.with(edit->rows);
    PaguInduk above(trial);
    above.touch(simpulId, kolom);
    std::ranges::move(above.settle(), std::back_inserter(edit->rows));
    return edit;
}

} // namespace selaras::edits

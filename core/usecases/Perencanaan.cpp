// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Perencanaan.h"

#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "core/usecases/Ids.h"

#include <algorithm>
#include <map>
#include <set>

namespace selaras::usecases {

using namespace domain;
using format::Text;

namespace {

    Edit added(Action action, std::vector<Entity> rows)
    {
        Edit edit{ action, {}, {} };
        for (Entity& row : rows)
            edit.rows.push_back({ std::nullopt, std::move(row) });
        return edit;
    }

    template <class T>
    Edit changed(Action action, const T* before, std::optional<T> after)
    {
        Edit edit{ action, {}, {} };
        RowChange change;
        if (before)
            change.before = *before;
        if (after)
            change.after = std::move(*after);
        if (change.before != change.after)
            edit.rows.push_back(std::move(change));
        return edit;
    }

    Result<const Dokumen*> draft(const Snapshot& snapshot, const Id& dokumenId)
    {
        const Dokumen* dokumen = snapshot.dokumen(dokumenId);
        if (!dokumen)
            return fail(ErrorCode::NotFound, { QStringLiteral("Dokumen"), dokumenId });
        if (dokumen->status == StatusDokumen::Ditetapkan)
            return fail(ErrorCode::DocumentFixed, { Text::title(*dokumen, snapshot) });
        return dokumen;
    }

    Id targetId(const Kolom& kolom, const Id& indikatorId)
    {
        return cellId({ QStringLiteral("target"), kolom.dokumenId, indikatorId, QString::number(kolom.tahun),
                        QString::number(int(kolom.bagian)) });
    }

    Id paguId(const Kolom& kolom, const Id& simpulId, const QString& jenisBelanja = {})
    {
        return cellId({ QStringLiteral("pagu"), kolom.dokumenId, simpulId, QString::number(kolom.tahun),
                        QString::number(int(kolom.bagian)), jenisBelanja });
    }

    Target makeTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom,
                      const format::PrintedTarget& printed, const Target* before)
    {
        return { before ? before->id : targetId(kolom, indikatorId),
                 snapshot.unit().id,
                 kolom.dokumenId,
                 indikatorId,
                 kolom.tahun,
                 0,
                 kolom.bagian,
                 printed.nilai,
                 before ? before->nilaiAtas : std::nullopt,
                 printed.teks };
    }

    const Pagu* ownPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom,
                        const QString& jenisBelanja = {})
    {
        for (const Pagu* row : snapshot.pagu(kolom.dokumenId, simpulId)) {
            if (row->tahun == kolom.tahun && row->bagian == kolom.bagian && row->jenisBelanja == jenisBelanja)
                return row;
        }
        return nullptr;
    }

    bool anyChildHasPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom)
    {
        return std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
            return pagu(snapshot, kolom.dokumenId, child->id, kolom.tahun, kolom.bagian).ada();
        });
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
    std::set<Id> known;
    for (const Entity& row : rows) {
        if (const auto* node = std::get_if<Simpul>(&row)) {
            if (node->nama.trimmed().isEmpty())
                return fail(ErrorCode::NameEmpty);
            if (!node->indukId.isEmpty() && !known.contains(node->indukId) && !snapshot.simpul(node->indukId))
                return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), node->indukId });
            known.insert(node->id);
        } else if (const auto* indikator = std::get_if<Indikator>(&row)) {
            if (indikator->nama.trimmed().isEmpty())
                return fail(ErrorCode::NameEmpty);
            if (!known.contains(indikator->simpulId) && !snapshot.simpul(indikator->simpulId))
                return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), indikator->simpulId });
        }
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
    return changed(Action::RenameSimpul, before, std::optional(after));
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
    return changed(Action::RenameIndikator, before, std::optional(after));
}

Result<Edit> setTarget(const Snapshot& snapshot, const Id& indikatorId, const Kolom& kolom, const QString& typed)
{
    if (const auto dokumen = draft(snapshot, kolom.dokumenId); !dokumen)
        return tl::unexpected(dokumen.error());
    if (!snapshot.indikator(indikatorId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Indikator"), indikatorId });
    const Target* before = snapshot.target(kolom.dokumenId, indikatorId, kolom.tahun, 0, kolom.bagian);
    if (typed.trimmed().isEmpty())
        return changed<Target>(Action::SetTarget, before, std::nullopt);
    const Result<format::PrintedTarget> printed = format::readTarget(typed);
    if (!printed)
        return tl::unexpected(printed.error());
    return changed(Action::SetTarget, before,
                   std::optional(makeTarget(snapshot, indikatorId, kolom, *printed, before)));
}

Result<Edit> setPagu(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom, const QString& typed)
{
    if (const auto dokumen = draft(snapshot, kolom.dokumenId); !dokumen)
        return tl::unexpected(dokumen.error());
    const Simpul* node = snapshot.simpul(simpulId);
    if (!node)
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    const Pagu* before = ownPagu(snapshot, simpulId, kolom);
    if (typed.trimmed().isEmpty())
        return changed<Pagu>(Action::SetPagu, before, std::nullopt);
    const Result<Decimal> value = format::readDecimal(typed);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isNegative())
        return fail(ErrorCode::ValueNegative, { typed });
    if (anyChildHasPagu(snapshot, simpulId, kolom))
        return fail(ErrorCode::ParentIsSum, { node->nama });
    Pagu after{ before ? before->id : paguId(kolom, simpulId),
                snapshot.unit().id,
                kolom.dokumenId,
                simpulId,
                kolom.tahun,
                kolom.bagian,
                {},
                *value,
                false };
    return changed(Action::SetPagu, before, std::optional(after));
}

// --- transcription --------------------------------------------------------------------------------------------------

namespace {

    /// Which nodes of a document carry a pagu in a column: decides what is a leaf there and what is printed only.
    struct PaguColumn {
        std::set<Id> filled;
        bool hasPrograms = false;
    };
    using PaguColumns = std::map<std::pair<int, Bagian>, PaguColumn>;

    bool isAbsent(const QString& printed)
    {
        return format::readNumber(printed.toStdString()).error == format::NumberError::Empty;
    }

    PaguColumns paguColumns(const Snapshot& snapshot, const std::vector<BarisDokumen>& rows)
    {
        PaguColumns columns;
        for (const BarisDokumen& row : rows) {
            const Simpul* node = snapshot.simpul(row.simpulId);
            for (const auto& [kolom, printed] : row.pagu) {
                if (isAbsent(printed) || !node)
                    continue;
                PaguColumn& column = columns[{ kolom.tahun, kolom.bagian }];
                column.filled.insert(row.simpulId);
                column.hasPrograms = column.hasPrograms || node->jenis >= JenisSimpul::Program;
            }
        }
        return columns;
    }

    bool descendantFilled(const Snapshot& snapshot, const Id& simpulId, const PaguColumn& column)
    {
        return std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
            return column.filled.contains(child->id) || descendantFilled(snapshot, child->id, column);
        });
    }

    /// A figure above finer ones is what the document prints, not what is added up.
    bool isPrintedOnly(const Snapshot& snapshot, const Simpul& node, const PaguColumn& column)
    {
        return (node.jenis < JenisSimpul::Program && column.hasPrograms) || descendantFilled(snapshot, node.id, column);
    }

    Error rowError(size_t row, const Error& error)
    {
        return { ErrorCode::ImportInvalid, { Text::tr("baris %1:").arg(row + 1), Text::error(error) } };
    }

    void addCetakan(const Snapshot& snapshot, const Id& dokumenId, const Id& objekId, const QString& kode,
                    const QString& nama, const QString& keterangan, Edit& edit)
    {
        if (objekId.isEmpty() || (kode.isEmpty() && nama.isEmpty() && keterangan.isEmpty()))
            return;
        const Cetakan* before = snapshot.cetakan(dokumenId, objekId);
        const Cetakan after{ before ? before->id : cellId({ QStringLiteral("cetakan"), dokumenId, objekId }),
                             snapshot.unit().id,
                             dokumenId,
                             objekId,
                             kode,
                             nama,
                             keterangan };
        edit.append(changed(edit.action, before, std::optional(after)));
    }

    Result<void> addTargets(const Snapshot& snapshot, const BarisDokumen& row, Edit& edit)
    {
        for (const auto& [kolom, printed] : row.target) {
            const Result<format::PrintedTarget> target = format::readTarget(printed);
            if (!target)
                return tl::unexpected(target.error());
            const Target* before = snapshot.target(kolom.dokumenId, row.indikatorId, kolom.tahun, 0, kolom.bagian);
            edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt,
                                  makeTarget(snapshot, row.indikatorId, kolom, *target, before) });
        }
        return {};
    }

    Result<void> addPagu(const Snapshot& snapshot, const BarisDokumen& row, const PaguColumns& columns, Edit& edit)
    {
        for (const auto& [kolom, printed] : row.pagu) {
            if (isAbsent(printed))
                continue;
            const Result<Decimal> value = format::readDecimal(printed);
            if (!value)
                return tl::unexpected(value.error());
            const bool tercetak =
                isPrintedOnly(snapshot, *snapshot.simpul(row.simpulId), columns.at({ kolom.tahun, kolom.bagian }))
                || anyChildHasPagu(snapshot, row.simpulId, kolom);
            const Pagu* before = ownPagu(snapshot, row.simpulId, kolom);
            const Pagu after{ before ? before->id : paguId(kolom, row.simpulId),
                              snapshot.unit().id,
                              kolom.dokumenId,
                              row.simpulId,
                              kolom.tahun,
                              kolom.bagian,
                              {},
                              *value,
                              tercetak };
            edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, after });
        }
        return {};
    }

} // namespace

Result<Edit> transcribeDokumen(const Snapshot& snapshot, const Id& dokumenId, const std::vector<BarisDokumen>& baris)
{
    if (!snapshot.dokumen(dokumenId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Dokumen"), dokumenId });
    Edit edit{ Action::Import, {}, {} };
    const PaguColumns columns = paguColumns(snapshot, baris);
    for (size_t i = 0; i < baris.size(); ++i) {
        const BarisDokumen& row = baris[i];
        if (!snapshot.simpul(row.simpulId))
            return tl::unexpected(rowError(i, { ErrorCode::NotFound, { QStringLiteral("Simpul"), row.simpulId } }));
        const bool indikatorNeeded = !row.indikatorId.isEmpty() || !row.target.empty();
        if (indikatorNeeded && !snapshot.indikator(row.indikatorId))
            return tl::unexpected(
                rowError(i, { ErrorCode::NotFound, { QStringLiteral("Indikator"), row.indikatorId } }));
        if (const Result<void> done = addTargets(snapshot, row, edit); !done)
            return tl::unexpected(rowError(i, done.error()));
        if (const Result<void> done = addPagu(snapshot, row, columns, edit); !done)
            return tl::unexpected(rowError(i, done.error()));
        addCetakan(snapshot, dokumenId, row.simpulId, row.kode, row.nama, row.keterangan, edit);
        addCetakan(snapshot, dokumenId, row.indikatorId, {}, row.namaIndikator, {}, edit);
    }
    return edit;
}

Result<Edit> transcribeBelanja(const Snapshot& snapshot, const Id& simpulId, const Kolom& kolom,
                               const std::vector<std::pair<QString, QString>>& belanja)
{
    if (!snapshot.dokumen(kolom.dokumenId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Dokumen"), kolom.dokumenId });
    if (!snapshot.simpul(simpulId))
        return fail(ErrorCode::NotFound, { QStringLiteral("Simpul"), simpulId });
    Edit edit{ Action::Import, {}, {} };
    const bool tercetak = anyChildHasPagu(snapshot, simpulId, kolom);
    for (const auto& [rekening, printed] : belanja) {
        const Result<Decimal> value = format::readDecimal(printed);
        if (!value)
            return tl::unexpected(value.error());
        const Pagu* before = ownPagu(snapshot, simpulId, kolom, rekening);
        const Pagu after{ before ? before->id : paguId(kolom, simpulId, rekening),
                          snapshot.unit().id,
                          kolom.dokumenId,
                          simpulId,
                          kolom.tahun,
                          kolom.bagian,
                          rekening,
                          *value,
                          tercetak };
        edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, after });
    }
    return edit;
}

} // namespace selaras::usecases

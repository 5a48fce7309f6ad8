// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Transkripsi.h"

#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"
#include "core/format/Text.h"

#include <map>
#include <set>

namespace selaras::sample {

using namespace edits;

using namespace domain;
using format::Text;

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
            const Target* before = targetOf(snapshot, row.indikatorId, kolom);
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
                || filledBelow(snapshot, row.simpulId, kolom);
            const Pagu* before = paguOf(snapshot, row.simpulId, kolom);
            const Pagu after = makePagu(snapshot, row.simpulId, kolom, *value, tercetak, before);
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
    const bool tercetak = filledBelow(snapshot, simpulId, kolom);
    for (const auto& [rekening, printed] : belanja) {
        const Result<Decimal> value = format::readDecimal(printed);
        if (!value)
            return tl::unexpected(value.error());
        Kolom part = kolom;
        part.jenisBelanja = rekening;
        const Pagu* before = paguOf(snapshot, simpulId, part);
        const Pagu after = makePagu(snapshot, simpulId, part, *value, tercetak, before);
        edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, after });
    }
    return edit;
}

} // namespace selaras::sample

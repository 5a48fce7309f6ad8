// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PejabatModel.h"

#include "core/domain/office/Codes.h"
#include "core/edits/office/Jabatan.h"
#include "core/format/DateReader.h"
#include "core/format/Format.h"
#include "ui/grid/Commit.h"
#include "ui/shared/forms/Block.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;

namespace {

    const Pejabat* find(const Snapshot& snapshot, const Id& id)
    {
        const auto& all = snapshot.data().pejabat;
        const auto it = std::ranges::find(all, id, &Pejabat::id);
        return it == all.end() ? nullptr : &*it;
    }

    /// "Plt", "plt.", "an", "definitif": dots and case do not matter.
    Result<StatusPejabat> readStatus(const QString& typed)
    {
        const QString plain = QString(typed).remove(u'.').remove(u' ').toLower();
        if (plain.isEmpty())
            return StatusPejabat::Definitif;
        const std::optional<StatusPejabat> status = fromCode<StatusPejabat>(plain);
        if (!status)
            return fail(ErrorCode::NotFound, { PejabatModel::tr("Status"), typed });
        return *status;
    }

    Result<void> readDateInto(QDate& date, const QString& typed)
    {
        const Result<QDate> read = format::readDate(typed);
        if (!read)
            return tl::unexpected(read.error());
        date = *read;
        return {};
    }

    Result<void> typeInto(Pejabat& official, int column, const QString& typed)
    {
        switch (column) {
        case PejabatModel::Nama:
            official.nama = typed;
            return {};
        case PejabatModel::Nip:
            official.nip = typed;
            return {};
        case PejabatModel::Pangkat:
            official.pangkat = typed;
            return {};
        case PejabatModel::Status: {
            const Result<StatusPejabat> status = readStatus(typed);
            if (!status)
                return tl::unexpected(status.error());
            official.status = *status;
            return {};
        }
        case PejabatModel::Mulai:
            return readDateInto(official.mulai, typed);
        default:
            return readDateInto(official.selesai, typed);
        }
    }

    GridCell plain(const QString& text)
    {
        return { .text = text, .typed = text, .editable = true };
    }

} // namespace

namespace {
    GridCell statusCell(StatusPejabat status)
    {
        GridCell cell = plain(PejabatModel::name(status));
        for (const StatusPejabat each :
             { StatusPejabat::Definitif, StatusPejabat::Plt, StatusPejabat::Plh, StatusPejabat::AtasNama })
            cell.choices << PejabatModel::name(each);
        return cell;
    }
} // namespace

PejabatModel::PejabatModel(Session& session, QObject* parent)
    : GridModel(parent)
    , m_session(session)
{
    const QString dates = tr("Seperti 2 Januari 2025 atau 2-1-2025; kosong bila tidak dibatasi");
    setColumns({ { .title = tr("Nama"), .least = 130, .stretch = 1 },
                 { .title = tr("NIP"), .least = 150 },
                 { .title = tr("Pangkat"), .least = 110 },
                 { .title = tr("Status"), .least = 80, .note = tr("Definitif, Plt., Plh., atau a.n.") },
                 { .title = tr("Mulai"), .least = 100, .note = dates },
                 { .title = tr("Selesai"), .least = 100, .note = dates } });
}

QString PejabatModel::name(StatusPejabat status)
{
    switch (status) {
    case StatusPejabat::Definitif:
        return tr("Definitif");
    case StatusPejabat::Plt:
        return tr("Plt.");
    case StatusPejabat::Plh:
        return tr("Plh.");
    case StatusPejabat::AtasNama:
        return tr("a.n.");
    }
    Q_UNREACHABLE();
}

void PejabatModel::setJabatan(const Id& jabatanId)
{
    m_jabatanId = jabatanId;
    refresh();
}

const Pejabat* PejabatModel::pejabat(const Id& id) const
{
    return find(m_session.snapshot(), id);
}

void PejabatModel::refresh()
{
    std::vector<const Pejabat*> officials;
    for (const Pejabat& each : m_session.snapshot().data().pejabat) {
        if (each.jabatanId == m_jabatanId && !m_jabatanId.isEmpty())
            officials.push_back(&each);
    }
    // The newest first; without a beginning = since always.
    std::ranges::stable_sort(officials, std::greater(), [](const Pejabat* each) {
        return each->mulai.isValid() ? each->mulai.toJulianDay() : qint64(0);
    });
    std::vector<GridRow> rows;
    for (const Pejabat* each : officials) {
        GridRow row;
        row.id = each->id;
        row.cells = { plain(each->nama),
                      plain(each->nip),
                      plain(each->pangkat),
                      statusCell(each->status),
                      plain(format::date(each->mulai)),
                      plain(format::date(each->selesai)) };
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

Result<edits::Edit> PejabatModel::edit(const Snapshot& snapshot, const GridEntry& entry) const
{
    const Id id = row(entry.row).id;
    const Pejabat* before = find(snapshot, id);
    if (!before)
        return fail(ErrorCode::NotFound, { tr("Pejabat"), id });
    Pejabat after = *before;
    if (const Result<void> typed = typeInto(after, entry.column, entry.typed.simplified()); !typed)
        return tl::unexpected(typed.error());
    return edits::setPejabat(snapshot, std::move(after));
}

Result<void> PejabatModel::write(const GridEntry& entry)
{
    return commitEdit(m_session, edit(m_session.snapshot(), entry));
}

Result<void> PejabatModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    const auto one = [this](const Snapshot& snapshot, const GridEntry& entry) { return edit(snapshot, entry); };
    return commitEdit(m_session, joined(m_session.snapshot(), entries, block, bad, one));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/items/ButirModel.h"

#include "core/format/AlurText.h"
#include "ui/grid/Commit.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using edits::IsianButir;

namespace {

    const Butir* find(const Snapshot& snapshot, const Sel& sel, const Id& id)
    {
        const auto rows = snapshot.butir(sel);
        const auto it = std::ranges::find(rows, id, &Butir::id);
        return it == rows.end() ? nullptr : *it;
    }

    IsianButir isianOf(const Butir* row)
    {
        if (!row)
            return {};
        return { row->uraian, row->keterangan, row->terhitung ? edits::Terhitung::Ya : edits::Terhitung::Tidak };
    }

    /// "ya", "tidak", and what tables write for them.
    Result<edits::Terhitung> readCounted(const QString& typed)
    {
        static const QStringList yes{ QStringLiteral("ya"), QStringLiteral("y"), QStringLiteral("1"),
                                      QStringLiteral("v"),  QStringLiteral("x"), QStringLiteral("✓") };
        static const QStringList no{ QStringLiteral("tidak"), QStringLiteral("t"), QStringLiteral("0"),
                                     QStringLiteral("-"),     QStringLiteral("–"), QString() };
        const QString plain = typed.trimmed().toLower();
        if (yes.contains(plain))
            return edits::Terhitung::Ya;
        if (no.contains(plain))
            return edits::Terhitung::Tidak;
        return fail(ErrorCode::NotFound, { ButirModel::tr("Pilihan Terhitung"), typed });
    }

    Result<void> typeInto(IsianButir& isian, const GridEntry& entry)
    {
        switch (entry.column) {
        case ButirModel::Uraian:
            isian.uraian = entry.typed.simplified();
            return {};
        case ButirModel::Keterangan:
            isian.keterangan = entry.typed.simplified();
            return {};
        default: {
            const Result<edits::Terhitung> counted = readCounted(entry.typed);
            if (!counted)
                return tl::unexpected(counted.error());
            isian.terhitung = *counted;
            return {};
        }
        }
    }

    GridCell words(const QString& text, const QString& lock)
    {
        return { .text = text, .typed = text, .note = text, .locked = lock, .editable = lock.isEmpty() };
    }

    GridRow makeRow(const Butir& butir, int number, const QString& lock)
    {
        GridRow row{ .id = butir.id };
        row.cells = { { .text = QString::number(number), .kind = CellKind::Computed, .muted = true },
                      words(butir.uraian, lock),
                      words(butir.keterangan, lock),
                      { .text = butir.terhitung ? QStringLiteral("✓") : QStringLiteral("–"),
                        .typed = butir.terhitung ? ButirModel::tr("Ya") : ButirModel::tr("Tidak"),
                        .note = butir.terhitung ? ButirModel::tr("Terhitung") : ButirModel::tr("Tidak terhitung"),
                        .locked = lock,
                        .kind = CellKind::Mark,
                        .editable = lock.isEmpty(),
                        .muted = !butir.terhitung } };
        return row;
    }

} // namespace

ButirModel::ButirModel(Session& session, Sel sel, QObject* parent)
    : GridModel(parent)
    , m_session(session)
    , m_sel(std::move(sel))
{
    setColumns({ { .title = tr("No."), .kind = CellKind::Computed, .least = 40 },
                 { .title = tr("Uraian"), .least = 160, .stretch = 3 },
                 { .title = tr("Keterangan"), .least = 100, .stretch = 2 },
                 { .title = tr("Terhitung"),
                   .kind = CellKind::Mark,
                   .least = 80,
                   .note = tr("Spasi mengubah: hanya butir yang terhitung menambah nilai") } });
    refresh();
}

void ButirModel::refresh()
{
    const QString lock = format::AlurText::lock(m_session.snapshot(), m_sel);
    std::vector<GridRow> rows;
    for (const Butir* each : m_session.snapshot().butir(m_sel))
        rows.push_back(makeRow(*each, int(rows.size()) + 1, lock));
    if (lock.isEmpty()) {
        GridRow next{ .id = kNext };
        next.cells = { { .text = QStringLiteral("+"), .kind = CellKind::Computed, .muted = true },
                       words({}, {}),
                       { .locked = tr("Tulis uraiannya dulu.") },
                       { .locked = tr("Tulis uraiannya dulu."), .kind = CellKind::Mark } };
        rows.push_back(std::move(next));
    }
    setRows(std::move(rows));
}

const Butir* ButirModel::butir(const QModelIndex& index) const
{
    return index.isValid() ? find(m_session.snapshot(), m_sel, row(index.row()).id) : nullptr;
}

Result<edits::Edit> ButirModel::edit(const Snapshot& snapshot, const Id& rowId,
                                     const std::vector<GridEntry>& entries) const
{
    const Butir* before = find(snapshot, m_sel, rowId);
    IsianButir isian = isianOf(before);
    for (const GridEntry& entry : entries) {
        if (const Result<void> typed = typeInto(isian, entry); !typed)
            return tl::unexpected(typed.error());
    }
    if (before)
        return edits::editButir(snapshot, rowId, isian);
    if (isian.uraian.isEmpty() && isian.keterangan.isEmpty())
        return edits::Edit{ Action::SetButir, {}, {} }; // the line stays empty
    return edits::addButir(snapshot, m_sel.objekId, m_sel.tahun, m_sel.triwulan, { isian });
}

Result<void> ButirModel::write(const GridEntry& entry)
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    return commitEdit(m_session, edit(m_session.snapshot(), row(entry.row).id, { entry }));
}

/// Without its uraian an item is none: clearing that takes the item out.
Result<edits::Edit> ButirModel::clear(const std::vector<GridEntry>& entries) const
{
    std::vector<Id> gone;
    for (const GridEntry& entry : entries) {
        if (entry.column == Uraian)
            gone.push_back(row(entry.row).id);
    }
    edits::Edit all{ Action::SetButir, {}, {} };
    Snapshot snapshot = m_session.snapshot();
    for (const GridEntry& entry : entries) {
        if (std::ranges::find(gone, row(entry.row).id) != gone.end())
            continue;
        Result<edits::Edit> one = edit(snapshot, row(entry.row).id, { entry });
        if (!one)
            return one;
        snapshot = snapshot.with(one->rows);
        all.append(std::move(*one));
    }
    Result<edits::Edit> removed = edits::removeButir(snapshot, gone);
    if (!removed)
        return removed;
    all.append(std::move(*removed));
    return all;
}

Result<void> ButirModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    if (block == Block::Clear)
        return commitEdit(m_session, clear(entries));
    edits::Edit all{ actionOf(block), {}, {} };
    Snapshot snapshot = m_session.snapshot();
    for (size_t i = 0; i < entries.size();) {
        std::vector<GridEntry> line; // the cells of one item belong together
        const size_t first = i;
        for (; i < entries.size() && entries[i].row == entries[first].row; ++i)
            line.push_back(entries[i]);
        Result<edits::Edit> one = edit(snapshot, row(entries[first].row).id, line);
        if (!one) {
            if (bad)
                *bad = first;
            return tl::unexpected(one.error());
        }
        snapshot = snapshot.with(one->rows);
        all.append(std::move(*one));
    }
    return commitEdit(m_session, std::move(all));
}

Result<void> ButirModel::toggle(const QModelIndex& index)
{
    const Butir* row = butir(index);
    if (!row)
        return {};
    IsianButir isian = isianOf(row);
    isian.terhitung = row->terhitung ? edits::Terhitung::Tidak : edits::Terhitung::Ya;
    return commitEdit(m_session, edits::editButir(m_session.snapshot(), row->id, isian));
}

Result<void> ButirModel::shift(const QModelIndex& index, int steps)
{
    const Butir* row = butir(index);
    return row ? commitEdit(m_session, edits::shiftButir(m_session.snapshot(), row->id, steps)) : Result<void>();
}

Result<void> ButirModel::remove(const std::vector<Id>& ids)
{
    return commitEdit(m_session, edits::removeButir(m_session.snapshot(), ids));
}

Result<void> ButirModel::append(const QString& text)
{
    return commitEdit(m_session,
                      edits::pasteButir(m_session.snapshot(), m_sel.objekId, m_sel.tahun, m_sel.triwulan, text));
}

} // namespace selaras::ui

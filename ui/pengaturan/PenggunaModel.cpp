// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PenggunaModel.h"

#include "core/domain/office/Codes.h"
#include "core/edits/office/Pengguna.h"
#include "core/format/AlurText.h"
#include "ui/grid/Commit.h"
#include "ui/shared/forms/Block.h"
#include "ui/shared/forms/JabatanModel.h"

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {

    QStringList peranNames()
    {
        QStringList names;
        for (const auto& [role, code] : EnumCodes<PeranPengguna>::all)
            names << AlurText::name(role);
        return names;
    }

    QStringList stateNames()
    {
        return { PenggunaModel::tr("Aktif"), PenggunaModel::tr("Nonaktif") };
    }

    GridCell chosen(const QString& text, const QStringList& choices)
    {
        return { .text = text, .typed = text, .choices = choices, .editable = true };
    }

    Result<void> typeInto(const Snapshot& snapshot, Pengguna& person, int column, const QString& typed)
    {
        if (column == PenggunaModel::Nama) {
            person.nama = typed;
            return {};
        }
        if (column == PenggunaModel::Jabatan) {
            const Result<Id> post = readJabatan(snapshot, typed);
            if (post)
                person.jabatanId = *post;
            return post.map([](const Id&) {});
        }
        const bool role = column == PenggunaModel::Peran;
        const std::optional<qsizetype> choice = chosenOf(role ? peranNames() : stateNames(), typed);
        if (!choice)
            return fail(ErrorCode::NotFound,
                        { role ? PenggunaModel::tr("Peran") : PenggunaModel::tr("Status"), typed });
        if (role)
            person.peran = EnumCodes<PeranPengguna>::all[size_t(*choice)].first;
        else
            person.nonaktif = *choice == 1;
        return {};
    }

} // namespace

PenggunaModel::PenggunaModel(Session& session, QObject* parent)
    : GridModel(parent)
    , m_session(session)
{
    const QString list = tr("Ketik awalnya, atau pilih dari daftar (Alt+Panah bawah)");
    setColumns({ { .title = tr("Nama"), .least = 130, .stretch = 5 },
                 { .title = tr("Jabatan"), .least = 130, .stretch = 5, .note = list },
                 { .title = tr("Peran"), .least = 130, .stretch = 4, .note = list },
                 { .title = tr("Kata sandi"), .least = 84, .note = tr("Diatur dengan tombol Kata sandi…") },
                 { .title = tr("Status"), .least = 84, .note = list } });
    refresh();
}

GridRow PenggunaModel::rowOf(const Pengguna& person, const QStringList& posts) const
{
    const domain::Jabatan* post = m_session.snapshot().jabatan(person.jabatanId);
    GridRow row;
    row.id = person.id;
    row.cells = { { .text = person.nama, .typed = person.nama, .editable = true },
                  chosen(post ? post->nama : QString(), posts),
                  chosen(AlurText::name(person.peran), peranNames()),
                  { .text = person.sandi.isEmpty() ? tr("–") : tr("ada"),
                    .locked = tr("Kata sandi diatur dengan tombol Kata sandi… di atas."),
                    .muted = true },
                  chosen(stateNames()[person.nonaktif ? 1 : 0], stateNames()) };
    for (GridCell& cell : row.cells)
        cell.muted = cell.muted || person.nonaktif;
    return row;
}

void PenggunaModel::refresh()
{
    const Snapshot& snapshot = m_session.snapshot();
    QStringList posts{ QString() }; // without a post
    for (const domain::Jabatan& post : sortedJabatan(snapshot))
        posts << post.nama;
    std::vector<GridRow> rows;
    for (const Pengguna& person : edits::sortedPengguna(snapshot))
        rows.push_back(rowOf(person, posts));
    setRows(std::move(rows));
}

Result<edits::Edit> PenggunaModel::edit(const Snapshot& snapshot, const GridEntry& entry) const
{
    const Id id = row(entry.row).id;
    const Pengguna* before = snapshot.pengguna(id);
    if (!before)
        return fail(ErrorCode::NotFound, { tr("Pengguna"), id });
    Pengguna after = *before;
    if (const Result<void> typed = typeInto(snapshot, after, entry.column, entry.typed.simplified()); !typed)
        return tl::unexpected(typed.error());
    return edits::setPengguna(snapshot, std::move(after));
}

Result<void> PenggunaModel::write(const GridEntry& entry)
{
    return commitEdit(m_session, edit(m_session.snapshot(), entry));
}

Result<void> PenggunaModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    const auto one = [this](const Snapshot& snapshot, const GridEntry& entry) { return edit(snapshot, entry); };
    return commitEdit(m_session, joined(m_session.snapshot(), entries, block, bad, one));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/JabatanModel.h"

#include "core/edits/office/Jabatan.h"
#include "ui/shared/forms/Block.h"

#include <algorithm>
#include <tuple>

namespace selaras::ui {

using namespace domain;

std::vector<Jabatan> sortedJabatan(const Snapshot& snapshot)
{
    std::vector<Jabatan> posts = snapshot.data().jabatan;
    std::ranges::sort(posts, [](const Jabatan& a, const Jabatan& b) {
        return std::tie(a.urutan, a.nama, a.id) < std::tie(b.urutan, b.nama, b.id);
    });
    return posts;
}

Result<Id> readJabatan(const Snapshot& snapshot, const QString& typed)
{
    if (typed.isEmpty())
        return Id();
    QStringList names;
    for (const Jabatan& post : snapshot.data().jabatan)
        names << post.nama;
    const std::optional<qsizetype> chosen = chosenOf(names, typed);
    if (!chosen)
        return fail(ErrorCode::NotFound, { JabatanModel::tr("Jabatan"), typed });
    return snapshot.data().jabatan[size_t(*chosen)].id;
}

JabatanModel::JabatanModel(Office office, QObject* parent)
    : GridModel(parent)
    , m_office(std::move(office))
{
    setColumns({ { .title = tr("Jabatan"), .least = 130, .stretch = 3 },
                 { .title = tr("Atasan"),
                   .least = 90,
                   .stretch = 2,
                   .note = tr("Ketik nama jabatan atasan, atau pilih dari daftar (Alt+Panah bawah)") } });
    refresh();
}

void JabatanModel::refresh()
{
    const Snapshot& snapshot = m_office.snapshot();
    std::vector<GridRow> rows;
    const std::vector<Jabatan> posts = sortedJabatan(snapshot);
    QStringList names{ QString() }; // without a superior
    for (const Jabatan& post : posts)
        names << post.nama;
    for (const Jabatan& post : posts) {
        const Jabatan* superior = snapshot.jabatan(post.atasanId);
        const QString above = superior ? superior->nama : QString();
        GridRow row;
        row.id = post.id;
        QStringList others = names;
        others.removeOne(post.nama);
        row.cells = { { .text = post.nama, .typed = post.nama, .editable = true },
                      { .text = above, .typed = above, .choices = others, .editable = true, .muted = true } };
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

Result<void> JabatanModel::setAtasan(const Id& jabatanId, const Id& atasanId)
{
    const Jabatan* before = m_office.snapshot().jabatan(jabatanId);
    if (!before)
        return fail(ErrorCode::NotFound, { tr("Jabatan"), jabatanId });
    Jabatan after = *before;
    after.atasanId = atasanId;
    return m_office.commit(edits::setJabatan(m_office.snapshot(), std::move(after)));
}

Result<edits::Edit> JabatanModel::edit(const Snapshot& snapshot, const GridEntry& entry) const
{
    const Jabatan* before = snapshot.jabatan(row(entry.row).id);
    if (!before)
        return fail(ErrorCode::NotFound, { tr("Jabatan"), row(entry.row).id });
    Jabatan after = *before;
    if (entry.column == Nama) {
        after.nama = entry.typed.simplified();
    } else {
        const Result<Id> superior = readJabatan(snapshot, entry.typed.simplified());
        if (!superior)
            return tl::unexpected(superior.error());
        after.atasanId = *superior;
    }
    return edits::setJabatan(snapshot, std::move(after));
}

Result<void> JabatanModel::write(const GridEntry& entry)
{
    return m_office.commit(edit(m_office.snapshot(), entry));
}

Result<void> JabatanModel::writeBlock(const std::vector<GridEntry>& entries, Block block, size_t* bad)
{
    return m_office.commit(joined(m_office.snapshot(), entries, block, bad,
                                  [this](const auto& snapshot, const auto& entry) { return edit(snapshot, entry); }));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Jabatan.h"

#include "core/edits/base/Ids.h"
#include "core/format/Text.h"

#include <algorithm>

namespace selaras::edits {

using namespace domain;

namespace {

    constexpr int kLongestPeriod = 10;

    template <class T>
    Edit saved(Action action, const T* before, T after)
    {
        Edit edit{ action, {}, {} };
        if (!before || !(*before == after))
            edit.rows.push_back({ before ? std::optional<Entity>(*before) : std::nullopt, std::move(after) });
        return edit;
    }

    template <class T>
    const T* rowOf(const RowList<T>& rows, const Id& id)
    {
        const auto it = std::ranges::find(rows, id, &T::id);
        return it == rows.end() ? nullptr : &*it;
    }

    Error postUnknown(const Id& id)
    {
        return { ErrorCode::NotFound, { QStringLiteral("Jabatan"), id } };
    }

    QString periodTitle(const Snapshot& snapshot, const PeriodeRenstra& periode)
    {
        Dokumen renstra;
        renstra.periodeId = periode.id;
        return format::Text::title(renstra, snapshot);
    }

    std::vector<Jabatan> inOrder(const Snapshot& snapshot)
    {
        std::vector<Jabatan> posts = snapshot.data().jabatan;
        std::ranges::sort(posts, [](const Jabatan& a, const Jabatan& b) {
            return std::tie(a.urutan, a.nama, a.id) < std::tie(b.urutan, b.nama, b.id);
        });
        return posts;
    }

    /// Whether the posts above `atasanId` lead back to `jabatanId`.
    bool leadsTo(const Snapshot& snapshot, const Id& atasanId, const Id& jabatanId)
    {
        size_t steps = snapshot.data().jabatan.size();
        for (const Jabatan* post = snapshot.jabatan(atasanId); post && steps > 0; --steps) {
            if (post->id == jabatanId)
                return true;
            post = snapshot.jabatan(post->atasanId);
        }
        return atasanId == jabatanId;
    }

    /// The name of the first thing that refers to a post.
    std::optional<QString> userOf(const Snapshot& snapshot, const Id& jabatanId)
    {
        const UnitRows& data = snapshot.data();
        for (const Jabatan& row : data.jabatan) {
            if (row.atasanId == jabatanId)
                return row.nama;
        }
        for (const Pejabat& row : data.pejabat) {
            if (row.jabatanId == jabatanId)
                return row.nama;
        }
        for (const Pengguna& row : data.pengguna) {
            if (row.jabatanId == jabatanId)
                return row.nama;
        }
        for (const Simpul& row : data.simpul) {
            if (row.jabatanId == jabatanId)
                return row.nama;
        }
        for (const Indikator& row : data.indikator) {
            if (row.jabatanId == jabatanId)
                return row.nama;
        }
        for (const IndikatorIndividu& row : data.indikatorIndividu) {
            if (row.jabatanId == jabatanId)
                return row.indikator;
        }
        for (const Dokumen& row : data.dokumen) {
            if (row.pihakPertamaId == jabatanId || row.pihakKeduaId == jabatanId)
                return format::Text::title(row, snapshot);
        }
        return std::nullopt;
    }

    bool overlap(const Pejabat& a, const Pejabat& b)
    {
        const auto endsBefore = [](const Pejabat& x, const Pejabat& y) {
            return x.selesai.isValid() && y.mulai.isValid() && x.selesai < y.mulai;
        };
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

} // namespace

Result<Edit> editUnit(const Snapshot& snapshot, UnitKerja after)
{
    if (!snapshot.hasUnit())
        return fail(ErrorCode::NotFound, { QStringLiteral("Unit"), after.id });
    if (after.nama.trimmed().isEmpty())
        return fail(ErrorCode::NameEmpty);
    after.id = snapshot.unit().id;
    after.nama = after.nama.trimmed();
    return saved(Action::EditUnit, &snapshot.unit(), std::move(after));
}

Result<Edit> addPeriode(const Snapshot& snapshot, int tahunAwal, int tahunAkhir, Id id)
{
    if (tahunAwal < 1900 || tahunAkhir > 2999 || tahunAkhir < tahunAwal || tahunAkhir - tahunAwal >= kLongestPeriod)
        return fail(ErrorCode::PeriodInvalid, { QString::number(tahunAwal), QString::number(tahunAkhir) });
    for (const PeriodeRenstra& row : snapshot.data().periode) {
        if (row.tahunAwal <= tahunAkhir && tahunAwal <= row.tahunAkhir)
            return fail(ErrorCode::PeriodOverlaps, { periodTitle(snapshot, row) });
    }
    return saved<PeriodeRenstra>(Action::EditPeriode, nullptr,
                                 { id.isEmpty() ? newId() : id, snapshot.unit().id, tahunAwal, tahunAkhir });
}

Result<Edit> setJabatan(const Snapshot& snapshot, Jabatan after)
{
    after.nama = after.nama.trimmed();
    if (after.nama.isEmpty())
        return fail(ErrorCode::NameEmpty);
    if (!after.atasanId.isEmpty() && !snapshot.jabatan(after.atasanId))
        return tl::unexpected(postUnknown(after.atasanId));
    if (after.id.isEmpty())
        after.id = newId();
    if (!after.atasanId.isEmpty() && leadsTo(snapshot, after.atasanId, after.id))
        return fail(ErrorCode::MoveCircular, { after.nama });
    const Jabatan* before = snapshot.jabatan(after.id);
    const std::vector<Jabatan> posts = inOrder(snapshot);
    after.unitId = snapshot.unit().id;
    after.urutan = before ? before->urutan : posts.empty() ? 0 : posts.back().urutan + 1;
    return saved(Action::EditJabatan, before, std::move(after));
}

Result<Edit> removeJabatan(const Snapshot& snapshot, const Id& jabatanId)
{
    const Jabatan* post = snapshot.jabatan(jabatanId);
    if (!post)
        return tl::unexpected(postUnknown(jabatanId));
    if (const std::optional<QString> user = userOf(snapshot, jabatanId))
        return fail(ErrorCode::PostInUse, { post->nama, *user });
    return Edit{ Action::EditJabatan, {}, { { *post, std::nullopt } } };
}

Result<Edit> shiftJabatan(const Snapshot& snapshot, const Id& jabatanId, int steps)
{
    std::vector<Jabatan> posts = inOrder(snapshot);
    const auto it = std::ranges::find(posts, jabatanId, &Jabatan::id);
    if (it == posts.end())
        return tl::unexpected(postUnknown(jabatanId));
    const int last = int(posts.size()) - 1;
    const int from = int(it - posts.begin());
    const int to = int(std::clamp(qint64(from) + steps, qint64(0), qint64(last)));
    Edit edit{ Action::EditJabatan, {}, {} };
    if (to == from)
        return edit;
    const Jabatan moved = posts[size_t(from)];
    posts.erase(posts.begin() + from);
    posts.insert(posts.begin() + to, moved);
    for (int i = 0; i <= last; ++i) {
        Jabatan& row = posts[size_t(i)];
        row.urutan = i;
        edit.append(saved(edit.action, snapshot.jabatan(row.id), row));
    }
    return edit;
}

Result<Edit> setPejabat(const Snapshot& snapshot, Pejabat after)
{
    after.nama = after.nama.trimmed();
    if (after.nama.isEmpty())
        return fail(ErrorCode::NameEmpty);
    if (!snapshot.jabatan(after.jabatanId))
        return tl::unexpected(postUnknown(after.jabatanId));
    if (after.mulai.isValid() && after.selesai.isValid() && after.selesai < after.mulai)
        return fail(ErrorCode::DateOrder, { after.nama });
    for (const Pejabat& other : snapshot.data().pejabat) {
        const bool rival = other.id != after.id && other.jabatanId == after.jabatanId
            && other.status == StatusPejabat::Definitif && after.status == StatusPejabat::Definitif;
        if (rival && overlap(other, after))
            return fail(ErrorCode::OfficialOverlaps, { other.nama });
    }
    if (after.id.isEmpty())
        after.id = newId();
    after.unitId = snapshot.unit().id;
    const Pejabat* before = rowOf(snapshot.data().pejabat, after.id); // before `after` is moved from
    return saved(Action::EditPejabat, before, std::move(after));
}

Result<Edit> removePejabat(const Snapshot& snapshot, const Id& pejabatId)
{
    const Pejabat* row = rowOf(snapshot.data().pejabat, pejabatId);
    if (!row)
        return fail(ErrorCode::NotFound, { QStringLiteral("Pejabat"), pejabatId });
    return Edit{ Action::EditPejabat, {}, { { *row, std::nullopt } } };
}

std::vector<QString> jabatanUmum()
{
    // Names of posts are data of the office, written into its file as they are; never translated.
    return { QStringLiteral("Camat"),
             QStringLiteral("Sekretaris Camat"),
             QStringLiteral("Kasubag Umum dan Kepegawaian"),
             QStringLiteral("Kasubag Penyusunan Program dan Keuangan"),
             QStringLiteral("Kasi Pemerintahan"),
             QStringLiteral("Kasi Ketenteraman dan Ketertiban Umum"),
             QStringLiteral("Kasi Pemberdayaan Masyarakat dan Desa"),
             QStringLiteral("Kasi Kesejahteraan Sosial"),
             QStringLiteral("Kasi Pelayanan") };
}

} // namespace selaras::edits

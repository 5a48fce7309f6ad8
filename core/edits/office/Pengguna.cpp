// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/office/Pengguna.h"

#include "core/domain/workflow/Pejabat.h"
#include "core/edits/base/Edits.h"
#include "core/edits/base/Ids.h"

#include <QRegularExpression>

#include <limits>
#include <set>
#include <tuple>

namespace selaras::edits {

using namespace domain;

namespace {

    Result<Pengguna> personOf(const Snapshot& snapshot, const Id& id)
    {
        const Pengguna* row = snapshot.pengguna(id);
        if (!row)
            return fail(ErrorCode::NotFound, { QStringLiteral("Pengguna"), id });
        return *row;
    }

    bool signs(const Pengguna& person)
    {
        return person.peran == PeranPengguna::Camat && !person.nonaktif;
    }

    /// Where someone could sign before, someone can afterwards, unless nobody is left who would wait for it.
    Result<void> checkSigner(const Snapshot& snapshot, const Edit& edit, const QString& nama)
    {
        const Snapshot after = snapshot.with(edit.rows);
        const auto waits = [](const Pengguna& row) { return !row.nonaktif && row.peran != PeranPengguna::Pengawas; };
        const bool lost = std::ranges::any_of(snapshot.data().pengguna, signs)
            && std::ranges::none_of(after.data().pengguna, signs) && std::ranges::any_of(after.data().pengguna, waits);
        if (lost)
            return fail(ErrorCode::LastSigner, { nama });
        return {};
    }

    Result<void> checkName(const Snapshot& snapshot, const Pengguna& person)
    {
        const auto same = [&](const Pengguna& other) {
            return other.id != person.id && !other.nonaktif && !person.nonaktif
                && other.nama.compare(person.nama, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(snapshot.data().pengguna, same))
            return fail(ErrorCode::PersonNameTaken, { person.nama });
        return {};
    }

    Result<Edit> withState(const Snapshot& snapshot, const Id& penggunaId, bool nonaktif)
    {
        Result<Pengguna> person = personOf(snapshot, penggunaId);
        if (!person)
            return tl::unexpected(person.error());
        person->nonaktif = nonaktif;
        return setPengguna(snapshot, std::move(*person));
    }

    std::vector<Jabatan> postsInOrder(const Snapshot& snapshot)
    {
        std::vector<Jabatan> posts = snapshot.data().jabatan;
        std::ranges::sort(posts, {}, [](const Jabatan& post) { return std::tie(post.urutan, post.nama, post.id); });
        return posts;
    }

} // namespace

Result<Edit> setPengguna(const Snapshot& snapshot, Pengguna after)
{
    after.nama = after.nama.simplified();
    if (after.nama.isEmpty())
        return fail(ErrorCode::NameEmpty);
    if (const Result<void> post = checkJabatan(snapshot, after.jabatanId); !post)
        return tl::unexpected(post.error());
    if (after.id.isEmpty())
        after.id = newId();
    if (const Result<void> name = checkName(snapshot, after); !name)
        return tl::unexpected(name.error());
    const Pengguna* before = snapshot.pengguna(after.id);
    after.unitId = snapshot.unit().id;
    after.sandi = before ? before->sandi : QString();
    const QString nama = before ? before->nama : after.nama;
    Edit edit = changed<Pengguna>(Action::EditPengguna, before, std::move(after));
    if (const Result<void> signer = checkSigner(snapshot, edit, nama); !signer)
        return tl::unexpected(signer.error());
    return edit;
}

Result<Edit> deactivatePengguna(const Snapshot& snapshot, const Id& penggunaId)
{
    return withState(snapshot, penggunaId, true);
}

Result<Edit> activatePengguna(const Snapshot& snapshot, const Id& penggunaId)
{
    return withState(snapshot, penggunaId, false);
}

Result<Edit> removePengguna(const Snapshot& snapshot, const Id& penggunaId)
{
    const Result<Pengguna> person = personOf(snapshot, penggunaId);
    if (!person)
        return tl::unexpected(person.error());
    const auto& steps = snapshot.data().persetujuan;
    if (std::ranges::find(steps, penggunaId, &Persetujuan::penggunaId) != steps.end())
        return fail(ErrorCode::PersonInUse, { person->nama });
    Edit edit = changed<Pengguna>(Action::EditPengguna, &*person, std::nullopt);
    if (const Result<void> signer = checkSigner(snapshot, edit, person->nama); !signer)
        return tl::unexpected(signer.error());
    return edit;
}

PeranPengguna peranOfJabatan(const QString& namaJabatan)
{
    using Pattern = QRegularExpression;
    const auto has = [&](const char* pattern) {
        return namaJabatan.contains(Pattern(QString::fromLatin1(pattern), Pattern::CaseInsensitiveOption));
    };
    if (has("^(Plt\\.? |Plh\\.? )?(Sekretaris|Sekcam)\\b"))
        return PeranPengguna::Sekretaris;
    if (has("^(Plt\\.? |Plh\\.? )?Camat\\b"))
        return PeranPengguna::Camat;
    if (!has("\\b(Program|Perencana(an)?)\\b"))
        return PeranPengguna::Pengisi;
    if (has("\\b(Kasubb?ag|Kepala Sub ?bagian)\\b"))
        return PeranPengguna::Kasubag;
    return has("^(Staf|Pelaksana|Pengelola|Pengadministrasi|Penyusun|Analis|Perencana)\\b") ? PeranPengguna::Perencana
                                                                                            : PeranPengguna::Pengisi;
}

std::vector<Pengguna> proposePengguna(const Snapshot& snapshot, QDate tanggal)
{
    std::vector<Pengguna> proposals;
    std::set<QString> names;
    std::set<Id> taken;
    for (const Pengguna& person : activePengguna(snapshot)) {
        names.insert(person.nama.toLower());
        taken.insert(person.jabatanId);
    }
    for (const Jabatan& post : postsInOrder(snapshot)) {
        if (taken.contains(post.id))
            continue;
        const Pejabat* holder = pejabat(snapshot, post.id, tanggal, tanggal.year());
        const QString placeholder = QStringLiteral("(%1)").arg(post.nama);
        const bool named = holder && !holder->nama.startsWith(u'('); // "(nama pejabat)" waits to be filled in
        QString name = (named ? holder->nama : placeholder).simplified();
        if (names.contains(name.toLower()))
            name = QStringLiteral("%1 %2").arg(name, placeholder);
        names.insert(name.toLower());
        proposals.push_back({ newId(), snapshot.unit().id, post.id, name, peranOfJabatan(post.nama), {}, false });
    }
    return proposals;
}

Result<Edit> addPengguna(const Snapshot& snapshot, const std::vector<Pengguna>& persons)
{
    Edit whole{ Action::EditPengguna, {}, {} };
    Snapshot now = snapshot;
    for (const Pengguna& person : persons) {
        Result<Edit> one = setPengguna(now, person);
        if (!one)
            return one;
        now = now.with(one->rows);
        whole.append(std::move(*one));
    }
    return whole;
}

Result<Edit> setSandi(const Snapshot& snapshot, const Id& penggunaId, const QString& sandi, BiayaSandi biaya)
{
    const Result<Pengguna> person = personOf(snapshot, penggunaId);
    if (!person)
        return tl::unexpected(person.error());
    Pengguna after = *person;
    after.sandi.clear();
    if (!sandi.isEmpty()) {
        if (sandi.size() < kSandiTerpendek)
            return fail(ErrorCode::PasswordTooShort, { QString::number(kSandiTerpendek) });
        Result<QString> hash = hashSandi(sandi, biaya);
        if (!hash)
            return tl::unexpected(hash.error());
        after.sandi = std::move(*hash);
    }
    return changed<Pengguna>(Action::EditPengguna, &*person, std::move(after));
}

bool mayEnter(const Pengguna& pengguna, const QString& sandi)
{
    return !pengguna.nonaktif && (pengguna.sandi.isEmpty() || matchesSandi(pengguna.sandi, sandi));
}

Result<Pelaku> enter(const Snapshot& snapshot, const Id& penggunaId, const QString& sandi)
{
    const Result<Pengguna> person = personOf(snapshot, penggunaId);
    if (!person)
        return tl::unexpected(person.error());
    if (person->nonaktif)
        return fail(ErrorCode::NotFound, { QStringLiteral("Pengguna"), person->nama });
    if (!mayEnter(*person, sandi))
        return fail(ErrorCode::PasswordWrong, { person->nama });
    return pelakuOf(snapshot, *person);
}

std::vector<Pengguna> sortedPengguna(const Snapshot& snapshot)
{
    std::vector<Pengguna> persons = snapshot.data().pengguna;
    std::ranges::sort(persons, {}, [&](const Pengguna& person) {
        const Jabatan* post = snapshot.jabatan(person.jabatanId);
        const int place = post ? post->urutan : std::numeric_limits<int>::max();
        return std::tuple(person.nonaktif, place, person.nama, person.id);
    });
    return persons;
}

std::vector<Pengguna> activePengguna(const Snapshot& snapshot)
{
    std::vector<Pengguna> persons = sortedPengguna(snapshot);
    std::erase_if(persons, [](const Pengguna& person) { return person.nonaktif; });
    return persons;
}

} // namespace selaras::edits

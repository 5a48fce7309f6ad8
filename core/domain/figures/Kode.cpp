// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Kode.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::domain {

namespace {

    constexpr qsizetype kProgramLength = 7; // "7.01.01"
    constexpr qsizetype kKegiatanLength = 12; // "7.01.01.2.01"
    constexpr qsizetype kOldSubLength = 15; // "7.01.01.2.01.01"

    bool isSub(const QString& kode)
    {
        return tingkatKode(kode) == JenisSimpul::SubKegiatan;
    }

    /// Names are compared by letters and digits: the table breaks words and writes programs in capitals.
    QString comparable(const QString& nama)
    {
        QString letters;
        for (const QChar c : nama) {
            if (c.isLetterOrNumber())
                letters += c.toCaseFolded();
        }
        return letters;
    }

    /// The code of a parent of the same kind of tree, when it can be built upon.
    QString parentCode(const Snapshot& snapshot, const Simpul& simpul)
    {
        const Simpul* parent = snapshot.simpul(simpul.indukId);
        if (!parent || parent->jenis < JenisSimpul::Program)
            return {};
        const QString kode = parent->kode.trimmed();
        return tingkatKode(kode) == parent->jenis ? kode : QString();
    }

    /// The table's code for a name, below `parent` where that is known; empty when there is none.
    QString codeByName(const Snapshot& snapshot, const Simpul& simpul, const QString& parent)
    {
        const QString nama = comparable(simpul.nama);
        if (nama.isEmpty())
            return {};
        for (const Nomenklatur& row : snapshot.data().nomenklatur) {
            const bool below = parent.isEmpty() || row.kode.startsWith(parent + u'.');
            if (below && tingkatKode(row.kode) == simpul.jenis && comparable(row.nama) == nama)
                return row.kode;
        }
        return {};
    }

    /// The code that a misspelt one most likely means: padded kewenangan ("02"), five or three digits at the end.
    QString repaired(const QString& kode)
    {
        QStringList segments = kode.simplified().remove(u' ').split(u'.', Qt::SkipEmptyParts);
        if (segments.size() >= 5 && segments[3].size() == 2 && segments[3].startsWith(u'0'))
            segments[3].remove(0, 1);
        if (segments.size() == 6) {
            QString& sub = segments[5];
            while (sub.size() > 4 && sub.startsWith(u'0'))
                sub.remove(0, 1);
            if (sub.size() == 3)
                sub.prepend(u'0');
        }
        const QString result = segments.join(u'.');
        return tingkatKode(result) ? result : QString();
    }

    QString cutToLevel(const QString& kode, JenisSimpul jenis)
    {
        const qsizetype length = jenis == JenisSimpul::Program ? kProgramLength : kKegiatanLength;
        return jenis != JenisSimpul::SubKegiatan && kode.size() > length ? kode.first(length) : QString();
    }

    const Simpul* sameCode(const Snapshot& snapshot, const Simpul& simpul, const QString& kode)
    {
        const QString stem = isSub(kode) ? kode.first(kKegiatanLength + 1) : kode;
        const QString own = kodeBaku(kode);
        for (const Simpul& other : snapshot.data().simpul) {
            // The stem first: most nodes differ there, and this runs for each node of a tree.
            if (other.id == simpul.id || other.jenis != simpul.jenis || !other.kode.startsWith(stem))
                continue;
            if (other.periodeId == simpul.periodeId && other.unitId == simpul.unitId
                && kodeBaku(other.kode.trimmed()) == own && !snapshot.isBinned(other))
                return &other;
        }
        return nullptr;
    }

    /// What the table says to a code that is well formed.
    void checkTable(const Snapshot& snapshot, const Simpul& simpul, const QString& kode, const QString& parent,
                    std::vector<TemuanKode>& found)
    {
        const Nomenklatur* row = findNomenklatur(snapshot, kode);
        if (!row && !snapshot.data().nomenklatur.empty())
            found.push_back({ MasalahKode::TidakAdaDiTabel, codeByName(snapshot, simpul, parent), {} });
        if (row && comparable(row->nama) != comparable(simpul.nama))
            found.push_back({ MasalahKode::NamaBerbeda, row->nama, {} });
        if (isSub(kode) && kode.size() == kOldSubLength && !(row && row->kode == kode))
            found.push_back({ MasalahKode::DigitLama, kodeBaku(kode), {} });
    }

} // namespace

std::optional<JenisSimpul> tingkatKode(const QString& kode)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9]\\.[0-9]{2}\\.[0-9]{2}(\\.[127]\\.[0-9]{2}(\\.[0-9]{2}(?:[0-9]{2})?)?)?\\z"));
    const QRegularExpressionMatch match = shape.match(kode);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(2) > 0)
        return JenisSimpul::SubKegiatan;
    return match.capturedLength(1) > 0 ? JenisSimpul::Kegiatan : JenisSimpul::Program;
}

QString kodeBaku(const QString& kode)
{
    if (kode.size() != kOldSubLength || !isSub(kode))
        return kode;
    return kode.first(kKegiatanLength + 1) + QStringLiteral("00") + kode.last(2);
}

QString withBidang(const QString& kode, const QString& bidang)
{
    return kode.startsWith(u"X.XX.", Qt::CaseInsensitive) ? bidang + kode.sliced(4) : kode;
}

IsiKode parseKode(const QString& teks)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]+(\\.[0-9]*)*\\z"));
    constexpr qsizetype kLongest = 32; // a table has far more words than codes: most are told apart here
    const QString kode = withBidang(teks.trimmed(), QStringLiteral("0.00"));
    if (kode.isEmpty() || kode.size() > kLongest || !kode.front().isDigit())
        return IsiKode::Bukan;
    if (tingkatKode(kode))
        return IsiKode::Kode;
    if (!digits.match(kode).hasMatch())
        return IsiKode::Bukan;
    return kode.count(u'.') < 2 ? IsiKode::Atasan : IsiKode::Salah;
}

QString kodeInduk(const QString& kode)
{
    if (kode.size() > kKegiatanLength)
        return kode.first(kKegiatanLength);
    return kode.size() > kProgramLength ? kode.first(kProgramLength) : QString();
}

const Nomenklatur* findNomenklatur(const Snapshot& snapshot, const QString& kode)
{
    if (const Nomenklatur* row = snapshot.nomenklatur(kode))
        return row;
    const QString four = kodeBaku(kode);
    if (const Nomenklatur* row = snapshot.nomenklatur(four))
        return row;
    const QString stem = four.first(std::min(four.size(), kKegiatanLength + 1));
    const bool shortens = isSub(four) && four.sliced(stem.size()).startsWith(u"00");
    return shortens ? snapshot.nomenklatur(stem + four.last(2)) : nullptr;
}

std::vector<TemuanKode> checkKode(const Snapshot& snapshot, const Simpul& simpul)
{
    if (simpul.jenis < JenisSimpul::Program)
        return {};
    const QString parent = parentCode(snapshot, simpul);
    const QString kode = simpul.kode.trimmed();
    if (kode.isEmpty())
        return { { MasalahKode::BelumDiisi, codeByName(snapshot, simpul, parent), {} } };
    const std::optional<JenisSimpul> level = tingkatKode(kode);
    if (!level)
        return { { MasalahKode::TidakDikenal, repaired(kode), {} } };
    if (*level != simpul.jenis)
        return { { MasalahKode::TingkatSalah, cutToLevel(kode, simpul.jenis), {} } };
    std::vector<TemuanKode> found;
    if (!parent.isEmpty() && kodeInduk(kode) != parent)
        found.push_back({ MasalahKode::BukanAnakInduk, parent + kode.sliced(kodeInduk(kode).size()), {} });
    if (const Simpul* other = sameCode(snapshot, simpul, kode))
        found.push_back({ MasalahKode::Ganda, {}, other->id });
    checkTable(snapshot, simpul, kode, parent, found);
    return found;
}

KebiasaanDigit usualDigits(const Snapshot& snapshot, const Id& periodeId)
{
    KebiasaanDigit habit;
    for (const auto& [simpul, depth] : snapshot.pohon(periodeId)) {
        const QString kode = simpul->kode.trimmed();
        if (simpul->jenis == JenisSimpul::SubKegiatan && isSub(kode))
            ++(kode.size() == kOldSubLength ? habit.dua : habit.empat);
    }
    return habit;
}

std::vector<TemuanKode> standsOut(const Snapshot& snapshot, const Simpul& simpul, const KebiasaanDigit& kebiasaan)
{
    std::vector<TemuanKode> found = checkKode(snapshot, simpul);
    if (!kebiasaan.duaAngka())
        return found;
    std::erase_if(found, [](const TemuanKode& each) { return each.masalah == MasalahKode::DigitLama; });
    const QString kode = simpul.kode.trimmed();
    if (simpul.jenis != JenisSimpul::SubKegiatan || !isSub(kode) || kode.size() == kOldSubLength)
        return found;
    const QString shorter = kode.first(kKegiatanLength + 1) + kode.last(2);
    found.push_back({ MasalahKode::DigitBeda, kodeBaku(shorter) == kode ? shorter : QString(), {} });
    return found;
}

std::vector<JenisSimpul> childKinds(std::optional<JenisSimpul> induk)
{
    if (!induk)
        return { JenisSimpul::Tujuan };
    switch (*induk) {
    case JenisSimpul::Tujuan:
        return { JenisSimpul::Sasaran, JenisSimpul::KinerjaLainnya };
    case JenisSimpul::Sasaran:
    case JenisSimpul::KinerjaLainnya:
        return { JenisSimpul::Program };
    case JenisSimpul::Program:
        return { JenisSimpul::Kegiatan };
    case JenisSimpul::Kegiatan:
        return { JenisSimpul::SubKegiatan };
    case JenisSimpul::SubKegiatan:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace selaras::domain

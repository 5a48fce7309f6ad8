// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/Setelan.h"

#include "core/domain/office/Codes.h"

namespace selaras::domain {

namespace {

    constexpr int kDaysByStep[]{ 0, 6, 9, 10, 10, 10 };

    /// The number of a setting; `usual` where there is none, or none that makes sense.
    int number(const Snapshot& snapshot, const QString& key, int usual, int least, int most)
    {
        bool ok = false;
        const int value = snapshot.setelan(key).toInt(&ok);
        return ok && value >= least && value <= most ? value : usual;
    }

} // namespace

QString kunciTenggat(StatusRealisasi langkah)
{
    return QStringLiteral("tenggat.") + code(langkah);
}

int tenggatHariSop(StatusRealisasi langkah)
{
    return kDaysByStep[size_t(langkah)];
}

int tenggatHari(const Snapshot& snapshot, StatusRealisasi langkah)
{
    return number(snapshot, kunciTenggat(langkah), tenggatHariSop(langkah), 0, kTenggatTerpanjang);
}

int batasBuktiMb(const Snapshot& snapshot)
{
    return number(snapshot, QString::fromLatin1(kKunciBatasBukti), kBatasBuktiMb, 1, kBatasBuktiTerbesarMb);
}

} // namespace selaras::domain

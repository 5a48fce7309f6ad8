// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Explain.h"

#include "core/format/Text.h"

namespace selaras::ui {

QString Explain::figure(const domain::Angka& angka, const domain::Dokumen* source, const domain::Snapshot& snapshot)
{
    auto text = format::Text::explain(angka);
    if (!source)
        return text;
    text += u'\n' + tr("Sumber: %1").arg(format::Text::title(*source, snapshot));
    if (!source->nomor.isEmpty())
        text += tr(", nomor %1").arg(source->nomor);
    if (source->tanggal.isValid())
        text += tr(", tanggal %1").arg(format::date(source->tanggal));
    return text;
}

QString Explain::period(int tahun, int triwulan)
{
    return triwulan == 4 ? tr("tahun %1").arg(tahun)
                         : tr("s.d. triwulan %1 %2").arg(format::roman(triwulan)).arg(tahun);
}

} // namespace selaras::ui

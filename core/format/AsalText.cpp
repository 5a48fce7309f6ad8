// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/AsalText.h"

#include "core/format/AlurText.h"

namespace selaras::format {

using namespace domain;

namespace {

    QString role(Peran peran)
    {
        switch (peran) {
        case Peran::Target:
            return AsalText::tr("Target");
        case Peran::TargetAtas:
            return AsalText::tr("Batas atas target");
        case Peran::Realisasi:
            return AsalText::tr("Realisasi");
        case Peran::Pembilang:
            return AsalText::tr("Pembilang");
        case Peran::Penyebut:
            return AsalText::tr("Penyebut");
        case Peran::Pagu:
            return AsalText::tr("Pagu");
        case Peran::RealisasiAnggaran:
            return AsalText::tr("Realisasi anggaran");
        case Peran::Capaian:
            return AsalText::tr("Capaian");
        case Peran::Serapan:
            return AsalText::tr("Serapan");
        case Peran::Bagian:
            return {};
        }
        Q_UNREACHABLE();
    }

    bool isMoney(Peran peran)
    {
        return peran == Peran::Pagu || peran == Peran::RealisasiAnggaran;
    }

} // namespace

QString AsalText::name(const Asal& asal, const Asal* parent, const Snapshot& snapshot)
{
    const bool known = !parent || asal.objekId.isEmpty() || asal.objekId == parent->objekId;
    const QString subject = known ? QString() : AlurText::subject(snapshot, asal.objekId);
    QStringList words;
    // Below a sum its lines are of the same kind: their names say more.
    const bool repeated = parent && parent->peran == asal.peran && !subject.isEmpty();
    if (const QString word = role(asal.peran); !word.isEmpty() && !repeated)
        words << word;
    if (asal.triwulan > 0)
        words << tr("TW %1").arg(roman(asal.triwulan));
    if (subject.isEmpty())
        return words.join(u' ');
    return words.isEmpty() ? subject : tr("%1: %2").arg(words.join(u' '), subject);
}

QString AsalText::figure(const Asal& asal)
{
    const std::optional<Decimal> value = asal.angka.bulat(Decimal::kDigits);
    if (!value)
        return format::figure(asal.angka);
    if (isMoney(asal.peran))
        return rupiah(*value);
    if (asal.angka.aturan == Aturan::HariTenggat && !value->isZero())
        return value->isNegative() ? tr("%1 hari lewat").arg(number(Decimal::fromScaled(-value->scaled())))
                                   : tr("%1 hari lagi").arg(number(*value));
    if (asal.peran == Peran::Capaian || asal.peran == Peran::Serapan)
        return figurePercent(asal.angka);
    // What was entered is shown as it was entered, what was computed as it is printed.
    const bool computed = asal.barisId.isEmpty() && value->decimals() > 2;
    return computed ? format::figure(asal.angka) : number(*value);
}

QString AsalText::document(const Dokumen* dokumen, const Snapshot& snapshot)
{
    if (!dokumen)
        return {};
    QString text = Text::title(*dokumen, snapshot);
    if (!dokumen->nomor.isEmpty())
        text += tr(", nomor %1").arg(dokumen->nomor);
    if (dokumen->tanggal.isValid())
        text += tr(", tanggal %1").arg(date(dokumen->tanggal));
    return text;
}

QString AsalText::approval(const Asal& asal, const Snapshot& snapshot)
{
    const Sel sel = asal.sel();
    if (sel.objekId.isEmpty())
        return {};
    const Persetujuan* last = langkahTerakhir(snapshot, sel);
    return last ? AlurText::step(*last) : AlurText::name(statusRealisasi(snapshot, sel));
}

QStringList AsalText::steps(const Asal& asal, const Snapshot& snapshot)
{
    QStringList lines;
    for (const Persetujuan* step : snapshot.persetujuan(asal.sel()))
        lines << AlurText::step(*step);
    return lines;
}

QString AsalText::rule(const Asal& asal)
{
    return Text::explain(asal.angka);
}

} // namespace selaras::format

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/JanggalText.h"

namespace selaras::format {

using namespace domain;

QString JanggalText::name(Kejanggalan jenis)
{
    switch (jenis) {
    case Kejanggalan::KumulatifTurun:
        return tr("Angka kumulatif turun");
    case Kejanggalan::MelebihiPagu:
        return tr("Melebihi pagu");
    case Kejanggalan::CapaianTinggi:
        return tr("Capaian tidak lazim");
    case Kejanggalan::JauhDariRiwayat:
        return tr("Jauh dari tahun-tahun sebelumnya");
    case Kejanggalan::PersenLebih100:
        return tr("Persen lebih dari 100");
    case Kejanggalan::KurangDariTriwulanLalu:
        return tr("Turun dari triwulan sebelumnya");
    case Kejanggalan::PenyebutKosong:
        return tr("Penyebut belum diisi");
    }
    Q_UNREACHABLE();
}

QString JanggalText::name(Berat berat)
{
    return berat == Berat::Peringatan ? tr("Peringatan") : tr("Perlu dilihat");
}

QChar JanggalText::shape(Berat berat)
{
    return berat == Berat::Peringatan ? u'▲' : u'◆';
}

namespace {

    QString shown(const std::optional<Decimal>& value)
    {
        return value ? number(*value) : QString(QChar(kDash));
    }

    QString money(const std::optional<Decimal>& value)
    {
        return value ? rupiah(*value) : QString(QChar(kDash));
    }

    QString capaianSentence(const Janggal& janggal)
    {
        const QString value = janggal.nilai ? percent(*janggal.nilai) : QString(QChar(kDash));
        if (janggal.nilai && janggal.nilai->isNegative())
            return JanggalText::tr("Capaian %1 kurang dari 0; periksa angka dan targetnya.").arg(value);
        return JanggalText::tr("Capaian %1 lebih dari %2%; periksa angka dan targetnya.")
            .arg(value)
            .arg(kCapaianJanggal);
    }

    QString historySentence(const Janggal& janggal)
    {
        const QString start = JanggalText::tr("%1 jauh dari %2 pada tahun %3")
                                  .arg(shown(janggal.nilai), shown(janggal.pembanding))
                                  .arg(janggal.tahun);
        if (janggal.terendah == janggal.tertinggi)
            return start + u'.';
        return JanggalText::tr("%1; tahun-tahun sebelumnya antara %2 dan %3.")
            .arg(start, shown(janggal.terendah), shown(janggal.tertinggi));
    }

    QString proofSentence(const Janggal& janggal, const Snapshot& snapshot)
    {
        const Indikator* indikator = snapshot.indikator(janggal.sel.objekId);
        if (!indikator || indikator->namaPenyebut.isEmpty() || indikator->namaPembilang.isEmpty())
            return JanggalText::tr("%1 diisi tanpa penyebut, sehingga hasilnya tidak dapat dihitung.")
                .arg(shown(janggal.nilai));
        return JanggalText::tr(
                   "%1 diisi langsung; isi pembilang (%2) dan penyebut (%3) agar hitungannya dapat dibuktikan.")
            .arg(shown(janggal.nilai), indikator->namaPembilang, indikator->namaPenyebut);
    }

} // namespace

QString JanggalText::sentence(const Janggal& janggal, const Snapshot& snapshot)
{
    const QString now = roman(janggal.sel.triwulan);
    const QString before = roman(janggal.triwulan);
    switch (janggal.jenis) {
    case Kejanggalan::KumulatifTurun:
        return tr("Realisasi s.d. triwulan %1 %2 lebih kecil dari s.d. triwulan %3 (%4); isi jumlah sejak Januari.")
            .arg(now, money(janggal.nilai), before, money(janggal.pembanding));
    case Kejanggalan::MelebihiPagu:
        return tr("Realisasi s.d. triwulan %1 %2 melebihi pagu %3.")
            .arg(now, money(janggal.nilai), money(janggal.pembanding));
    case Kejanggalan::CapaianTinggi:
        return capaianSentence(janggal);
    case Kejanggalan::JauhDariRiwayat:
        return historySentence(janggal);
    case Kejanggalan::PersenLebih100:
        return tr("%1% lebih dari 100%; periksa pembilang dan penyebutnya.").arg(shown(janggal.nilai));
    case Kejanggalan::KurangDariTriwulanLalu:
        return tr("%1 kurang dari %2 pada triwulan %3.").arg(shown(janggal.nilai), shown(janggal.pembanding), before);
    case Kejanggalan::PenyebutKosong:
        return proofSentence(janggal, snapshot);
    }
    Q_UNREACHABLE();
}

QString JanggalText::acceptance(const Janggal& janggal)
{
    if (!janggal.diterima)
        return {};
    const QString reason = janggal.diterima->alasan;
    return tr("Diterima: %1").arg(reason) + (reason.endsWith(u'.') ? QString() : QStringLiteral("."));
}

} // namespace selaras::format

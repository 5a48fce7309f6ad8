// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/AlurText.h"

namespace selaras::format {

using namespace domain;

QString AlurText::name(StatusRealisasi status)
{
    switch (status) {
    case StatusRealisasi::Draf:
        return tr("Draf");
    case StatusRealisasi::Diisi:
        return tr("Diisi");
    case StatusRealisasi::Diverifikasi:
        return tr("Diverifikasi");
    case StatusRealisasi::Divalidasi:
        return tr("Divalidasi");
    case StatusRealisasi::Diparaf:
        return tr("Diparaf");
    case StatusRealisasi::Ditandatangani:
        return tr("Ditandatangani");
    }
    Q_UNREACHABLE();
}

QString AlurText::name(PeranPengguna peran)
{
    switch (peran) {
    case PeranPengguna::Pengisi:
        return tr("Pengisi data (Kasi)");
    case PeranPengguna::Perencana:
        return tr("Staf perencanaan");
    case PeranPengguna::Kasubag:
        return tr("Kasubag perencanaan");
    case PeranPengguna::Sekretaris:
        return tr("Sekretaris");
    case PeranPengguna::Camat:
        return tr("Camat");
    case PeranPengguna::Pengawas:
        return tr("Pengawas (hanya melihat)");
    }
    Q_UNREACHABLE();
}

QString AlurText::command(StatusRealisasi langkah)
{
    switch (langkah) {
    case StatusRealisasi::Draf:
        return tr("Kembalikan");
    case StatusRealisasi::Diisi:
        return tr("Kirim");
    case StatusRealisasi::Diverifikasi:
        return tr("Verifikasi");
    case StatusRealisasi::Divalidasi:
        return tr("Validasi");
    case StatusRealisasi::Diparaf:
        return tr("Paraf");
    case StatusRealisasi::Ditandatangani:
        return tr("Tanda tangani");
    }
    Q_UNREACHABLE();
}

QString AlurText::taker(StatusRealisasi langkah)
{
    switch (langkah) {
    case StatusRealisasi::Draf:
    case StatusRealisasi::Diisi:
        return tr("penanggung jawabnya");
    case StatusRealisasi::Diverifikasi:
        return tr("staf perencanaan");
    case StatusRealisasi::Divalidasi:
        return tr("Kasubag perencanaan");
    case StatusRealisasi::Diparaf:
        return tr("Sekretaris");
    case StatusRealisasi::Ditandatangani:
        return tr("Camat");
    }
    Q_UNREACHABLE();
}

QString AlurText::person(const QString& nama, const QString& jabatan)
{
    if (nama.isEmpty() || jabatan.isEmpty() || nama == jabatan)
        return nama.isEmpty() ? jabatan : nama;
    return tr("%1 (%2)").arg(nama, jabatan);
}

QString AlurText::person(const Pelaku& pelaku)
{
    const QString who = person(pelaku.nama, pelaku.jabatan);
    return pelaku.peran ? tr("%1 · %2").arg(who, name(*pelaku.peran)) : who;
}

QString AlurText::step(const Persetujuan& langkah)
{
    const QString who = person(langkah.nama, langkah.jabatan);
    const QString when = dateTime(langkah.waktu);
    if (langkah.ke == StatusRealisasi::Draf)
        return tr("Dikembalikan oleh %1, %2: %3").arg(who, when, langkah.alasan);
    return tr("%1 oleh %2, %3").arg(name(langkah.ke), who, when);
}

QString AlurText::lock(const Snapshot& snapshot, const Sel& sel)
{
    const StatusRealisasi status = statusRealisasi(snapshot, sel);
    if (status == StatusRealisasi::Draf)
        return {};
    const Persetujuan* last = langkahTerakhir(snapshot, sel);
    const QString done = last ? step(*last) : name(status);
    return tr("Terkunci. %1. Untuk mengubahnya, mintalah agar dikembalikan dengan alasan.").arg(done);
}

QString AlurText::task(const Tugas& tugas)
{
    const QString quarter = tr("TW %1 %2").arg(roman(tugas.triwulan)).arg(tugas.tahun);
    const QString what = tugas.langkah == StatusRealisasi::Diisi
        ? tr("%1 baris belum dikirim").arg(tugas.sel.size())
        : tr("%1 baris menunggu: %2").arg(tugas.sel.size()).arg(command(tugas.langkah).toLower());
    QStringList details;
    if (tugas.kosong > 0)
        details << tr("%1 belum diisi").arg(tugas.kosong);
    if (tugas.dikembalikan > 0)
        details << tr("%1 dikembalikan").arg(tugas.dikembalikan);
    const QString rest =
        details.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(details.join(QStringLiteral(", ")));
    const QString due =
        tugas.terlambat ? tr("lewat tenggat %1").arg(date(tugas.tenggat)) : tr("tenggat %1").arg(date(tugas.tenggat));
    return tr("%1: %2, %3").arg(quarter, what + rest, due);
}

QString AlurText::subject(const Snapshot& snapshot, const Id& objekId)
{
    if (const Indikator* indikator = snapshot.indikator(objekId))
        return indikator->nama;
    const Simpul* simpul = snapshot.simpul(objekId);
    return simpul ? simpul->nama : QString();
}

} // namespace selaras::format

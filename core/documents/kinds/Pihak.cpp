// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/Pihak.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Pejabat.h"
#include "core/format/Format.h"

#include <QRegularExpression>

namespace selaras::documents {

using namespace domain;

namespace {

    constexpr int kDots = 4; // of three each: room to write a name into

    QString statusPrefix(StatusPejabat status)
    {
        switch (status) {
        case StatusPejabat::Definitif:
            return {};
        case StatusPejabat::Plt:
            return QStringLiteral("Plt. ");
        case StatusPejabat::Plh:
            return QStringLiteral("Plh. ");
        case StatusPejabat::AtasNama:
            return QStringLiteral("a.n. ");
        }
        Q_UNREACHABLE();
    }

    Pihak pihak(const Snapshot& snapshot, const Dokumen& dokumen, const Id& jabatanId)
    {
        return pemegang(snapshot, jabatanId, dokumen.tanggal, dokumen.tahun);
    }

    QString joined(const QStringList& parts)
    {
        return QStringList(parts).filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(", "));
    }

    QString labelled(const char* label, const QString& text)
    {
        return text.isEmpty() ? text : QLatin1StringView(label) + text;
    }

} // namespace

QString missingNama()
{
    return QStringLiteral("(%1)").arg(QString(kDots, QChar(0x2026)));
}

QString namaJabatan(const Jabatan& jabatan, const UnitKerja& unit)
{
    static const QString kecamatan = QStringLiteral("Kecamatan");
    const QString place = unit.nama.startsWith(kecamatan + u' ') ? unit.nama.sliced(kecamatan.size() + 1) : QString();
    if (!place.isEmpty() && jabatan.nama.contains(place, Qt::CaseInsensitive))
        return jabatan.nama;
    const bool complete = jabatan.nama.endsWith(QStringLiteral("Camat")) || jabatan.nama.endsWith(kecamatan);
    return jabatan.nama + u' ' + (complete && !place.isEmpty() ? place : unit.nama);
}

Pihak pemegang(const Snapshot& snapshot, const Id& jabatanId, QDate tanggal, int tahun)
{
    const Jabatan* jabatan = snapshot.jabatan(jabatanId);
    if (!jabatan)
        return { QStringLiteral("(jabatan)"), missingNama(), {}, {} };
    const QString post = namaJabatan(*jabatan, snapshot.unit());
    const Pejabat* holder = pejabat(snapshot, jabatanId, tanggal, tahun);
    if (!holder)
        return { post, missingNama(), {}, {} };
    const QString name = holder->nama.trimmed();
    return { statusPrefix(holder->status) + post, name.isEmpty() ? missingNama() : name, holder->pangkat, holder->nip };
}

Id jabatanKepala(const Snapshot& snapshot, int tahun)
{
    const Dokumen* pk = dokumenBerlaku(snapshot, tahun).pk;
    if (pk && snapshot.jabatan(pk->pihakPertamaId))
        return pk->pihakPertamaId;
    const Jabatan* top = nullptr;
    for (const Jabatan& row : snapshot.data().jabatan) {
        if (row.atasanId.isEmpty() && (!top || std::tie(row.urutan, row.id) < std::tie(top->urutan, top->id)))
            top = &row;
    }
    return top ? top->id : Id();
}

Pihak pihakPertama(const Snapshot& snapshot, const Dokumen& dokumen)
{
    return pihak(snapshot, dokumen, dokumen.pihakPertamaId);
}

Pihak pihakKedua(const Snapshot& snapshot, const Dokumen& dokumen)
{
    if (!dokumen.pihakKedua.isEmpty())
        return { dokumen.pihakKedua, dokumen.namaPihakKedua.isEmpty() ? missingNama() : dokumen.namaPihakKedua,
                 dokumen.pangkatPihakKedua, dokumen.nipPihakKedua };
    if (!dokumen.pihakKeduaId.isEmpty())
        return pihak(snapshot, dokumen, dokumen.pihakKeduaId);
    const Jabatan* first = snapshot.jabatan(dokumen.pihakPertamaId);
    return pihak(snapshot, dokumen, first ? first->atasanId : Id());
}

Letterhead kopSurat(const UnitKerja& unit)
{
    const auto line = [](const QString& text, double size, Weight weight, double after = 0) {
        return Paragraph{ .text = text, .align = Align::Center, .weight = weight, .size = size, .spaceAfter = after };
    };
    Letterhead head{ unit.logo, {} };
    if (!unit.kabupaten.isEmpty())
        head.lines.push_back(line(QStringLiteral("PEMERINTAH ") + unit.kabupaten.toUpper(), 14, Weight::Normal, 1));
    head.lines.push_back(line(unit.nama.toUpper(), 18, Weight::Bold, 2));
    const QString address = joined({ unit.alamat, labelled("Telepon ", unit.telepon) });
    const QString online = joined({ labelled("Surel: ", unit.surel), labelled("Laman: ", unit.situs) });
    for (const QString& text : { address, online }) {
        if (!text.isEmpty())
            head.lines.push_back(line(text, 10, Weight::Normal));
    }
    return head;
}

QString tempatTanggal(const UnitKerja& unit, const Dokumen& dokumen)
{
    return tempatTanggal(unit, dokumen.tanggal, dokumen.tahun);
}

QString tempatTanggal(const UnitKerja& unit, QDate tanggal, int tahun)
{
    const QString dots(12, u'.');
    const QString place = unit.tempat.isEmpty() ? dots : unit.tempat;
    if (tanggal.isValid())
        return place + QStringLiteral(", ") + format::date(tanggal);
    return place + QStringLiteral(", %1 %2").arg(dots).arg(tahun);
}

} // namespace selaras::documents

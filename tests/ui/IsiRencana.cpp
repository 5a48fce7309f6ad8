// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/IsiRencana.h"

#include "core/domain/office/Codes.h"
#include "core/format/Text.h"

#include <algorithm>
#include <set>

using namespace selaras::domain;
using selaras::format::Text;
using namespace Qt::StringLiterals;

namespace selaras::ui::testing {

namespace {

    QString post(const Snapshot& snapshot, const Id& id)
    {
        const Jabatan* row = snapshot.jabatan(id);
        return row ? row->nama : QString();
    }

    QString place(int tahun, int triwulan, Bagian bagian)
    {
        return u"%1 tw%2 %3"_s.arg(tahun).arg(triwulan).arg(int(bagian));
    }

    QString line(const QStringList& parts)
    {
        return parts.join(u" | "_s);
    }

    /// The nodes and indicators that a document speaks of, with the nodes above them.
    std::set<Id> spoken(const Snapshot& snapshot, const Id& dokumenId)
    {
        std::set<Id> ids;
        const auto withAbove = [&](const Id& simpulId) {
            for (const Simpul* node = snapshot.simpul(simpulId); node; node = snapshot.simpul(node->indukId))
                ids.insert(node->id);
        };
        for (const Target& row : snapshot.data().target) {
            if (row.dokumenId != dokumenId)
                continue;
            ids.insert(row.indikatorId);
            withAbove(snapshot.indikator(row.indikatorId)->simpulId);
        }
        for (const Pagu& row : snapshot.data().pagu) {
            if (row.dokumenId == dokumenId)
                withAbove(row.simpulId);
        }
        return ids;
    }

    QString worded(const Cetakan* cetakan, QString Cetakan::*member, const QString& otherwise)
    {
        return cetakan && !(cetakan->*member).isEmpty() ? cetakan->*member : otherwise;
    }

} // namespace

QString judul(const Snapshot& snapshot, const Id& dokumenId)
{
    return Text::title(*snapshot.dokumen(dokumenId), snapshot);
}

QString sebutan(const Snapshot& snapshot, const Id& simpulId)
{
    const Simpul* node = snapshot.simpul(simpulId);
    return node ? (node->kode + u' ' + node->nama).trimmed() : QString();
}

QString sebutanIndikator(const Snapshot& snapshot, const Id& indikatorId)
{
    const Indikator* row = snapshot.indikator(indikatorId);
    return row ? row->nama + u" @ "_s + sebutan(snapshot, row->simpulId) : QString();
}

QStringList jabatan(const Snapshot& snapshot)
{
    std::vector<Jabatan> posts = snapshot.data().jabatan;
    std::ranges::stable_sort(posts, {}, &Jabatan::urutan);
    QStringList lines;
    for (const Jabatan& row : posts)
        lines << line({ row.nama, post(snapshot, row.atasanId) });
    return lines;
}

QStringList pohon(const Snapshot& snapshot)
{
    QStringList lines;
    for (const auto& [node, depth] : snapshot.pohon())
        lines << line({ QString::number(depth), code(node->jenis), node->kode, node->nama,
                        post(snapshot, node->jabatanId), node->catatan });
    return lines;
}

QStringList indikator(const Snapshot& snapshot)
{
    QStringList lines;
    for (const auto& [node, depth] : snapshot.pohon()) {
        for (const Indikator* row : snapshot.indikatorOf(node->id))
            lines << line({ sebutanIndikator(snapshot, row->id), row->satuan, QString::number(row->desimal),
                            code(row->arah), code(row->akumulasi),
                            row->batasCapaian ? row->batasCapaian->toText() : QString(), row->formula,
                            row->namaPembilang, row->namaPenyebut, row->sumberData, row->penanggungJawab,
                            post(snapshot, row->jabatanId), row->iku ? u"iku"_s : QString(), code(row->skala),
                            sebutanIndikator(snapshot, row->acuanId), row->dariSerapan ? u"serapan"_s : QString() });
    }
    return lines;
}

QStringList dokumen(const Snapshot& snapshot, bool dated)
{
    QStringList lines;
    for (const Dokumen& row : snapshot.data().dokumen)
        lines << line({ judul(snapshot, row.id), code(row.jenis), QString::number(row.tahun),
                        QString::number(row.perubahanKe), code(row.status), row.nomor,
                        dated ? row.tanggal.toString(Qt::ISODate) : QString(), post(snapshot, row.pihakPertamaId),
                        post(snapshot, row.pihakKeduaId), row.pihakKedua, row.catatan });
    return lines;
}

QStringList target(const Snapshot& snapshot)
{
    QStringList lines;
    for (const Target& row : snapshot.data().target)
        lines << line({ judul(snapshot, row.dokumenId), sebutanIndikator(snapshot, row.indikatorId),
                        place(row.tahun, row.triwulan, row.bagian), row.nilai ? row.nilai->toText() : QString(),
                        format::target(row, snapshot.indikator(row.indikatorId)->satuan) });
    return lines;
}

QStringList pagu(const Snapshot& snapshot)
{
    QStringList lines;
    for (const Pagu& row : snapshot.data().pagu)
        lines << line({ judul(snapshot, row.dokumenId), sebutan(snapshot, row.simpulId),
                        place(row.tahun, 0, row.bagian), row.jenisBelanja, row.nilai.toText(),
                        row.tercetak ? u"tercetak"_s : QString() });
    return lines;
}

QStringList cetakan(const Snapshot& snapshot)
{
    QStringList lines;
    for (const Dokumen& each : snapshot.data().dokumen) {
        for (const Id& id : spoken(snapshot, each.id)) {
            const Cetakan* printed = snapshot.cetakan(each.id, id);
            if (const Simpul* node = snapshot.simpul(id))
                lines << line(
                    { judul(snapshot, each.id), sebutan(snapshot, id),
                      node->jenis < JenisSimpul::Program ? QString() : worded(printed, &Cetakan::kode, node->kode),
                      worded(printed, &Cetakan::nama, node->nama), printed ? printed->keterangan : QString() });
            else
                lines << line({ judul(snapshot, each.id), sebutanIndikator(snapshot, id),
                                worded(printed, &Cetakan::nama, snapshot.indikator(id)->nama) });
        }
    }
    return lines;
}

QString beda(const QStringList& diketik, const QStringList& contoh, bool berurut)
{
    QStringList typed = diketik, sample = contoh;
    if (!berurut) {
        typed.sort();
        sample.sort();
    }
    if (typed == sample)
        return {};
    QStringList lines;
    for (const QString& each : typed) {
        if (!sample.contains(each))
            lines << u"diketik: "_s + each;
    }
    for (const QString& each : sample) {
        if (!typed.contains(each))
            lines << u"contoh:  "_s + each;
    }
    if (lines.isEmpty())
        lines << u"urutan atau jumlahnya berlainan"_s << typed;
    return u'\n' + lines.join(u'\n');
}

} // namespace selaras::ui::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PerjanjianKinerja.h"

#include "core/documents/kinds/Pihak.h"
#include "core/domain/figures/Berlaku.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace selaras::documents {

using namespace domain;

namespace {

    constexpr double kBodySize = 12;
    constexpr double kBodySpacing = 1.35;

    /// What the program says on the paper. The form's own wording is the regulation's and is never translated.
    struct Notice {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::PerjanjianKinerja)
    };

    Paragraph centred(const QString& text, double size, double after)
    {
        return { .text = text,
                 .align = Align::Center,
                 .weight = Weight::Bold,
                 .size = size,
                 .spaceAfter = after,
                 .keepWithNext = true };
    }

    Paragraph body(const QString& text, double after = 10)
    {
        return {
            .text = text, .align = Align::Justify, .size = kBodySize, .spaceAfter = after, .lineSpacing = kBodySpacing
        };
    }

    QString title(const Dokumen& dokumen)
    {
        const QString name = QStringLiteral("Perjanjian Kinerja Tahun %1").arg(dokumen.tahun);
        if (dokumen.perubahanKe == 0)
            return name;
        return dokumen.perubahanKe == 1 ? QStringLiteral("Perubahan ") + name
                                        : QStringLiteral("Perubahan ke-%1 ").arg(dokumen.perubahanKe) + name;
    }

    SignatureBlock signatures(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        return { tempatTanggal(snapshot.unit(), dokumen),
                 { pihakKedua(snapshot, dokumen).signature(QStringLiteral("Pihak Kedua,")) },
                 { pihakPertama(snapshot, dokumen).signature(QStringLiteral("Pihak Pertama,")) } };
    }

    LabelledLines identity(const Pihak& pihak)
    {
        return { .lines = { { QStringLiteral("Nama"), pihak.nama }, { QStringLiteral("Jabatan"), pihak.jabatan } },
                 .labelWidth = 72,
                 .indent = 28,
                 .size = kBodySize,
                 .lineSpacing = kBodySpacing };
    }

    /// The statement, worded as anak lampiran I/2-6.
    void addStatement(std::vector<Block>& blocks, const Snapshot& snapshot, const Dokumen& dokumen)
    {
        blocks.push_back(kopSurat(snapshot.unit()));
        Paragraph heading = centred(title(dokumen).toUpper(), 14, dokumen.nomor.isEmpty() ? 22 : 2);
        heading.spaceBefore = 8;
        blocks.push_back(heading);
        if (!dokumen.nomor.isEmpty()) {
            Paragraph number = centred(QStringLiteral("Nomor: ") + dokumen.nomor, kBodySize, 20);
            number.weight = Weight::Normal;
            blocks.push_back(number);
        }
        blocks.push_back(body(QStringLiteral(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi "
            "pada hasil, kami yang bertanda tangan di bawah ini:")));
        blocks.push_back(identity(pihakPertama(snapshot, dokumen)));
        blocks.push_back(body(QStringLiteral("selanjutnya disebut pihak pertama"), 14));
        blocks.push_back(identity(pihakKedua(snapshot, dokumen)));
        blocks.push_back(body(QStringLiteral("selaku atasan pihak pertama, selanjutnya disebut pihak kedua"), 14));
        blocks.push_back(body(QStringLiteral(
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, "
            "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen "
            "perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab "
            "kami.")));
        blocks.push_back(body(QStringLiteral(
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian "
            "kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan "
            "dan sanksi.")));
        blocks.push_back(signatures(snapshot, dokumen));
    }

    /// The name the document prints, else the tree's.
    QString printedName(const Snapshot& snapshot, const Dokumen& dokumen, const Id& id, const QString& name)
    {
        const Cetakan* cetakan = snapshot.cetakan(dokumen.id, id);
        return cetakan && !cetakan->nama.isEmpty() ? cetakan->nama : name;
    }

    Cell headCell(const char* text)
    {
        return { .text = QString::fromLatin1(text), .align = Align::Center, .weight = Weight::Bold };
    }

    int placeOf(const Snapshot& snapshot, const Dokumen& dokumen, const Id& objekId)
    {
        const Cetakan* printed = snapshot.cetakan(dokumen.id, objekId);
        return printed && printed->urutan ? *printed->urutan : std::numeric_limits<int>::max();
    }

    struct Promise {
        QString indicator, target;
    };

    std::vector<Promise> promises(const Snapshot& snapshot, const Dokumen& dokumen, const Simpul& simpul)
    {
        std::vector<Promise> list;
        const auto rows = snapshot.indikatorOf(simpul.id);
        std::vector<const Indikator*> indicators(rows.begin(), rows.end());
        std::ranges::stable_sort(indicators, {},
                                 [&](const Indikator* row) { return placeOf(snapshot, dokumen, row->id); });
        for (const Indikator* indikator : indicators) {
            const Target* target = snapshot.target(dokumen.id, indikator->id, dokumen.tahun);
            if (target && (target->nilai || !target->teks.isEmpty()))
                list.push_back({ printedName(snapshot, dokumen, indikator->id, indikator->nama),
                                 format::target(*target, indikator->satuan) });
        }
        return list;
    }

    /// The nodes of the plan of its year; in the order in which the document was fixed, else in that of the tree.
    std::vector<const Simpul*> nodesOf(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        std::vector<const Simpul*> nodes;
        for (const auto& [node, depth] : snapshot.pohon()) {
            if (dokumen.status == StatusDokumen::Ditetapkan || isInForce(snapshot, *node, dokumen.tahun))
                nodes.push_back(node);
        }
        std::ranges::stable_sort(nodes, {}, [&](const Simpul* node) { return placeOf(snapshot, dokumen, node->id); });
        return nodes;
    }

    /// The nodes of some kinds with what is promised for them; without rows when there are none.
    Table targetTable(const Snapshot& snapshot, const Dokumen& dokumen, std::initializer_list<JenisSimpul> kinds,
                      const char* nodeHeading)
    {
        Table table{ .widths = { 7, 37, 38, 18 },
                     .head = { { { headCell("No."), headCell(nodeHeading), headCell("Indikator Kinerja"),
                                   headCell("Target") } } },
                     .size = 11 };
        int number = 0;
        for (const Simpul* node : nodesOf(snapshot, dokumen)) {
            const bool wanted = std::ranges::find(kinds, node->jenis) != kinds.end();
            const std::vector<Promise> list = wanted ? promises(snapshot, dokumen, *node) : std::vector<Promise>();
            if (list.empty())
                continue;
            ++number;
            const int span = int(list.size());
            for (int i = 0; i < span; ++i) {
                const Promise& promise = list[size_t(i)];
                TableRow cells;
                if (i == 0) {
                    cells.cells.push_back(
                        { .text = QStringLiteral("%1.").arg(number), .align = Align::Center, .rowSpan = span });
                    cells.cells.push_back(
                        { .text = printedName(snapshot, dokumen, node->id, node->nama), .rowSpan = span });
                }
                const QString numbered =
                    span > 1 ? QStringLiteral("%1.%2 ").arg(number).arg(i + 1) + promise.indicator : promise.indicator;
                cells.cells.push_back({ .text = numbered });
                cells.cells.push_back({ .text = promise.target, .align = Align::Center });
                table.body.push_back(std::move(cells));
            }
        }
        return table;
    }

    QString money(const Ratio& value)
    {
        const std::optional<Decimal> sen = value.rounded(2);
        return sen ? format::number(*sen, 2) : format::Text::note(Catatan::DiLuarJangkauan);
    }

    /// Programs with their pagu and the total; without rows when the document has no pagu.
    Table programTable(const Snapshot& snapshot, const Dokumen& dokumen)
    {
        Table table{
            .widths = { 7, 48, 26, 19 },
            .head = { { { headCell("No."), headCell("Program"), headCell("Anggaran (Rp)"), headCell("Keterangan") } } },
            .size = 11
        };
        Ratio total;
        int number = 0;
        for (const Simpul* node : nodesOf(snapshot, dokumen)) {
            if (node->jenis != JenisSimpul::Program)
                continue;
            const Angka pagu = domain::pagu(snapshot, dokumen.id, node->id, dokumen.tahun);
            if (!pagu.ada())
                continue;
            total = total + *pagu.nilai;
            const Cetakan* cetakan = snapshot.cetakan(dokumen.id, node->id);
            table.body.push_back({ { { .text = QStringLiteral("%1.").arg(++number), .align = Align::Center },
                                     { .text = printedName(snapshot, dokumen, node->id, node->nama) },
                                     { .text = money(*pagu.nilai), .align = Align::Right },
                                     { .text = cetakan ? cetakan->keterangan : QString(), .align = Align::Center } } });
        }
        if (number > 0)
            table.body.push_back({ { { .text = QStringLiteral("Jumlah"),
                                       .align = Align::Center,
                                       .weight = Weight::Bold,
                                       .columnSpan = 2 },
                                     { .text = money(total), .align = Align::Right, .weight = Weight::Bold },
                                     {} } });
        return table;
    }

    /// The annex of an SKPD, anak lampiran I/5-6.
    void addAnnex(std::vector<Block>& blocks, const Snapshot& snapshot, const Dokumen& dokumen)
    {
        const UnitKerja& unit = snapshot.unit();
        blocks.push_back(centred(QStringLiteral("LAMPIRAN"), kBodySize, 2));
        blocks.push_back(centred(title(dokumen).toUpper(), kBodySize, 2));
        blocks.push_back(centred((unit.nama + u' ' + unit.kabupaten).trimmed().toUpper(), kBodySize, 16));

        // The form has the sasaran alone; what a document promises besides is never left out.
        const std::array targets{
            targetTable(snapshot, dokumen, { JenisSimpul::Tujuan }, "Tujuan"),
            targetTable(snapshot, dokumen, { JenisSimpul::Sasaran }, "Sasaran Strategis"),
            targetTable(snapshot, dokumen, { JenisSimpul::KinerjaLainnya }, "Kinerja Lainnya"),
            targetTable(snapshot, dokumen, { JenisSimpul::Program }, "Program"),
            targetTable(snapshot, dokumen, { JenisSimpul::Kegiatan, JenisSimpul::SubKegiatan },
                        "Kegiatan / Sub Kegiatan"),
        };
        const Table program = programTable(snapshot, dokumen);
        const bool noTarget = std::ranges::all_of(targets, [](const Table& table) { return table.body.empty(); });
        for (const Table& table : targets) {
            if (!table.body.empty())
                blocks.push_back(table);
        }
        if (noTarget)
            blocks.push_back(body(Notice::tr("Belum ada target pada dokumen ini.")));
        if (!program.body.empty())
            blocks.push_back(program);
        else if (!noTarget)
            blocks.push_back(body(Notice::tr("Belum ada pagu pada dokumen ini.")));
        blocks.push_back(signatures(snapshot, dokumen));
    }

} // namespace

Result<Document> perjanjianKinerja(const Snapshot& snapshot, const Id& dokumenId)
{
    const Dokumen* dokumen = snapshot.dokumen(dokumenId);
    if (!snapshot.hasUnit() || !dokumen || dokumen->jenis != JenisDokumen::PerjanjianKinerja)
        return fail(ErrorCode::NotFound, { QStringLiteral("Perjanjian Kinerja"), dokumenId });

    Document document;
    const Jabatan* post = isForOffice(snapshot, *dokumen) ? nullptr : snapshot.jabatan(dokumen->pihakPertamaId);
    const QString whose = post ? namaJabatan(*post, snapshot.unit()) : snapshot.unit().nama;
    document.title = title(*dokumen) + QStringLiteral(" \u2013 ") + whose;
    if (dokumen->status == StatusDokumen::Draf)
        document.footNote = Notice::tr("DRAF \u2013 belum ditetapkan");
    const Snapshot seen = snapshot.asEnacted(*dokumen);
    addStatement(document.blocks, seen, *dokumen);
    document.blocks.push_back(PageBreak{});
    addAnnex(document.blocks, seen, *dokumen);
    return document;
}

} // namespace selaras::documents

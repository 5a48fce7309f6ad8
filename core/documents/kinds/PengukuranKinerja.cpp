// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/kinds/PengukuranKinerja.h"

#include "core/documents/kinds/PengukuranTabel.h"
#include "core/documents/kinds/Pihak.h"
#include "core/domain/figures/Pengukuran.h"
#include "core/format/AlurText.h"

namespace selaras::documents {

using namespace domain;
using format::Text;

namespace {

    constexpr double kNoteSize = 9;

    /// What the program says on the paper; the form's own wording is never translated.
    struct Notice {
        Q_DECLARE_TR_FUNCTIONS(selaras::documents::PengukuranKinerja)
    };

    Paragraph centred(const QString& text, double size, Weight weight, double after)
    {
        return { .text = text,
                 .align = Align::Center,
                 .weight = weight,
                 .size = size,
                 .spaceAfter = after,
                 .keepWithNext = true };
    }

    Paragraph note(const QString& text, double after = 2)
    {
        return { .text = text, .size = kNoteSize, .spaceAfter = after, .lineSpacing = 1.05 };
    }

    /// Stands above its table, so that it is never alone overleaf.
    Paragraph above(const QStringList& notes)
    {
        Paragraph text = note(notes.join(u' '), 4);
        text.keepWithNext = true;
        return text;
    }

    QString statusText(const Pengukuran& data)
    {
        if (data.status == StatusRealisasi::Draf)
            return Notice::tr("DRAF \u2013 belum ditandatangani");
        if (data.status != StatusRealisasi::Ditandatangani)
            return Notice::tr("DRAF \u2013 belum ditandatangani; keadaan: %1").arg(format::AlurText::name(data.status));
        const QDate date = data.ditandatangani.toLocalTime().date();
        return date.isValid() ? Notice::tr("Ditandatangani %1").arg(format::date(date))
                              : format::AlurText::name(data.status);
    }

    // --- the paper ------------------------------------------------------------------------------------------------

    void addTitle(std::vector<Block>& blocks, const Snapshot& snapshot, const Pengukuran& data)
    {
        const UnitKerja& unit = snapshot.unit();
        blocks.push_back(kopSurat(unit));
        blocks.push_back(centred(judulPengukuran(data.tahun, data.triwulan).toUpper(), 13, Weight::Bold, 1));
        blocks.push_back(centred((unit.nama + u' ' + unit.kabupaten).trimmed().toUpper(), 11, Weight::Bold, 3));
        blocks.push_back(centred(statusText(data), 10, Weight::Normal, 10));
    }

    /// Sections are lettered as they come.
    struct Sections {
        std::vector<Block>& blocks;
        char16_t letter = u'A';

        void begin(const QString& title)
        {
            blocks.push_back(Paragraph{ .text = QString(QChar(letter++)) + QStringLiteral(". ") + title,
                                        .weight = Weight::Bold,
                                        .size = 11,
                                        .spaceBefore = 4,
                                        .spaceAfter = 5,
                                        .keepWithNext = true });
        }
        void add(Table table, double after)
        {
            table.spaceAfter = after;
            blocks.push_back(std::move(table));
        }
    };

    void addResults(Sections& sections, const Snapshot& snapshot, const Pengukuran& data)
    {
        sections.begin(QStringLiteral("Capaian Kinerja"));
        if (data.indikator.empty()) {
            sections.blocks.push_back(note(Notice::tr("Belum ada target maupun realisasi pada tahun ini."), 10));
            return;
        }
        QStringList sources;
        for (const Dokumen* each : data.dokumenTarget)
            sources << Text::title(*each, snapshot);
        if (data.rencanaAksi)
            sources << Notice::tr("target triwulan dari %1").arg(Text::title(*data.rencanaAksi, snapshot));
        QStringList notes;
        if (!sources.isEmpty())
            notes << Notice::tr("Sumber target: %1.").arg(sources.join(QStringLiteral("; ")));
        notes << Notice::tr("Capaian membandingkan realisasi %1 dengan target tahun; predikat menurut Permendagri "
                            "86/2017. Tanda \u2013 berarti belum diisi atau tidak ada.")
                     .arg(upToTriwulan(data.triwulan));
        sections.blocks.push_back(above(notes));
        sections.add(tabelHasil(data), 10);
    }

    void addBudget(Sections& sections, const Snapshot& snapshot, const Pengukuran& data)
    {
        sections.begin(QStringLiteral("Realisasi Anggaran"));
        if (data.anggaran.baris.empty()) {
            sections.blocks.push_back(note(Notice::tr("Belum ada pagu maupun realisasi anggaran pada tahun ini."), 10));
            return;
        }
        QStringList notes;
        if (data.anggaran.dokumen)
            notes << Notice::tr("Sumber pagu: %1.").arg(Text::title(*data.anggaran.dokumen, snapshot));
        if (data.anggaranKosong > 0)
            notes << Notice::tr("%1 baris belum diisi realisasinya; jumlah hanya memuat yang sudah diisi.")
                         .arg(data.anggaranKosong);
        if (!notes.isEmpty())
            sections.blocks.push_back(above(notes));
        sections.add(tabelAnggaran(data), 10);
    }

    void addSignature(std::vector<Block>& blocks, const Snapshot& snapshot, const Pengukuran& data)
    {
        const QDate date = data.ditandatangani.toLocalTime().date();
        // Signed after the quarter has ended: of the last one, in the next year.
        const int year = data.triwulan == 4 ? data.tahun + 1 : data.tahun;
        const Pihak signatory = pemegang(snapshot, jabatanKepala(snapshot, data.tahun), date, data.tahun);
        blocks.push_back(SignatureBlock{ tempatTanggal(snapshot.unit(), date, year), {}, { signatory.signature({}) } });
    }

} // namespace

QString judulPengukuran(int tahun, int triwulan)
{
    return QStringLiteral("Pengukuran Kinerja Triwulan %1 Tahun %2").arg(format::roman(triwulan)).arg(tahun);
}

Result<Document> pengukuranKinerja(const Snapshot& snapshot, int tahun, int triwulan)
{
    if (triwulan < 1 || triwulan > 4)
        return fail(ErrorCode::QuarterInvalid, { QString::number(triwulan) });
    if (!snapshot.hasUnit())
        return fail(ErrorCode::NotFound, { QStringLiteral("Unit kerja"), {} });
    const Pengukuran data = pengukuran(snapshot, tahun, triwulan);
    Document document;
    document.title = judulPengukuran(tahun, triwulan) + QStringLiteral(" \u2013 ") + snapshot.unit().nama;
    document.orientation = Orientation::Landscape;
    if (data.status != StatusRealisasi::Ditandatangani)
        document.footNote = statusText(data);
    addTitle(document.blocks, snapshot, data);
    Sections sections{ document.blocks };
    addResults(sections, snapshot, data);
    addBudget(sections, snapshot, data);
    if (Table obstacles = tabelKendala(data); !obstacles.body.empty()) {
        sections.begin(QStringLiteral("Kendala, Solusi, dan Tindak Lanjut"));
        sections.add(std::move(obstacles), 10);
    }
    sections.add(tabelPersetujuan(data), 10);
    addSignature(document.blocks, snapshot, data);
    return document;
}

} // namespace selaras::documents

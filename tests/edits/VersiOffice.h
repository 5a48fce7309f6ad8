// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Perencanaan.h"
#include "tests/edits/Office.h"

namespace selaras::edits {

/// An office whose documents of 2025 are made from one another.
class PerencanaanVersi : public Office {
protected:
    static QDate tanggal() { return { 2025, 1, 10 }; }
    static DokumenBaru wanted(domain::JenisDokumen jenis, const char* id, const char* source = "")
    {
        DokumenBaru baru;
        baru.jenis = jenis;
        baru.tahun = 2025;
        baru.id = QString::fromLatin1(id);
        baru.sumberId = QString::fromLatin1(source);
        return baru;
    }
    /// A Renja of 2025: the measure of ikm under its twin, and money on both sub kegiatan and on program2.
    void addRenja()
    {
        commit(createDokumen(snapshot(), wanted(domain::JenisDokumen::Renja, "r25")));
        commit(setTarget(snapshot(), QStringLiteral("kembar"), { QStringLiteral("r25"), 2025 },
                         QStringLiteral("82 (Tinggi)")));
        commit(setPagu(snapshot(), QStringLiteral("sub1"), { QStringLiteral("r25"), 2025 }, QStringLiteral("100")));
        commit(setPagu(snapshot(), QStringLiteral("sub2"), { QStringLiteral("r25"), 2025 }, QStringLiteral("50")));
        commit(setPagu(snapshot(), QStringLiteral("program2"), { QStringLiteral("r25"), 2025 }, QStringLiteral("7")));
    }
    void addPk()
    {
        addRenja();
        commit(createDokumen(snapshot(), wanted(domain::JenisDokumen::PerjanjianKinerja, "pk25", "r25")));
    }
    void fixPk()
    {
        addPk();
        commit(enactDokumen(snapshot(), QStringLiteral("pk25"), QStringLiteral("188/1"), tanggal()));
    }
    std::optional<domain::Decimal> paguOf(const char* dokumen, const char* simpul) const
    {
        return domain::pagu(snapshot(), QString::fromLatin1(dokumen), QString::fromLatin1(simpul), 2025).bulat(0);
    }
    /// Every cell of the tables of the printed Perjanjian Kinerja.
    QStringList printed(const Id& id) const
    {
        QStringList cells;
        const auto document = documents::perjanjianKinerja(snapshot(), id);
        EXPECT_OK(document);
        for (const documents::Block& block : document->blocks) {
            if (const auto* table = std::get_if<documents::Table>(&block)) {
                for (const documents::TableRow& row : table->body) {
                    for (const documents::Cell& cell : row.cells)
                        cells << cell.text;
                }
            }
        }
        return cells;
    }
    void write(domain::Entity row) { commit(Edit{ domain::Action::Import, {}, { { std::nullopt, std::move(row) } } }); }
};

} // namespace selaras::edits

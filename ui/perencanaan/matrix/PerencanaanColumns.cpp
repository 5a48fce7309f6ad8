// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/matrix/PerencanaanColumns.h"

#include "core/edits/documents/Salinan.h"
#include "core/format/Text.h"
#include "ui/perencanaan/matrix/PerencanaanRows.h"

#include <algorithm>
#include <set>

namespace selaras::ui {

using namespace domain;
using edits::Kolom;
using format::Text;

namespace {
    constexpr size_t kFewFigures = 4;

    /// Collects the columns of one document, each with what stands beside it.
    class Builder {
    public:
        Builder(const Snapshot& snapshot, const PerencanaanView& view)
            : m_snapshot(snapshot)
            , m_view(view)
        {
        }

        void target(const Kolom& kolom)
        {
            if (hidden(PerencanaanView::Angka::Pagu))
                return;
            m_columns.push_back({ FigureColumn::Target, kolom });
            if (!m_view.lainId.isEmpty())
                m_columns.push_back({ FigureColumn::OtherTarget, kolom, m_view.lainId });
        }

        void pagu(const Kolom& kolom)
        {
            if (hidden(PerencanaanView::Angka::Target))
                return;
            onePagu(kolom);
            if (!m_view.belanja || kolom.bagian != Bagian::Tahunan)
                return;
            for (const QString& each : PerencanaanColumns::rekening(m_snapshot, kolom.dokumenId)) {
                Kolom part = kolom;
                part.jenisBelanja = each;
                onePagu(part);
            }
        }

        void check(const Kolom& kolom) { m_columns.push_back({ FigureColumn::Check, kolom }); }

        std::vector<FigureColumn> take() { return std::move(m_columns); }

    private:
        /// Only a Renstra has so many columns that some are left out.
        bool hidden(PerencanaanView::Angka others) const
        {
            const Dokumen* dokumen = m_snapshot.dokumen(m_view.dokumenId);
            return m_view.angka == others && dokumen && dokumen->jenis == JenisDokumen::Renstra;
        }

        void onePagu(const Kolom& kolom)
        {
            m_columns.push_back({ FigureColumn::Pagu, kolom });
            if (m_view.lainId.isEmpty())
                return;
            m_columns.push_back({ FigureColumn::OtherPagu, kolom, m_view.lainId });
            m_columns.push_back({ FigureColumn::Selisih, kolom, m_view.lainId });
        }

        const Snapshot& m_snapshot;
        const PerencanaanView& m_view;
        std::vector<FigureColumn> m_columns;
    };

    void addRenstra(const Snapshot& snapshot, const Dokumen& dokumen, Builder& columns)
    {
        columns.target({ dokumen.id, 0, Bagian::KondisiAwal });
        const auto& periods = snapshot.data().periode;
        const auto period = std::ranges::find(periods, dokumen.periodeId, &PeriodeRenstra::id);
        if (period != periods.end()) {
            for (int year = period->tahunAwal; year <= period->tahunAkhir; ++year) {
                columns.target({ dokumen.id, year });
                columns.pagu({ dokumen.id, year });
            }
        }
        columns.target({ dokumen.id, 0, Bagian::KondisiAkhir });
        columns.pagu({ dokumen.id, 0, Bagian::KondisiAkhir });
    }

    void addRencanaAksi(const Snapshot& snapshot, const Dokumen& dokumen, Builder& columns)
    {
        for (int quarter = 1; quarter <= 4; ++quarter)
            columns.target({ dokumen.id, dokumen.tahun, Bagian::Tahunan, quarter });
        columns.target({ dokumen.id, dokumen.tahun });
        columns.check({ dokumen.id, dokumen.tahun });
        if (std::ranges::find(snapshot.data().pagu, dokumen.id, &Pagu::dokumenId) != snapshot.data().pagu.end())
            columns.pagu({ dokumen.id, dokumen.tahun });
    }
} // namespace

Kolom FigureColumn::lain() const
{
    Kolom place = kolom;
    place.dokumenId = lainId;
    return place;
}

bool operator==(const FigureColumn& a, const FigureColumn& b)
{
    const auto key = [](const FigureColumn& each) {
        return std::tie(each.kind, each.kolom.dokumenId, each.kolom.tahun, each.kolom.bagian, each.kolom.triwulan,
                        each.kolom.jenisBelanja, each.lainId);
    };
    return key(a) == key(b);
}

std::vector<const Dokumen*> PerencanaanColumns::documents(const Snapshot& snapshot)
{
    std::vector<const Dokumen*> all;
    for (const Dokumen& each : snapshot.data().dokumen)
        all.push_back(&each);
    const auto key = [](const Dokumen* each) {
        return std::tuple(each->tahun > 0, -each->tahun, -int(each->jenis), -each->perubahanKe);
    };
    std::ranges::stable_sort(all, {}, key);
    return all;
}

std::vector<const Dokumen*> PerencanaanColumns::versions(const Snapshot& snapshot, const Dokumen& dokumen)
{
    std::vector<const Dokumen*> others = documents(snapshot);
    std::erase_if(others, [&](const Dokumen* each) {
        return each->id == dokumen.id || !edits::seri(*each, dokumen) || each->periodeId != dokumen.periodeId;
    });
    return others;
}

std::vector<QString> PerencanaanColumns::rekening(const Snapshot& snapshot, const Id& dokumenId)
{
    std::set<QString> all{ QStringLiteral("5.1.01"), QStringLiteral("5.1.02"), QStringLiteral("5.2") };
    for (const domain::Pagu& row : snapshot.data().pagu) {
        if (row.dokumenId == dokumenId && !row.jenisBelanja.isEmpty())
            all.insert(row.jenisBelanja);
    }
    return { all.begin(), all.end() };
}

std::vector<FigureColumn> PerencanaanColumns::figures(const Snapshot& snapshot, const PerencanaanView& view)
{
    const Dokumen* dokumen = snapshot.dokumen(view.dokumenId);
    if (!dokumen)
        return {};
    Builder columns(snapshot, view);
    if (dokumen->jenis == JenisDokumen::Renstra) {
        addRenstra(snapshot, *dokumen, columns);
    } else if (dokumen->jenis == JenisDokumen::RencanaAksi) {
        addRencanaAksi(snapshot, *dokumen, columns);
    } else {
        columns.target({ dokumen->id, dokumen->tahun });
        columns.pagu({ dokumen->id, dokumen->tahun });
    }
    return columns.take();
}

std::vector<GridColumn> PerencanaanColumns::headings(const Snapshot& snapshot, const std::vector<FigureColumn>& figures)
{
    // Beside many figures the names give way: they are in the tooltip and in the panel, a year out of sight is nowhere.
    const bool many = figures.size() > kFewFigures;
    std::vector<GridColumn> columns{ { .title = tr("Kode"), .least = 72 },
                                     { .title = tr("Uraian"), .least = many ? 200 : 240, .stretch = 5 },
                                     { .title = tr("Indikator"), .least = many ? 128 : 160, .stretch = 4 } };
    for (const FigureColumn& figure : figures)
        columns.push_back(heading(snapshot, figure));
    return columns;
}

GridColumn PerencanaanColumns::heading(const Snapshot& snapshot, const FigureColumn& figure)
{
    const Dokumen* other = snapshot.dokumen(figure.lainId);
    const QString beside = other ? version(*other) : QString();
    const QString rekening = figure.kolom.jenisBelanja;
    GridColumn column{ .kind = CellKind::Figure, .least = 80 };
    switch (figure.kind) {
    case FigureColumn::Target:
        column.title = place(figure.kolom, false);
        column.least = figure.kolom.triwulan > 0 ? 64 : column.least;
        break;
    case FigureColumn::Pagu:
        column.title = place(figure.kolom, true);
        column.least = 104;
        break;
    case FigureColumn::OtherTarget:
        column.title = tr("Target %1").arg(beside);
        break;
    case FigureColumn::OtherPagu:
        column.title = rekening.isEmpty() ? tr("Pagu %1").arg(beside) : rekening + u' ' + beside;
        break;
    case FigureColumn::Selisih:
        column.title = tr("Selisih");
        column.note = tr("Pagu sesudah perubahan dikurangi pagu sebelumnya");
        break;
    case FigureColumn::Check:
        column.title = tr("Periksa");
        column.kind = CellKind::Text;
        column.note = tr("Target triwulan terhadap target setahun, menurut cara akumulasi indikator");
        break;
    }
    if (other && figure.kind != FigureColumn::Selisih)
        column.note = QStringLiteral("%1 · %2").arg(Text::title(*other, snapshot), place(figure.kolom, false));
    return column;
}

QString PerencanaanColumns::place(const Kolom& kolom, bool pagu)
{
    if (kolom.bagian == Bagian::KondisiAwal)
        return tr("Awal");
    if (kolom.bagian == Bagian::KondisiAkhir)
        return pagu ? tr("Pagu akhir") : tr("Akhir");
    if (kolom.triwulan > 0)
        return tr("TW %1").arg(format::roman(kolom.triwulan));
    if (!kolom.jenisBelanja.isEmpty())
        return belanja(kolom.jenisBelanja);
    return (pagu ? tr("Pagu %1") : tr("Target %1")).arg(kolom.tahun);
}

QString PerencanaanColumns::belanja(const QString& rekening)
{
    if (rekening == u"5.1.01")
        return tr("%1 Pegawai").arg(rekening);
    if (rekening == u"5.1.02")
        return tr("%1 Barang dan Jasa").arg(rekening);
    return rekening == u"5.2" ? tr("%1 Modal").arg(rekening) : rekening;
}

QString PerencanaanColumns::version(const Dokumen& dokumen)
{
    if (dokumen.jenis == JenisDokumen::Renja && dokumen.perubahanKe < 2)
        return dokumen.perubahanKe == 0 ? tr("APBD") : tr("P-APBD");
    if (dokumen.perubahanKe == 0)
        return tr("murni");
    return dokumen.perubahanKe == 1 ? tr("perubahan") : tr("perubahan ke-%1").arg(dokumen.perubahanKe);
}

} // namespace selaras::ui

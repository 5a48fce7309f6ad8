// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/PerencanaanRows.h"

#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/grid/CellPainter.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;
using usecases::Kolom;

namespace {
    constexpr int kIndent = 16;

    QString printedNote(const Cetakan* printed, const QString& name)
    {
        return printed && !printed->nama.isEmpty() && printed->nama != name
            ? u'\n' + PerencanaanRows::tr("Tercetak pada dokumen: “%1”").arg(printed->nama)
            : QString();
    }
} // namespace

/// What every cell of one document needs to know.
struct PerencanaanRows::Context {
    const Snapshot& snapshot;
    const PerencanaanView& view;
    const Dokumen& dokumen;
    std::vector<FigureColumn> figures;
    QString fixed; ///< why nothing can be typed; empty for a draft

    std::vector<const domain::Indikator*> indicators(const Simpul& node) const
    {
        std::vector<const domain::Indikator*> shown;
        for (const auto* indikator : snapshot.indikatorDari(node.id)) {
            if (!view.onlyContent || !snapshot.target(dokumen.id, indikator->id).empty())
                shown.push_back(indikator);
        }
        return shown;
    }
};

std::vector<const Dokumen*> PerencanaanRows::documents(const Snapshot& snapshot)
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

std::vector<PerencanaanRows::FigureColumn> PerencanaanRows::figureColumns(const Snapshot& snapshot,
                                                                          const Dokumen& dokumen)
{
    if (dokumen.jenis != JenisDokumen::Renstra)
        return { { { dokumen.id, dokumen.tahun }, false }, { { dokumen.id, dokumen.tahun }, true } };
    std::vector<FigureColumn> columns{ { { dokumen.id, 0, Bagian::KondisiAwal }, false } };
    const auto& periods = snapshot.data().periode;
    const auto period = std::ranges::find(periods, dokumen.periodeId, &PeriodeRenstra::id);
    if (period != periods.end()) {
        for (int year = period->tahunAwal; year <= period->tahunAkhir; ++year) {
            columns.push_back({ { dokumen.id, year }, false });
            columns.push_back({ { dokumen.id, year }, true });
        }
    }
    columns.push_back({ { dokumen.id, 0, Bagian::KondisiAkhir }, false });
    columns.push_back({ { dokumen.id, 0, Bagian::KondisiAkhir }, true });
    return columns;
}

std::vector<GridColumn> PerencanaanRows::columns(const std::vector<FigureColumn>& figures)
{
    std::vector<GridColumn> columns{ { .title = tr("Kode"), .least = 72 },
                                     { .title = tr("Uraian"), .least = 240, .stretch = 5 },
                                     { .title = tr("Indikator"), .least = 160, .stretch = 4 } };
    for (const auto& [kolom, pagu] : figures) {
        QString title;
        if (kolom.bagian == Bagian::KondisiAwal)
            title = tr("Awal");
        else if (kolom.bagian == Bagian::KondisiAkhir)
            title = pagu ? tr("Pagu akhir") : tr("Akhir");
        else
            title = (pagu ? tr("Pagu %1") : tr("Target %1")).arg(kolom.tahun);
        columns.push_back({ .title = title, .kind = CellKind::Figure, .least = pagu ? 104 : 80 });
    }
    return columns;
}

bool PerencanaanRows::matches(const Context& context, const Simpul& node)
{
    const QString& wanted = context.view.filter;
    const auto has = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(node.nama) || has(node.kode)
        || std::ranges::any_of(context.indicators(node), [&](const auto* indikator) { return has(indikator->nama); });
}

bool PerencanaanRows::spokenOf(const Context& context, const Simpul& node)
{
    return !context.view.onlyContent || !context.snapshot.pagu(context.dokumen.id, node.id).empty()
        || context.snapshot.cetakan(context.dokumen.id, node.id) || !context.indicators(node).empty();
}

/// A node is shown for its own sake or for a descendant's.
void PerencanaanRows::addNode(const Context& context, const Simpul& node, int depth, std::vector<GridRow>& rows)
{
    std::vector<GridRow> below;
    for (const Simpul* child : context.snapshot.anak(node.id))
        addNode(context, *child, depth + 1, below);
    if (below.empty() && !(spokenOf(context, node) && matches(context, node)))
        return;
    const auto indicators = context.indicators(node);
    GridRow row = makeRow(context, &node, indicators.empty() ? nullptr : indicators.front(), depth);
    const bool folded = context.view.filter.isEmpty() && context.view.folded.contains(node.id);
    if (!below.empty())
        row.cells[Uraian].expanded = !folded;
    else
        row.cells[Uraian].indent += kFoldMark; // names of one level stand in one line
    rows.push_back(std::move(row));
    for (size_t i = 1; i < indicators.size(); ++i)
        rows.push_back(makeRow(context, nullptr, indicators[i], depth));
    if (!folded)
        std::ranges::move(below, std::back_inserter(rows));
}

std::vector<GridRow> PerencanaanRows::rows(const Snapshot& snapshot, const PerencanaanView& view)
{
    std::vector<GridRow> rows;
    const Dokumen* dokumen = snapshot.dokumen(view.dokumenId);
    if (!dokumen)
        return rows;
    Context context{ snapshot, view, *dokumen, figureColumns(snapshot, *dokumen), {} };
    if (dokumen->status == StatusDokumen::Ditetapkan)
        context.fixed = Text::error({ ErrorCode::DocumentFixed, { Text::title(*dokumen, snapshot) } });
    for (const Simpul* root : snapshot.akar())
        addNode(context, *root, 0, rows);
    return rows;
}

GridRow PerencanaanRows::makeRow(const Context& context, const Simpul* node, const domain::Indikator* indikator,
                                 int depth)
{
    GridRow row{ .id = node ? node->id : indikator->id,
                 .aside = indikator ? indikator->id : Id(),
                 .cells = std::vector<GridCell>(FirstFigure + context.figures.size()) };
    if (node) {
        row.cells[Kode] = code(context, *node);
        row.cells[Uraian] = name(context, *node, depth);
    }
    if (indikator)
        row.cells[Indikator] = measure(context, *indikator);
    for (size_t i = 0; i < context.figures.size(); ++i) {
        const auto& [kolom, isPagu] = context.figures[i];
        GridCell& cell = row.cells[FirstFigure + i];
        cell.kind = CellKind::Figure;
        if (isPagu && node)
            cell = pagu(context, *node, kolom);
        else if (!isPagu && indikator)
            cell = target(context, *indikator, kolom);
    }
    return row;
}

GridCell PerencanaanRows::code(const Context& context, const Simpul& node)
{
    GridCell cell{ .text = node.kode, .typed = node.kode, .muted = true };
    const Cetakan* printed = context.snapshot.cetakan(context.dokumen.id, node.id);
    if (printed && !printed->kode.isEmpty() && printed->kode != node.kode)
        cell.note = tr("Tercetak pada dokumen: %1").arg(printed->kode);
    return cell;
}

GridCell PerencanaanRows::name(const Context& context, const Simpul& node, int depth)
{
    const Cetakan* printed = context.snapshot.cetakan(context.dokumen.id, node.id);
    GridCell cell{ .text = node.nama,
                   .typed = node.nama,
                   .suffix = Text::name(node.jenis),
                   .note = Text::name(node.jenis) + u'\n' + node.nama,
                   .locked = context.fixed,
                   .editable = context.fixed.isEmpty(),
                   .strong = node.jenis < JenisSimpul::Program,
                   .indent = kIndent * depth };
    cell.note += printedNote(printed, node.nama);
    if (printed && !printed->keterangan.isEmpty())
        cell.note += u'\n' + printed->keterangan;
    return cell;
}

GridCell PerencanaanRows::measure(const Context& context, const domain::Indikator& indikator)
{
    GridCell cell{ .text = indikator.nama,
                   .typed = indikator.nama,
                   .suffix = indikator.satuan,
                   .note = indikator.nama,
                   .locked = context.fixed,
                   .editable = context.fixed.isEmpty() };
    cell.note += printedNote(context.snapshot.cetakan(context.dokumen.id, indikator.id), indikator.nama);
    return cell;
}

GridCell PerencanaanRows::target(const Context& context, const domain::Indikator& indikator, const Kolom& kolom)
{
    GridCell cell{ .locked = context.fixed, .kind = CellKind::Figure, .editable = context.fixed.isEmpty() };
    const Target* row = context.snapshot.target(context.dokumen.id, indikator.id, kolom.tahun, 0, kolom.bagian);
    if (!row)
        return cell;
    cell.text = format::target(row->nilai, row->teks, indikator.satuan);
    cell.typed = format::target(row->nilai, row->teks, {});
    if (row->nilai)
        cell.sort = row->nilai->scaled();
    return cell;
}

GridCell PerencanaanRows::pagu(const Context& context, const Simpul& node, const Kolom& kolom)
{
    const Angka figure = domain::pagu(context.snapshot, context.dokumen.id, node.id, kolom.tahun, kolom.bagian);
    GridCell cell{ .locked = context.fixed, .kind = CellKind::Figure };
    const bool sum =
        std::ranges::any_of(figure.masukan, [&](const Masukan& part) { return context.snapshot.simpul(part.id); });
    if (sum) {
        cell.kind = CellKind::Computed;
        cell.note = Text::explain(figure, 0);
        if (cell.locked.isEmpty())
            cell.locked = Text::error({ ErrorCode::ParentIsSum, { node.nama } });
    }
    cell.editable = cell.locked.isEmpty();
    if (const std::optional<Decimal> value = figure.bulat(2)) {
        cell.text = format::number(*value);
        cell.sort = value->scaled();
    }
    cell.typed = cell.text;
    markPrinted(context, node, kolom, figure, cell);
    return cell;
}

/// What the document prints on a parent stays visible where it is not the sum.
void PerencanaanRows::markPrinted(const Context& context, const Simpul& node, const Kolom& kolom, const Angka& sum,
                                  GridCell& cell)
{
    const Pagu* printed = paguTercetak(context.snapshot, context.dokumen.id, node.id, kolom.tahun, kolom.bagian);
    const std::optional<Decimal> value = sum.bulat(2);
    if (!printed || value == printed->nilai)
        return;
    if (!value) {
        cell.text = format::number(printed->nilai);
        cell.muted = true;
        cell.note = tr("Tercetak pada dokumen; rinciannya belum diisi.");
        return;
    }
    const StatusLook status = look(Mutu::Sedang);
    cell.text.prepend(QStringLiteral("△ "));
    cell.colour = status.colour;
    cell.note =
        tr("Tercetak %1 pada dokumen, jumlah anak %2.").arg(format::rupiah(printed->nilai), format::rupiah(*value));
}

} // namespace selaras::ui

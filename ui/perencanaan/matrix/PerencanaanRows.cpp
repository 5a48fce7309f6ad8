// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/matrix/PerencanaanRows.h"

#include "core/domain/figures/Berlaku.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/CellPainter.h"
#include "ui/perencanaan/matrix/FigureCells.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kIndent = 16;

    /// "Kegiatan · s.d. 2024".
    QString withYears(const QString& text, const std::optional<int>& first, const std::optional<int>& last)
    {
        QStringList parts{ text };
        if (first && last)
            parts << PerencanaanRows::tr("%1–%2").arg(*first).arg(*last);
        else if (first)
            parts << PerencanaanRows::tr("mulai %1").arg(*first);
        else if (last)
            parts << PerencanaanRows::tr("s.d. %1").arg(*last);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    QString printedNote(const Cetakan* printed, const QString& name)
    {
        return printed && !printed->nama.isEmpty() && printed->nama != name
            ? u'\n' + PerencanaanRows::tr("Tercetak pada dokumen: “%1”").arg(printed->nama)
            : QString();
    }
} // namespace

/// What every row of one document needs to know.
struct PerencanaanRows::Context {
    const Snapshot& snapshot;
    const PerencanaanView& view;
    const Dokumen& dokumen;
    const std::vector<FigureColumn>& figures;
    FigureCells cells;

    std::vector<const domain::Indikator*> indicators(const Simpul& node) const
    {
        std::vector<const domain::Indikator*> shown;
        for (const auto* indikator : snapshot.indikatorOf(node.id)) {
            if (!isInForce(snapshot, *indikator, dokumen.tahun) && snapshot.target(dokumen.id, indikator->id).empty())
                continue;
            if (!view.onlyContent || view.kept.contains(indikator->id)
                || !snapshot.target(dokumen.id, indikator->id).empty())
                shown.push_back(indikator);
        }
        return shown;
    }
};

bool PerencanaanRows::matches(const Context& context, const Simpul& node)
{
    const QString& wanted = context.view.filter;
    const auto has = [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    const auto kept = [&](const auto* indikator) { return context.view.kept.contains(indikator->id); };
    if (context.view.kept.contains(node.id) || std::ranges::any_of(context.snapshot.indikatorOf(node.id), kept))
        return true;
    return wanted.isEmpty() || has(node.nama) || has(node.kode)
        || std::ranges::any_of(context.indicators(node), [&](const auto* indikator) { return has(indikator->nama); });
}

bool PerencanaanRows::spokenOf(const Context& context, const Simpul& node)
{
    return !context.view.onlyContent || context.view.kept.contains(node.id)
        || !context.snapshot.pagu(context.dokumen.id, node.id).empty()
        || context.snapshot.cetakan(context.dokumen.id, node.id) || !context.indicators(node).empty();
}

/// A node is shown for its own sake or for a descendant's.
void PerencanaanRows::addNode(const Context& context, const Simpul& node, int depth, std::vector<GridRow>& rows)
{
    const bool spoken = !context.snapshot.pagu(context.dokumen.id, node.id).empty();
    if (!spoken && !isInForce(context.snapshot, node, context.dokumen.tahun))
        return; // with everything below it
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

Id PerencanaanRows::periode(const Snapshot& snapshot, const PerencanaanView& view)
{
    if (const Dokumen* dokumen = snapshot.dokumen(view.dokumenId))
        return dokumen->periodeId;
    const PeriodeRenstra* period = snapshot.periode(view.tahun);
    return period ? period->id : Id();
}

std::vector<GridRow> PerencanaanRows::rows(const Snapshot& snapshot, const PerencanaanView& view)
{
    std::vector<GridRow> rows;
    const Dokumen* dokumen = snapshot.dokumen(view.dokumenId);
    const Dokumen none; // the tree can be made before any document
    const std::vector<FigureColumn> figures = PerencanaanColumns::figures(snapshot, view);
    const Context context{ snapshot, view, dokumen ? *dokumen : none, figures,
                           FigureCells(snapshot, dokumen ? *dokumen : none) };
    for (const Simpul* root : dokumen ? snapshot.akar(dokumen->periodeId) : snapshot.akar(view.tahun))
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
    context.cells.fill(row, FirstFigure, context.figures);
    return row;
}

void PerencanaanRows::updateFigures(const Snapshot& snapshot, const PerencanaanView& view,
                                    const std::vector<FigureColumn>& figures, GridRow& row)
{
    if (const Dokumen* dokumen = snapshot.dokumen(view.dokumenId))
        FigureCells(snapshot, *dokumen).fill(row, FirstFigure, figures);
}

GridCell PerencanaanRows::code(const Context& context, const Simpul& node)
{
    const bool coded = node.jenis >= JenisSimpul::Program;
    GridCell cell{ .text = node.kode,
                   .typed = node.kode,
                   .locked = coded ? QString() : tr("Kode diisi mulai dari Program."),
                   .editable = coded,
                   .muted = true };
    const Cetakan* printed = context.snapshot.cetakan(context.dokumen.id, node.id);
    if (printed && !printed->kode.isEmpty() && printed->kode != node.kode)
        cell.note = tr("Tercetak pada dokumen: %1").arg(printed->kode);
    mark(context, node, false, cell);
    return cell;
}

GridCell PerencanaanRows::name(const Context& context, const Simpul& node, int depth)
{
    const Cetakan* printed = context.snapshot.cetakan(context.dokumen.id, node.id);
    GridCell cell{ .text = node.nama,
                   .typed = node.nama,
                   .suffix = withYears(Text::name(node.jenis), node.tahunMulai, node.tahunSelesai),
                   .note = Text::name(node.jenis) + u'\n' + node.nama,
                   .editable = true,
                   .strong = node.jenis < JenisSimpul::Program,
                   .indent = kIndent * depth };
    cell.note += printedNote(printed, node.nama);
    if (printed && !printed->keterangan.isEmpty())
        cell.note += u'\n' + printed->keterangan;
    mark(context, node, true, cell);
    return cell;
}

/// The sign of the worst finding before the text, all reasons in the tooltip.
void PerencanaanRows::mark(const Context& context, const Simpul& node, bool onName, GridCell& cell)
{
    const auto marks = context.view.marks ? context.view.marks->find(node.id) : SimpulMarks::All::const_iterator();
    if (!context.view.marks || marks == context.view.marks->end())
        return;
    for (const SimpulMark& each : marks->second) {
        if (each.onName != onName)
            continue;
        const StatusLook status = look(each.berat);
        if (!cell.colour) { // worst first
            cell.text.prepend(QString(status.shape) + u' ');
            cell.colour = status.colour;
        }
        cell.note += (cell.note.isEmpty() ? QString() : QStringLiteral("\n")) + status.shape + u' ' + each.why;
    }
}

GridCell PerencanaanRows::measure(const Context& context, const domain::Indikator& indikator)
{
    GridCell cell{ .text = indikator.nama,
                   .typed = indikator.nama,
                   .suffix = withYears(indikator.satuan, indikator.tahunMulai, indikator.tahunSelesai),
                   .note = indikator.nama,
                   .editable = true };
    cell.note += printedNote(context.snapshot.cetakan(context.dokumen.id, indikator.id), indikator.nama);
    return cell;
}

} // namespace selaras::ui

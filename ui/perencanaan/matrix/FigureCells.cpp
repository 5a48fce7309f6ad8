// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/matrix/FigureCells.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using edits::Kolom;
using format::Text;

namespace {
    QString shown(const Target* target, const QString& satuan)
    {
        return target ? format::target(*target, satuan) : QString();
    }

    /// The sign goes with the colour, so that a difference is seen without it.
    void markDifferent(GridCell& cell)
    {
        cell.text = QStringLiteral("≠ ") + (cell.text.isEmpty() ? QString(format::kDash) : cell.text);
        cell.colour = look(Mutu::Sedang).colour;
        cell.muted = false;
    }

    /// More is ▲, less is ▼.
    QString signedRupiah(Decimal value)
    {
        if (value.isZero())
            return format::number(value);
        return (value.isNegative() ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + format::number(value);
    }

    bool isSum(const Snapshot& snapshot, const Angka& figure)
    {
        return std::ranges::any_of(figure.masukan, [&](const Masukan& part) { return snapshot.simpul(part.id); });
    }
} // namespace

FigureCells::FigureCells(const Snapshot& snapshot, const Dokumen& dokumen)
    : m_snapshot(snapshot)
    , m_dokumen(dokumen)
{
    if (dokumen.status == StatusDokumen::Ditetapkan)
        m_fixed = Text::error({ ErrorCode::DocumentFixed, { Text::title(dokumen, snapshot) } });
}

void FigureCells::fill(GridRow& row, size_t first, const std::vector<FigureColumn>& columns) const
{
    const Simpul* node = m_snapshot.simpul(row.id);
    const Indikator* indikator = m_snapshot.indikator(row.aside);
    for (size_t i = 0; i < columns.size(); ++i)
        row.cells[first + i] = cell(node, indikator, columns[i]);
}

GridCell FigureCells::cell(const Simpul* node, const Indikator* indikator, const FigureColumn& column) const
{
    const GridCell nothing{ .kind = column.typed() ? CellKind::Figure : CellKind::Computed };
    switch (column.kind) {
    case FigureColumn::Target:
        return indikator ? target(*indikator, column) : nothing;
    case FigureColumn::OtherTarget:
        return indikator ? otherTarget(*indikator, column) : nothing;
    case FigureColumn::Check:
        return indikator ? check(*indikator, column.kolom) : nothing;
    case FigureColumn::Pagu:
        return node ? pagu(*node, column.kolom) : nothing;
    case FigureColumn::OtherPagu:
        return node ? otherPagu(*node, column) : nothing;
    case FigureColumn::Selisih:
        return node ? difference(*node, column) : nothing;
    }
    Q_UNREACHABLE();
}

GridCell FigureCells::target(const Indikator& indikator, const FigureColumn& column) const
{
    const Kolom& kolom = column.kolom;
    GridCell cell{ .locked = m_fixed, .kind = CellKind::Figure, .editable = m_fixed.isEmpty() };
    const Target* row = m_snapshot.target(m_dokumen.id, indikator.id, kolom.tahun, kolom.triwulan, kolom.bagian);
    if (!row) {
        if (m_dokumen.jenis == JenisDokumen::RencanaAksi && kolom.triwulan == 0)
            lendTarget(indikator, kolom.tahun, cell);
        return cell;
    }
    cell.text = shown(row, indikator.satuan);
    cell.typed = format::target(row->nilai, row->teks, {});
    if (row->nilai)
        cell.sort = row->nilai->scaled();
    return cell;
}

/// A Rencana Aksi need not repeat the yearly target: the one in force is shown, quietly.
void FigureCells::lendTarget(const Indikator& indikator, int tahun, GridCell& cell) const
{
    const TargetBerlaku inForce = targetBerlaku(m_snapshot, indikator, tahun);
    if (!inForce.target)
        return;
    cell.text = shown(inForce.target, indikator.satuan);
    cell.muted = true;
    cell.note = tr("Target berlaku menurut %1").arg(Text::title(*inForce.dokumen, m_snapshot));
}

GridCell FigureCells::otherTarget(const Indikator& indikator, const FigureColumn& column) const
{
    const Kolom& kolom = column.kolom;
    const Target* own = m_snapshot.target(m_dokumen.id, indikator.id, kolom.tahun, kolom.triwulan, kolom.bagian);
    const Target* other = m_snapshot.target(column.lainId, indikator.id, kolom.tahun, kolom.triwulan, kolom.bagian);
    GridCell cell{ .text = shown(other, indikator.satuan), .kind = CellKind::Computed, .muted = true };
    cell.typed = cell.text;
    cell.note = both(column, shown(own, indikator.satuan), cell.text);
    const bool same = own && other ? own->nilai == other->nilai && own->teks == other->teks : own == other;
    if (!same)
        markDifferent(cell);
    return cell;
}

QString FigureCells::both(const FigureColumn& column, const QString& own, const QString& other) const
{
    const auto said = [](const QString& text) { return text.isEmpty() ? tr("tidak ada") : text; };
    const Dokumen* beside = m_snapshot.dokumen(column.lainId);
    if (!beside)
        return {};
    return QStringLiteral("%1: %2\n%3: %4")
        .arg(Text::shortTitle(m_dokumen), said(own), Text::shortTitle(*beside), said(other));
}

Angka FigureCells::sum(const Simpul& node, const Kolom& kolom) const
{
    return domain::pagu(m_snapshot, kolom.dokumenId, node.id, kolom.tahun, kolom.bagian, kolom.jenisBelanja);
}

GridCell FigureCells::pagu(const Simpul& node, const Kolom& kolom) const
{
    const Angka figure = sum(node, kolom);
    GridCell cell{ .locked = m_fixed, .kind = CellKind::Figure };
    lockSum(node, figure, kolom, cell);
    cell.editable = cell.locked.isEmpty();
    if (const std::optional<Decimal> value = figure.bulat(2)) {
        cell.text = format::number(*value);
        cell.sort = value->scaled();
    }
    cell.typed = cell.text;
    markPrinted(node, kolom, figure, cell);
    return cell;
}

/// Sums explain themselves and can't be typed: over the children, or over the jenis belanja of the node itself.
void FigureCells::lockSum(const Simpul& node, const Angka& figure, const Kolom& kolom, GridCell& cell) const
{
    const bool children = isSum(m_snapshot, figure);
    const bool parts = !children && figure.ada() && figure.aturan == Aturan::PaguJumlah && kolom.jenisBelanja.isEmpty();
    if (!children && !parts)
        return;
    cell.kind = CellKind::Computed;
    cell.note = Text::explain(figure, 0);
    if (!cell.locked.isEmpty())
        return;
    cell.locked = children ? Text::error({ ErrorCode::ParentIsSum, { node.nama } })
                           : tr("Pagu ini jumlah jenis belanjanya: tampilkan jenis belanja lalu ubah di sana.");
}

/// What the document prints on a parent stays visible where it is not the sum.
void FigureCells::markPrinted(const Simpul& node, const Kolom& kolom, const Angka& sum, GridCell& cell) const
{
    const Pagu* printed =
        paguTercetak(m_snapshot, kolom.dokumenId, node.id, kolom.tahun, kolom.bagian, kolom.jenisBelanja);
    const std::optional<Decimal> value = sum.bulat(2);
    if (!printed || value == printed->nilai)
        return;
    if (!value) {
        cell.text = format::number(printed->nilai);
        cell.muted = true;
        cell.note = tr("Tercetak pada dokumen; rinciannya belum diisi.");
        return;
    }
    cell.text.prepend(QStringLiteral("△ "));
    cell.colour = look(Mutu::Sedang).colour;
    cell.note =
        tr("Tercetak %1 pada dokumen, jumlah anak %2.").arg(format::rupiah(printed->nilai), format::rupiah(*value));
}

GridCell FigureCells::otherPagu(const Simpul& node, const FigureColumn& column) const
{
    const std::optional<Decimal> own = sum(node, column.kolom).bulat(2);
    const std::optional<Decimal> other = sum(node, column.lain()).bulat(2);
    GridCell cell{ .kind = CellKind::Computed, .muted = true };
    if (other) {
        cell.text = cell.typed = format::number(*other);
        cell.sort = other->scaled();
    }
    cell.note = both(column, own ? format::rupiah(*own) : QString(), other ? format::rupiah(*other) : QString());
    if (own != other)
        markDifferent(cell);
    return cell;
}

GridCell FigureCells::difference(const Simpul& node, const FigureColumn& column) const
{
    GridCell cell{ .kind = CellKind::Computed, .muted = true };
    const std::optional<Decimal> own = sum(node, column.kolom).bulat(2);
    const std::optional<Decimal> other = sum(node, column.lain()).bulat(2);
    const Dokumen* beside = m_snapshot.dokumen(column.lainId);
    if (!beside || (!own && !other))
        return cell;
    // What one of them leaves out is nothing there: the whole figure came or went.
    const bool ownIsLater = m_dokumen.perubahanKe > beside->perubahanKe;
    const Decimal later = (ownIsLater ? own : other).value_or(Decimal());
    const std::optional<Decimal> value = later.minus((ownIsLater ? other : own).value_or(Decimal()));
    if (!value)
        return cell;
    cell.text = signedRupiah(*value);
    cell.typed = format::number(*value);
    cell.sort = value->scaled();
    cell.note = both(column, own ? format::rupiah(*own) : QString(), other ? format::rupiah(*other) : QString());
    if (!value->isZero()) {
        cell.muted = false;
        cell.colour = value->isNegative() ? lookBelowTarget().colour : lookGood().colour;
    }
    return cell;
}

GridCell FigureCells::check(const Indikator& indikator, const Kolom& kolom) const
{
    const PeriksaTriwulan found = checkTriwulan(m_snapshot, m_dokumen.id, indikator, kolom.tahun);
    GridCell cell{ .kind = CellKind::Computed };
    switch (found.hasil) {
    case PeriksaTriwulan::Cocok:
        cell.chip = Chip{ tr("cocok"), lookGood() };
        break;
    case PeriksaTriwulan::Berbeda:
        cell.chip = Chip{ tr("berbeda"), lookBelowTarget() };
        break;
    case PeriksaTriwulan::BelumLengkap:
        cell.chip = Chip{ tr("belum lengkap"), lookUnfilled() };
        break;
    }
    cell.text = cell.typed = cell.chip->word;
    cell.note = addingUp(indikator, kolom, found);
    return cell;
}

/// "Penjumlahan triwulan: 1 + 2 + 3 + 4 = 10; target setahun 12."
QString FigureCells::addingUp(const Indikator& indikator, const Kolom& kolom, const PeriksaTriwulan& found) const
{
    QStringList quarters;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Target* row = m_snapshot.target(m_dokumen.id, indikator.id, kolom.tahun, quarter);
        quarters << (row && row->nilai ? format::number(*row->nilai) : QString(format::kDash));
    }
    const auto figure = [](const std::optional<Decimal>& value) {
        return value ? format::number(*value) : tr("belum ada");
    };
    const QString result = figure(found.dariTriwulan), year = figure(found.setahun);
    switch (indikator.akumulasi) {
    case Akumulasi::Jumlah:
        return tr("Jumlah triwulan: %1 = %2; target setahun %3.")
            .arg(quarters.join(QStringLiteral(" + ")), result, year);
    case Akumulasi::NilaiAkhir:
        return tr("Nilai akhir dari %1 adalah %2; target setahun %3.")
            .arg(quarters.join(QStringLiteral(" · ")), result, year);
    case Akumulasi::RataRata:
        return tr("Rata-rata dari %1 adalah %2; target setahun %3.")
            .arg(quarters.join(QStringLiteral(" · ")), result, year);
    }
    Q_UNREACHABLE();
}

} // namespace selaras::ui

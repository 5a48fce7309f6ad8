// SPDX-License-Identifier: GPL-3.0-or-later
// The budget part of RealisasiRows.
#include "core/edits/results/Realisasi.h"
#include "core/format/AlurText.h"
#include "core/format/Text.h"
#include "ui/realisasi/grid/RealisasiRows.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kIndent = 16;
    constexpr int kQuarters = 4;

    QString money(const Angka& angka)
    {
        const std::optional<Decimal> value = angka.bulat(2);
        return value ? format::number(*value) : QString(QChar(format::kDash));
    }

    QVariant sortValue(const Angka& angka)
    {
        const std::optional<Decimal> value = angka.bulat(Decimal::kDigits);
        return value ? QVariant(value->scaled()) : QVariant();
    }

    /// Whether a sum has anything of that very quarter: a quarter nobody has filled yet stays empty.
    bool anyBelow(const Snapshot& snapshot, const Id& simpulId, int tahun, int triwulan)
    {
        return std::ranges::any_of(snapshot.anak(simpulId), [&](const Simpul* child) {
            return snapshot.realisasiAnggaran(child->id, tahun, triwulan)
                || anyBelow(snapshot, child->id, tahun, triwulan);
        });
    }

    /// Why a node takes no spending; empty when it does. The use case knows the rule: it is asked, not copied.
    QString lockOf(const Snapshot& snapshot, const Simpul& node, int tahun)
    {
        const auto trial = edits::recordRealisasiAnggaran(snapshot, node.id, tahun, 1, QStringLiteral("1"));
        const bool level = !trial && trial.error().code != ErrorCode::RealisasiLocked; // which is of one quarter
        return level ? Text::error(trial.error()) : QString();
    }

    GridCell computed(const QString& text, const Angka& angka)
    {
        const QString how = Text::explain(angka);
        return { .text = text,
                 .typed = text,
                 .note = how,
                 .locked = RealisasiRows::tr("Dihitung, tidak diketik. %1").arg(how),
                 .sort = sortValue(angka),
                 .kind = CellKind::Computed,
                 .muted = !angka.ada() };
    }
    /// What is left of the pagu.
    GridCell leftOver(const AnggaranSimpul& line)
    {
        const Angka left = sisa(line.pagu, line.realisasi);
        GridCell cell = computed(left.ada() ? RealisasiRows::tr("sisa %1").arg(money(left)) : QString(), left);
        cell.muted = true;
        return cell;
    }
} // namespace

GridCell RealisasiRows::budgetQuarter(const Snapshot& snapshot, const Simpul& node, int tahun, int triwulan,
                                      const QString& level)
{
    const QString sent = format::AlurText::lock(snapshot, { node.id, tahun, triwulan });
    const QString& locked = level.isEmpty() ? sent : level;
    GridCell cell{ .locked = locked,
                   .kind = locked.isEmpty() ? CellKind::Figure : CellKind::Computed,
                   .editable = locked.isEmpty() };
    if (const RealisasiAnggaran* own = snapshot.realisasiAnggaran(node.id, tahun, triwulan)) {
        cell.text = format::number(own->nilai);
        cell.sort = own->nilai.scaled();
    } else if (anyBelow(snapshot, node.id, tahun, triwulan)) {
        const Angka sum = realisasiAnggaran(snapshot, node.id, tahun, triwulan);
        cell.text = money(sum);
        cell.sort = sortValue(sum);
    }
    cell.typed = cell.text;
    return cell;
}

GridRow RealisasiRows::budgetRow(const Snapshot& snapshot, const RealisasiView& view, const AnggaranSimpul& line,
                                 const BelumDiterimaMap& odd)
{
    const Simpul& node = *line.simpul;
    const QString locked = lockOf(snapshot, node, view.tahun);
    const bool isSum = line.realisasi.aturan == Aturan::PaguJumlah && line.realisasi.ada();
    GridRow row{ .id = node.id, .cells = std::vector<GridCell>(ColumnCount) };
    row.cells[Tanda] = { .text = isSum              ? QStringLiteral("Σ")
                             : line.realisasi.ada() ? QStringLiteral("✓")
                                                    : QStringLiteral("○"),
                         .note = isSum              ? tr("Jumlah dari rinciannya")
                             : line.realisasi.ada() ? tr("Terisi")
                                                    : tr("Belum diisi"),
                         .kind = CellKind::Mark,
                         .muted = true };
    markOdd(node.id, odd, row.cells[Tanda]);
    markSteps(snapshot, { node.id, view.tahun, view.triwulan }, row.cells[Tanda]);
    row.cells[Nama] = { .text = node.nama,
                        .typed = node.nama,
                        .note = QStringLiteral("%1 %2\n%3").arg(Text::name(node.jenis), node.kode, node.nama),
                        .sort = node.nama,
                        .strong = line.kedalaman == 0,
                        .indent = kIndent * qMax(0, line.kedalaman) };
    row.cells[Target] = computed(money(line.pagu), line.pagu);
    row.cells[Target].muted = true;
    row.cells[Target].locked = tr("Pagu diubah di halaman Perencanaan.");
    for (int tw = 1; tw <= kQuarters; ++tw)
        row.cells[size_t(columnOf(tw))] = budgetQuarter(snapshot, node, view.tahun, tw, locked);
    row.cells[Tahun] = computed(money(line.realisasi), line.realisasi);
    row.cells[Capaian] =
        computed(line.serapan.ada() ? format::figure(line.serapan) : QString(QChar(format::kDash)), line.serapan);
    row.cells[Predikat] = leftOver(line);
    return row;
}

GridRow RealisasiRows::budgetTotal(const AnggaranTahun& budget)
{
    GridRow row{ .id = kTotal, .cells = std::vector<GridCell>(ColumnCount) };
    row.cells[Nama] = { .text = tr("Jumlah"), .typed = tr("Jumlah"), .strong = true };
    row.cells[Target] = computed(money(budget.total.pagu), budget.total.pagu);
    for (int tw = 1; tw <= kQuarters; ++tw)
        row.cells[size_t(columnOf(tw))].kind = CellKind::Computed;
    row.cells[Tahun] = computed(money(budget.total.realisasi), budget.total.realisasi);
    row.cells[Capaian] = computed(format::figure(budget.total.serapan), budget.total.serapan);
    row.cells[Predikat] = leftOver(budget.total);
    for (GridCell& cell : row.cells)
        cell.strong = true;
    return row;
}

void RealisasiRows::addBudget(const Snapshot& snapshot, const RealisasiView& view, const BelumDiterimaMap& odd,
                              std::vector<GridRow>& rows)
{
    AnggaranTahun budget = anggaranTahun(snapshot, view.tahun, view.triwulan);
    const bool some = isFilter(view.tampil);
    if (some)
        std::erase_if(budget.baris, [&](const AnggaranSimpul& line) { return !view.hanya.contains(line.simpul->id); });
    if (budget.baris.empty())
        return;
    const int leaves = int(std::ranges::count_if(
        budget.baris, [](const AnggaranSimpul& line) { return line.simpul->jenis == JenisSimpul::SubKegiatan; }));
    QStringList title{ tr("Anggaran") };
    if (leaves > 0)
        title << tr("%1 sub kegiatan").arg(leaves);
    if (budget.dokumen)
        title << tr("pagu %1").arg(Text::shortTitle(*budget.dokumen));
    rows.push_back(
        { .id = QStringLiteral("grup:anggaran"), .group = true, .title = title.join(QStringLiteral(" · ")) });
    for (const AnggaranSimpul& line : budget.baris)
        rows.push_back(budgetRow(snapshot, view, line, odd));
    if (!some)
        rows.push_back(budgetTotal(budget));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/grid/RealisasiRows.h"

#include "core/domain/figures/Berlaku.h"
#include "core/format/AlurText.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kQuarters = 4;

    /// As many decimals as the figure needs, up to those it is printed with.
    QString shortest(const Angka& angka, int decimals)
    {
        const std::optional<Decimal> value = angka.bulat(decimals);
        return value ? format::number(*value) : QString(QChar(format::kDash));
    }

    QVariant sortValue(const std::optional<Decimal>& value)
    {
        return value ? QVariant(value->scaled()) : QVariant();
    }

    QVariant sortValue(const Angka& angka)
    {
        return sortValue(angka.bulat(Decimal::kDigits));
    }

    std::vector<CapaianIndikator> everyIndicator(const Snapshot& snapshot, int tahun, int triwulan)
    {
        std::vector<CapaianIndikator> all;
        for (const auto& [node, depth] : snapshot.pohon(tahun)) {
            if (node->jenis != JenisSimpul::Sasaran && node->jenis != JenisSimpul::KinerjaLainnya)
                continue;
            for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
                if (isInForce(snapshot, *indikator, tahun) && represents(snapshot, *indikator, tahun))
                    all.push_back(capaianIndikator(snapshot, *indikator, tahun, triwulan));
            }
        }
        return all;
    }

    std::vector<CapaianIndikator> chosen(const Snapshot& snapshot, const RealisasiView& view)
    {
        const bool main = view.tampil == Tampil::IndikatorUtama;
        auto rows = main ? capaianTahun(snapshot, view.tahun, view.triwulan)
                         : capaianSemua(snapshot, view.tahun, view.triwulan);
        if (rows.empty()) // no target is in force yet: the results can be collected all the same
            rows = everyIndicator(snapshot, view.tahun, view.triwulan);
        if (isFilter(view.tampil))
            std::erase_if(rows, [&](const CapaianIndikator& row) { return !view.hanya.contains(row.indikator->id); });
        return rows;
    }
} // namespace

bool isFilter(Tampil tampil)
{
    return tampil == Tampil::BelumDiisi || tampil == Tampil::MilikSaya || tampil == Tampil::Dikembalikan;
}

std::vector<GridColumn> RealisasiRows::columns(const Snapshot& snapshot, const RealisasiView& view)
{
    std::vector<GridColumn> columns(ColumnCount);
    columns[Tanda] = { .title = {}, .kind = CellKind::Mark, .least = 32, .note = tr("Keadaan pengisian") };
    columns[Nama] = { .title = tr("Indikator"), .least = 140, .stretch = 1 };
    columns[Target] = { .title = tr("Target %1").arg(view.tahun), .kind = CellKind::Computed, .least = 72 };
    columns[TargetTw] = { .title = tr("Target TW %1").arg(format::roman(view.triwulan)),
                          .kind = CellKind::Computed,
                          .hidden = !rencanaAksiBerlaku(snapshot, view.tahun),
                          .note = tr("Target triwulan menurut Rencana Aksi") };
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        columns[size_t(columnOf(quarter))] = {
            .title = tr("TW %1").arg(format::roman(quarter)),
            .kind = CellKind::Figure,
            .least = 44,
            .chosen = quarter == view.triwulan,
            .note = tr("Triwulan %1; anggaran: kumulatif dari Januari").arg(format::roman(quarter))
        };
    columns[Tahun] = { .title = view.triwulan == kQuarters ? tr("Tahun")
                                                           : tr("s.d. TW %1").arg(format::roman(view.triwulan)),
                       .kind = CellKind::Computed,
                       .least = 64 };
    columns[Capaian] = { .title = tr("Capaian"),
                         .kind = CellKind::Computed,
                         .least = 64,
                         .note = tr("Capaian dalam persen; pada anggaran: serapan") };
    columns[Predikat] = { .title = tr("Predikat"), .least = 88, .note = tr("Predikat menurut Permendagri 86/2017") };
    return columns;
}

GridCell RealisasiRows::quarterTarget(const Snapshot& snapshot, const RealisasiView& view, const Indikator& indikator)
{
    GridCell cell{ .text = QChar(format::kDash), .kind = CellKind::Computed, .muted = true };
    const Dokumen* plan = rencanaAksiBerlaku(snapshot, view.tahun);
    const domain::Target* target = plan ? snapshot.target(plan->id, indikator.id, view.tahun, view.triwulan) : nullptr;
    if (target)
        cell.text = format::target(target->nilai, target->teks, {});
    cell.typed = cell.text;
    cell.locked = tr("Target triwulan berasal dari Rencana Aksi; ubah di halaman Perencanaan.");
    return cell;
}

GridCell RealisasiRows::target(const CapaianIndikator& figures)
{
    GridCell cell{ .kind = CellKind::Computed, .muted = true };
    const domain::Target* target = figures.target.target;
    if (!target) {
        cell.text = QChar(format::kDash);
        cell.note = tr("Belum ada target yang ditetapkan untuk tahun ini.");
        cell.locked = cell.note;
        return cell;
    }
    cell.text = format::target(target->nilai, target->teks, {});
    cell.suffix = target->teks.isEmpty() ? figures.indikator->satuan : QString();
    cell.typed = cell.text;
    cell.sort = sortValue(target->nilai);
    cell.locked =
        tr("Target berasal dari %1; ubah di halaman Perencanaan.").arg(Text::shortTitle(*figures.target.dokumen));
    return cell;
}

GridCell RealisasiRows::quarter(const Snapshot& snapshot, const Indikator& indikator, int tahun, int triwulan)
{
    const Id kept = penyimpan(snapshot, indikator).id;
    const QString locked = format::AlurText::lock(snapshot, { kept, tahun, triwulan });
    GridCell cell{ .locked = locked, .kind = CellKind::Figure, .editable = locked.isEmpty() };
    const RealisasiKinerja* row = snapshot.realisasi(kept, tahun, triwulan);
    if (!row)
        return cell;
    const Angka value = nilaiTriwulan(indikator, *row);
    if (value.keadaan == Keadaan::BelumDiisi)
        return cell;
    cell.text = shortest(value, indikator.desimal);
    cell.typed = row->nilai ? format::number(*row->nilai) : cell.text;
    cell.sort = sortValue(value);
    if (row->pembilang || row->nilai != value.bulat(indikator.desimal))
        cell.note = Text::explain(value, Decimal::kDigits);
    return cell;
}

GridCell RealisasiRows::capaian(const CapaianIndikator& figures)
{
    GridCell cell{ .kind = CellKind::Computed, .strong = true };
    cell.text = figures.capaian.ada() ? format::figure(figures.capaian) : QString(QChar(format::kDash));
    cell.typed = cell.text;
    cell.note = Text::explain(figures.capaian);
    cell.sort = sortValue(figures.capaian);
    if (figures.tercapai() == false) {
        cell.colour = lookBelowTarget().colour;
        cell.text = lookBelowTarget().shape + u' ' + cell.text;
        cell.note = tr("Di bawah target.") + u'\n' + cell.note;
    }
    cell.locked = tr("Dihitung, tidak diketik. %1").arg(cell.note);
    return cell;
}

GridCell RealisasiRows::predikat(const CapaianIndikator& figures)
{
    GridCell cell;
    StatusLook status = lookUnfilled();
    QString word = tr("Belum diisi");
    if (figures.predikat) {
        status = look(figures.predikat->mutu);
        word = QString::fromUtf8(figures.predikat->nama);
        cell.note = tr("%1 menurut Permendagri 86/2017").arg(word);
        cell.sort = int(figures.predikat->mutu);
    } else if (figures.realisasi.ada()) {
        word = figures.target.target ? tr("Tidak terhitung") : tr("Belum ada target");
        cell.note = Text::note(figures.capaian.catatan);
    }
    cell.chip = Chip{ word, status };
    cell.typed = word;
    return cell;
}

GridRow RealisasiRows::indicatorRow(const Snapshot& snapshot, const RealisasiView& view,
                                    const CapaianIndikator& figures, const BelumDiterimaMap& odd)
{
    const Indikator& indikator = *figures.indikator;
    GridRow row{ .id = indikator.id, .sortable = true, .cells = std::vector<GridCell>(ColumnCount) };
    row.cells[Tanda] = mark(snapshot, view, figures, odd);
    row.cells[Nama] = {
        .text = indikator.nama, .typed = indikator.nama, .note = indikator.nama, .sort = indikator.nama
    };
    row.cells[Target] = target(figures);
    row.cells[TargetTw] = quarterTarget(snapshot, view, indikator);
    for (int tw = 1; tw <= kQuarters; ++tw)
        row.cells[size_t(columnOf(tw))] = quarter(snapshot, indikator, view.tahun, tw);
    const QString year = shortest(figures.realisasi, indikator.desimal);
    const QString how = Text::explain(figures.realisasi, indikator.desimal);
    row.cells[Tahun] = { .text = year,
                         .typed = year,
                         .note = how,
                         .locked = tr("Dihitung, tidak diketik. %1").arg(how),
                         .sort = sortValue(figures.realisasi),
                         .kind = CellKind::Computed,
                         .strong = true };
    row.cells[Capaian] = capaian(figures);
    row.cells[Predikat] = predikat(figures);
    return row;
}

void RealisasiRows::addIndicators(const Snapshot& snapshot, const RealisasiView& view, const BelumDiterimaMap& odd,
                                  std::vector<GridRow>& rows)
{
    const std::vector<CapaianIndikator> figures = chosen(snapshot, view);
    const auto addGroup = [&](const Id& post, const QString& title) {
        bool first = true;
        for (const CapaianIndikator& each : figures) {
            if (penanggungJawab(snapshot, each.indikator->id) != post)
                continue;
            if (std::exchange(first, false))
                rows.push_back({ .id = QStringLiteral("grup:") + post, .group = true, .title = title });
            rows.push_back(indicatorRow(snapshot, view, each, odd));
        }
    };
    std::vector<Jabatan> posts = snapshot.data().jabatan;
    std::ranges::stable_sort(posts, {}, &Jabatan::urutan);
    for (const Jabatan& post : posts)
        addGroup(post.id, post.nama);
    addGroup({}, tr("Belum ada penanggung jawab"));
}

std::vector<GridRow> RealisasiRows::rows(const Snapshot& snapshot, const RealisasiView& view,
                                         const BelumDiterimaMap& odd)
{
    std::vector<GridRow> rows;
    if (view.tampil != Tampil::Anggaran)
        addIndicators(snapshot, view, odd, rows);
    addBudget(snapshot, view, odd, rows);
    return rows;
}

std::set<Id> RealisasiRows::find(const Snapshot& snapshot, const Pelaku& pelaku, const RealisasiView& view)
{
    const auto wanted = [&](const Id& objekId, bool filled) {
        switch (view.tampil) {
        case Tampil::MilikSaya:
            return !pelaku.jabatanId.isEmpty() && penanggungJawab(snapshot, objekId) == pelaku.jabatanId;
        case Tampil::Dikembalikan:
            return wasReturned(snapshot, { objekId, view.tahun, view.triwulan });
        default:
            return !filled;
        }
    };
    std::set<Id> found;
    auto indicators = capaianSemua(snapshot, view.tahun, view.triwulan);
    if (indicators.empty())
        indicators = everyIndicator(snapshot, view.tahun, view.triwulan);
    for (const CapaianIndikator& row : indicators) {
        if (wanted(penyimpan(snapshot, *row.indikator).id, row.realisasi.ada()))
            found.insert(row.indikator->id);
    }
    for (const AnggaranSimpul& line : anggaranTahun(snapshot, view.tahun, view.triwulan).baris) {
        if (wanted(line.simpul->id, line.realisasi.ada()))
            found.insert(line.simpul->id);
    }
    return found;
}

} // namespace selaras::ui

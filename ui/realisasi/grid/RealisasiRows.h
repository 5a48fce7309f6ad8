// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Alur.h"
#include "ui/grid/GridRow.h"
#include "ui/realisasi/grid/JanggalLook.h"

#include <QCoreApplication>

#include <set>

namespace selaras::ui {

/// Which rows the page shows.
enum class Tampil { IndikatorUtama, SemuaTingkat, Anggaran, BelumDiisi, MilikSaya, Dikembalikan };
/// Shows only some of the rows.
bool isFilter(Tampil tampil);

struct RealisasiView {
    int tahun = 0;
    int triwulan = 4; ///< results count up to this quarter
    Tampil tampil = Tampil::IndikatorUtama;
    /// Rows of a filter, found when it was chosen: a row must not vanish while it is being filled.
    std::set<domain::Id> hanya;
};

/// Rows of the page, built from a snapshot (or a trial of one). No figure is computed here.
class RealisasiRows {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::RealisasiRows)
public:
    enum Column { Tanda, Nama, Target, TargetTw, Tw1, Tw2, Tw3, Tw4, Tahun, Capaian, Predikat, ColumnCount };
    /// 1 to 4, or 0 for a column that is no quarter.
    static int quarterOf(int column) { return column >= Tw1 && column <= Tw4 ? column - Tw1 + 1 : 0; }
    static int columnOf(int quarter) { return Tw1 + quarter - 1; }

    static std::vector<GridColumn> columns(const domain::Snapshot& snapshot, const RealisasiView& view);
    /// Ids of the rows are those of their Indikator or Simpul. `odd`: of the chosen quarter.
    static std::vector<GridRow> rows(const domain::Snapshot& snapshot, const RealisasiView& view,
                                     const BelumDiterimaMap& odd);
    /// Those rows alone that a change of some results touches: the results, the same measure under other nodes, sums
    /// above and lines below, what is computed from the budget, the total.
    static std::vector<GridRow> touched(const domain::Snapshot& snapshot, const RealisasiView& view,
                                        const BelumDiterimaMap& odd, const std::set<domain::Id>& objekIds);
    /// The rows that a filter shows to a person.
    static std::set<domain::Id> find(const domain::Snapshot& snapshot, const domain::Pelaku& pelaku,
                                     const RealisasiView& view);
    static constexpr QLatin1StringView kTotal{ "jumlah" }; ///< id of the budget's last row

private:
    static GridRow indicatorRow(const domain::Snapshot& snapshot, const RealisasiView& view,
                                const domain::CapaianIndikator& figures, const BelumDiterimaMap& odd);
    static GridCell mark(const domain::Snapshot& snapshot, const RealisasiView& view,
                         const domain::CapaianIndikator& figures, const BelumDiterimaMap& odd);
    static void markOdd(const domain::Id& objekId, const BelumDiterimaMap& odd, GridCell& mark);
    static GridCell target(const domain::CapaianIndikator& figures);
    static GridCell quarterTarget(const domain::Snapshot& snapshot, const RealisasiView& view,
                                  const domain::Indikator& indikator);
    static void markSteps(const domain::Snapshot& snapshot, const domain::Sel& sel, GridCell& mark);
    static GridCell quarter(const domain::Snapshot& snapshot, const domain::Indikator& indikator, int tahun,
                            int triwulan);
    static GridCell capaian(const domain::CapaianIndikator& figures);
    static GridCell predikat(const domain::CapaianIndikator& figures);
    static void addIndicators(const domain::Snapshot& snapshot, const RealisasiView& view, const BelumDiterimaMap& odd,
                              std::vector<GridRow>& rows);
    static GridRow budgetRow(const domain::Snapshot& snapshot, const RealisasiView& view,
                             const domain::AnggaranSimpul& line, const BelumDiterimaMap& odd);
    static GridCell budgetQuarter(const domain::Snapshot& snapshot, const domain::Simpul& node, int tahun, int triwulan,
                                  const QString& locked);
    static GridRow budgetTotal(const domain::AnggaranTahun& budget);
    static void addTouchedBudget(const domain::Snapshot& snapshot, const RealisasiView& view,
                                 const BelumDiterimaMap& odd, const std::set<domain::Id>& nodes,
                                 std::vector<GridRow>& rows);
    static void addBudget(const domain::Snapshot& snapshot, const RealisasiView& view, const BelumDiterimaMap& odd,
                          std::vector<GridRow>& rows);
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The quarterly grid with 1,000 indicators and 600 lines of spending (BigPlan.h). The label of each line is its target.
#include "core/edits/results/Realisasi.h"
#include "tests/bench/BigPlan.h"
#include "tests/bench/WindowBench.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/grid/GridView.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"

#include <QApplication>
#include <QComboBox>

#include <benchmark/benchmark.h>

using namespace selaras;
using namespace selaras::bench;
using Rows = ui::RealisasiRows;

namespace {

struct Shown {
    std::unique_ptr<workspace::Workspace> workspace = openResults();
    ui::Session session{ *workspace };
    std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    std::unique_ptr<ui::RealisasiPage> page;

    Shown() { session.setTahun(kLastYear); }
    void open()
    {
        page = std::make_unique<ui::RealisasiPage>(session, *dialogs);
        auto& which = *page->findChild<QComboBox*>(QStringLiteral("tampil"));
        which.setCurrentIndex(which.findData(int(ui::Tampil::SemuaTingkat)));
        page->resize(1182, 672);
        page->show();
        QApplication::processEvents();
        if (model().rowCount() < 1600)
            stop("1,600 rows");
    }
    ui::GridView& grid() { return *page->findChild<ui::GridView*>(QStringLiteral("realisasi.kisi")); }
    ui::RealisasiModel& model() { return *qobject_cast<ui::RealisasiModel*>(grid().model()); }
    /// A cell of quarter IV: of an indicator, or of a line of spending.
    QModelIndex cell(bool spending)
    {
        const QString id = spending ? QStringLiteral("s5") : QStringLiteral("i5");
        for (int row = 0; spending && row < model().rowCount(); ++row) {
            const domain::Simpul* node = session.snapshot().simpul(model().row(row).id);
            if (node && node->jenis == domain::JenisSimpul::SubKegiatan)
                return model().index(row, Rows::Tw4);
        }
        return model().index(model().rowOf(id), Rows::Tw4);
    }
};

void openGrid(benchmark::State& state)
{
    Shown shown;
    for (auto _ : state)
        shown.open();
    state.SetLabel("target <= 200 ms");
}

/// A key is pressed: everything recomputed and painted.
void typeResult(benchmark::State& state)
{
    Shown shown;
    shown.open();
    const QModelIndex cell = shown.cell(state.range(0) != 0);
    int value = 0;
    for (auto _ : state) {
        shown.model().tellTyping(cell, QString::number(++value));
        shown.grid().viewport()->repaint();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 16 ms");
}

/// A cell is left: written durably, rows refreshed and painted.
void saveResult(benchmark::State& state)
{
    Shown shown;
    shown.open();
    const QModelIndex cell = shown.cell(state.range(0) != 0);
    int value = 0;
    for (auto _ : state) {
        if (!shown.model().setData(cell, QString::number(++value)))
            stop("save");
        shown.grid().viewport()->repaint();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 50 ms");
}

/// What a keystroke is made of: the next snapshot, and the rows of the grid.
void applyEdit(benchmark::State& state)
{
    const auto workspace = openResults();
    const Result<edits::Edit> edit =
        edits::recordRealisasi(workspace->snapshot(), QStringLiteral("i5"), kLastYear, 4, QStringLiteral("7"));
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->snapshot().with(edit->rows));
}

void buildRows(benchmark::State& state)
{
    const auto workspace = openResults();
    const ui::RealisasiView view{ kLastYear, 4, ui::Tampil::SemuaTingkat, {} };
    for (auto _ : state)
        benchmark::DoNotOptimize(Rows::rows(workspace->snapshot(), view, {}));
}

BENCHMARK(applyEdit)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(buildRows)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openGrid)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(typeResult)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveResult)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    return runWindowBench(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a big plan (BigPlan.h), and the checks of a full quarter. The label of each line is its target.
#include "core/domain/figures/Kejanggalan.h"
#include "tests/bench/BigPlan.h"
#include "tests/bench/WindowBench.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/grid/GridView.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <QApplication>
#include <QComboBox>

#include <benchmark/benchmark.h>

using namespace selaras;
using namespace selaras::bench;
using namespace selaras::domain;
using Rows = ui::PerencanaanRows;

namespace {

/// The page of the plan, shown.
struct Shown {
    std::unique_ptr<workspace::Workspace> workspace = openPlan();
    ui::Session session{ *workspace };
    std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    ui::PerencanaanPage page{ session, *dialogs };

    Shown()
    {
        page.resize(1182, 672);
        page.show();
        QApplication::processEvents();
    }
    ui::GridView& grid() { return *page.findChild<ui::GridView*>(QStringLiteral("perencanaan.kisi")); }
    ui::PerencanaanModel& model() { return *qobject_cast<ui::PerencanaanModel*>(grid().model()); }
};

void openPage(benchmark::State& state)
{
    const auto workspace = openPlan();
    ui::Session session(*workspace);
    const auto dialogs = ui::makeDialogs();
    for (auto _ : state) {
        ui::PerencanaanPage page(session, *dialogs);
        page.resize(1182, 672);
        page.show();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 300 ms");
}

void openFile(benchmark::State& state)
{
    openPlan();
    for (auto _ : state)
        benchmark::DoNotOptimize(openPlan());
    state.SetLabel("target <= 300 ms, together with openPage");
}

/// A key is pressed: the trial and its painting. Column: 1 a target, 2 a pagu.
void typeFigure(benchmark::State& state)
{
    Shown shown;
    const auto column = int(state.range(0));
    const QModelIndex cell = shown.model().index(shown.model().rowOf(QStringLiteral("s5")), Rows::FirstFigure + column);
    int value = 0;
    for (auto _ : state) {
        shown.model().tellTyping(cell, QString::number(++value));
        shown.grid().viewport()->repaint();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 16 ms");
}

/// A cell is left: written durably, rows refreshed and painted.
void writeFigure(benchmark::State& state)
{
    Shown shown;
    const auto column = int(state.range(0));
    const QModelIndex cell = shown.model().index(shown.model().rowOf(QStringLiteral("s5")), Rows::FirstFigure + column);
    int value = 0;
    for (auto _ : state) {
        if (!shown.model().setData(cell, QString::number(++value)))
            stop("write");
        shown.grid().viewport()->repaint();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 50 ms");
}

void paste5000(benchmark::State& state)
{
    Shown shown;
    int value = 0;
    for (auto _ : state) {
        std::vector<ui::GridEntry> entries;
        ++value;
        for (int row = 0; row < shown.model().rowCount(); ++row) {
            for (int year = 0; year < kYears && !shown.model().row(row).aside.isEmpty(); ++year)
                entries.push_back({ row, Rows::FirstFigure + 1 + 2 * year, QString::number(value + row) });
        }
        if (entries.size() != 5000)
            stop("5,000 cells");
        size_t bad = 0;
        if (!shown.model().enter(entries, ui::GridModel::Block::Paste, &bad))
            stop("paste");
        QApplication::processEvents();
    }
    state.SetLabel("target <= 500 ms");
}

/// Every rule is gone through: none of the figures is odd.
void oddQuarter(benchmark::State& state)
{
    const Snapshot snapshot = fullQuarter();
    if (snapshot.data().indikator.size() != 1000)
        stop("1,000 indicators");
    for (auto _ : state)
        benchmark::DoNotOptimize(kejanggalan(snapshot, kLastYear, 4));
    state.SetLabel("target <= 5 ms");
}

/// The same for one result, as on every keystroke.
void oddCell(benchmark::State& state)
{
    const Snapshot snapshot = fullQuarter();
    for (auto _ : state)
        benchmark::DoNotOptimize(kejanggalan(snapshot, Sel{ QStringLiteral("i5"), kFirstYear + kYears - 1, 4 }));
    state.SetLabel("target <= 1 ms");
}

BENCHMARK(oddQuarter)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oddCell)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openPage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(typeFigure)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(writeFigure)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(30);
BENCHMARK(paste5000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

} // namespace

int main(int argc, char** argv)
{
    return runWindowBench(argc, argv);
}

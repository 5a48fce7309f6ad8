// SPDX-License-Identifier: GPL-3.0-or-later
// The trend from data to painted: the plan of 18 kecamatan (BigPlan.h). The label of each line is its target.
#include "tests/bench/BigPlan.h"
#include "tests/bench/WindowBench.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/tren/ChartView.h"
#include "ui/tren/TrenPage.h"

#include <QApplication>
#include <QToolButton>

#include <benchmark/benchmark.h>

using namespace selaras;
using namespace selaras::bench;

namespace {

constexpr std::array kViews{ "tren.semua", "tren.satu", "tren.kemajuan", "tren.pembanding", "tren.anggaran" };

/// A page made, filled and painted; the argument is the view it then goes to.
void openTren(benchmark::State& state)
{
    const auto workspace = openResults();
    ui::Session session(*workspace);
    const auto dialogs = ui::makeDialogs();
    for (auto _ : state) {
        ui::TrenPage page(session, *dialogs);
        page.resize(1182, 672);
        page.show();
        QApplication::processEvents();
        if (page.findChildren<ui::ChartView*>().isEmpty())
            stop("charts");
    }
    state.SetLabel("target <= 200 ms");
}

void changeView(benchmark::State& state)
{
    const auto workspace = openResults();
    ui::Session session(*workspace);
    const auto dialogs = ui::makeDialogs();
    ui::TrenPage page(session, *dialogs);
    page.resize(1182, 672);
    page.show();
    QApplication::processEvents();
    auto& first = *page.findChild<QToolButton*>(QString::fromLatin1(kViews[0]));
    auto& view = *page.findChild<QToolButton*>(QString::fromLatin1(kViews[size_t(state.range(0))]));
    for (auto _ : state) {
        state.PauseTiming();
        first.click();
        QApplication::processEvents();
        state.ResumeTiming();
        view.click();
        page.repaint();
        QApplication::processEvents();
    }
    state.SetLabel(std::string(kViews[size_t(state.range(0))]) + ", target <= 200 ms");
}

BENCHMARK(openTren)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changeView)->DenseRange(1, 4)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    return runWindowBench(argc, argv);
}

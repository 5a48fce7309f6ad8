// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard from data to painted: of one unit (the sample) and of the plan of 18 kecamatan (BigPlan.h). The label
// of each line is its target.
#include "core/sample/SampleStore.h"
#include "tests/bench/BigPlan.h"
#include "tests/bench/WindowBench.h"
#include "ui/base/Dialogs.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/dasbor/tree/PohonView.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace selaras;
using namespace selaras::bench;

namespace {

std::unique_ptr<workspace::Workspace> openSample()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kutorejo.selaras"));
    if (!QFile::exists(path)) {
        auto store = storage::Store::create(path);
        must(store, "create");
        auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
        must(workspace, "open");
        must(sample::buildSample(**workspace), "sample");
    }
    auto store = storage::Store::open(path);
    must(store, "open");
    auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
    must(workspace, "load");
    return std::move(*workspace);
}

struct Shown {
    std::unique_ptr<workspace::Workspace> workspace;
    ui::Session session{ *workspace };
    std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    std::unique_ptr<ui::DasborPage> page;

    explicit Shown(bool big)
        : workspace(big ? openResults() : openSample())
    {
    }
    void open()
    {
        page = std::make_unique<ui::DasborPage>(session, *dialogs);
        page->resize(1182, 696);
        page->show();
        paint();
    }
    void paint()
    {
        QApplication::processEvents();
        page->repaint();
    }
};

const char* target(bool big)
{
    return big ? "target <= 200 ms" : "target <= 50 ms";
}

void openDasbor(benchmark::State& state)
{
    Shown shown(state.range(0) != 0);
    shown.session.setTahun(state.range(0) ? kLastYear : 2024);
    for (auto _ : state)
        shown.open();
    state.SetLabel(target(state.range(0) != 0));
}

void changeQuarter(benchmark::State& state)
{
    Shown shown(state.range(0) != 0);
    shown.session.setTahun(state.range(0) ? kLastYear : 2024);
    shown.open();
    int quarter = 4;
    for (auto _ : state) {
        quarter = quarter == 4 ? 3 : 4;
        shown.session.setTriwulan(quarter);
        shown.paint();
    }
    state.SetLabel(target(state.range(0) != 0));
}

void changeYear(benchmark::State& state)
{
    Shown shown(state.range(0) != 0);
    const int last = state.range(0) ? kLastYear : 2024;
    shown.session.setTahun(last);
    shown.open();
    int year = last;
    for (auto _ : state) {
        year = year == last ? last - 1 : last;
        shown.session.setTahun(year);
        shown.paint();
    }
    state.SetLabel(target(state.range(0) != 0));
}

/// The cascading tree with all its nodes unfolded, painted.
void paintTree(benchmark::State& state)
{
    const auto workspace = openResults();
    ui::PohonView view;
    view.resize(1182, 620);
    view.show();
    for (auto _ : state) {
        view.setTree(domain::pohonKinerja(workspace->snapshot(), kLastYear));
        view.setAllFolded(false);
        view.viewport()->repaint();
        QApplication::processEvents();
    }
    state.SetLabel("target <= 200 ms");
}

BENCHMARK(openDasbor)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changeQuarter)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(changeYear)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(paintTree)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    return runWindowBench(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of 18 kecamatan in five years: about 900 nodes, 1,000 indicators, 5,000 targets. The label of each line is
// its target.
#include "core/domain/Kejanggalan.h"
#include "core/usecases/Perencanaan.h"
#include "ui/Dialogs.h"
#include "ui/Session.h"
#include "ui/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/perencanaan/PerencanaanModel.h"
#include "ui/perencanaan/PerencanaanPage.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>

using namespace selaras;
using namespace selaras::domain;
using Rows = ui::PerencanaanRows;

namespace {

constexpr int kFirstYear = 2022, kYears = 5;
constexpr int kPrograms = 50, kKegiatan = 4, kSub = 3;

[[noreturn]] void stop(const char* what)
{
    std::cerr << "bench: " << what << " failed\n";
    std::exit(1);
}

template <class T>
void must(const T& result, const char* what)
{
    if (!result)
        stop(what);
}

struct Tree {
    std::vector<Entity> nodes, indicators, targets;
    int count = 0;

    Id node(const Id& parent, JenisSimpul jenis, const QString& kode)
    {
        Simpul s;
        s.id = QStringLiteral("s%1").arg(++count);
        s.unitId = QStringLiteral("unit");
        s.periodeId = QStringLiteral("periode");
        s.indukId = parent;
        s.jenis = jenis;
        s.kode = kode;
        s.nama = QStringLiteral("Penyelenggaraan urusan pemerintahan nomor %1").arg(count);
        s.urutan = count;
        nodes.emplace_back(s);
        return s.id;
    }

    void indicator(const Id& simpulId)
    {
        Indikator i;
        i.id = QStringLiteral("i%1").arg(indicators.size());
        i.unitId = QStringLiteral("unit");
        i.simpulId = simpulId;
        i.nama = QStringLiteral("Jumlah dokumen yang disusun menurut standar %1").arg(indicators.size());
        i.satuan = QStringLiteral("Dokumen");
        i.urutan = int(indicators.size());
        for (int year = 0; year < kYears; ++year) {
            Target t;
            t.id = i.id + QStringLiteral("-%1").arg(kFirstYear + year);
            t.unitId = i.unitId;
            t.dokumenId = QStringLiteral("renstra");
            t.indikatorId = i.id;
            t.tahun = kFirstYear + year;
            t.nilai = Decimal::fromInteger(qint64(indicators.size()) + year);
            targets.emplace_back(t);
        }
        indicators.emplace_back(i);
    }
};

Tree makeTree()
{
    Tree tree;
    const Id goal = tree.node({}, JenisSimpul::Tujuan, {});
    for (int p = 0; p < kPrograms; ++p) {
        const Id aim = tree.node(goal, JenisSimpul::Sasaran, {});
        const QString code = QStringLiteral("7.01.%1").arg(p + 1, 2, 10, QChar(u'0'));
        const Id program = tree.node(aim, JenisSimpul::Program, code);
        tree.indicator(aim);
        tree.indicator(aim);
        tree.indicator(program);
        tree.indicator(program);
        for (int k = 0; k < kKegiatan; ++k) {
            const QString below = code + QStringLiteral(".2.%1").arg(k + 1, 2, 10, QChar(u'0'));
            const Id kegiatan = tree.node(program, JenisSimpul::Kegiatan, below);
            tree.indicator(kegiatan);
            for (int s = 0; s < kSub; ++s)
                tree.indicator(tree.node(kegiatan, JenisSimpul::SubKegiatan,
                                         below + QStringLiteral(".%1").arg(s + 1, 4, 10, QChar(u'0'))));
        }
    }
    return tree;
}

void build(usecases::Workspace& workspace)
{
    UnitKerja unit;
    unit.id = QStringLiteral("unit");
    unit.nama = QStringLiteral("Kecamatan Contoh");
    must(workspace.commit(usecases::createUnit(workspace.snapshot(), unit)), "unit");
    Tree tree = makeTree();
    std::vector<Entity> plan{ PeriodeRenstra{ QStringLiteral("periode"), unit.id, kFirstYear,
                                              kFirstYear + kYears - 1 } };
    std::ranges::move(tree.nodes, std::back_inserter(plan));
    std::ranges::move(tree.indicators, std::back_inserter(plan));
    must(workspace.commit(usecases::addPlan(workspace.snapshot(), std::move(plan))), "plan");
    Dokumen renstra;
    renstra.id = QStringLiteral("renstra");
    renstra.unitId = unit.id;
    renstra.periodeId = QStringLiteral("periode");
    must(workspace.commit(usecases::addDokumen(workspace.snapshot(), { renstra })), "document");
    usecases::Edit figures{ Action::Import, {}, {} };
    for (Entity& row : tree.targets)
        figures.rows.push_back({ std::nullopt, std::move(row) });
    must(workspace.commit(std::move(figures)), "targets");
}

QTemporaryDir& folder()
{
    static QTemporaryDir dir;
    return dir;
}

std::unique_ptr<usecases::Workspace> openPlan()
{
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("rencana.selaras"));
        auto store = storage::Store::create(file);
        must(store, "create");
        auto workspace = usecases::Workspace::open(std::move(*store), QStringLiteral("bench"));
        must(workspace, "open");
        build(**workspace);
        return file;
    }();
    auto store = storage::Store::open(path);
    must(store, "open");
    auto workspace = usecases::Workspace::open(std::move(*store), QStringLiteral("bench"));
    must(workspace, "load");
    return std::move(*workspace);
}

/// The page of the plan, shown.
struct Shown {
    std::unique_ptr<usecases::Workspace> workspace = openPlan();
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

/// A quarter of 1,000 indicators and 600 lines of spending with four years behind it, none of them odd: every rule is
/// gone through.
Snapshot fullQuarter()
{
    UnitData data = openPlan()->snapshot().data();
    for (const Indikator& indikator : data.indikator) {
        for (int cell = 0; cell < kYears * 4; ++cell) {
            RealisasiKinerja row;
            row.id = indikator.id + QString::number(cell);
            row.indikatorId = indikator.id;
            row.tahun = kFirstYear + cell / 4;
            row.triwulan = cell % 4 + 1;
            row.nilai = Decimal::fromInteger(200 + cell);
            data.realisasi.push_back(row);
        }
    }
    for (const Simpul& node : data.simpul) {
        if (node.jenis != JenisSimpul::SubKegiatan)
            continue;
        Pagu pagu;
        pagu.id = pagu.simpulId = node.id;
        pagu.dokumenId = QStringLiteral("renstra");
        pagu.tahun = kFirstYear + kYears - 1;
        pagu.nilai = Decimal::fromInteger(10'000'000);
        data.pagu.push_back(pagu);
        for (int triwulan = 1; triwulan <= 4; ++triwulan)
            data.realisasiAnggaran.push_back({ node.id + QString::number(triwulan),
                                               {},
                                               node.id,
                                               pagu.tahun,
                                               triwulan,
                                               Decimal::fromInteger(triwulan),
                                               std::nullopt });
    }
    std::ranges::find(data.dokumen, QStringLiteral("renstra"), &Dokumen::id)->status = StatusDokumen::Ditetapkan;
    return Snapshot(std::move(data));
}

void oddQuarter(benchmark::State& state)
{
    const Snapshot snapshot = fullQuarter();
    if (snapshot.data().indikator.size() != 1000)
        stop("1,000 indicators");
    for (auto _ : state)
        benchmark::DoNotOptimize(kejanggalan(snapshot, kFirstYear + kYears - 1, 4));
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
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Shade::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

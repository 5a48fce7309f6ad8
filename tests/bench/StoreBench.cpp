// SPDX-License-Identifier: GPL-3.0-or-later
// Store, figures and document of one unit, on the sample store. The label of each line is its target.
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/documents/pdf/PdfWriter.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/edits/results/Bukti.h"
#include "core/edits/results/Realisasi.h"
#include "core/sample/SampleStore.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>

using namespace selaras;

namespace {

[[noreturn]] void stop(const char* what)
{
    std::cerr << "bench: " << what << " failed\n";
    std::exit(1);
}

QTemporaryDir& folder()
{
    static QTemporaryDir dir;
    return dir;
}

QString samplePath()
{
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("contoh.selaras"));
        auto store = storage::Store::create(file);
        if (!store)
            stop("create");
        auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
        if (!workspace || !sample::buildSample(**workspace))
            stop("sample");
        return file;
    }();
    return path;
}

std::unique_ptr<workspace::Workspace> openSample()
{
    auto store = storage::Store::open(samplePath());
    if (!store)
        stop("open");
    auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
    if (!workspace)
        stop("load");
    return std::move(*workspace);
}

void openAndLoad(benchmark::State& state)
{
    samplePath();
    for (auto _ : state)
        benchmark::DoNotOptimize(openSample());
    state.SetLabel("target <= 20 ms");
}

/// The sample with 100 proofs of 10 MB.
QString provenPath()
{
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("terbukti.selaras"));
        if (!openSample()->store().backup(file))
            stop("copy");
        auto workspace = workspace::Workspace::open(*storage::Store::open(file), QStringLiteral("bench"));
        const domain::Id indikator = domain::capaianTahun((*workspace)->snapshot(), 2024).front().indikator->id;
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes(10 << 20, char(i));
            const auto edit = edits::attachBukti((*workspace)->snapshot(), { indikator, 2025, 1 },
                                                 { { QStringLiteral("bukti %1.bin").arg(i), std::move(bytes), {} } });
            if (!(*workspace)->commit(edit))
                stop("proof");
        }
        return file;
    }();
    return path;
}

void openWithProofs(benchmark::State& state)
{
    provenPath();
    for (auto _ : state)
        benchmark::DoNotOptimize(storage::Store::open(provenPath()));
    state.SetLabel("1 GB of proofs: target <= 1.5 x openAndLoad");
}

void allFigures(benchmark::State& state)
{
    const auto workspace = openSample();
    for (auto _ : state) {
        benchmark::DoNotOptimize(domain::ringkasan(workspace->snapshot(), 2024));
        benchmark::DoNotOptimize(domain::capaianSemua(workspace->snapshot(), 2024));
    }
    state.SetLabel("target <= 1 ms");
}

void recordDurably(benchmark::State& state)
{
    const auto workspace = openSample();
    const domain::Id indikator = domain::capaianTahun(workspace->snapshot(), 2024).front().indikator->id;
    int value = 0;
    for (auto _ : state) {
        const QString typed = QStringLiteral("%1,%2").arg(80 + value % 10).arg(++value % 100 + 1);
        if (!workspace->commit(edits::recordRealisasi(workspace->snapshot(), indikator, 2025, 1, typed)))
            stop("record");
    }
    state.SetLabel("target <= 50 ms");
}

void printPk(benchmark::State& state)
{
    const auto workspace = openSample();
    const domain::DokumenBerlaku inForce = domain::dokumenBerlaku(workspace->snapshot(), 2024);
    const QString path = folder().filePath(QStringLiteral("pk.pdf"));
    for (auto _ : state) {
        const auto document = documents::perjanjianKinerja(workspace->snapshot(), inForce.pk->id);
        if (!document || !documents::writePdf(*document, path))
            stop("pdf");
    }
    state.SetLabel("target <= 150 ms");
}

BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond);
BENCHMARK(openWithProofs)->Unit(benchmark::kMillisecond);
BENCHMARK(allFigures)->Unit(benchmark::kMillisecond);
BENCHMARK(recordDurably)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(50);
BENCHMARK(printPk)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

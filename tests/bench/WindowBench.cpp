// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WindowBench.h"

#include "ui/base/Theme.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace selaras::bench {

int runWindowBench(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Shade::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace selaras::bench

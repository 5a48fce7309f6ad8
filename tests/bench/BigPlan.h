// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plan/Perencanaan.h"

#include <cstdlib>
#include <iostream>

/// The plan of 18 kecamatan in five years: about 900 nodes, 1,000 indicators, 5,000 targets.
namespace selaras::bench {

inline constexpr int kFirstYear = 2022, kYears = 5;
inline constexpr int kLastYear = kFirstYear + kYears - 1;

[[noreturn]] void stop(const char* what);

template <class T>
void must(const T& result, const char* what)
{
    if (!result)
        stop(what);
}

/// A file with the plan, its Renstra a draft; built once, opened anew each time.
std::unique_ptr<workspace::Workspace> openPlan();

/// The plan ditetapkan, with results of every quarter and spending of the last year.
std::unique_ptr<workspace::Workspace> openResults();
/// The rows of that.
domain::Snapshot fullQuarter();

} // namespace selaras::bench

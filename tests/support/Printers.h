// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"
#include "core/domain/values/Ratio.h"

#include <QString>

#include <gtest/gtest.h>

#include <ostream>

/// How GoogleTest shows our values.
void PrintTo(const QString& text, std::ostream* out);
namespace selaras {
void PrintTo(const Error& error, std::ostream* out);
namespace domain {
    void PrintTo(const Decimal& value, std::ostream* out);
}
} // namespace selaras

/// A Result that must hold a value: prints the error otherwise.
#define ASSERT_OK(result) ASSERT_TRUE((result).has_value()) << ::testing::PrintToString((result).error())
#define EXPECT_OK(result) EXPECT_TRUE((result).has_value()) << ::testing::PrintToString((result).error())

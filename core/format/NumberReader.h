// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// Reads numbers as Indonesian offices write them. Plain std types only, so that it can be fuzzed.
namespace selaras::format {

enum class NumberError {
    None,
    Empty, ///< nothing but spaces, or a lone dash
    NotANumber, ///< letters, two signs, exponents
    DotAsDecimal, ///< "1.5", "12.34", "0.500": the dot groups thousands, the comma is for decimals
    BadGrouping, ///< "1.50.000": groups of three digits only
    TwoCommas, ///< "1,2,3"
    TooManyDecimals, ///< more than four digits after the comma
    OutOfRange, ///< beyond 922 337 203 685 477
};

struct NumberReading {
    std::int64_t scaled = 0; ///< value times 10 000; meaningful when error is None
    NumberError error = NumberError::None;
};

/// `text` is UTF-8. Read: "1.500.000", "1500000", "90,36", "1.234,5", "-3", "(1.000)" and "Rp (1.000)" = -1000,
/// "Rp 2.000,00", "93,35%", with blanks (also no-break) around. Nothing is guessed: everything else is refused with its
/// reason.
NumberReading readNumber(std::string_view text) noexcept;

} // namespace selaras::format

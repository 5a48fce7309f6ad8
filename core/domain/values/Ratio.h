// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Decimal.h"

#include <gmpxx.h>

#include <span>

namespace selaras::domain {

/// An exact fraction, for everything between the inputs and the one rounding at the end.
/// GMP carries it, so sums of many fractions stay exact on every compiler.
class Ratio {
public:
    Ratio() = default;
    Ratio(Decimal value); // NOLINT(google-explicit-constructor): every decimal is a fraction
    explicit Ratio(qint64 value);

    bool isZero() const { return m_value == 0; }
    bool isNegative() const { return m_value < 0; }

    /// Half up, away from zero on both sides (as Excel's ROUND), to `decimals` digits (0 to 4).
    /// nullopt when the result is outside the range of Decimal.
    std::optional<Decimal> rounded(int decimals) const;

    friend Ratio operator+(const Ratio& a, const Ratio& b) { return Ratio(a.m_value + b.m_value); }
    friend Ratio operator-(const Ratio& a, const Ratio& b) { return Ratio(a.m_value - b.m_value); }
    friend Ratio operator*(const Ratio& a, const Ratio& b) { return Ratio(a.m_value * b.m_value); }
    /// `b` must not be zero.
    friend Ratio operator/(const Ratio& a, const Ratio& b) { return Ratio(a.m_value / b.m_value); }
    friend bool operator==(const Ratio& a, const Ratio& b) { return a.m_value == b.m_value; }
    friend bool operator<(const Ratio& a, const Ratio& b) { return a.m_value < b.m_value; }
    friend bool operator>(const Ratio& a, const Ratio& b) { return b < a; }

private:
    explicit Ratio(mpq_class value)
        : m_value(std::move(value))
    {
    }
    mpq_class m_value;
};

/// The arithmetic mean; `values` must not be empty.
Ratio mean(std::span<const Ratio> values);

} // namespace selaras::domain

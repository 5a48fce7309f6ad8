// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace selaras::domain {

/// An exact decimal number with four digits after the point: measures, scores and rupiah.
/// Range ±922 337 203 685 477,5807. Never a double: 2-decimal ratios in double are wrong once in 5 000.
class Decimal {
public:
    static constexpr int kDigits = 4;
    static constexpr qint64 kUnit = 10'000;

    constexpr Decimal() = default;
    /// `scaled` is the value times 10 000.
    static constexpr Decimal fromScaled(qint64 scaled) { return Decimal(scaled); }
    /// For literals in code and tests; `value` must be within ±922 337 203 685 477.
    static constexpr Decimal fromInteger(qint64 value) { return Decimal(value * kUnit); }
    /// Reads the canonical text of toText(): "-90.36". Anything else, spaces and grouping included, is nullopt.
    static std::optional<Decimal> fromText(QStringView text);

    constexpr qint64 scaled() const { return m_scaled; }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr bool isNegative() const { return m_scaled < 0; }
    /// Digits needed after the point, 0 to 4.
    int decimals() const;
    /// Canonical text for files and --json: shortest form, decimal point, no grouping: "2973061600", "90.36".
    QString toText() const;
    /// Exactly `decimals` digits after the point (0 to 4): "100.00". The value must not need more.
    QString toText(int decimals) const;

    /// nullopt when the sum is out of range.
    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> minus(Decimal other) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default; // NOLINT(modernize-use-nullptr): clang-tidy 14

private:
    constexpr explicit Decimal(qint64 scaled)
        : m_scaled(scaled)
    {
    }
    qint64 m_scaled = 0;
};

} // namespace selaras::domain

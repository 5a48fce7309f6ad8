// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/values/Decimal.h"

#include <limits>

namespace selaras::domain {

namespace {

    bool isDigit(QChar c)
    {
        return c >= u'0' && c <= u'9';
    }

    /// Appends a digit; false on overflow.
    bool push(qint64& value, int digit)
    {
        return !__builtin_mul_overflow(value, qint64(10), &value)
            && !__builtin_add_overflow(value, qint64(digit), &value);
    }

    /// The range is symmetric: the one number below it has no magnitude.
    bool inRange(qint64 scaled)
    {
        return scaled != std::numeric_limits<qint64>::min();
    }

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qint64 scaled = 0;
    qsizetype i = 0;
    while (i < text.size() && isDigit(text[i])) {
        if (!push(scaled, text[i++].digitValue()))
            return std::nullopt;
    }
    const bool leadingZero = i > 1 && text[0] == u'0';
    if (i == 0 || leadingZero)
        return std::nullopt;
    int digits = 0;
    if (i < text.size()) {
        if (text[i++] != u'.' || i == text.size())
            return std::nullopt;
        for (; i < text.size(); ++i, ++digits) {
            if (digits == kDigits || !isDigit(text[i]) || !push(scaled, text[i].digitValue()))
                return std::nullopt;
        }
    }
    for (; digits < kDigits; ++digits) {
        if (!push(scaled, 0))
            return std::nullopt;
    }
    if (negative && scaled == 0)
        return std::nullopt; // toText() has no "-0"
    return Decimal(negative ? -scaled : scaled);
}

int Decimal::decimals() const
{
    int digits = kDigits;
    for (qint64 rest = m_scaled; digits > 0 && rest % 10 == 0; rest /= 10)
        --digits;
    return digits;
}

QString Decimal::toText() const
{
    return toText(decimals());
}

QString Decimal::toText(int decimals) const
{
    Q_ASSERT(decimals >= this->decimals() && decimals <= kDigits);
    // Unsigned, so that the most negative value has a magnitude too.
    const quint64 magnitude = m_scaled < 0 ? quint64(0) - quint64(m_scaled) : quint64(m_scaled);
    QString text = QString::number(magnitude / quint64(kUnit));
    if (m_scaled < 0)
        text.prepend(u'-');
    if (decimals > 0) {
        const QString fraction = QString::number(magnitude % quint64(kUnit)).rightJustified(kDigits, u'0');
        text += u'.' + fraction.first(decimals);
    }
    return text;
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_scaled, other.m_scaled, &sum) || !inRange(sum))
        return std::nullopt;
    return Decimal(sum);
}

std::optional<Decimal> Decimal::minus(Decimal other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_scaled, other.m_scaled, &difference) || !inRange(difference))
        return std::nullopt;
    return Decimal(difference);
}

} // namespace selaras::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/NumberReader.h"

#include <limits>

namespace selaras::format {

namespace {

    constexpr int kDigits = 4;

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    bool eat(std::string_view& text, std::string_view prefix)
    {
        if (!text.starts_with(prefix))
            return false;
        text.remove_prefix(prefix.size());
        return true;
    }

    bool eatBack(std::string_view& text, std::string_view suffix)
    {
        if (!text.ends_with(suffix))
            return false;
        text.remove_suffix(suffix.size());
        return true;
    }

    /// Blanks as Word and Excel leave them: space, tab, line ends, no-break and narrow no-break space.
    void trim(std::string_view& text)
    {
        constexpr std::string_view blanks[] = { " ", "\t", "\r", "\n", "\u00a0", "\u202f" };
        for (bool again = true; again;) {
            again = false;
            for (std::string_view blank : blanks)
                again = eat(text, blank) || eatBack(text, blank) || again;
        }
    }

    /// "(1.000)" is a negative number, as budget tables write it.
    bool eatBrackets(std::string_view& text)
    {
        if (text.size() <= 2 || !text.starts_with('(') || !text.ends_with(')'))
            return false;
        text = text.substr(1, text.size() - 2);
        trim(text);
        return true;
    }

    NumberError push(std::int64_t& value, int digit)
    {
        constexpr std::int64_t max = std::numeric_limits<std::int64_t>::max();
        if (value > (max - digit) / 10)
            return NumberError::OutOfRange;
        value = value * 10 + digit;
        return NumberError::None;
    }

    /// Why a dotted whole part that is not grouped by threes was refused: "1.5" is meant as a decimal, "1.50.000" is
    /// not.
    NumberError groupingError(std::string_view whole, std::size_t dots, bool hasFraction)
    {
        return dots == 1 && !hasFraction && whole.back() != '.' && whole.front() != '.' ? NumberError::DotAsDecimal
                                                                                        : NumberError::BadGrouping;
    }

    NumberError readWhole(std::string_view whole, bool hasFraction, std::int64_t& value)
    {
        std::size_t dots = 0;
        for (char c : whole)
            dots += c == '.';
        const std::size_t first = whole.find('.');
        // "0.500" is one half to whoever types it: no grouped number starts with a zero.
        const bool grouped =
            dots == 0 || (first >= 1 && first <= 3 && whole.size() == first + dots * 4 && whole.front() != '0');
        if (!grouped)
            return groupingError(whole, dots, hasFraction);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            if (whole[i] == '.') {
                if ((i - first) % 4 != 0)
                    return NumberError::BadGrouping;
                continue;
            }
            if (NumberError error = push(value, whole[i] - '0'); error != NumberError::None)
                return error;
        }
        return NumberError::None;
    }

    NumberError readFraction(std::string_view fraction, std::int64_t& value)
    {
        if (fraction.empty() || fraction.find('.') != std::string_view::npos)
            return NumberError::NotANumber;
        while (fraction.size() > kDigits && fraction.back() == '0')
            fraction.remove_suffix(1);
        if (fraction.size() > kDigits)
            return NumberError::TooManyDecimals;
        for (std::size_t i = 0; i < kDigits; ++i) {
            const int digit = i < fraction.size() ? fraction[i] - '0' : 0;
            if (NumberError error = push(value, digit); error != NumberError::None)
                return error;
        }
        return NumberError::None;
    }

    NumberError readMagnitude(std::string_view text, std::int64_t& value)
    {
        std::size_t commas = 0;
        for (char c : text) {
            if (!isDigit(c) && c != '.' && c != ',')
                return NumberError::NotANumber;
            commas += c == ',';
        }
        if (commas > 1)
            return NumberError::TwoCommas;
        const std::size_t comma = text.find(',');
        const std::string_view whole = text.substr(0, comma);
        if (whole.empty())
            return NumberError::NotANumber;
        if (NumberError error = readWhole(whole, commas == 1, value); error != NumberError::None)
            return error;
        return readFraction(commas ? text.substr(comma + 1) : std::string_view("0"), value);
    }

} // namespace

NumberReading readNumber(std::string_view text) noexcept
{
    trim(text);
    if (text.empty() || text == "-" || text == "\u2013" || text == "\u2014")
        return { 0, NumberError::Empty };
    bool negative = eatBrackets(text);
    if (eat(text, "Rp.") || eat(text, "Rp") || eat(text, "rp"))
        trim(text);
    negative = negative || eatBrackets(text);
    if (!negative && (eat(text, "-") || eat(text, "\u2212"))) {
        negative = true;
        trim(text);
    }
    if (eatBack(text, "%"))
        trim(text);
    NumberReading reading;
    reading.error = text.empty() ? NumberError::NotANumber : readMagnitude(text, reading.scaled);
    if (reading.error != NumberError::None)
        reading.scaled = 0;
    else if (negative)
        reading.scaled = -reading.scaled;
    return reading;
}

} // namespace selaras::format

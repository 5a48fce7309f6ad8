// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/DateReader.h"

#include <QRegularExpression>

#include <array>

namespace selaras::format {

namespace {

    /// A month by its number or by the first letters of its name, at least three ("Agt" is what calendars print too).
    int month(const QString& word)
    {
        static constexpr std::array<const char*, 12> names{ "januari",   "februari", "maret",    "april",
                                                            "mei",       "juni",     "juli",     "agustus",
                                                            "september", "oktober",  "november", "desember" };
        bool isNumber = false;
        if (const int number = word.toInt(&isNumber); isNumber)
            return number;
        const QString small = word.toLower();
        if (small == u"agt")
            return 8;
        for (size_t i = 0; small.size() >= 3 && i < names.size(); ++i) {
            if (QString::fromLatin1(names[i]).startsWith(small))
                return int(i) + 1;
        }
        return 0;
    }

} // namespace

Result<QDate> readDate(const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-/. ]([A-Za-z]+|\\d{1,2})[-/. ](\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    QDate date;
    if (const auto match = dayFirst.match(typed); match.hasMatch())
        date = QDate(match.captured(3).toInt(), month(match.captured(2)), match.captured(1).toInt());
    else if (const auto other = yearFirst.match(typed); other.hasMatch())
        date = QDate(other.captured(1).toInt(), other.captured(2).toInt(), other.captured(3).toInt());
    if (!date.isValid())
        return fail(ErrorCode::DateInvalid, { text });
    return date;
}

QString dateFieldPattern()
{
    return QStringLiteral("dd-MM-yyyy");
}

} // namespace selaras::format

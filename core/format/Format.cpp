// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/Format.h"

#include "core/domain/values/Satuan.h"
#include "core/format/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::format {

using domain::Angka;
using domain::Decimal;
using domain::Keadaan;

namespace {

    /// The canonical text with Indonesian separators.
    QString localized(const QString& canonical)
    {
        const qsizetype point = canonical.indexOf(u'.');
        QString whole = canonical.first(point < 0 ? canonical.size() : point);
        for (qsizetype i = whole.size() - 3; i > (whole.startsWith(u'-') ? 1 : 0); i -= 3)
            whole.insert(i, u'.');
        return point < 0 ? whole : whole + u',' + canonical.sliced(point + 1);
    }

    /// A value with more digits than are printed is rounded for print; the domain has the exact one.
    Decimal fitted(Decimal value, int decimals)
    {
        return value.decimals() <= decimals ? value : domain::Ratio(value).rounded(decimals).value_or(value);
    }

    QString unavailable(const Angka& angka)
    {
        return angka.keadaan == Keadaan::BelumDiisi
            ? QString(QChar(kDash))
            : QCoreApplication::translate("selaras::format::Text", "tidak dapat dihitung");
    }

    const char* const months[] = { "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                   "Juli",    "Agustus",  "September", "Oktober", "November", "Desember" };

} // namespace

QString number(Decimal value)
{
    return localized(value.toText());
}

QString number(Decimal value, int decimals)
{
    const Decimal shown = fitted(value, decimals);
    // At the very end of the range there is no rounded value: too exact is better than wrong.
    return localized(shown.toText(std::max(decimals, shown.decimals())));
}

namespace {

    QString money(Decimal value, int decimals)
    {
        const bool negative = value.isNegative();
        const Decimal magnitude = negative ? Decimal::fromScaled(-value.scaled()) : value;
        const QString text = number(magnitude, decimals);
        return QStringLiteral("Rp\u00a0") + (negative ? u'(' + text + u')' : text);
    }

} // namespace

QString rupiah(Decimal value)
{
    return money(value, value.decimals() == 0 ? 0 : 2);
}

QString rupiahSen(Decimal value)
{
    return money(value, 2);
}

QString fileSize(qint64 bytes)
{
    constexpr qint64 kKilo = 1000;
    constexpr qint64 kMega = kKilo * kKilo;
    if (bytes < kKilo)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes + kKilo / 2 < kMega)
        return QStringLiteral("%1 kB").arg((bytes + kKilo / 2) / kKilo);
    const qint64 tenths = (bytes + kMega / 20) / (kMega / 10);
    return QStringLiteral("%1 MB").arg(number(Decimal::fromScaled(tenths * (Decimal::kUnit / 10))));
}

QString juta(const domain::Ratio& rupiah)
{
    const domain::Ratio millions = rupiah / domain::Ratio(qint64(1'000'000));
    const auto rounded = millions.rounded(2);
    if (rounded && rounded->isZero() && !rupiah.isZero()) {
        const auto finer = millions.rounded(domain::Decimal::kDigits);
        return number(finer.value_or(*rounded));
    }
    return rounded ? number(*rounded) : QString(QChar(kDash));
}

QString percent(Decimal value, int decimals)
{
    return number(value, decimals) + u'%';
}

QString figure(const Angka& angka, int decimals)
{
    const std::optional<Decimal> value = angka.bulat(decimals);
    return value ? number(*value, decimals) : unavailable(angka);
}

QString figurePercent(const Angka& angka, int decimals)
{
    const std::optional<Decimal> value = angka.bulat(decimals);
    return value ? percent(*value, decimals) : unavailable(angka);
}

Result<Decimal> readDecimal(const QString& text)
{
    const NumberReading reading = readNumber(text.toStdString());
    if (reading.error != NumberError::None)
        return fail(ErrorCode::NumberInvalid, { text, Text::numberError(reading.error) });
    return Decimal::fromScaled(reading.scaled);
}

Result<PrintedTarget> readTarget(const QString& text)
{
    const QString trimmed = text.trimmed();
    const NumberReading reading = readNumber(trimmed.toStdString());
    if (reading.error == NumberError::None) {
        const Decimal value = Decimal::fromScaled(reading.scaled);
        return PrintedTarget{ value, number(value) == trimmed ? QString() : trimmed };
    }
    static const QRegularExpression nothing(QStringLiteral("^(-|–|—|n\\s*/\\s*a)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (nothing.match(trimmed).hasMatch())
        return PrintedTarget{ std::nullopt, trimmed };
    // "82 (Tinggi)", "7 Dokumen", "20 Orang/Bulan": a number, a blank or bracket, then words. Blanks may be no-break.
    static const QRegularExpression worded(
        QStringLiteral("^([-\\d.,]+%?)(?:[\\s\u00a0\u202f]+(?!e\\d)[\\p{L}(]|\\().*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = worded.match(trimmed);
    if (!match.hasMatch())
        return fail(ErrorCode::NumberInvalid, { text, Text::numberError(reading.error) });
    const NumberReading leading = readNumber(match.captured(1).toStdString());
    if (leading.error != NumberError::None)
        return fail(ErrorCode::NumberInvalid, { text, Text::numberError(leading.error) });
    return PrintedTarget{ Decimal::fromScaled(leading.scaled), trimmed };
}

QString target(const std::optional<Decimal>& value, const QString& teks, const QString& satuan)
{
    if (!teks.isEmpty())
        return teks;
    if (!value)
        return QString(QChar(kDash));
    return domain::isPersen(satuan) ? number(*value) + u'%' : number(*value);
}

QString target(const domain::Target& row, const QString& satuan)
{
    if (!row.teks.isEmpty() || !row.nilai || !row.nilaiAtas)
        return target(row.nilai, row.teks, satuan);
    return target(row.nilai, {}, {}) + QChar(kDash) + target(row.nilaiAtas, {}, satuan);
}

QString date(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(QLatin1StringView(months[date.month() - 1])).arg(date.year());
}

QString dateTime(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    if (!local.isValid())
        return {};
    return QStringLiteral("%1 %2 %3 %4.%5")
        .arg(local.date().day())
        .arg(QString::fromLatin1(months[local.date().month() - 1]).first(3))
        .arg(local.date().year())
        .arg(local.time().hour(), 2, 10, QChar(u'0'))
        .arg(local.time().minute(), 2, 10, QChar(u'0'));
}

QString years(int from, int to)
{
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString roman(int quarter)
{
    static const char* const numerals[] = { "I", "II", "III", "IV" };
    return quarter >= 1 && quarter <= 4 ? QString::fromLatin1(numerals[quarter - 1]) : QString();
}

} // namespace selaras::format

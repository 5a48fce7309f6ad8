// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Angka.h"
#include "core/domain/office/Entities.h"
#include "core/domain/values/Error.h"
#include "core/format/NumberReader.h"

#include <QDate>
#include <QDateTime>

/// Indonesian numbers, rupiah, percentages and dates, both ways; the only place that knows them.
namespace selaras::format {

/// What stands where a figure is not filled in.
inline constexpr char16_t kDash = u'\u2013';

/// "2.973.061.600", "90,36", "-2,5": grouped, shortest decimals.
QString number(domain::Decimal value);
/// Exactly `decimals` digits after the comma: number(100, 2) == "100,00".
QString number(domain::Decimal value, int decimals);
/// "Rp 2.973.061.600" ; with sen: "Rp 2.973.061.600,00". Negative: "(40.000.000,00)" as budget tables write it.
QString rupiah(domain::Decimal value);
QString rupiahSen(domain::Decimal value);
/// Millions of rupiah for charts, without the unit: "2.973,06"; what would round to nothing keeps its digits.
QString juta(const domain::Ratio& rupiah);
/// "93,35%".
QString percent(domain::Decimal value, int decimals = 2);
/// The rounded figure, or the dash when not filled in, or "tidak dapat dihitung".
QString figure(const domain::Angka& angka, int decimals = 2);
QString figurePercent(const domain::Angka& angka, int decimals = 2);

/// Size of a file: "840 B", "84 kB", "1,2 MB". Decimal units, as file managers show them.
QString fileSize(qint64 bytes);

/// What a user typed. ErrorCode::NumberInvalid with the reason; Empty is an error too (the caller decides what an
/// empty cell means).
Result<domain::Decimal> readDecimal(const QString& text);

/// A target as typed or printed: "82 (Tinggi)" is 82 with its text, "7 Dokumen" is 7, "100%" is 100; "-" and "N/A" have
/// a text and no number. `teks` is empty when the number alone says it all.
struct PrintedTarget {
    std::optional<domain::Decimal> nilai;
    QString teks;
};
Result<PrintedTarget> readTarget(const QString& text);
/// The way back: what a cell or a document shows for a target.
QString target(const std::optional<domain::Decimal>& nilai, const QString& teks, const QString& satuan);
/// The same with both ends where it is a range: "80–90%".
QString target(const domain::Target& target, const QString& satuan);

/// "24 November 2026".
QString date(QDate date);
/// "24 Nov 2026 09.12", local time.
QString dateTime(const QDateTime& at);
/// "2022–2024", or "2024" for one year.
QString years(int from, int to);
/// "I" to "IV".
QString roman(int quarter);

} // namespace selaras::format

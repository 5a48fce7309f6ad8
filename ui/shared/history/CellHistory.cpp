// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/history/CellHistory.h"

#include "core/domain/office/Codes.h"
#include "core/format/Text.h"

namespace selaras::ui {

namespace {
    QString number(const QJsonValue& value)
    {
        const auto decimal = domain::Decimal::fromText(value.toString());
        return decimal ? format::number(*decimal) : QString();
    }

    QString figure(const QJsonObject& row)
    {
        const QString words = row[QStringLiteral("teks")].toString();
        const QString above = number(row[QStringLiteral("pembilang")]);
        if (!words.isEmpty())
            return words;
        return above.isEmpty() ? number(row[QStringLiteral("nilai")])
                               : above + QStringLiteral(" ÷ ") + number(row[QStringLiteral("penyebut")]);
    }

    QString shown(const std::optional<QJsonObject>& row, CellHistory::Of of)
    {
        QString text;
        if (row && of == CellHistory::Of::Figure)
            text = figure(*row);
        else if (row)
            text = row->value(of == CellHistory::Of::Name ? QStringLiteral("nama") : QStringLiteral("kode")).toString();
        return text.isEmpty() ? CellHistory::tr("kosong") : text;
    }
} // namespace

QString CellHistory::Line::change() const
{
    const QString text = to.isEmpty() ? what : from + QStringLiteral(" → ") + to;
    return field.isEmpty() ? text : field + QStringLiteral(": ") + text;
}

QString CellHistory::Line::sentence() const
{
    QStringList parts{ when, who, change() };
    if (!why.isEmpty())
        parts << why;
    return parts.join(QStringLiteral(" · "));
}

std::vector<CellHistory::Line> CellHistory::lines(storage::Store& store, const domain::Id& rowId, Of of)
{
    std::vector<Line> lines;
    const auto entries = store.history(rowId);
    if (rowId.isEmpty() || !entries)
        return lines;
    for (const storage::HistoryEntry& entry : *entries) {
        const auto action = domain::fromCode<domain::Action>(entry.action);
        for (const storage::HistoryRow& row : entry.rows) {
            Line line{ format::dateTime(entry.at),
                       entry.by,
                       shown(row.before, of),
                       shown(row.after, of),
                       action ? format::Text::name(*action) : entry.action,
                       entry.reason };
            if (line.from == line.to)
                line.from.clear(), line.to.clear();
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace selaras::ui

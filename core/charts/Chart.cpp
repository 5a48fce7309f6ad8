// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/Chart.h"

#include <algorithm>

namespace selaras::charts {

namespace {

    QStringList figures(const Chart& chart, int category)
    {
        QStringList parts;
        for (const Series& each : chart.series)
            parts << QStringLiteral("%1 %2").arg(each.name, each.points[size_t(category)].text);
        if (size_t(category) < chart.notes.size())
            parts << QStringLiteral("%1 %2").arg(chart.noteName, chart.notes[size_t(category)].shown());
        return parts;
    }

    /// "Program … (Rp)", without what would break the table it is pasted into.
    QString heading(const QString& name, const QString& unit)
    {
        const QString text = unit.isEmpty() || name.endsWith(u')') ? name : QStringLiteral("%1 (%2)").arg(name, unit);
        return text.simplified();
    }

} // namespace

bool Chart::empty() const
{
    return std::ranges::none_of(series, [](const Series& each) {
        return std::ranges::any_of(each.points, [](const Point& point) { return point.size.has_value(); });
    });
}

QString Chart::noteKey() const
{
    if (notes.empty())
        return {};
    const QString key = QStringLiteral("% = ") + noteName;
    return remark.isEmpty() ? key : QStringLiteral("%1 · %2").arg(key, remark);
}

QString Chart::spoken() const
{
    QStringList years;
    for (int i = 0; i < categories.size(); ++i)
        years << QStringLiteral("%1: %2").arg(categories[i], figures(*this, i).join(QStringLiteral(", ")));
    return QStringLiteral("%1 (%2). %3").arg(title, unit, years.join(QStringLiteral("; ")));
}

QString Chart::hint(int category) const
{
    const QString head = QStringLiteral("%1 · %2").arg(title, categories[category]);
    return head + u'\n' + figures(*this, category).join(u'\n');
}

QString Chart::toTsv() const
{
    // A line on the right axis has the figures of the notes.
    const bool withNotes = !notes.empty() && rightUnit.isEmpty();
    QStringList line{ heading(categoryName, {}) };
    for (const Series& each : series)
        line << heading(each.name, each.side == Side::Right ? rightUnit : unit);
    if (withNotes)
        line << heading(noteName, QStringLiteral("%"));
    QString text = line.join(u'\t') + u'\n';
    for (int i = 0; i < categories.size(); ++i) {
        line = { categories[i] };
        for (const Series& each : series) {
            const Point& point = each.points[size_t(i)];
            line << (point.size ? point.text.section(u'%', 0, 0) : QString());
        }
        if (withNotes) {
            const QString& note = notes[size_t(i)].text;
            line << (note.contains(u'%') ? note.section(u'%', 0, 0) : QString());
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace selaras::charts

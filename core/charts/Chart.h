// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

/// Charts as plain values: what is drawn, not how. Window, documents, pictures and the command line draw the same ones,
/// and tests compare these.
namespace selaras::charts {

/// A figure of a series in one category. Lengths are for drawing only; what is read is the text.
struct Point {
    std::optional<double> size; ///< nothing is drawn without one: a missing year is a gap
    QString text; ///< from core/format; a dash where there is no figure
    friend bool operator==(const Point&, const Point&) = default;
};

/// How a series is told from the others, without its colour: by shade and pattern of its bars, or by shape of its
/// points and the dashes of its line.
enum class Style { Quiet, Strong, Hatched, Crossed, Circle, Square, Triangle, Diamond };
enum class Mark { Bar, Line, DashedLine };
enum class Side { Left, Right };

struct Series {
    QString name;
    Mark mark = Mark::Bar;
    Style style = Style::Strong;
    Side side = Side::Left; ///< which axis it is measured on
    std::vector<Point> points; ///< one for each category
    friend bool operator==(const Series&, const Series&) = default;
};

/// A percentage under a category: "95,39%". What is bad has a shape before it: "▼ 95,39%".
struct Note {
    enum class Tone { Plain, Good, Bad };
    QString text;
    Tone tone = Tone::Plain;
    QString shown() const { return tone == Tone::Bad ? QStringLiteral("▼ ") + text : text; }
    friend bool operator==(const Note&, const Note&) = default;
};

/// One chart, one unit on an axis.
struct Chart {
    QString id; ///< for names of widgets
    QString title;
    QString categoryName; ///< of the axis below: "Tahun"
    QString unit, rightUnit; ///< of the axes: "Indeks", "%"
    QStringList categories;
    std::vector<Series> series;
    std::vector<Note> notes; ///< none, or one for each category
    QString noteName; ///< what the notes are: "capaian"
    QString remark; ///< what a star behind a note means; empty without one
    friend bool operator==(const Chart&, const Chart&) = default;

    bool empty() const; ///< no series has a figure
    /// What a legend says of the notes: "% = capaian"; empty without notes.
    QString noteKey() const;
    /// Every figure in words, for screen readers: "Indeks (Nilai). 2024: target 90,36, realisasi 93,66, capaian …".
    QString spoken() const;
    /// The same for one category, in lines: a tooltip.
    QString hint(int category) const;
    /// Its figures as a spreadsheet takes them: a line for each category, tabs between; no dashes, no signs.
    QString toTsv() const;
};

} // namespace selaras::charts

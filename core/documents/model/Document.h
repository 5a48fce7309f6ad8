// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ChartLayout.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// A document as data: what it says and how it is built, nothing of where it comes from. Writers (PDF now) turn it into
/// files and know nothing of its meaning.
namespace selaras::documents {

enum class Align { Left, Center, Right, Justify };
enum class Weight { Normal, Bold };

/// A run of text; '\n' breaks the line.
struct Paragraph {
    QString text;
    Align align = Align::Left;
    Weight weight = Weight::Normal;
    double size = 11; ///< points
    double spaceBefore = 0, spaceAfter = 6; ///< points
    double indent = 0; ///< points, all lines
    double lineSpacing = 1.15; ///< of the height of the letters
    bool keepWithNext = false; ///< never last on a page
};

/// "Nama : (…………)": labels aligned in a column.
struct LabelledLines {
    std::vector<std::pair<QString, QString>> lines;
    double labelWidth = 90; ///< points
    double indent = 0;
    double size = 11; ///< points
    double lineSpacing = 1.15;
};

/// A bar across a cell, from 0 at the left to `full` at the right; longer ones end there, with a break in them.
struct CellBar {
    std::optional<double> value; ///< an empty track without one
    double full = 100;
    std::optional<double> mark = {}; ///< a line across it: the target
};
struct Cell {
    QString text;
    Align align = Align::Left;
    Weight weight = Weight::Normal;
    int columnSpan = 1, rowSpan = 1; ///< the covered cells are left out
    std::optional<CellBar> bar = {}; ///< for cells without text
};
struct TableRow {
    std::vector<Cell> cells;
    bool keepWithNext = false; ///< never last on a page: the row above a total
};
/// Head rows are repeated on every page; no row is split across pages unless it is taller than one.
struct Table {
    std::vector<double> widths; ///< shares of the text width; their sum is the whole
    std::vector<TableRow> head = {}, body = {};
    double size = 10; ///< points
    double spaceAfter = 12;
};

/// Letterhead (kop surat): logo at the left, lines centred, a double rule below.
struct Letterhead {
    QByteArray logo; ///< PNG, may be empty
    std::vector<Paragraph> lines;
};

/// One signature: post above, room to sign, name, pangkat and NIP below.
struct Signature {
    QString heading; ///< "Pihak Kedua,"
    QString post; ///< "Bupati Mojokerto"
    QString name; ///< "(…………)" where nobody is recorded
    QString rank, nip; ///< the number alone; the writer sets "NIP." before it
};
/// Left and right signature on one line, with place and date above the right one. `left` may be empty.
struct SignatureBlock {
    QString placeAndDate;
    std::vector<Signature> left, right; ///< none or one each
};

/// Charts in rows across the text, as many side by side as can be read; small ones have their legend above.
struct ChartGrid {
    std::vector<charts::Chart> charts;
    charts::Detail detail = charts::Detail::Print;
    double spaceAfter = 12;
};

struct PageBreak { };

using Block = std::variant<Letterhead, Paragraph, LabelledLines, Table, ChartGrid, SignatureBlock, PageBreak>;

enum class Paper { F4, A4 }; ///< F4 = 215 x 330 mm
enum class Orientation { Portrait, Landscape };

struct Document {
    QString title; ///< also the PDF's title
    Paper paper = Paper::F4;
    Orientation orientation = Orientation::Portrait;
    QString fontFamily = QStringLiteral("Liberation Serif");
    bool pageNumbers = true; ///< "Halaman x dari y" at the foot
    QString footNote = {}; ///< small, at the left of the foot of every page: "DRAF"
    std::vector<Block> blocks;
};

} // namespace selaras::documents

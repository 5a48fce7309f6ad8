// SPDX-License-Identifier: GPL-3.0-or-later
// What every grid has in common: the clipboard's text, the steps of the keyboard, sorting, drafts.
#include "tests/support/Printers.h"
#include "ui/grid/Clipboard.h"
#include "ui/grid/GridSteps.h"

#include <QAbstractItemModelTester>

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two groups of two rows: a name, two cells to type into and a computed one. Digits are written, all else is refused.
class DigitsModel final : public GridModel {
public:
    DigitsModel()
    {
        setColumns(
            { { .title = u"Nama"_s, .stretch = 1 }, { .title = u"A"_s }, { .title = u"B"_s }, { .title = u"C"_s } });
        setRows(makeRows());
    }

    std::vector<QString> written;

protected:
    Result<void> write(const GridEntry& entry) override
    {
        bool digits = false;
        entry.typed.toInt(&digits);
        if (!digits && !entry.typed.isEmpty())
            return fail(ErrorCode::NumberInvalid, { entry.typed, u"bukan angka"_s });
        written.push_back(entry.typed);
        return {};
    }
    Result<void> writeBlock(const std::vector<GridEntry>& entries, Block, size_t* bad) override
    {
        for (*bad = 0; *bad < entries.size(); ++*bad) {
            if (const auto done = write(entries[*bad]); !done)
                return done;
        }
        return {};
    }

private:
    static GridRow makeRow(const QString& id, qint64 value)
    {
        const QString text = QString::number(value);
        GridCell figure{ .text = text, .typed = text, .sort = value, .kind = CellKind::Figure, .editable = true };
        GridCell sum{ .text = text, .typed = text, .locked = u"jumlah"_s, .kind = CellKind::Computed };
        return { .id = id, .sortable = true, .cells = { { .text = id, .typed = id }, figure, figure, sum } };
    }
    static std::vector<GridRow> makeRows()
    {
        return { { .id = u"g1"_s, .group = true, .title = u"Satu"_s }, makeRow(u"a"_s, 9),  makeRow(u"b"_s, 100),
                 { .id = u"g2"_s, .group = true, .title = u"Dua"_s },  makeRow(u"c"_s, 30), makeRow(u"d"_s, 4) };
    }
};

QStringList ids(const std::vector<GridRow>& rows)
{
    QStringList ids;
    for (const GridRow& row : rows)
        ids << row.id;
    return ids;
}

} // namespace

TEST(Grid, ReadsTheClipboardOfASpreadsheet)
{
    using Table = std::vector<QStringList>;
    EXPECT_EQ(clipboard::readTable(u"1\t2\r\n3\t4\r\n"_s), (Table{ { u"1"_s, u"2"_s }, { u"3"_s, u"4"_s } }));
    EXPECT_EQ(clipboard::readTable(u"93,66"_s), (Table{ { u"93,66"_s } }));
    EXPECT_EQ(clipboard::readTable(u"\t\n1\t"_s), (Table{ { u""_s, u""_s }, { u"1"_s, u""_s } }));
    EXPECT_EQ(clipboard::readTable(u"\"a\tb\n\"\"c\"\"\"\td"_s), (Table{ { u"a\tb\n\"c\""_s, u"d"_s } }));
    EXPECT_EQ(clipboard::readTable(u"1\r2"_s), (Table{ { u"1"_s }, { u"2"_s } }));
}

TEST(Grid, ClipboardTextSurvivesTheRoundTrip)
{
    const std::vector<QStringList> table{ { u"2.447.188.702"_s, u""_s }, { u"dua\nbaris"_s, u"\"kutip\""_s } };
    EXPECT_EQ(clipboard::readTable(clipboard::writeTable(table)), table);
    EXPECT_EQ(clipboard::writeTable({ { u"1"_s, u"2"_s } }), u"1\t2\n"_s);
}

TEST(Grid, PasteIsPlannedAroundHeadingsAndLockedCells)
{
    const DigitsModel model;
    const auto fits = clipboard::plan(model, { model.index(2, 1) }, u"1\t2\n3\t4\n"_s); // rows b and c
    ASSERT_TRUE(fits);
    ASSERT_EQ(fits->size(), 4u);
    EXPECT_EQ((*fits)[2].row, 4);
    const auto locked = clipboard::plan(model, { model.index(1, 2) }, u"1\t2\n"_s);
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().why, clipboard::Refusal::CellLocked);
    EXPECT_EQ(locked.error().at.column, 3);
    EXPECT_TRUE(clipboard::plan(model, { model.index(1, 2) }, u"1\t9\n"_s)); // the sum as it is
    EXPECT_EQ(clipboard::plan(model, { model.index(5, 1) }, u"1\n2\n"_s).error().why, clipboard::Refusal::TooManyRows);
    EXPECT_EQ(clipboard::plan(model, { model.index(5, 3) }, u"1\t2\n"_s).error().why,
              clipboard::Refusal::TooManyColumns);
    EXPECT_EQ(clipboard::plan(model, { model.index(1, 1) }, QString()).error().why, clipboard::Refusal::Empty);
}

TEST(Grid, StepsPassHeadingsAndComputedCells)
{
    const DigitsModel model;
    const auto step = [&](int row, int column, Step way) { return nextCell(model, model.index(row, column), way); };
    EXPECT_EQ(step(2, 1, Step::Down), model.index(4, 1));
    EXPECT_EQ(step(4, 1, Step::Up), model.index(2, 1));
    EXPECT_EQ(step(2, 2, Step::Right), model.index(4, 1));
    EXPECT_EQ(step(4, 1, Step::Left), model.index(2, 2));
    EXPECT_FALSE(step(5, 1, Step::Down).isValid());
    EXPECT_FALSE(step(1, 1, Step::Left).isValid());
    EXPECT_EQ(step(2, 3, Step::Down), model.index(4, 3)); // where nobody types, the next row
}

TEST(Grid, SortsFiguresWithinTheirGroup)
{
    const DigitsModel model;
    std::vector<GridRow> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.row(row));
    rows[4].cells[1].sort = QVariant(); // not filled in: last either way
    sortRuns(rows, 1, Qt::DescendingOrder);
    EXPECT_EQ(ids(rows), QStringList({ u"g1"_s, u"b"_s, u"a"_s, u"g2"_s, u"d"_s, u"c"_s }));
    sortRuns(rows, 1, Qt::AscendingOrder);
    EXPECT_EQ(ids(rows), QStringList({ u"g1"_s, u"a"_s, u"b"_s, u"g2"_s, u"d"_s, u"c"_s }));
}

TEST(Grid, RefusedTextIsADraftUntilItIsTakenBack)
{
    DigitsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex cell = model.index(1, 1);
    EXPECT_TRUE(model.setData(cell, u"x"_s));
    EXPECT_EQ(model.text(cell), u"x"_s);
    EXPECT_FALSE(model.problem(cell).isEmpty());
    EXPECT_TRUE(model.written.empty());
    EXPECT_TRUE(model.setData(cell, u"9"_s)); // as it was: nothing to write
    EXPECT_TRUE(model.problem(cell).isEmpty());
    EXPECT_TRUE(model.written.empty());
    EXPECT_TRUE(model.setData(cell, u"7"_s));
    EXPECT_EQ(model.written.size(), 1u);
    EXPECT_FALSE(model.setData(model.index(1, 3), u"7"_s)); // computed
    EXPECT_FALSE(model.setData(model.index(0, 1), u"7"_s)); // a heading
    EXPECT_EQ(model.place(cell), u"“a” · A"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/history/HistoryDialog.h"

#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr QSize kSize{ 800, 400 };
    constexpr int kMargin = 2 * metrics::grid;

    GridCell words(const QString& text)
    {
        return { .text = text, .typed = text, .note = text };
    }

    /// The reason where one was given, before it what was done.
    QString reason(const CellHistory::Line& line)
    {
        return line.why.isEmpty() ? line.what : line.what + QStringLiteral(" · ") + line.why;
    }

    GridRow makeRow(const CellHistory::Line& line, size_t number, bool fields)
    {
        GridRow row{ .id = QString::number(number) };
        row.cells = { words(line.when), words(line.who) };
        if (fields)
            row.cells.push_back(words(line.field));
        for (const QString& text : { line.from, line.to, reason(line) })
            row.cells.push_back(words(text));
        return row;
    }
} // namespace

HistoryModel::HistoryModel(const std::vector<CellHistory::Line>& lines, bool fields, QObject* parent)
    : GridModel(parent)
{
    std::vector<GridColumn> columns{ { .title = tr("Waktu"), .least = 128 }, { .title = tr("Oleh"), .least = 80 } };
    if (fields)
        columns.push_back({ .title = tr("Bagian"), .least = 80 });
    for (const QString& title : { tr("Dari"), tr("Menjadi"), tr("Alasan/tindakan") })
        columns.push_back({ .title = title, .least = 96, .stretch = 1 });
    columns.back().stretch = 3;
    setColumns(std::move(columns));
    std::vector<GridRow> rows;
    for (const CellHistory::Line& line : lines)
        rows.push_back(makeRow(line, rows.size(), fields));
    setRows(std::move(rows));
}

Result<void> HistoryModel::write(const GridEntry&)
{
    return {};
}

Result<void> HistoryModel::writeBlock(const std::vector<GridEntry>&, Block, size_t*)
{
    return {};
}

HistoryDialog::HistoryDialog(const QString& title, const std::vector<CellHistory::Line>& lines, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("riwayat"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    resize(kSize);
    QLabel* head = makeLabel(title, metrics::text, QFont::DemiBold);
    head->setWordWrap(true);
    QLabel* count = makeLabel({}, metrics::small, QFont::Normal, Tone::Muted);
    count->setObjectName(QStringLiteral("riwayat.jumlah"));
    const DialogButtons buttons = makeDialogButtons(*this, {}, tr("Tutup"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(count, 1);
    foot->addWidget(buttons.box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(head);
    layout->addWidget(lines.empty() ? makeEmpty() : makeTable(lines), 1);
    layout->addLayout(foot);
    if (!lines.empty())
        count->setText(tr("%n perubahan, terbaru di atas. Salin dengan Ctrl+C.", nullptr, int(lines.size())));
}

QWidget* HistoryDialog::makeEmpty()
{
    auto* empty = new EmptyState;
    empty->setObjectName(QStringLiteral("riwayat.kosong"));
    empty->setContent(tr("Belum ada perubahan"), tr("Setiap perubahan sesudah ini tercatat beserta pengubahnya."));
    return empty;
}

QWidget* HistoryDialog::makeTable(const std::vector<CellHistory::Line>& lines)
{
    const bool fields = std::ranges::any_of(lines, [](const auto& line) { return !line.field.isEmpty(); });
    auto* model = new HistoryModel(lines, fields, this);
    auto* grid = new GridView;
    grid->setObjectName(QStringLiteral("riwayat.kisi"));
    grid->setAccessibleName(windowTitle());
    grid->setGrid(*model);
    grid->setCurrentIndex(model->index(0, 0));
    setFocusProxy(grid);
    grid->setFocus();
    return grid;
}

void HistoryDialog::show(const QString& title, const std::vector<CellHistory::Line>& lines, QWidget* parent)
{
    (new HistoryDialog(title, lines, parent))->open();
}

} // namespace selaras::ui

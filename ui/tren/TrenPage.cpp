// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPage.h"

#include "core/documents/kinds/LaporanTren.h"
#include "core/edits/results/Pembanding.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/shared/preview/PreviewDialog.h"
#include "ui/tren/ChartLegend.h"
#include "ui/tren/TrenBar.h"
#include "ui/tren/TrenGrid.h"
#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenModel.h"
#include "ui/tren/TrenPilihan.h"
#include "ui/tren/TrenTable.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12;
    constexpr int kPilihanWidth = 240;
    constexpr QSize kPicture{ 1280, 480 }, kOneChart{ 720, 400 }; ///< at least
    constexpr double kPictureScale = 2; ///< sharp on paper

    QSize leastOf(const charts::Sheet& sheet)
    {
        return sheet.charts.size() == 1 ? kOneChart : kPicture;
    }

} // namespace

TrenPage::TrenPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_dialogs(dialogs)
    , m_layout(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_bar(new TrenBar)
    , m_pilihan(new TrenPilihan)
    , m_legend(new ChartLegend)
    , m_grid(new TrenGrid)
    , m_kosong(makeLabel({}, metrics::text, QFont::Normal, Tone::Muted))
    , m_model(new TrenModel(this))
{
    m_layout->addWidget(makeBody());
    m_layout->addWidget(m_empty);
    m_empty->setContent(tr("Belum ada yang dapat dibandingkan"),
                        tr("Tren muncul begitu ada target, realisasi, atau pagu pada suatu tahun."),
                        tr("Isi realisasi"));
    connectAll();
    refresh();
}

void TrenPage::connectAll()
{
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), {}); });
    connect(&session(), &Session::changed, this, &TrenPage::invalidate);
    connect(m_bar, &TrenBar::changed, this, &TrenPage::refresh);
    connect(m_pilihan, &TrenPilihan::changed, this, &TrenPage::rebuild);
    connect(m_bar, &TrenBar::copyPictureAsked, this, [this] { copyPicture(sheet(m_isi.charts)); });
    connect(m_bar, &TrenBar::copyTableAsked, this, [this] { copyTable(m_model->tabel().toTsv()); });
    connect(m_bar, &TrenBar::saveAsked, this, [this] { save(sheet(m_isi.charts), title()); });
    connect(m_bar, &TrenBar::printAsked, this, &TrenPage::print);
    auto* print = new QShortcut(Qt::CTRL | Qt::Key_P, this); // a button forgets its own when its text goes
    connect(print, &QShortcut::activated, this, &TrenPage::print);
    connect(m_grid, &TrenGrid::asked, this, &TrenPage::act);
    // Queued: the row it comes from is made anew by the change.
    connect(
        m_model, &TrenModel::typed, this,
        [this](const charts::SelPembanding& sel, const QString& text) {
            this->session().commit(
                edits::setPembanding(this->session().snapshot(), sel.indikatorId, sel.tahun, sel.tingkat, text));
        },
        Qt::QueuedConnection);
}

QString TrenPage::title() const
{
    return m_isi.judul;
}

QWidget* TrenPage::makeCharts()
{
    m_kosong->setObjectName(QStringLiteral("tren.kosong"));
    m_kosong->setWordWrap(true);
    auto* charts = new QWidget;
    charts->setProperty("role", QStringLiteral("page"));
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(kGap);
    column->addWidget(m_legend);
    column->addWidget(m_kosong);
    column->addWidget(m_grid);
    auto* table = new TrenTable(*m_model);
    column->addWidget(table);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("tren.gulir"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // a key that a chart or the table leaves alone scrolls all the same
    const auto keepHeadings = [table, bar = scroll->verticalScrollBar()] {
        table->keepHeadings(bar->value() - table->y());
    };
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, table, keepHeadings);
    connect(table, &TrenTable::moved, table, keepHeadings);
    connect(m_grid, &TrenGrid::focused, scroll, [scroll](QWidget* chart) { scroll->ensureWidgetVisible(chart); });
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Charts are laid out once: a bar that comes and goes would do it twice.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setProperty("role", QStringLiteral("page"));
    scroll->setWidget(charts);
    return scroll;
}

QWidget* TrenPage::makeBody()
{
    auto* body = new QWidget;
    body->setProperty("role", QStringLiteral("page"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 0, 0);
    layout->setSpacing(kGap);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(0, 0, 2 * metrics::grid, 0);
    tools->addWidget(m_bar);
    layout->addLayout(tools);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_pilihan->setFixedWidth(kPilihanWidth);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 2 * metrics::grid);
    side->addWidget(m_pilihan);
    row->addLayout(side);
    auto* charts = makeCharts();
    row->addWidget(charts, 1);
    layout->addLayout(row, 1);
    setEntry(this, m_grid);
    return body;
}

void TrenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void TrenPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void TrenPage::refresh()
{
    const auto span = domain::rentangTren(session().snapshot());
    m_layout->setCurrentIndex(span ? 0 : 1);
    m_stale = false;
    if (!span) {
        m_isi = {};
        m_isi.judul = tr("Tren");
        return;
    }
    const auto known = session().snapshot().tahun();
    std::vector<int> years;
    for (int year = std::min(known.front(), span->dari); year <= std::max(known.back(), span->sampai); ++year)
        years.push_back(year);
    m_bar->setYears(years, *span);
    fillChoices();
    rebuild();
}

void TrenPage::fillChoices()
{
    std::vector<TrenPilihan::Choice> choices;
    const auto [dari, sampai] = m_bar->rentang();
    for (const auto& row : domain::tren(session().snapshot(), dari, sampai))
        choices.push_back({ row.indikator->id, row.indikator->nama, row.indikator->satuan });
    m_pilihan->setChoices(choices);
}

charts::TrenMinta TrenPage::requested() const
{
    return { m_bar->jenis(), m_bar->rentang(), m_bar->shownParts(), m_pilihan->chosen() };
}

void TrenPage::rebuild()
{
    const auto asked = requested();
    m_isi = charts::makeTrenIsi(session().snapshot(), asked);
    m_pilihan->setVisible(asked.jenis == charts::TrenJenis::Pilihan);
    const bool small = m_isi.detail == charts::Detail::Small && !m_isi.charts.empty();
    m_legend->setLegend(small ? charts::legendOf(m_isi.charts) : charts::Legend{});
    m_bar->tell({});
    m_bar->setUsable(!m_isi.charts.empty(), !m_isi.tabel.rows.empty());
    m_kosong->setText(m_isi.kosong);
    m_kosong->setVisible(m_isi.charts.empty());
    m_grid->setCharts(m_isi.charts, m_isi.detail);
    m_grid->setVisible(!m_isi.charts.empty());
    m_model->setTabel(m_isi.tabel);
    Q_EMIT titleChanged();
}

QList<QToolButton*> TrenPage::parts() const
{
    return m_bar->views();
}

void TrenPage::reveal(const domain::Id& id)
{
    refresh();
    const auto& all = m_pilihan->chosen();
    m_pilihan->setChosen({ id });
    if (m_pilihan->chosen().empty()) { // not one of those shown
        m_pilihan->setChosen(all);
        return;
    }
    m_bar->setJenis(charts::TrenJenis::Pilihan);
    rebuild();
}

void TrenPage::act(ChartAction action, const charts::Chart& chart)
{
    switch (action) {
    case ChartAction::Enlarge:
        return enlarge(chart);
    case ChartAction::CopyPicture:
        return copyPicture(sheet({ chart }));
    case ChartAction::CopyTable:
        return copyTable(chart.toTsv());
    case ChartAction::Save:
        return save(sheet({ chart }), QStringLiteral("%1 %2").arg(chart.title, title()));
    }
}

/// As large as the window; Esc leads back.
void TrenPage::enlarge(const charts::Chart& chart)
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("tren.besar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(chart.title);
    auto* view = new ChartView(chart, charts::Detail::Large);
    view->setFocusPolicy(Qt::StrongFocus);
    connect(view, &ChartView::asked, this, [this, chart](ChartAction action) { act(action, chart); });
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view, 1);
    layout->addWidget(makeDialogButtons(*dialog, {}, tr("Tutup")).box);
    dialog->resize(window()->size() * 4 / 5);
    dialog->open();
    view->setFocus();
}

/// Of some charts of the page; one alone has its axes.
charts::Sheet TrenPage::sheet(const charts::Charts& charts) const
{
    const auto& snapshot = session().snapshot();
    const auto unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    const bool large = m_isi.detail == charts::Detail::Large || charts.size() == 1;
    return { unit.isEmpty() ? m_isi.judul : QStringLiteral("%1 · %2").arg(m_isi.judul, unit), charts,
             large ? charts::Detail::Large : charts::Detail::Print, m_isi.kosong };
}

void TrenPage::copyTable(const QString& text)
{
    QApplication::clipboard()->setText(text);
    m_bar->tell(tr("Tabel tersalin: tempel di Excel atau Word"));
}

void TrenPage::copyPicture(const charts::Sheet& sheet)
{
    m_bar->tell(tr("Gambar tersalin: tempel di Word atau PowerPoint"));
    QApplication::clipboard()->setImage(
        renderSheet(sheet, sheetSize(sheet, leastOf(sheet)) * kPictureScale, kPictureScale));
}

void TrenPage::save(const charts::Sheet& sheet, const QString& name)
{
    const auto path = m_dialogs.saveFile(this, tr("Simpan grafik"), suggestedPath(name, QStringLiteral(".png")),
                                         tr("Gambar PNG (*.png);;Gambar SVG (*.svg);;Dokumen PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto size = sheetSize(sheet, leastOf(sheet)) * kPictureScale;
    if (const auto written = writeSheet(sheet, path, size, kPictureScale); !written)
        m_dialogs.warn(this, tr("Gambar tidak tersimpan"), format::Text::error(written.error()));
    else
        m_bar->tell(tr("Tersimpan di %1").arg(QDir::toNativeSeparators(path)));
}

void TrenPage::print()
{
    if (m_isi.charts.empty())
        return;
    const auto& snapshot = session().snapshot();
    const auto name = snapshot.hasUnit() ? QStringLiteral("%1 %2").arg(title(), snapshot.unit().nama) : title();
    (new PreviewDialog(documents::laporanTren(snapshot, title(), { m_isi }), name, m_dialogs, this))->open();
}

} // namespace selaras::ui

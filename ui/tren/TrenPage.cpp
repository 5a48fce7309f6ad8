// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPage.h"

#include "core/format/Text.h"
#include "core/usecases/Pembanding.h"
#include "ui/tren/ChartLegend.h"
#include "ui/tren/TrenBar.h"
#include "ui/tren/TrenGrid.h"
#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenPilihan.h"
#include "ui/tren/TrenTable.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12;
    constexpr int kPilihanWidth = 240;
    constexpr QSize kPicture{ 1280, 480 }; ///< at least
    constexpr double kPictureScale = 2; ///< sharp on paper

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
    connect(m_bar, &TrenBar::copyPictureAsked, this,
            [this] { QApplication::clipboard()->setImage(renderSheet(sheet(), pictureSize(), kPictureScale)); });
    connect(m_bar, &TrenBar::copyTableAsked, this,
            [this] { QApplication::clipboard()->setText(m_model->tabel().toTsv()); });
    connect(m_bar, &TrenBar::saveAsked, this, &TrenPage::save);
    // Queued: the row it comes from is made anew by the change.
    connect(
        m_model, &TrenModel::typed, this,
        [this](const SelPembanding& sel, const QString& text) {
            this->session().commit(
                usecases::setPembanding(this->session().snapshot(), sel.indikatorId, sel.tahun, sel.tingkat, text));
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
    column->addWidget(new TrenTable(*m_model));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
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
    setFocusProxy(charts);
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

TrenMinta TrenPage::minta() const
{
    return { m_bar->jenis(), m_bar->rentang(), m_bar->tampil(), m_pilihan->chosen() };
}

void TrenPage::rebuild()
{
    const auto asked = minta();
    m_isi = isiTren(session().snapshot(), asked);
    m_pilihan->setVisible(asked.jenis == TrenJenis::Pilihan);
    const bool small = m_isi.detail == charts::Detail::Small && !m_isi.charts.empty();
    m_legend->setKeys(small ? charts::keysOf(m_isi.charts) : std::vector<charts::Series>{},
                      small ? m_isi.charts.front().noteName : QString());
    m_kosong->setText(m_isi.kosong);
    m_kosong->setVisible(m_isi.charts.empty());
    m_grid->setCharts(m_isi.charts, m_isi.detail);
    m_grid->setVisible(!m_isi.charts.empty());
    m_model->setTabel(m_isi.tabel);
    Q_EMIT titleChanged();
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
    m_bar->setJenis(TrenJenis::Pilihan);
    rebuild();
}

charts::Sheet TrenPage::sheet() const
{
    const auto& snapshot = session().snapshot();
    const auto unit = snapshot.hasUnit() ? snapshot.unit().nama : QString();
    return { unit.isEmpty() ? m_isi.judul : QStringLiteral("%1 · %2").arg(m_isi.judul, unit), m_isi.charts,
             m_isi.detail == charts::Detail::Large ? charts::Detail::Large : charts::Detail::Print, m_isi.kosong };
}

QSize TrenPage::pictureSize() const
{
    return sheetSize(sheet(), kPicture) * kPictureScale;
}

void TrenPage::save()
{
    const auto path = m_dialogs.saveFile(this, tr("Simpan grafik"), title() + QStringLiteral(".png"),
                                         tr("Gambar PNG (*.png);;Gambar SVG (*.svg);;Dokumen PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeSheet(sheet(), path, pictureSize(), kPictureScale); !written)
        m_dialogs.warn(this, tr("Gambar tidak tersimpan"), format::Text::error(written.error()));
}

} // namespace selaras::ui

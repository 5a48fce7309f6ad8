// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPage.h"

#include "ui/Theme.h"
#include "ui/tren/TrenGrid.h"
#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenModel.h"
#include "ui/tren/TrenTable.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12;
    constexpr int kNarrow = 1000; ///< buttons are icons only
    constexpr QSize kPictureAll{ 1280, 720 }, kPictureOne{ 960, 480 };
    constexpr double kPictureScale = 2; ///< sharp on paper

    QLabel* legend(const QString& text, const QColor& colour)
    {
        auto* label = new QLabel(QStringLiteral("<span style='color:%1'>■</span> %2").arg(colour.name(), text));
        label->setTextFormat(Qt::RichText);
        label->setProperty("role", QStringLiteral("muted"));
        return label;
    }

} // namespace

TrenPage::TrenPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_dialogs(dialogs)
    , m_layout(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_mode(new Segmented(
          { { All, tr("Semua indikator"), tr("Grafik kecil untuk semua indikator"), QStringLiteral("tren.semua") },
            { One, tr("Satu indikator"), tr("Satu grafik besar dengan garis capaian"), QStringLiteral("tren.satu") } }))
    , m_indicator(new QComboBox)
    , m_percentLegend(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_grid(new TrenGrid)
    , m_model(new TrenModel(this))
{
    m_mode->setValue(All);
    m_layout->addWidget(makeBody());
    m_layout->addWidget(m_empty);
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), {}); });
    connect(&session, &Session::changed, this, &TrenPage::invalidate);
    connect(&session, &Session::periodChanged, this, &TrenPage::invalidate);
    connect(m_mode, &Segmented::chosen, this, &TrenPage::rebuild);
    connect(m_indicator, &QComboBox::activated, this, &TrenPage::rebuild);
}

QString TrenPage::title() const
{
    return start() == session().tahun() ? tr("Tren %1").arg(start())
                                        : tr("Tren %1–%2").arg(start()).arg(session().tahun());
}

QWidget* TrenPage::makeBody()
{
    auto* charts = new QWidget;
    charts->setProperty("role", QStringLiteral("page"));
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(kGap);
    column->addWidget(m_grid);
    column->addWidget(new TrenTable(*m_model));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("role", QStringLiteral("page"));
    scroll->setWidget(charts);

    auto* body = new QWidget;
    body->setProperty("role", QStringLiteral("page"));
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 2 * metrics::grid, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(makeTools());
    layout->addWidget(scroll, 1);
    setFocusProxy(scroll);
    return body;
}

QHBoxLayout* TrenPage::makeTools()
{
    m_indicator->setObjectName(QStringLiteral("tren.indikator"));
    m_indicator->setAccessibleName(tr("Indikator yang ditampilkan"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(14);
    m_indicator->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_indicator->setMaximumWidth(420);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_mode);
    row->addWidget(m_indicator, 3);
    row->addSpacing(4);
    row->addWidget(legend(tr("target"), colours().bar));
    row->addWidget(legend(tr("realisasi"), colours().accent));
    row->addWidget(m_percentLegend);
    row->addStretch(1);
    auto* copyPicture = addButton(row,
                                  { QStringLiteral("tren.salinGambar"), QStringLiteral("gambar"), tr("Salin gambar"),
                                    tr("Salin grafik sebagai gambar untuk ditempel ke laporan") });
    auto* savePicture = addButton(row,
                                  { QStringLiteral("tren.simpan"), QStringLiteral("simpan"), tr("Simpan PNG"),
                                    tr("Simpan grafik sebagai berkas PNG") });
    auto* copyTable = addButton(row,
                                { QStringLiteral("tren.salinTabel"), QStringLiteral("tabel"), tr("Salin tabel"),
                                  tr("Salin tabel untuk ditempel ke Excel atau Word") });
    connect(copyPicture, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setImage(picture()); });
    connect(savePicture, &QPushButton::clicked, this, &TrenPage::savePicture);
    connect(copyTable, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model->toTsv()); });
    return row;
}

QPushButton* TrenPage::addButton(QHBoxLayout* row, const Tool& tool)
{
    auto* button = new QPushButton(icon(tool.icon, colours().ink), tool.text);
    button->setObjectName(tool.name);
    button->setAccessibleName(tool.text);
    button->setToolTip(tool.hint);
    row->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void TrenPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    for (auto* button : m_buttons)
        button->setText(width() < kNarrow ? QString() : button->accessibleName());
}

void TrenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        fillIndicators();
        rebuild();
    }
}

void TrenPage::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        fillIndicators();
        rebuild();
    }
}

void TrenPage::fillIndicators()
{
    const auto kept = m_indicator->currentData();
    m_indicator->clear();
    for (const auto& deret : domain::tren(session().snapshot(), start(), session().tahun()))
        m_indicator->addItem(deret.indikator->nama, deret.indikator->id);
    m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(kept)));
}

void TrenPage::rebuild()
{
    m_stale = false;
    const bool one = m_mode->value() == One;
    m_indicator->setVisible(one);
    m_percentLegend->setText(one ? tr("- - capaian (%)") : tr("% = capaian"));
    auto rows = domain::tren(session().snapshot(), start(), session().tahun());
    if (one)
        std::erase_if(rows, [id = chosen()](const domain::DeretTren& row) { return row.indikator->id != id; });
    std::vector<TrendSeries> series;
    for (const auto& row : rows)
        series.push_back(trendSeries(row));
    m_layout->setCurrentIndex(series.empty() ? 1 : 0);
    m_empty->setContent(
        tr("Belum ada yang dapat dibandingkan"),
        tr("Tren muncul begitu ada target atau realisasi indikator pada tahun-tahun ini. Pilih tahun lain "
           "di atas, atau isi realisasinya."),
        tr("Isi realisasi"));
    m_grid->setSeries(series, one ? TrenGrid::Shown::One : TrenGrid::Shown::All);
    m_model->setRows(session().snapshot(), std::move(rows));
}

void TrenPage::reveal(const domain::Id& id)
{
    fillIndicators();
    const int index = m_indicator->findData(id);
    if (index < 0)
        return;
    m_indicator->setCurrentIndex(index);
    m_mode->setValue(One);
    rebuild();
}

domain::Id TrenPage::chosen() const
{
    return m_indicator->currentData().toString();
}

int TrenPage::start() const
{
    return trendStart(session().snapshot(), session().tahun());
}

QImage TrenPage::picture() const
{
    const bool one = m_mode->value() == One;
    const auto size = (one ? kPictureOne : kPictureAll) * kPictureScale;
    return renderTrend(session().snapshot(), start(), session().tahun(), size, one ? chosen() : QString(),
                       kPictureScale);
}

void TrenPage::savePicture()
{
    const auto path =
        m_dialogs.saveFile(this, tr("Simpan grafik tren"), title() + QStringLiteral(".png"), tr("Gambar PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (!picture().save(path, "PNG"))
        m_dialogs.warn(this, tr("Gambar tidak tersimpan"),
                       tr("%1 tidak dapat ditulis. Periksa apakah folder boleh ditulis dan berkas tidak sedang dibuka.")
                           .arg(path));
}

} // namespace selaras::ui

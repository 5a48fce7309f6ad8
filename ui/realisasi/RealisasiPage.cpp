// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/RealisasiPage.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/dokumen/DokumenListModel.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/approval/AlurBar.h"
#include "ui/realisasi/detail/RincianPanel.h"
#include "ui/realisasi/grid/RealisasiModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kGap = 12;
    constexpr int kMargin = 2 * metrics::grid;
} // namespace

RealisasiPage::RealisasiPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_model(new RealisasiModel(session, this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Enter turun, Tab ke kanan, F2 menyunting, Delete mengosongkan; "
                                   "Ctrl+C dan Ctrl+V bertukar blok dengan Excel.")))
    , m_panel(new RincianPanel(session, dialogs, *m_model))
    , m_tampil(new QComboBox)
    , m_alur(new AlurBar(session))
    , m_sources(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_print(new QToolButton)
    , m_panelButton(new QToolButton)
    , m_stack(new QStackedLayout(this))
    , m_table(new QStackedLayout)
    , m_noRows(new EmptyState)
    , m_content(makeContent())
    , m_empty(new EmptyState)
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_grid->setGrid(*m_model);
    m_grid->setFrozenColumns(RealisasiRows::Nama + 1);
    m_grid->setSortable(true);
    setEntry(this, m_grid);
    connectParts();
    applyView();
}

QWidget* RealisasiPage::makeToolbar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    m_tampil->setObjectName(QStringLiteral("tampil"));
    m_tampil->setAccessibleName(tr("Tampil"));
    m_tampil->addItem(tr("Indikator utama"), int(Tampil::IndikatorUtama));
    m_tampil->addItem(tr("Semua tingkat"), int(Tampil::SemuaTingkat));
    m_tampil->addItem(tr("Anggaran"), int(Tampil::Anggaran));
    m_tampil->addItem(tr("Belum diisi"), int(Tampil::BelumDiisi));
    m_tampil->addItem(tr("Milik saya"), int(Tampil::MilikSaya));
    m_tampil->addItem(tr("Dikembalikan"), int(Tampil::Dikembalikan));
    m_panelButton->setObjectName(QStringLiteral("tombolRincian"));
    m_panelButton->setText(tr("Rincian"));
    m_panelButton->setCheckable(true);
    m_panelButton->setToolTip(tr("Menampilkan keadaan, asal angka, bukti, riwayat, dan catatan sel ini (F6)"));
    m_sources->setObjectName(QStringLiteral("sumber"));
    layout->addWidget(makeLabel(tr("Tampil"), metrics::text, QFont::Normal, Tone::Muted));
    layout->addWidget(m_tampil);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_sources, 1);
    m_print->setObjectName(QStringLiteral("cetak"));
    m_print->setText(tr("Cetak"));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    layout->addWidget(m_print);
    layout->addWidget(m_alur);
    layout->addWidget(m_panelButton);
    return bar;
}

QWidget* RealisasiPage::makeContent()
{
    m_grid->setObjectName(QStringLiteral("realisasi.kisi"));
    m_grid->setAccessibleName(tr("Realisasi per triwulan"));
    auto* content = new QWidget;
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::grid);
    left->addWidget(makeToolbar());
    m_noRows->setObjectName(QStringLiteral("tanpaBaris"));
    left->addLayout(m_table, 1);
    left->addWidget(m_message);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(kGap);
    layout->addLayout(left, 1);
    layout->addWidget(m_panel);
    m_table->addWidget(m_grid); // not before it has a place: the first one is shown at once
    m_table->addWidget(m_noRows);
    return content;
}

void RealisasiPage::connectParts()
{
    connect(&session(), &Session::changed, this, &RealisasiPage::refresh);
    connect(&session(), &Session::periodChanged, this, &RealisasiPage::applyView);
    connect(&session(), &Session::pelakuChanged, this, &RealisasiPage::applyView);
    connect(m_tampil, &QComboBox::currentIndexChanged, this, [this] { applyView(); });
    connect(m_alur, &AlurBar::said, m_message, &MessageLine::tell);
    connect(m_alur, &AlurBar::taskChosen, this, [this](int quarter) { session().setTriwulan(quarter); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_alur->setChosen(chosenCells()); });
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_panel, &RincianPanel::said, m_message, &MessageLine::say);
    connect(m_panel, &RincianPanel::wanted, m_panelButton, [this] { m_panelButton->setChecked(true); });
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &RealisasiPage::switchPanel);
    connect(m_grid, &GridView::currentCellChanged, this, &RealisasiPage::showCell);
    connect(m_grid, &GridView::sortRequested, m_model, &RealisasiModel::setSorting);
    connect(m_grid, &GridTable::menuRequested, this, &RealisasiPage::showMenu);
    connect(m_panelButton, &QToolButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_print, &QToolButton::clicked, this, [this] {
        Q_EMIT jumpRequested(QStringLiteral("dokumen"),
                             DokumenListModel::pengukuranId(session().tahun(), session().triwulan()));
    });
    connect(m_noRows, &EmptyState::triggered, this, [this] { chooseTampil(Tampil::IndikatorUtama); });
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT jumpRequested(QStringLiteral("perencanaan"), {}); });
}

void RealisasiPage::applyView()
{
    RealisasiView view{ session().tahun(), session().triwulan(), Tampil(m_tampil->currentData().toInt()), {} };
    if (isFilter(view.tampil))
        view.hanya = RealisasiRows::find(session().snapshot(), session().pelaku(), view);
    m_model->setView(std::move(view));
    goToStart();
    refreshSources();
}

void RealisasiPage::refresh(const domain::ChangeSet& changes)
{
    m_model->refresh(changes);
    refreshSources();
}

void RealisasiPage::refreshSources()
{
    const domain::DokumenBerlaku inForce = domain::dokumenBerlaku(session().snapshot(), session().tahun());
    const domain::Dokumen* target = inForce.pk ? inForce.pk : inForce.renja ? inForce.renja : inForce.renstra;
    m_sources->setText(target ? tr("Target menurut %1").arg(format::Text::shortTitle(*target))
                              : tr("Belum ada dokumen yang ditetapkan untuk %1").arg(session().tahun()));
    const bool any = DokumenListModel::hasPengukuran(session().snapshot(), session().tahun(), session().triwulan());
    m_print->setEnabled(any);
    m_print->setToolTip(any ? tr("Pengukuran Kinerja triwulan ini: lihat, simpan PDF, cetak (Ctrl+P)")
                            : tr("Triwulan ini belum ada isinya."));
    showRows();
}

/// The grid, or why it has no rows and where to go.
void RealisasiPage::showRows()
{
    const Tampil tampil = m_model->view().tampil;
    const bool any = m_model->rowCount() > 0;
    m_table->setCurrentWidget(any ? m_grid : static_cast<QWidget*>(m_noRows));
    if (any || tampil != Tampil::IndikatorUtama) {
        if (tampil == Tampil::MilikSaya)
            m_noRows->setContent(
                tr("Belum ada yang menjadi tugas Anda"),
                tr("Baris muncul di sini bila jabatan Anda menjadi penanggung jawabnya. Jabatan profil "
                   "diatur di Pengaturan, penanggung jawab di Perencanaan."),
                tr("Tampilkan indikator utama"));
        else if (tampil == Tampil::Dikembalikan)
            m_noRows->setContent(tr("Tidak ada yang dikembalikan"),
                                 tr("Angka triwulan ini yang dikembalikan untuk diperbaiki muncul di sini."),
                                 tr("Tampilkan indikator utama"));
        else if (tampil == Tampil::BelumDiisi)
            m_noRows->setContent(tr("Semua sudah terisi"),
                                 tr("Tidak ada realisasi yang masih kosong sampai triwulan %1 %2.")
                                     .arg(format::roman(session().triwulan()))
                                     .arg(session().tahun()),
                                 tr("Tampilkan indikator utama"));
        else
            m_noRows->setContent(tr("Belum ada isinya"),
                                 tr("Untuk tahun %1 belum ada yang dapat ditampilkan di sini.").arg(session().tahun()),
                                 tr("Tampilkan indikator utama"));
        m_stack->setCurrentWidget(m_content);
        return;
    }
    m_empty->setContent(tr("Belum ada yang dapat diisi untuk %1").arg(session().tahun()),
                        tr("Indikator dan targetnya disusun di halaman Perencanaan. Sesudah itu realisasi tiap "
                           "triwulan diisi di sini."),
                        tr("Buka Perencanaan"));
    m_stack->setCurrentWidget(m_empty);
}

/// The results of the chosen quarter in the rows that are selected.
std::vector<domain::Sel> RealisasiPage::chosenCells() const
{
    std::vector<domain::Sel> cells;
    const domain::Snapshot& snapshot = session().snapshot();
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes()) {
        const domain::Id& id = m_model->row(index.row()).id;
        const domain::Indikator* indikator = snapshot.indikator(id);
        const domain::Sel sel{ indikator ? domain::penyimpan(snapshot, *indikator).id : id, session().tahun(),
                               session().triwulan() };
        if ((indikator || snapshot.simpul(id)) && std::ranges::find(cells, sel) == cells.end())
            cells.push_back(sel);
    }
    return cells;
}

/// The first cell of the chosen quarter.
void RealisasiPage::goToStart()
{
    const int column = RealisasiRows::columnOf(session().triwulan());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->row(row).group) {
            m_grid->setCurrentIndex(m_model->index(row, column));
            return;
        }
    }
    showCell({});
}

void RealisasiPage::showCell(const QModelIndex& index)
{
    const int quarter = index.isValid() ? RealisasiRows::quarterOf(index.column()) : 0;
    m_panel->setCell(index.isValid() ? m_model->row(index.row()).id : domain::Id(),
                     quarter > 0 ? quarter : session().triwulan());
}

void RealisasiPage::showMenu(const QModelIndex& index, const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_grid->addEditActions(*menu);
    m_panel->addActions(*menu);
    const domain::Id id = m_model->row(index.row()).id;
    if (session().snapshot().indikator(id)) {
        menu->addSeparator();
        connect(menu->addAction(tr("Lihat tren")), &QAction::triggered, this,
                [this, id] { Q_EMIT jumpRequested(QStringLiteral("tren"), id); });
    }
    menu->popup(globalPos);
}

void RealisasiPage::chooseTampil(Tampil tampil)
{
    m_tampil->setCurrentIndex(m_tampil->findData(int(tampil)));
}

void RealisasiPage::reveal(const domain::Id& id)
{
    if (id.isEmpty())
        return;
    if (m_model->rowOf(id) < 0)
        chooseTampil(session().snapshot().indikator(id) ? Tampil::SemuaTingkat : Tampil::Anggaran);
    m_grid->goTo(id, RealisasiRows::columnOf(session().triwulan()));
    m_grid->setFocus();
}

} // namespace selaras::ui

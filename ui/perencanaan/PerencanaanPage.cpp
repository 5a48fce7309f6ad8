// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/PerencanaanPage.h"

#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/PerencanaanModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusChip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedLayout>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kMargin = 2 * metrics::grid;
    /// Below this the tools stand in two rows.
    constexpr int kOneRowFrom = 900;

    /// Kinerja Lainnya stands beside Sasaran.
    int rank(JenisSimpul jenis)
    {
        return jenis <= JenisSimpul::Sasaran ? int(jenis) : int(jenis) - 1;
    }

    QHBoxLayout* makeRow()
    {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::grid);
        return row;
    }
} // namespace

PerencanaanPage::PerencanaanPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_dialogs(dialogs)
    , m_model(new PerencanaanModel(session, this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Uraian, indikator, target, dan pagu diisi langsung pada sel. Pagu induk adalah "
                                   "jumlah rinciannya.")))
    , m_documents(new QComboBox)
    , m_level(new QComboBox)
    , m_status(new StatusChip)
    , m_filter(new QLineEdit)
    , m_onlyContent(new QCheckBox(tr("Hanya isi dokumen ini")))
    , m_stack(new QStackedLayout(this))
    , m_table(new QStackedLayout)
    , m_noRows(new EmptyState)
    , m_content(makeContent())
    , m_empty(new EmptyState)
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setContent(tr("Belum ada dokumen perencanaan"),
                        tr("Renstra, Renja, dan Perjanjian Kinerja tampil di sini sesudah masuk ke berkas."));
    m_grid->setGrid(*m_model);
    m_grid->setFrozenColumns(PerencanaanRows::Uraian + 1);
    setFocusProxy(m_grid);
    fillDocuments();
    connectParts();
    openDocument();
}

QWidget* PerencanaanPage::makeToolbar()
{
    m_documents->setObjectName(QStringLiteral("dokumen"));
    m_documents->setAccessibleName(tr("Dokumen"));
    m_documents->setMinimumWidth(220);
    m_status->setObjectName(QStringLiteral("status"));
    m_filter->setObjectName(QStringLiteral("saring"));
    m_filter->setAccessibleName(tr("Saring"));
    m_filter->setPlaceholderText(tr("Saring kode, uraian, indikator…"));
    m_filter->setClearButtonEnabled(true);
    m_onlyContent->setObjectName(QStringLiteral("hanyaIsi"));
    m_level->setObjectName(QStringLiteral("tingkat"));
    m_level->setAccessibleName(tr("Buka sampai tingkat"));
    for (const JenisSimpul level :
         { JenisSimpul::Sasaran, JenisSimpul::Program, JenisSimpul::Kegiatan, JenisSimpul::SubKegiatan })
        m_level->addItem(tr("Sampai %1").arg(Text::name(level)), int(level));
    m_level->setCurrentIndex(m_level->count() - 1);

    auto* bar = new QWidget;
    m_toolbar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_toolbar->setContentsMargins(0, 0, 0, 0);
    m_toolbar->setSpacing(metrics::grid);
    auto* which = makeRow();
    which->addWidget(m_documents);
    which->addWidget(m_status);
    which->addStretch();
    auto* what = makeRow();
    what->addWidget(m_filter, 1);
    what->addWidget(m_onlyContent);
    what->addWidget(m_level);
    m_toolbar->addLayout(which);
    m_toolbar->addLayout(what, 1);
    return bar;
}

QWidget* PerencanaanPage::makeContent()
{
    m_grid->setObjectName(QStringLiteral("perencanaan.kisi"));
    m_grid->setAccessibleName(tr("Rencana menurut dokumen"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeToolbar());
    m_noRows->setObjectName(QStringLiteral("tanpaBaris"));
    m_table->addWidget(m_grid);
    m_table->addWidget(m_noRows);
    layout->addLayout(m_table, 1);
    layout->addWidget(m_message);
    return content;
}

void PerencanaanPage::connectParts()
{
    connect(&session(), &Session::changed, this, &PerencanaanPage::refresh);
    connect(m_documents, &QComboBox::currentIndexChanged, this, &PerencanaanPage::openDocument);
    connect(m_onlyContent, &QCheckBox::toggled, this, &PerencanaanPage::applyView);
    connect(m_filter, &QLineEdit::textChanged, this, &PerencanaanPage::applyView);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { foldTo(JenisSimpul(m_level->currentData().toInt())); });
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_grid, &GridTable::foldRequested, m_model, &PerencanaanModel::toggle);
    connect(m_grid, &GridTable::menuRequested, this, &PerencanaanPage::showMenu);
    connect(m_noRows, &EmptyState::triggered, this, &PerencanaanPage::showAll);
}

void PerencanaanPage::fillDocuments()
{
    const Id chosen = m_documents->currentData().toString();
    const std::vector<const Dokumen*> all = PerencanaanRows::documents(session().snapshot());
    const QSignalBlocker quiet(m_documents);
    m_documents->clear();
    for (const Dokumen* each : all)
        m_documents->addItem(Text::title(*each, session().snapshot()), each->id);
    const Dokumen* inForce = dokumenBerlaku(session().snapshot(), session().tahun()).pk;
    const int index = m_documents->findData(!chosen.isEmpty() ? chosen : inForce ? inForce->id : Id());
    m_documents->setCurrentIndex(qMax(0, index));
    m_stack->setCurrentWidget(all.empty() ? m_empty : m_content);
}

const Dokumen* PerencanaanPage::document() const
{
    return session().snapshot().dokumen(m_documents->currentData().toString());
}

void PerencanaanPage::openDocument()
{
    const Dokumen* chosen = document();
    const QSignalBlocker quiet(m_onlyContent);
    m_onlyContent->setChecked(chosen && chosen->status == StatusDokumen::Ditetapkan);
    showStatus();
    applyView();
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, PerencanaanRows::Uraian));
}

void PerencanaanPage::showStatus()
{
    const Dokumen* chosen = document();
    m_status->setVisible(chosen);
    if (!chosen)
        return;
    const bool fixed = chosen->status == StatusDokumen::Ditetapkan;
    m_status->setStatus(fixed ? lookBaik() : look(Mutu::Sedang), Text::name(chosen->status));
    m_status->setToolTip(fixed
                             ? Text::error({ ErrorCode::DocumentFixed, { Text::title(*chosen, session().snapshot()) } })
                             : tr("Draf: target dan pagu masih dapat diisi."));
}

void PerencanaanPage::applyView()
{
    PerencanaanView view = m_model->view();
    view.dokumenId = m_documents->currentData().toString();
    view.onlyContent = m_onlyContent->isChecked();
    view.filter = m_filter->text().trimmed();
    m_model->setView(std::move(view));
    showRows();
}

/// The grid, or why it has no rows and the way to some.
void PerencanaanPage::showRows()
{
    if (m_model->rowCount() > 0 || !document()) {
        m_table->setCurrentWidget(m_grid);
        return;
    }
    if (!m_model->view().filter.isEmpty())
        m_noRows->setContent(tr("Tidak ada yang cocok"),
                             tr("Tidak ada kode, uraian, atau indikator yang memuat “%1”.").arg(m_model->view().filter),
                             tr("Hapus saringan"));
    else if (m_onlyContent->isChecked())
        m_noRows->setContent(tr("Dokumen ini belum berisi"), tr("Belum ada target atau pagu menurut dokumen ini."),
                             tr("Tampilkan seluruh rencana"));
    else
        m_noRows->setContent(tr("Belum ada rencana"), tr("Tujuan, sasaran, dan program belum masuk ke berkas ini."));
    m_table->setCurrentWidget(m_noRows);
}

void PerencanaanPage::showAll()
{
    if (m_filter->text().isEmpty())
        m_onlyContent->setChecked(false);
    m_filter->clear();
    m_grid->setFocus();
}

void PerencanaanPage::foldTo(JenisSimpul level)
{
    PerencanaanView view = m_model->view();
    view.folded.clear();
    for (const auto& [node, depth] : session().snapshot().pohon()) {
        if (rank(node->jenis) >= rank(level))
            view.folded.insert(node->id);
    }
    m_model->setView(std::move(view));
}

void PerencanaanPage::refresh(const ChangeSet& changes)
{
    if (changes.action == Action::Undo || changes.action == Action::Redo)
        m_model->discardDrafts();
    fillDocuments();
    showStatus();
    if (m_model->view().dokumenId != m_documents->currentData().toString())
        openDocument();
    else
        applyView();
}

void PerencanaanPage::reveal(const Id& id)
{
    if (id.isEmpty())
        return;
    const domain::Indikator* indikator = session().snapshot().indikator(id);
    const Id simpulId = indikator ? indikator->simpulId : id;
    PerencanaanView view = m_model->view();
    for (const Simpul* node = session().snapshot().simpul(simpulId); node;
         node = session().snapshot().simpul(node->indukId))
        view.folded.erase(node->id);
    m_model->setView(std::move(view));
    if (m_model->rowOf(simpulId) < 0) {
        m_filter->clear();
        m_onlyContent->setChecked(false);
    }
    // A first indicator stands beside its node.
    const Id row = indikator && m_model->rowOf(id) >= 0 ? id : simpulId;
    m_grid->goTo(row, indikator ? PerencanaanRows::Indikator : PerencanaanRows::Uraian);
    m_grid->setFocus();
}

void PerencanaanPage::showMenu(const QModelIndex& index, const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_grid->addEditActions(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Riwayat sel…")), &QAction::triggered, this,
            [this, place = QPersistentModelIndex(index)] { showHistory(place); });
    const Id indikator = m_model->row(index.row()).aside;
    if (!indikator.isEmpty())
        connect(menu->addAction(tr("Lihat realisasi")), &QAction::triggered, this,
                [this, indikator] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), indikator); });
    menu->popup(globalPos);
}

void PerencanaanPage::showHistory(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto [id, of] = m_model->storedRow(index);
    QStringList text;
    for (const CellHistory::Line& line : CellHistory::lines(session().workspace().store(), id, of))
        text << QStringLiteral("%1 · %2: %3").arg(line.when, line.who, line.change());
    m_dialogs.inform(this, tr("Riwayat %1").arg(m_model->place(index)),
                     text.isEmpty() ? tr("Belum ada perubahan pada sel ini.") : text.join(u'\n'));
}

void PerencanaanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_toolbar->setDirection(width() >= kOneRowFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace selaras::ui

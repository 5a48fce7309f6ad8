// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/PerencanaanPage.h"

#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/PerencanaanBar.h"
#include "ui/perencanaan/forms/RencanaPanel.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"
#include "ui/perencanaan/tree/KodeNotice.h"
#include "ui/perencanaan/tree/TreeActions.h"
#include "ui/perencanaan/versions/DokumenMenu.h"
#include "ui/perencanaan/versions/DokumenTools.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

namespace selaras::ui {

using namespace domain;

namespace {
    constexpr int kMargin = 2 * metrics::grid;
} // namespace

PerencanaanPage::PerencanaanPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_model(new PerencanaanModel(session, this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Kode, uraian, indikator, target, dan pagu diisi langsung pada sel. Insert menambah "
                                   "baris, tombol kanan menampilkan selebihnya.")))
    , m_codes(new KodeNotice(session, dialogs))
    , m_bar(new PerencanaanBar)
    , m_tools(new DokumenTools(session, dialogs))
    , m_panel(new RencanaPanel(session))
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
    m_tree = new TreeActions(session, dialogs, *m_model, *m_grid, this);
    setEntry(this, m_grid);
    fillDocuments();
    connectParts();
    connectTree();
    addShortcuts();
    openDocument();
}

QWidget* PerencanaanPage::makeContent()
{
    m_grid->setObjectName(QStringLiteral("perencanaan.kisi"));
    m_grid->setAccessibleName(tr("Rencana menurut dokumen"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_bar);
    m_bar->addDocumentTool(m_tools);
    m_bar->addTreeTool(m_tools->breakdown());
    m_noRows->setObjectName(QStringLiteral("tanpaBaris"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::grid + 4);
    middle->addLayout(m_table, 1);
    middle->addWidget(m_panel);
    layout->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * metrics::grid);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_codes);
    layout->addLayout(foot);
    m_table->addWidget(m_grid); // not before it has a place: the first one is shown at once
    m_table->addWidget(m_noRows);
    return content;
}

void PerencanaanPage::connectParts()
{
    connect(&session(), &Session::changed, this, &PerencanaanPage::refresh);
    connect(&session(), &Session::periodChanged, this, &PerencanaanPage::applyView);
    connect(m_codes, &KodeNotice::jumpRequested, this, &PerencanaanPage::reveal);
    connect(m_bar->figures(), &QComboBox::currentIndexChanged, this, [this] {
        if (session().handOverAll())
            return applyView();
        const QSignalBlocker quiet(m_bar->figures());
        m_bar->figures()->setCurrentIndex(m_bar->figures()->findData(int(m_model->view().angka)));
    });
    connect(m_bar->documents(), &QComboBox::currentIndexChanged, this, &PerencanaanPage::openDocument);
    connect(m_bar->onlyContent(), &QCheckBox::toggled, this, &PerencanaanPage::applyView);
    connect(m_bar->filter(), &QLineEdit::textChanged, this, &PerencanaanPage::applyView);
    connect(m_bar, &PerencanaanBar::levelChosen, m_model, &PerencanaanModel::foldTo);
    connect(m_bar->panel(), &QToolButton::clicked, this, [this](bool shown) {
        m_panelWanted = shown;
        showPanel();
    });
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_grid, &GridTable::foldRequested, m_model, &PerencanaanModel::toggle);
    connect(m_grid, &GridTable::menuRequested, this, &PerencanaanPage::showMenu);
    connect(m_noRows, &EmptyState::triggered, this, &PerencanaanPage::fillGap);
    connect(m_grid, &GridView::currentCellChanged, m_panel,
            [this](const QModelIndex& index) { m_panel->setSubject(m_model->subject(index)); });
    connect(m_panel, &RencanaPanel::leaveRequested, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RencanaPanel::closeRequested, this, [this] {
        m_panelWanted = false;
        showPanel();
        m_grid->setFocus();
    });
}

void PerencanaanPage::connectTree()
{
    connect(m_tools, &DokumenTools::chosen, this, &PerencanaanPage::applyView);
    connect(&m_tools->menu(), &DokumenMenu::opened, this,
            [this](const Id& id) { m_bar->documents()->setCurrentIndex(m_bar->documents()->findData(id)); });
    connect(m_grid, &GridView::currentCellChanged, this,
            [this](const QModelIndex& index) { m_tools->menu().setObjek(m_model->subject(index).id()); });
    connect(m_tree, &TreeActions::said, m_message, &MessageLine::say);
    connect(m_tree, &TreeActions::revealRequested, this, [this](const Id& id) {
        showRows();
        reveal(id);
    });
    connect(m_bar, &PerencanaanBar::addMenuOpening, m_tree, [this](QMenu* menu) { m_tree->fillAddMenu(*menu); });
    connect(m_bar, &PerencanaanBar::binRequested, m_tree, &TreeActions::showBin);
}

void PerencanaanPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto does) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                does);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
        m_bar->filter()->selectAll();
    });
    add(QKeySequence(Qt::Key_F4), [this] { switchPanel(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { switchPanel(); });
}

void PerencanaanPage::fillDocuments()
{
    const bool any = m_bar->fillDocuments(session().snapshot(), session().tahun());
    // The tree can be made before any document, in its period.
    const bool nothing = !any && session().snapshot().data().periode.empty();
    m_stack->setCurrentWidget(nothing ? m_empty : m_content);
}

const Dokumen* PerencanaanPage::document() const
{
    return session().snapshot().dokumen(m_bar->documents()->currentData().toString());
}

void PerencanaanPage::openDocument()
{
    const Id shown = m_model->view().dokumenId;
    if (session().snapshot().dokumen(shown) && !session().handOverAll()) { // what was refused has no place in another
        const QSignalBlocker quiet(m_bar->documents());
        m_bar->documents()->setCurrentIndex(m_bar->documents()->findData(shown));
        return;
    }
    const Dokumen* chosen = document();
    const QSignalBlocker quiet(m_bar->onlyContent());
    m_bar->onlyContent()->setChecked(chosen && chosen->status == StatusDokumen::Ditetapkan);
    m_bar->showStatus(chosen, session().snapshot());
    applyView();
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, PerencanaanRows::Uraian));
}

void PerencanaanPage::applyView()
{
    PerencanaanView view = m_model->view();
    const auto parts = [](const PerencanaanView& v) {
        return std::tuple(v.dokumenId, v.tahun, v.onlyContent, v.filter);
    };
    const auto before = parts(view);
    view.dokumenId = m_bar->documents()->currentData().toString();
    view.tahun = session().tahun();
    view.angka = PerencanaanView::Angka(m_bar->figures()->currentData().toInt());
    m_tools->setDokumen(view.dokumenId);
    view.lainId = m_tools->lainId();
    view.belanja = m_tools->belanja();
    view.onlyContent = m_bar->onlyContent()->isChecked();
    view.filter = m_bar->filter()->text().trimmed();
    if (parts(view) != before)
        view.kept.clear(); // what was just made has been seen
    m_model->setView(std::move(view));
    m_codes->setPeriode(PerencanaanRows::periode(session().snapshot(), m_model->view()));
    showRows();
    showPanel();
}

/// The grid, or why it has no rows and the way to some.
void PerencanaanPage::showRows()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentWidget(m_grid);
        setEntry(this, m_grid);
        return;
    }
    if (!m_model->view().filter.isEmpty())
        m_noRows->setContent(tr("Tidak ada yang cocok"),
                             tr("Tidak ada kode, uraian, atau indikator yang memuat “%1”.").arg(m_model->view().filter),
                             tr("Hapus saringan"));
    else if (m_bar->onlyContent()->isChecked())
        m_noRows->setContent(tr("Dokumen ini belum berisi"), tr("Belum ada target atau pagu menurut dokumen ini."),
                             tr("Tampilkan seluruh rencana"));
    else
        m_noRows->setContent(tr("Belum ada rencana"),
                             tr("Mulai dari sebuah Tujuan; sasaran, program, dan kegiatan menyusul di bawahnya."),
                             tr("Tambah Tujuan"));
    m_table->setCurrentWidget(m_noRows);
    setEntry(this, m_noRows->button()); // Enter goes on
}

/// What the button of an empty page does.
void PerencanaanPage::fillGap()
{
    if (!m_bar->filter()->text().isEmpty())
        m_bar->filter()->clear();
    else if (m_bar->onlyContent()->isChecked())
        m_bar->onlyContent()->setChecked(false);
    else
        return m_tree->addTujuan();
    m_grid->setFocus();
}

void PerencanaanPage::refresh(const ChangeSet& changes)
{
    fillDocuments();
    m_bar->showStatus(document(), session().snapshot());
    m_model->adopt(changes);
    m_tools->setDokumen(m_bar->documents()->currentData().toString());
    if (m_model->view().dokumenId != m_bar->documents()->currentData().toString())
        openDocument();
    else if (m_model->view().lainId != m_tools->lainId())
        applyView(); // the version beside it came or went
    else
        showRows();
    m_codes->refresh();
    m_panel->refresh();
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
    if (!m_model->nameCell(id).isValid()) {
        m_bar->filter()->clear();
        m_bar->onlyContent()->setChecked(false);
    }
    showRows();
    if (const QModelIndex cell = m_model->nameCell(id); cell.isValid())
        m_grid->goTo(m_model->row(cell.row()).id, cell.column());
    m_grid->setFocus();
}

void PerencanaanPage::showMenu(const QModelIndex& index, const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_grid->selectionModel()->isSelected(index)) // a block stays chosen for what is done to all of it
        m_grid->setCurrentIndex(index);
    m_tree->fillMenu(*menu);
    menu->addSeparator();
    m_grid->addEditActions(*menu);
    const Id indikator = m_model->row(index.row()).aside;
    if (!indikator.isEmpty())
        connect(menu->addAction(tr("Lihat realisasi")), &QAction::triggered, this,
                [this, indikator] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), indikator); });
    menu->popup(globalPos);
}

} // namespace selaras::ui

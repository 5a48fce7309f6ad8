// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/PerencanaanBar.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/perencanaan/matrix/PerencanaanColumns.h"
#include "ui/perencanaan/matrix/PerencanaanRows.h"
#include "ui/widgets/StatusChip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    /// Below this the tools stand in two rows.
    constexpr int kOneRowFrom = 1640;
    /// Below this the bin and the panel are only their pictures: the version a document is compared with and the filter
    /// need the room.
    constexpr int kTextsFrom = 960;
    /// A document's title gives way down to some letters, so that no button is squeezed.
    constexpr int kDocumentLetters = 14;
    constexpr int kDocumentWidth = 320;

    QHBoxLayout* makeRow()
    {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::grid);
        return row;
    }
} // namespace

PerencanaanBar::PerencanaanBar(QWidget* parent)
    : QWidget(parent)
    , m_documents(new QComboBox)
    , m_level(new QComboBox)
    , m_figures(new QComboBox)
    , m_status(new StatusChip)
    , m_filter(new QLineEdit)
    , m_onlyContent(new QCheckBox(tr("Hanya isi dokumen ini")))
    , m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::grid);
    makeDocumentTools();
    makeTreeTools();
}

QToolButton* PerencanaanBar::makeButton(const QString& text, const char* icon, const char* name)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setIcon(ui::icon(QString::fromLatin1(icon), colours().ink));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PerencanaanBar::makeDocumentTools()
{
    m_documents->setObjectName(QStringLiteral("dokumen"));
    m_documents->setAccessibleName(tr("Dokumen"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(kDocumentLetters);
    m_documents->setMaximumWidth(kDocumentWidth);
    m_status->setObjectName(QStringLiteral("status"));
    m_add = makeButton(tr("Tambah"), "tambah", "tambah");
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolTip(tr("Tambah baris atau indikator (Insert)"));
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT addMenuOpening(menu);
    });
    m_bin = makeButton(tr("Keranjang"), "hapus", "keranjang.buka");
    m_bin->setToolTip(tr("Yang dibuang, untuk dipulihkan (Ctrl+Shift+Delete)"));
    connect(m_bin, &QToolButton::clicked, this, &PerencanaanBar::binRequested);
    m_which = makeRow();
    m_which->addWidget(m_documents, 1);
    m_which->addWidget(m_status);
    m_which->addStretch();
    m_which->addWidget(m_add);
    m_which->addWidget(m_bin);
    m_rows->addLayout(m_which);
}

void PerencanaanBar::makeTreeTools()
{
    m_filter->setObjectName(QStringLiteral("saring"));
    m_filter->setAccessibleName(tr("Saring"));
    m_filter->setPlaceholderText(tr("Saring kode, uraian, indikator… (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_onlyContent->setObjectName(QStringLiteral("hanyaIsi"));
    m_level->setObjectName(QStringLiteral("tingkat"));
    m_level->setAccessibleName(tr("Buka sampai tingkat"));
    for (const JenisSimpul level :
         { JenisSimpul::Sasaran, JenisSimpul::Program, JenisSimpul::Kegiatan, JenisSimpul::SubKegiatan })
        m_level->addItem(tr("Sampai %1").arg(Text::name(level)), int(level));
    m_level->setCurrentIndex(m_level->count() - 1);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT levelChosen(JenisSimpul(m_level->currentData().toInt())); });
    m_figures->setObjectName(QStringLiteral("angka"));
    m_figures->setAccessibleName(tr("Angka yang ditampilkan"));
    m_figures->setToolTip(tr("Hanya target atau hanya pagu, supaya semua tahun Renstra terlihat"));
    m_figures->addItem(tr("Target dan pagu"), int(PerencanaanView::Angka::Semua));
    m_figures->addItem(tr("Target"), int(PerencanaanView::Angka::Target));
    m_figures->addItem(tr("Pagu"), int(PerencanaanView::Angka::Pagu));
    m_panel = makeButton(tr("Rincian"), "tabel", "rincian.buka");
    m_panel->setCheckable(true);
    m_panel->setToolTip(tr("Rincian baris di sebelah kanan (F4)"));
    m_what = makeRow();
    m_what->addWidget(m_filter, 1);
    m_what->addWidget(m_onlyContent);
    m_what->addWidget(m_figures);
    m_what->addWidget(m_level);
    m_what->addWidget(m_panel);
    m_rows->addLayout(m_what, 1);
}

bool PerencanaanBar::fillDocuments(const Snapshot& snapshot, int tahun)
{
    const Id chosen = m_documents->currentData().toString();
    const std::vector<const Dokumen*> all = PerencanaanColumns::documents(snapshot);
    const QSignalBlocker quiet(m_documents);
    m_documents->clear();
    for (const Dokumen* each : all)
        m_documents->addItem(Text::title(*each, snapshot), each->id);
    const Dokumen* inForce = dokumenBerlaku(snapshot, tahun).pk;
    const int index = m_documents->findData(!chosen.isEmpty() ? chosen : inForce ? inForce->id : Id());
    m_documents->setCurrentIndex(qMax(0, index));
    m_documents->setVisible(!all.empty());
    return !all.empty();
}

void PerencanaanBar::showStatus(const Dokumen* dokumen, const Snapshot& snapshot)
{
    m_status->setVisible(dokumen);
    m_onlyContent->setVisible(dokumen);
    m_figures->setVisible(dokumen && dokumen->jenis == JenisDokumen::Renstra);
    if (!dokumen)
        return;
    const bool fixed = dokumen->status == StatusDokumen::Ditetapkan;
    m_status->setStatus(fixed ? lookGood() : look(Mutu::Sedang), Text::name(dokumen->status));
    m_status->setToolTip(fixed ? Text::error({ ErrorCode::DocumentFixed, { Text::title(*dokumen, snapshot) } })
                               : tr("Draf: target dan pagu masih dapat diisi."));
}

void PerencanaanBar::addDocumentTool(QWidget* tool)
{
    m_which->insertWidget(m_which->indexOf(m_status) + 1, tool);
}

void PerencanaanBar::addTreeTool(QWidget* tool)
{
    m_what->insertWidget(m_what->indexOf(m_onlyContent) + 1, tool);
}

void PerencanaanBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QToolButton* each : { m_bin, m_panel })
        each->setToolButtonStyle(width() < kTextsFrom ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_rows->setDirection(width() >= kOneRowFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace selaras::ui

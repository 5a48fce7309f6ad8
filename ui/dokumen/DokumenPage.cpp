// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dokumen/DokumenPage.h"

#include "core/documents/PdfWriter.h"
#include "core/documents/PengukuranKinerja.h"
#include "core/documents/PerjanjianKinerja.h"
#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/dokumen/DokumenDelegate.h"
#include "ui/dokumen/DokumenListModel.h"
#include "ui/dokumen/PreviewView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolButton>

namespace selaras::ui {

using format::Text;

namespace {
    constexpr int kMargin = 2 * metrics::grid;
    constexpr int kGap = 12;
    constexpr int kListWidth = 232;
    /// More only makes drivers slow.
    constexpr int kPrintDotsPerInch = 300;
} // namespace

DokumenPage::DokumenPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_dialogs(dialogs)
    , m_model(new DokumenListModel(this))
    , m_list(new QListView)
    , m_preview(new PreviewView)
    , m_paper(new QComboBox)
    , m_save(new QPushButton(tr("Simpan PDF…")))
    , m_print(new QPushButton(tr("Cetak…")))
    , m_zoomOut(makeZoomButton(QStringLiteral("perkecil"), QStringLiteral("−"), tr("Perkecil (Ctrl+−)")))
    , m_zoomIn(makeZoomButton(QStringLiteral("perbesar"), QStringLiteral("+"), tr("Perbesar (Ctrl++)")))
    , m_fit(makeZoomButton(QStringLiteral("selebar"), tr("Selebar layar"), tr("Selebar layar")))
    , m_place(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_told(new ElidedLabel)
    , m_stack(new QStackedLayout(this))
    , m_content(makeContent())
    , m_empty(new EmptyState)
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setContent(tr("Belum ada dokumen"),
                        tr("Perjanjian Kinerja, dan Pengukuran Kinerja dari triwulan yang sudah terisi, dapat dilihat, "
                           "disimpan sebagai PDF, dan dicetak di sini."));
    setFocusProxy(m_list);
    fillList();
    connectParts();
}

QToolButton* DokumenPage::makeZoomButton(const QString& name, const QString& text, const QString& description)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(description);
    button->setAccessibleName(description);
    return button;
}

QWidget* DokumenPage::makeToolbar()
{
    m_paper->setObjectName(QStringLiteral("kertas"));
    m_paper->setAccessibleName(tr("Ukuran kertas"));
    m_paper->addItem(tr("F4 (215 × 330 mm)"), int(documents::Paper::F4));
    m_paper->addItem(tr("A4 (210 × 297 mm)"), int(documents::Paper::A4));
    m_save->setObjectName(QStringLiteral("simpanPdf"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_print->setObjectName(QStringLiteral("cetak"));
    m_place->setObjectName(QStringLiteral("halaman"));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    for (QToolButton* each : { m_zoomOut, m_zoomIn, m_fit })
        layout->addWidget(each);
    layout->addStretch();
    layout->addWidget(m_paper);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    return bar;
}

QWidget* DokumenPage::makeContent()
{
    m_list->setObjectName(QStringLiteral("daftarDokumen"));
    m_list->setAccessibleName(tr("Dokumen yang dapat dicetak"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DokumenDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(kListWidth);
    m_told->setObjectName(QStringLiteral("pesan"));
    m_told->setFont(ui::font(metrics::small));
    setTextColour(m_told, colours().muted);
    m_told->setMinimumHeight(2 * metrics::grid + 4);
    auto* below = new QHBoxLayout; // in the toolbar the buttons need the room
    below->setSpacing(2 * metrics::grid);
    below->addWidget(m_told, 1);
    below->addWidget(m_place);
    auto* content = new QWidget;
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::grid);
    right->addWidget(makeToolbar());
    right->addWidget(m_preview, 1);
    right->addLayout(below);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(kGap);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    return content;
}

void DokumenPage::connectParts()
{
    connect(&session(), &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { preview(); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { preview(); });
    connect(m_zoomIn, &QToolButton::clicked, m_preview, &PreviewView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_preview, &PreviewView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_preview, &PreviewView::fitWidth);
    connect(m_preview, &PreviewView::viewChanged, this, &DokumenPage::showView);
    connect(m_save, &QPushButton::clicked, this, &DokumenPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &DokumenPage::print);
}

void DokumenPage::fillList()
{
    const domain::Id before = chosen();
    m_model->setRows(DokumenListModel::rows(session().snapshot()));
    const domain::Dokumen* inForce = domain::dokumenBerlaku(session().snapshot(), session().tahun()).pk;
    const int row = m_model->rowOf(!before.isEmpty() ? before : inForce ? inForce->id : domain::Id());
    m_list->setCurrentIndex(m_model->index(qMax(0, row), 0));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_content : static_cast<QWidget*>(m_empty));
}

domain::Id DokumenPage::chosen() const
{
    return m_list->currentIndex().data(DokumenListModel::IdRole).toString();
}

void DokumenPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void DokumenPage::refresh()
{
    m_stale = false;
    fillList();
    preview();
}

void DokumenPage::preview()
{
    if (!isVisible()) { // laying out is for those who look
        m_stale = true;
        return;
    }
    m_document.reset();
    m_told->setText({});
    if (!chosen().isEmpty()) {
        const DokumenListModel::Row& row = m_model->row(m_list->currentIndex().row());
        const domain::Snapshot& snapshot = session().snapshot();
        auto document = row.triwulan > 0 ? documents::pengukuranKinerja(snapshot, row.tahun, row.triwulan)
                                         : documents::perjanjianKinerja(snapshot, row.id);
        if (document) {
            document->paper = documents::Paper(m_paper->currentData().toInt());
            m_document = std::move(*document);
        } else {
            m_told->setText(Text::error(document.error()));
        }
    }
    for (QWidget* each : { static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print) })
        each->setEnabled(m_document.has_value());
    m_preview->setDocument(m_document);
}

void DokumenPage::showView()
{
    m_place->setText(m_preview->pageCount() == 0 ? QString()
                                                 : tr("%1%   Halaman %2 dari %3")
                                                       .arg(m_preview->zoom())
                                                       .arg(m_preview->currentPage())
                                                       .arg(m_preview->pageCount()));
}

void DokumenPage::reveal(const domain::Id& id)
{
    if (m_stale)
        refresh();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

/// "PK Perubahan 2024 Kecamatan Kutorejo.pdf" in the user's documents.
QString DokumenPage::suggestedName() const
{
    const domain::Snapshot& snapshot = session().snapshot();
    const DokumenListModel::Row& row = m_model->row(m_list->currentIndex().row());
    QString name = row.triwulan > 0 ? documents::judulPengukuran(row.tahun, row.triwulan) : row.title;
    name += u' ' + snapshot.unit().nama;
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|])")); // in file names of Windows
    name.replace(forbidden, QStringLiteral("-"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name + QStringLiteral(".pdf"));
}

void DokumenPage::savePdf()
{
    if (!m_document)
        return;
    const QString title = tr("Simpan PDF");
    QString path = m_dialogs.saveFile(this, title, suggestedName(), tr("Dokumen PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (const Result<void> written = documents::writePdf(*m_document, path); !written) {
        m_dialogs.warn(this, title, Text::error(written.error()));
        return;
    }
    m_told->setText(tr("Tersimpan di %1").arg(QDir::toNativeSeparators(path)));
}

void DokumenPage::print()
{
    if (!m_document)
        return;
    QPrinter printer; // asking the drivers takes time: only when somebody prints
    printer.setResolution(kPrintDotsPerInch);
    printer.setDocName(m_document->title);
    printer.setPageLayout(documents::pageLayout(*m_document));
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Cetak %1").arg(m_document->title));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> printed = documents::print(*m_document, printer, printer.resolution()); !printed)
        m_dialogs.warn(this, tr("Cetak"), Text::error(printed.error()));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/preview/PreviewPanel.h"

#include "core/documents/pdf/PdfWriter.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/shared/preview/PreviewView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Entry.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

namespace selaras::ui {

using format::Text;

namespace {
    /// More only makes drivers slow.
    constexpr int kPrintDotsPerInch = 300;
} // namespace

PreviewPanel::PreviewPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_preview(new PreviewView)
    , m_paper(new QComboBox)
    , m_save(new QPushButton(tr("Simpan PDF…")))
    , m_print(new QPushButton(tr("Cetak…")))
    , m_zoomOut(makeZoomButton(QStringLiteral("perkecil"), QStringLiteral("−"), tr("Perkecil (Ctrl+−)")))
    , m_zoomIn(makeZoomButton(QStringLiteral("perbesar"), QStringLiteral("+"), tr("Perbesar (Ctrl++)")))
    , m_fit(makeZoomButton(QStringLiteral("selebar"), tr("Selebar layar"), tr("Selebar layar")))
    , m_place(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_told(new ElidedLabel)
{
    m_told->setObjectName(QStringLiteral("pesan"));
    m_told->setFont(ui::font(metrics::small));
    setTextColour(m_told, colours().muted);
    m_told->setMinimumHeight(2 * metrics::grid + 4);
    auto* below = new QHBoxLayout; // in the toolbar the buttons need the room
    below->setSpacing(2 * metrics::grid);
    below->addWidget(m_told, 1);
    below->addWidget(m_place);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeToolbar());
    layout->addWidget(m_preview, 1);
    layout->addLayout(below);
    setEntry(this, m_preview);
    connectParts();
    setDocument({}, {});
}

QToolButton* PreviewPanel::makeZoomButton(const QString& name, const QString& text, const QString& description)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(description);
    button->setAccessibleName(description);
    return button;
}

QWidget* PreviewPanel::makeToolbar()
{
    m_paper->setObjectName(QStringLiteral("kertas"));
    m_paper->setAccessibleName(tr("Ukuran kertas"));
    m_paper->addItem(tr("F4 (215 × 330 mm)"), int(documents::Paper::F4));
    m_paper->addItem(tr("A4 (210 × 297 mm)"), int(documents::Paper::A4));
    m_save->setObjectName(QStringLiteral("simpanPdf"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_print->setObjectName(QStringLiteral("cetak"));
    for (auto* button : { m_save, m_print })
        button->setAutoDefault(false); // in a dialog, Enter is not for them
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

void PreviewPanel::connectParts()
{
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreviewPanel::layOut);
    connect(m_zoomIn, &QToolButton::clicked, m_preview, &PreviewView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_preview, &PreviewView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_preview, &PreviewView::fitWidth);
    connect(m_preview, &PreviewView::viewChanged, this, &PreviewPanel::showView);
    connect(m_save, &QPushButton::clicked, this, &PreviewPanel::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PreviewPanel::print);
}

void PreviewPanel::setDocument(std::optional<documents::Document> document, const QString& name)
{
    m_document = std::move(document);
    m_name = name;
    m_told->setText({});
    for (QWidget* each : { static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print) })
        each->setEnabled(m_document.has_value());
    layOut();
}

void PreviewPanel::tell(const QString& text)
{
    m_told->setText(text);
}

void PreviewPanel::layOut()
{
    if (m_document)
        m_document->paper = documents::Paper(m_paper->currentData().toInt());
    m_preview->setDocument(m_document);
}

void PreviewPanel::showView()
{
    m_place->setText(m_preview->pageCount() == 0 ? QString()
                                                 : tr("%1%   Halaman %2 dari %3")
                                                       .arg(m_preview->zoom())
                                                       .arg(m_preview->currentPage())
                                                       .arg(m_preview->pageCount()));
}

void PreviewPanel::savePdf()
{
    const QString title = tr("Simpan PDF");
    QString path =
        m_dialogs.saveFile(this, title, suggestedPath(m_name, QStringLiteral(".pdf")), tr("Dokumen PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    if (const Result<void> written = documents::writePdf(*m_document, path); !written)
        m_dialogs.warn(this, title, Text::error(written.error()));
    else
        tell(tr("Tersimpan di %1").arg(QDir::toNativeSeparators(path)));
}

void PreviewPanel::print()
{
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

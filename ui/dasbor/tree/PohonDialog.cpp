// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/tree/PohonDialog.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/tree/PohonBerkas.h"
#include "ui/dasbor/tree/PohonView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/StatusChip.h"

#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr QSize kSize{ 1180, 680 };
    constexpr int kDotsPerInch = 600;
} // namespace

PohonDialog::PohonDialog(const DasborView& view, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_tree(new PohonView)
    , m_told(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
{
    setObjectName(QStringLiteral("pohon.jendela"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(heading());
    resize(parent ? kSize.boundedTo(parent->window()->size()) : kSize);
    m_tree->setTree(domain::pohonKinerja(view.snapshot(), view.summary().tahun, view.summary().triwulan));
    connect(m_tree, &PohonView::asked, this, &PohonDialog::ask);
    m_told->setObjectName(QStringLiteral("pohon.kabar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addLayout(makeTools());
    layout->addWidget(m_tree, 1);
    layout->addLayout(makeLegend());
    m_tree->setFocus();
}

QString PohonDialog::heading() const
{
    const auto& summary = m_view.summary();
    const auto unit = m_view.snapshot().hasUnit() ? m_view.snapshot().unit().nama : QString();
    return tr("Pohon kinerja %1, %2").arg(unit, Explain::period(summary.tahun, summary.triwulan));
}

QHBoxLayout* PohonDialog::makeTools()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    const auto add = [&](const char* name, const QString& text, const QString& hint, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        button->setToolTip(hint);
        button->setAccessibleName(hint);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add("pohon.kecil", QStringLiteral("−"), tr("Perkecil (−)"), [this] { m_tree->zoomOut(); });
    add("pohon.besar", QStringLiteral("+"), tr("Perbesar (+)"), [this] { m_tree->zoomIn(); });
    add("pohon.pas", tr("Paskan"), tr("Seluruh pohon di jendela ini (0)"), [this] { m_tree->fit(); });
    add("pohon.buka", tr("Buka semua"), tr("Tampilkan sampai Sub Kegiatan"), [this] { m_tree->setAllFolded(false); });
    add("pohon.lipat", tr("Lipat"), tr("Tampilkan sampai Program"), [this] { m_tree->setAllFolded(true); });
    row->addWidget(m_told, 1);
    add("pohon.simpan", tr("Simpan…"), tr("Simpan sebagai SVG, PNG, atau PDF"), &PohonDialog::save);
    add("pohon.cetak", tr("Cetak…"), tr("Cetak pohon kinerja"), &PohonDialog::print);
    add("pohon.tutup", tr("Tutup"), tr("Tutup (Esc)"), &QDialog::reject);
    return row;
}

QHBoxLayout* PohonDialog::makeLegend()
{
    auto* row = new QHBoxLayout;
    auto* hint =
        makeLabel(tr("Warna menurut rata-rata capaian indikator milik baris itu sendiri. Panah: pindah · Spasi: "
                     "lipat · Enter: dari mana angka ini · Ctrl+roda: perbesar"),
                  metrics::small, QFont::Normal, Tone::Muted);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    row->addWidget(new StatusChip(lookUnfilled(), tr("tanpa indikator atau belum ada capaian")));
    return row;
}

void PohonDialog::ask(const domain::Id& id)
{
    const auto& nodes = m_tree->picture().nodes();
    const auto node = std::ranges::find_if(nodes, [&](const auto& each) { return each.simpul->id == id; });
    if (node == nodes.end())
        return;
    m_view.ask(node->simpul->nama, [&] {
        return domain::asalSimpul(m_view.snapshot(), *node, m_view.summary().tahun, m_view.summary().triwulan);
    });
}

void PohonDialog::save()
{
    const auto suggestion = suggestedPath(tr("Pohon kinerja %1").arg(m_view.summary().tahun), QStringLiteral(".pdf"));
    auto path = m_dialogs.saveFile(this, tr("Simpan pohon kinerja"), suggestion,
                                   tr("Dokumen PDF (*.pdf);;Gambar PNG (*.png);;Gambar SVG (*.svg)"));
    if (path.isEmpty())
        return;
    const QStringList endings{ QStringLiteral(".pdf"), QStringLiteral(".png"), QStringLiteral(".svg") };
    const bool known =
        std::ranges::any_of(endings, [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    if (!known)
        path += endings.front();
    if (const auto saved = savePohon(m_tree->picture(), heading(), path); !saved)
        m_dialogs.warn(this, tr("Simpan pohon kinerja"), format::Text::error(saved.error()));
    else
        m_told->setText(tr("Tersimpan di %1").arg(QDir::toNativeSeparators(path)));
}

void PohonDialog::print()
{
    QPrinter printer;
    printer.setResolution(kDotsPerInch);
    printer.setDocName(heading());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Cetak %1").arg(heading()));
    if (dialog.exec() == QDialog::Accepted)
        printPohon(m_tree->picture(), heading(), printer, printer.resolution());
}

} // namespace selaras::ui

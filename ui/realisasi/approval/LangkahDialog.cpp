// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/approval/LangkahDialog.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {

    enum Column { Nama, Angka, Capaian, Janggal, Keadaan, ColumnCount };
    constexpr QSize kSize{ 860, 480 };

    struct Shown {
        QString figure, capaian;
    };

    Shown figuresOf(const Snapshot& snapshot, const Sel& sel)
    {
        if (const Indikator* indikator = snapshot.indikator(sel.objekId)) {
            const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan);
            const CapaianIndikator figures = capaianIndikator(snapshot, *indikator, sel.tahun, sel.triwulan);
            return { row ? format::figure(nilaiTriwulan(*indikator, *row), indikator->desimal) : QString(),
                     format::figure(figures.capaian) };
        }
        const domain::Angka spent = realisasiAnggaran(snapshot, sel.objekId, sel.tahun, sel.triwulan);
        const Dokumen* document = paguBerlaku(snapshot, sel.tahun);
        return { format::figure(spent, 0),
                 document ? format::figure(serapan(pagu(snapshot, document->id, sel.objekId, sel.tahun), spent))
                          : QString() };
    }

} // namespace

LangkahDialog::LangkahDialog(Session& session, StatusRealisasi langkah, const std::vector<Sel>& cells,
                             const std::vector<Sel>& ticked, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_langkah(langkah)
    , m_cells(cells)
    , m_list(new QTreeWidget)
    , m_reason(new QPlainTextEdit(this))
    , m_odd(makeLabel({}, metrics::small, QFont::Normal))
    , m_problem(makeLabel({}, metrics::small, QFont::Normal))
{
    setWindowTitle(tr("%1 · Triwulan %2 %3")
                       .arg(AlurText::command(langkah), format::roman(session.triwulan()))
                       .arg(session.tahun()));
    resize(kSize);
    layOut();
    addRows(ticked);
    connect(m_list, &QTreeWidget::itemChanged, this, &LangkahDialog::refresh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &LangkahDialog::refresh);
    refresh();
}

void LangkahDialog::layOut()
{
    const bool back = m_langkah == StatusRealisasi::Draf;
    m_list->setObjectName(QStringLiteral("langkah.baris"));
    m_list->setAccessibleName(tr("Baris yang diteruskan"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        { tr("Indikator / anggaran"), tr("Realisasi"), tr("Capaian / serapan"), tr("Perlu dilihat"), tr("Keadaan") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setStyleSheet(QStringLiteral("QTreeWidget::item { min-height: %1px; }").arg(3 * metrics::grid));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Nama, QHeaderView::Stretch);
    m_reason->setObjectName(QStringLiteral("langkah.alasan"));
    m_reason->setAccessibleName(tr("Alasan"));
    m_reason->setPlaceholderText(tr("Apa yang harus diperbaiki?"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(8 * metrics::grid);
    m_problem->setObjectName(QStringLiteral("langkah.masalah"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, colours().invalid);
    const DialogButtons buttons = makeDialogButtons(*this, AlurText::command(m_langkah), tr("Batal"));
    m_go = buttons.action;
    m_go->setObjectName(QStringLiteral("langkah.lanjut"));
    const Pelaku& person = m_session.pelaku();
    auto* who = makeLabel(tr("Dicatat atas nama %1. Sesudah ini angkanya terkunci sampai dikembalikan.")
                              .arg(AlurText::person(person.nama, person.jabatan)),
                          metrics::small, QFont::Normal, Tone::Muted);
    who->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_list, 1);
    if (back) {
        layout->addWidget(makeLabel(tr("Alasan"), metrics::text, QFont::DemiBold));
        layout->addWidget(m_reason);
    } else {
        layout->addWidget(who);
    }
    m_reason->setVisible(back);
    m_odd->setObjectName(QStringLiteral("langkah.janggal"));
    m_odd->setWordWrap(true);
    setTextColour(m_odd, look(Mutu::Sedang).colour);
    layout->addWidget(m_odd);
    layout->addWidget(m_problem);
    layout->addWidget(buttons.box);
    (back ? static_cast<QWidget*>(m_reason) : m_list)->setFocus();
}

void LangkahDialog::addRows(const std::vector<Sel>& ticked)
{
    const Snapshot& snapshot = m_session.snapshot();
    const BelumDiterimaMap odd = notAccepted(snapshot, m_session.tahun(), m_session.triwulan());
    for (const Sel& sel : m_cells) {
        const Shown shown = figuresOf(snapshot, sel);
        auto* item = new QTreeWidgetItem(m_list,
                                         { AlurText::subject(snapshot, sel.objekId),
                                           shown.figure,
                                           shown.capaian,
                                           {},
                                           AlurText::name(statusRealisasi(snapshot, sel)) });
        item->setToolTip(Nama, item->text(Nama));
        for (const int column : { Angka, Capaian })
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (const auto found = odd.find(sel.objekId); found != odd.end())
            showOdd(*item, found->second);
        const bool on = std::ranges::find(ticked, sel) != ticked.end();
        item->setCheckState(Nama, on ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void LangkahDialog::showOdd(QTreeWidgetItem& item, const BelumDiterima& odd)
{
    const StatusLook status = lookOf(odd.berat);
    // The gravest one alone: the names of the rows need the room.
    const QString name =
        odd.nama.size() > 1 ? tr("%1 (+%2)").arg(odd.nama.front()).arg(odd.nama.size() - 1) : odd.nama.value(0);
    item.setText(Janggal, QStringLiteral("%1 %2").arg(status.shape).arg(name));
    item.setForeground(Janggal, status.colour);
    item.setToolTip(Janggal, odd.kalimat.join(u'\n'));
}

std::vector<Sel> LangkahDialog::tickedCells() const
{
    std::vector<Sel> ticked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(Nama) == Qt::Checked)
            ticked.push_back(m_cells[size_t(i)]);
    }
    return ticked;
}

void LangkahDialog::refresh()
{
    const int ticked = count();
    m_go->setText(ticked > 0 ? tr("%1 %2 baris").arg(AlurText::command(m_langkah)).arg(ticked)
                             : AlurText::command(m_langkah));
    int odd = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        odd += item->checkState(Nama) == Qt::Checked && !item->text(Janggal).isEmpty();
    }
    m_odd->setText(tr("◆ %1 angka janggal belum diberi alasan. Tetap dapat diteruskan; alasannya ditulis di panel "
                      "Rincian.")
                       .arg(odd));
    m_odd->setVisible(odd > 0 && m_langkah != StatusRealisasi::Draf);
    const bool reasonMissing = m_langkah == StatusRealisasi::Draf && m_reason->toPlainText().trimmed().isEmpty();
    m_go->setEnabled(ticked > 0 && !reasonMissing);
}

void LangkahDialog::accept()
{
    const Snapshot& snapshot = m_session.snapshot();
    const QDateTime now = m_session.workspace().now();
    const Result<void> done = commitEdit(
        m_session,
        m_langkah == StatusRealisasi::Draf
            ? edits::returnRealisasi(snapshot, m_session.pelaku(), tickedCells(), m_reason->toPlainText(), now)
            : edits::advanceRealisasi(snapshot, m_session.pelaku(), tickedCells(), now));
    if (done)
        QDialog::accept();
    else
        m_problem->setText(format::Text::error(done.error()));
}

} // namespace selaras::ui

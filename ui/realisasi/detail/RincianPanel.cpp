// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/RincianPanel.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/realisasi/detail/AsalSection.h"
#include "ui/realisasi/detail/BuktiSection.h"
#include "ui/realisasi/detail/HitungSection.h"
#include "ui/realisasi/detail/IsianSection.h"
#include "ui/realisasi/detail/JanggalSection.h"
#include "ui/realisasi/detail/KeadaanSection.h"
#include "ui/realisasi/detail/RiwayatSection.h"
#include "ui/shared/forms/NoteEdit.h"
#include "ui/widgets/Card.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kWidth = 240;
    constexpr int kPadding = 12;
} // namespace

RincianPanel::RincianPanel(Session& session, Dialogs& dialogs, RealisasiModel& model, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(model)
    , m_scroll(new QScrollArea)
    , m_name(makeLabel({}, metrics::text, QFont::DemiBold))
    , m_period(makeNote(QStringLiteral("rincian.masa")))
    , m_keadaan(new KeadaanSection)
    , m_isian(new IsianSection(session, model))
    , m_hitung(new HitungSection(session))
    , m_janggal(new JanggalSection(session))
    , m_asal(new AsalSection)
    , m_bukti(new BuktiSection(session, dialogs))
    , m_notes(new NotesBox)
    , m_riwayat(new RiwayatSection(session))
{
    setObjectName(QStringLiteral("rincian"));
    setAccessibleName(tr("Rincian sel"));
    setAccessibleDescription(tr("F6 berpindah antara kisi dan rincian"));
    setProperty("role", QStringLiteral("card"));
    setFixedWidth(kWidth);
    layOut();
    connect(&model, &RealisasiModel::figuresChanged, this, &RincianPanel::refresh);
    for (RincianSection* section : { static_cast<RincianSection*>(m_isian), static_cast<RincianSection*>(m_janggal),
                                     static_cast<RincianSection*>(m_bukti) })
        connect(section, &RincianSection::said, this, &RincianPanel::said);
    connect(m_notes, &NotesBox::left, this, &RincianPanel::saveNotes);
    refresh();
}

void RincianPanel::layOut()
{
    m_name->setObjectName(QStringLiteral("rincian.nama"));
    m_name->setWordWrap(true);
    m_name->setToolTip(accessibleDescription());
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* content = new QWidget;
    content->setStyleSheet(QStringLiteral(".QWidget { background: transparent; }"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    for (QWidget* part : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_period) })
        head->addWidget(part);
    layout->addLayout(head);
    // What is entered and what is wrong with it first; what is read later below.
    for (QWidget* part : std::initializer_list<QWidget*>{ m_keadaan, m_isian, m_hitung, m_janggal, m_asal, m_bukti,
                                                          m_notes, m_riwayat })
        layout->addWidget(part);
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });

    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_scroll);
}

void RincianPanel::setCell(const Id& rowId, int triwulan)
{
    if (rowId == m_id && triwulan == m_sel.triwulan && m_model.view().tahun == m_sel.tahun)
        return;
    m_isian->leave(); // what belongs to the cell that is left
    saveNotes();
    const Indikator* indikator = m_session.snapshot().indikator(rowId);
    m_id = rowId;
    m_sel = { indikator ? penyimpan(m_session.snapshot(), *indikator).id : rowId, m_model.view().tahun, triwulan };
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void RincianPanel::refresh()
{
    const Indikator* indikator = m_model.shown().indikator(m_id);
    const Simpul* simpul = m_model.shown().simpul(m_id);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_isian, m_hitung, m_notes })
        part->setVisible(indikator);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_period, m_keadaan, m_asal, m_bukti, m_riwayat })
        part->setVisible(indikator || simpul);
    if (indikator)
        showIndikator(*indikator);
    else if (simpul)
        showSimpul(*simpul);
    else
        m_name->setText(tr("Pilih sebuah sel untuk melihat asal angkanya."));
    m_janggal->showSel(m_model.shown(), m_sel);
    // While something is being typed nothing that is stored has changed: it need not be read at each key.
    if ((indikator || simpul) && !m_model.isTrial())
        showStored();
}

void RincianPanel::showStored()
{
    m_keadaan->showSel(m_session.snapshot(), m_sel);
    m_bukti->showSel(m_sel);
    m_riwayat->showSel(m_sel);
}

void RincianPanel::showIndikator(const Indikator& indikator)
{
    m_name->setText(indikator.nama);
    m_period->setText(tr("Triwulan %1 %2").arg(format::roman(m_sel.triwulan)).arg(m_sel.tahun));
    m_isian->showIndikator(indikator, m_sel);
    m_hitung->showIndikator(m_model.shown(), *m_model.shown().indikator(m_sel.objekId), m_sel);
    m_asal->showIndikator(m_model.shown(), indikator, m_sel, m_model.view().triwulan);
    const RealisasiKinerja* stored = row();
    m_notes->showStored(stored ? *stored : RealisasiKinerja());
}

void RincianPanel::showSimpul(const Simpul& simpul)
{
    m_name->setText(simpul.nama);
    m_period->setText(tr("%1 %2 · Triwulan %3 %4")
                          .arg(Text::name(simpul.jenis), simpul.kode, format::roman(m_sel.triwulan))
                          .arg(m_sel.tahun));
    m_asal->showSimpul(m_model.shown(), simpul, m_sel, m_model.view().triwulan);
}

const RealisasiKinerja* RincianPanel::row() const
{
    return m_session.snapshot().realisasi(m_sel.objekId, m_sel.tahun, m_sel.triwulan);
}

void RincianPanel::addActions(QMenu& menu)
{
    const bool measure = m_session.snapshot().indikator(m_id);
    if (!measure && !m_session.snapshot().simpul(m_id))
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Riwayat…")), &QAction::triggered, m_riwayat, &RiwayatSection::open);
    connect(menu.addAction(tr("Bukti dukung…")), &QAction::triggered, this, &RincianPanel::goToProofs);
    if (measure)
        connect(menu.addAction(tr("Daftar butir…")), &QAction::triggered, m_hitung, &HitungSection::openButir);
}

void RincianPanel::goToProofs()
{
    Q_EMIT wanted();
    m_bukti->takeFocus();
    m_scroll->ensureWidgetVisible(m_bukti);
}

void RincianPanel::takeFocus()
{
    for (QWidget* next = m_scroll->widget()->nextInFocusChain(); next && m_scroll->widget()->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void RincianPanel::saveNotes()
{
    if (!m_notes->isModified() || !m_session.snapshot().indikator(m_sel.objekId))
        return;
    edits::CatatanRealisasi notes = m_notes->take();
    if (const RealisasiKinerja* stored = row())
        notes.catatan = stored->catatan;
    const Result<void> written = commitEdit(
        m_session, edits::recordCatatan(m_session.snapshot(), m_sel.objekId, m_sel.tahun, m_sel.triwulan, notes));
    if (!written)
        Q_EMIT said(Text::error(written.error()));
}

} // namespace selaras::ui

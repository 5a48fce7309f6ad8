// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/RiwayatSection.h"

#include "core/format/AlurText.h"
#include "ui/shared/history/CellHistory.h"
#include "ui/shared/history/HistoryDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

namespace {
    constexpr size_t kNewest = 2;
}

RiwayatSection::RiwayatSection(Session& session, QWidget* parent)
    : RincianSection(tr("Riwayat"), parent)
    , m_session(session)
    , m_open(addHeadButton(tr("Riwayat…"), QStringLiteral("rincian.bukaRiwayat"),
                           tr("Semua perubahan angka ini: kapan, oleh siapa, dari berapa menjadi berapa")))
    , m_text(makeNote(QStringLiteral("rincian.riwayat")))
{
    body()->addWidget(m_text);
    connect(m_open, &QPushButton::clicked, this, &RiwayatSection::open);
    connect(&session, &Session::changed, this, [this] { m_stale = true; });
}

Id RiwayatSection::rowId() const
{
    const Snapshot& snapshot = m_session.snapshot();
    if (snapshot.indikator(m_sel.objekId)) {
        const RealisasiKinerja* row = snapshot.realisasi(m_sel.objekId, m_sel.tahun, m_sel.triwulan);
        return row ? row->id : Id();
    }
    const RealisasiAnggaran* row = snapshot.realisasiAnggaran(m_sel.objekId, m_sel.tahun, m_sel.triwulan);
    return row ? row->id : Id();
}

void RiwayatSection::showSel(const Sel& sel)
{
    if (sel == m_sel && !m_stale) // a keystroke changes no history
        return;
    m_sel = sel;
    m_stale = false;
    const auto lines = CellHistory::lines(m_session.workspace().store(), rowId());
    setTitle(lines.empty() ? tr("Riwayat") : tr("Riwayat (%1)").arg(lines.size()));
    m_open->setVisible(!lines.empty());
    QStringList text;
    for (size_t i = 0; i < std::min(kNewest, lines.size()); ++i)
        text << QStringLiteral("%1 · %2\n%3").arg(lines[i].when, lines[i].who, lines[i].change());
    m_text->setText(text.isEmpty() ? tr("Belum ada perubahan pada sel ini.") : text.join(u'\n'));
}

void RiwayatSection::open()
{
    HistoryDialog::show(
        tr("Riwayat · %1 · TW %2 %3")
            .arg(format::AlurText::subject(m_session.snapshot(), m_sel.objekId), format::roman(m_sel.triwulan))
            .arg(m_sel.tahun),
        CellHistory::lines(m_session.workspace().store(), rowId()), window());
}

} // namespace selaras::ui

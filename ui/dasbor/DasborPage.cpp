// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/DasborPage.h"

#include "core/domain/Perhitungan.h"
#include "ui/Theme.h"
#include "ui/dasbor/CapaianCard.h"
#include "ui/dasbor/FigureCards.h"
#include "ui/dasbor/PerhatianCard.h"
#include "ui/dasbor/SerapanCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Explain.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12;

    bool hasFigures(const domain::Ringkasan& summary)
    {
        const auto reported = [](const domain::CapaianIndikator& row) { return row.realisasi.ada(); };
        return summary.realisasiAnggaran.ada()
            || std::any_of(summary.indikator.begin(), summary.indikator.end(), reported);
    }

} // namespace

DasborPage::DasborPage(Session& session, Dialogs&, QWidget* parent)
    : Page(session, parent)
    , m_layout(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("role", QStringLiteral("page"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->addWidget(m_scroll);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_scroll);
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), {}); });
    connect(&session, &Session::changed, this, &DasborPage::invalidate);
    connect(&session, &Session::periodChanged, this, &DasborPage::invalidate);
}

void DasborPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        rebuild();
}

void DasborPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void DasborPage::rebuild()
{
    m_stale = false;
    const auto summary = domain::ringkasan(session().snapshot(), session().tahun(), session().triwulan());
    if (showEmpty(summary)) {
        m_layout->setCurrentWidget(m_empty);
        return;
    }
    m_layout->setCurrentWidget(m_scroll);
    m_scroll->setWidget(makeContent(summary)); // deletes the one before
}

bool DasborPage::showEmpty(const domain::Ringkasan& summary)
{
    if (!session().snapshot().hasUnit()) {
        m_empty->setContent(tr("Berkas ini belum berisi unit kerja"),
                            tr("Buka berkas yang sudah berisi, atau impor data kecamatan ke berkas ini dengan perintah "
                               "“selaras impor”. Perintah “selaras contoh” membuat berkas contoh."));
        return true;
    }
    if (hasFigures(summary))
        return false;
    const auto period = Explain::period(session().tahun(), session().triwulan());
    m_empty->setContent(
        tr("Belum ada realisasi %1").arg(period),
        summary.indikator.empty()
            ? tr("Tidak ada target maupun realisasi untuk %1. Pilih tahun lain di atas, atau isi targetnya "
                 "di halaman Perencanaan dan realisasinya di halaman Realisasi.")
                  .arg(period)
            : tr("Target sudah ada, realisasi kinerja dan anggaran belum. Isi di halaman Realisasi; dasbor "
                 "terhitung sendiri. Pilih tahun atau triwulan lain di atas untuk melihat yang sudah terisi."),
        tr("Isi realisasi"));
    return true;
}

QWidget* DasborPage::makeContent(const domain::Ringkasan& summary)
{
    const auto& snapshot = session().snapshot();
    const auto jump = [this](const QString& page, const QString& id) { Q_EMIT jumpRequested(page, id); };

    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(makeCapaianCard(summary, snapshot));
    left->addWidget(makeSerapanCard(summary, snapshot));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(makePerhatianCard(summary, jump));
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addLayout(left, 62);
    columns->addLayout(right, 38);

    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("page"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(kGap);
    layout->addLayout(makeFigureCards(summary, snapshot, Explain::period(session().tahun(), session().triwulan())));
    layout->addLayout(columns, 1);
    return content;
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/DasborPage.h"

#include "core/documents/kinds/LaporanDasbor.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/DasborContent.h"
#include "ui/dasbor/LayarPenuh.h"
#include "ui/dasbor/tree/PohonDialog.h"
#include "ui/shared/history/AsalDialog.h"
#include "ui/shared/preview/PreviewDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"
#include "ui/widgets/Explain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kNarrow = 1000; ///< below it one column

    bool hasFigures(const domain::Ringkasan& summary)
    {
        return !summary.indikator.empty() || summary.pagu.ada() || summary.realisasiAnggaran.ada();
    }

} // namespace

DasborPage::DasborPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_dialogs(dialogs)
    , m_layout(new QStackedLayout(this))
    , m_post(new QComboBox)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("role", QStringLiteral("page"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("role", QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(makeBar());
    column->addWidget(m_scroll, 1);
    m_layout->addWidget(body);
    m_layout->addWidget(m_empty);
    setEntry(this, m_scroll);
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT jumpRequested(QStringLiteral("realisasi"), {}); });
    connect(m_post, &QComboBox::activated, this, &DasborPage::rebuild);
    connect(&session, &Session::changed, this, &DasborPage::invalidate);
    connect(&session, &Session::periodChanged, this, &DasborPage::invalidate);
}

QHBoxLayout* DasborPage::makeBar()
{
    m_post->setObjectName(QStringLiteral("dasbor.jabatan"));
    m_post->setAccessibleName(tr("Dasbor untuk"));
    m_post->setToolTip(tr("Angka, temuan, dan daftar untuk seluruh kecamatan atau satu jabatan"));
    m_post->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_post->setMinimumContentsLength(34); // "Kasubag Penyusunan Program dan Keuangan", nearly
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_post);
    bar->addStretch();
    addTools(*bar);
    return bar;
}

void DasborPage::addTools(QHBoxLayout& bar)
{
    const auto add = [&](const char* name, const QString& text, const QString& hint, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(hint);
        button->setAccessibleDescription(hint);
        connect(button, &QPushButton::clicked, this, act);
        bar.addWidget(button);
    };
    add("dasbor.pohon", tr("Pohon kinerja"), tr("Tujuan sampai Sub Kegiatan, diwarnai menurut capaian"),
        &DasborPage::openTree);
    add("dasbor.cetak", tr("Cetak…"), tr("Lihat dasbor ini di kertas, lalu cetak atau simpan sebagai PDF (Ctrl+P)"),
        &DasborPage::print);
    add("dasbor.layarPenuh", tr("Layar penuh"), tr("Tampilkan dasbor ini untuk rapat (F11)"), &DasborPage::present);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F11, &DasborPage::present);
    key(Qt::CTRL | Qt::Key_P, &DasborPage::print);
}

QString DasborPage::heading() const
{
    const auto& summary = m_data->summary;
    const auto* post = m_data->snapshot.jabatan(summary.jabatanId);
    const auto unit = m_data->snapshot.hasUnit() ? m_data->snapshot.unit().nama : QString();
    return QStringList{ unit + (post ? QStringLiteral(" · ") + post->nama : QString()),
                        Explain::period(summary.tahun, summary.triwulan) }
        .join(QStringLiteral(" · "));
}

void DasborPage::openTree()
{
    if (m_data)
        (new PohonDialog(view(), m_dialogs, this))->open();
}

void DasborPage::present()
{
    if (!m_data || m_layout->currentIndex() != 0)
        return;
    auto shown = view();
    shown.width = LayarPenuh::widthOn(screen()->size());
    shown.narrow = shown.width < kNarrow;
    m_presentation = new LayarPenuh(shown, heading(), this);
    m_presentation->showFullScreen();
}

void DasborPage::print()
{
    if (!m_data || m_layout->currentIndex() != 0)
        return;
    const auto document = documents::laporanDasbor(m_data->snapshot, m_data->summary, m_data->report, today());
    const auto* post = m_data->snapshot.jabatan(m_data->summary.jabatanId);
    const auto& whose = post ? post->nama : m_data->snapshot.unit().nama;
    const auto name = QStringLiteral("%1 %2").arg(document.title, whose);
    (new PreviewDialog(document, name, m_dialogs, this))->open();
}

QString DasborPage::postId() const
{
    return m_post->currentData().toString();
}

/// A post that has nothing this year stays chosen: its page says so, and the next year may have something again.
void DasborPage::fillPosts()
{
    const QSignalBlocker quiet(m_post);
    const auto kept = postId();
    m_post->clear();
    m_post->addItem(tr("Seluruh kecamatan"), QString());
    for (const domain::Jabatan* post : domain::jabatanWithKinerja(session().snapshot(), session().tahun()))
        m_post->addItem(post->nama, post->id);
    if (const auto* post = session().snapshot().jabatan(kept); post && m_post->findData(kept) < 0)
        m_post->addItem(post->nama, post->id);
    m_post->setCurrentIndex(std::max(0, m_post->findData(kept)));
}

void DasborPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        rebuild();
}

void DasborPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int before = event->oldSize().width();
    // Within the narrow widths too: whether five numbers stand side by side hangs on each pixel.
    if (before != width() && (before < kNarrow || width() < kNarrow))
        invalidate();
}

void DasborPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

QDate DasborPage::today() const
{
    return session().workspace().now().toLocalTime().date();
}

void DasborPage::rebuild()
{
    m_stale = false;
    fillPosts();
    m_data = makeDasborData(session().snapshot(), session().tahun(), session().triwulan(), today(), postId());
    if (showEmpty(*m_data)) {
        m_layout->setCurrentWidget(m_empty);
        return;
    }
    m_layout->setCurrentIndex(0);
    m_scroll->setWidget(makeDasborContent(view())); // deletes the one before
}

DasborView DasborPage::view()
{
    return { m_data, [this](const QString& page, const QString& id) { Q_EMIT jumpRequested(page, id); },
             [this, data = m_data](const QString& title, const std::function<domain::Asal()>& origin) {
                 QWidget* asker = m_presentation ? m_presentation.data() : static_cast<QWidget*>(this);
                 AsalDialog::show(title, origin(), data->snapshot, session().workspace().store(), asker);
             },
             width() < kNarrow, m_scroll->viewport()->width() };
}

bool DasborPage::showEmpty(const DasborData& data)
{
    if (!data.snapshot.hasUnit()) {
        m_empty->setContent(tr("Berkas ini belum berisi unit kerja"),
                            tr("Buka berkas yang sudah berisi, atau impor data kecamatan ke berkas ini dengan perintah "
                               "“selaras impor”. Perintah “selaras contoh” membuat berkas contoh."));
        return true;
    }
    // A post without results keeps the page: the way back to the whole office is on it. So does a year with targets:
    // who has not reported is what one wants to know of it.
    if (hasFigures(data.summary) || !postId().isEmpty())
        return false;
    const auto period = Explain::period(session().tahun(), session().triwulan());
    m_empty->setContent(tr("Belum ada realisasi %1").arg(period),
                        tr("Tidak ada target maupun realisasi untuk %1. Pilih tahun lain di atas, atau isi targetnya "
                           "di halaman Perencanaan dan realisasinya di halaman Realisasi.")
                            .arg(period),
                        tr("Isi realisasi"));
    return true;
}

} // namespace selaras::ui

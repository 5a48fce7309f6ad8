// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PejabatPanel.h"

#include "core/edits/base/Ids.h"
#include "core/edits/office/Jabatan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/pengaturan/PejabatModel.h"
#include "ui/shared/forms/IconTool.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;

PejabatPanel::PejabatPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PejabatModel(session, this))
    , m_title(makeLabel({}, metrics::text, QFont::DemiBold))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Dokumen mencetak siapa yang memegang jabatan pada tanggalnya.")))
    , m_add(new QPushButton(tr("Tambah pejabat")))
    , m_status(new QToolButton)
    , m_remove(makeIconTool(QStringLiteral("pejabat.hapus"), QStringLiteral("hapus"), tr("Hapus pejabat")))
    , m_statuses(new QMenu(this))
{
    m_title->setObjectName(QStringLiteral("pejabat.judul"));
    m_title->setWordWrap(true);
    m_grid->setObjectName(QStringLiteral("pejabat.kisi"));
    m_grid->setAccessibleName(tr("Pejabat"));
    m_grid->setGrid(*m_model);
    m_message->setObjectName(QStringLiteral("pejabat.pesan"));
    m_add->setObjectName(QStringLiteral("pejabat.tambah"));
    m_status->setObjectName(QStringLiteral("pejabat.status"));
    m_status->setText(tr("Status"));
    m_status->setAccessibleName(tr("Pilih status pejabat ini"));
    m_status->setToolTip(m_status->accessibleName());
    m_status->setMenu(m_statuses);
    m_status->setPopupMode(QToolButton::InstantPopup);
    m_status->setFocusPolicy(Qt::TabFocus);
    layOut();
    connectParts();
    fillStatuses();
}

void PejabatPanel::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_add);
    bar->addWidget(m_status);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_remove);
    m_title->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(bar);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_message);
}

void PejabatPanel::connectParts()
{
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_add, &QPushButton::clicked, this, &PejabatPanel::add);
    connect(m_remove, &QToolButton::clicked, this, &PejabatPanel::remove);
}

void PejabatPanel::fillStatuses()
{
    for (const StatusPejabat status :
         { StatusPejabat::Definitif, StatusPejabat::Plt, StatusPejabat::Plh, StatusPejabat::AtasNama }) {
        connect(m_statuses->addAction(PejabatModel::name(status)), &QAction::triggered, this, [this, status] {
            const Pejabat* before = m_model->pejabat(m_grid->currentId());
            if (!before)
                return;
            Pejabat after = *before;
            after.status = status;
            settle(commitEdit(m_session, edits::setPejabat(m_session.snapshot(), std::move(after))));
        });
    }
}

void PejabatPanel::setJabatan(const Id& jabatanId)
{
    m_jabatanId = jabatanId;
    m_model->discardDrafts();
    m_model->setJabatan(jabatanId);
    m_message->say({});
    refresh();
}

void PejabatPanel::refresh()
{
    const Jabatan* post = m_session.snapshot().jabatan(m_jabatanId);
    m_title->setText(post ? post->nama : tr("Pilih jabatan"));
    for (QWidget* each : std::initializer_list<QWidget*>{ m_add, m_status, m_remove })
        each->setEnabled(post);
    m_model->refresh();
}

void PejabatPanel::settle(const Result<void>& done)
{
    refresh();
    m_message->say(done ? QString() : format::Text::error(done.error()));
}

/// Follows the one before: from the day after, or standing in while that one's time has no end.
void PejabatPanel::add()
{
    Pejabat official;
    official.id = edits::newId();
    official.jabatanId = m_jabatanId;
    official.nama = tr("(nama pejabat)");
    for (const Pejabat& each : m_session.snapshot().data().pejabat) {
        if (each.jabatanId != m_jabatanId || each.status != StatusPejabat::Definitif)
            continue;
        if (!each.selesai.isValid())
            official.status = StatusPejabat::Plt;
        else if (!official.mulai.isValid() || official.mulai <= each.selesai)
            official.mulai = each.selesai.addDays(1);
    }
    const bool standsIn = official.status == StatusPejabat::Plt;
    const Id id = official.id;
    const Result<void> done = commitEdit(m_session, edits::setPejabat(m_session.snapshot(), std::move(official)));
    settle(done);
    if (!done)
        return;
    m_grid->goTo(id, PejabatModel::Nama);
    m_grid->setFocus();
    if (standsIn)
        m_message->say(
            tr("Dicatat sebagai Plt. karena pejabat definitif belum selesai; isi tanggal selesainya dulu bila "
               "ia sudah diganti."));
    m_grid->QAbstractItemView::edit(m_grid->currentIndex());
}

void PejabatPanel::remove()
{
    if (!m_grid->currentId().isEmpty())
        settle(commitEdit(m_session, edits::removePejabat(m_session.snapshot(), m_grid->currentId())));
}

} // namespace selaras::ui

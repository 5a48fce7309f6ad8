// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/tree/KeranjangDialog.h"

#include "core/edits/plan/Pohon.h"
#include "core/format/PlanText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

namespace {
    enum Column { Name, Kind, Contents };
}

KeranjangDialog::KeranjangDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget)
    , m_message(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
{
    setObjectName(QStringLiteral("keranjang"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keranjang"));
    resize(680, 400);
    m_list->setObjectName(QStringLiteral("keranjang.daftar"));
    m_list->setAccessibleName(tr("Isi keranjang"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({ tr("Uraian"), tr("Jenis"), tr("Ikut pulih") });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_message->setObjectName(QStringLiteral("keranjang.pesan"));
    m_message->setWordWrap(true);
    const DialogButtons buttons = makeDialogButtons(*this, tr("Pulihkan"), tr("Tutup"));
    m_restore = buttons.action;
    m_restore->setObjectName(QStringLiteral("keranjang.pulihkan"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons.box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &KeranjangDialog::accept);
    connect(&session, &Session::changed, this, &KeranjangDialog::fill);
    fill();
    m_list->setFocus();
}

void KeranjangDialog::fill()
{
    m_list->clear();
    for (const edits::IsiKeranjang& each : edits::keranjang(m_session.snapshot())) {
        const QString name = each.simpul ? PlanText::title(*each.simpul) : each.indikator->nama;
        auto* item =
            new QTreeWidgetItem(m_list,
                                { name, each.simpul ? Text::name(each.simpul->jenis) : tr("Indikator"),
                                  PlanText::contents(each.simpulDiBawah, each.indikatorIkut, each.angkaIkut) });
        item->setToolTip(Name, name);
        item->setData(Name, Qt::UserRole, each.simpul ? each.simpul->id : each.indikator->id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_restore->setEnabled(m_list->topLevelItemCount() > 0);
    m_message->setText(m_list->topLevelItemCount() > 0 ? tr("Yang dibuang tetap tersimpan dan dapat dipulihkan.")
                                                       : tr("Keranjang kosong."));
}

void KeranjangDialog::accept()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Id id = item->data(Name, Qt::UserRole).toString();
    const Snapshot& snapshot = m_session.snapshot();
    const Result<void> done = commitEdit(
        m_session, snapshot.simpul(id) ? edits::restoreSimpul(snapshot, id) : edits::restoreIndikator(snapshot, id));
    if (!done)
        m_message->setText(Text::error(done.error()));
    else
        Q_EMIT restored(id);
}

} // namespace selaras::ui

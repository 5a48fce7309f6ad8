// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dokumen/DokumenPage.h"

#include "core/documents/kinds/PengukuranKinerja.h"
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/dokumen/DokumenDelegate.h"
#include "ui/dokumen/DokumenListModel.h"
#include "ui/shared/preview/PreviewPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedLayout>

namespace selaras::ui {

namespace {
    constexpr int kMargin = 2 * metrics::grid;
    constexpr int kGap = 12;
    constexpr int kListWidth = 232;
} // namespace

DokumenPage::DokumenPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_model(new DokumenListModel(this))
    , m_list(new QListView)
    , m_preview(new PreviewPanel(dialogs))
    , m_stack(new QStackedLayout(this))
    , m_content(makeContent())
    , m_empty(new EmptyState)
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setContent(tr("Belum ada dokumen"),
                        tr("Perjanjian Kinerja, dan Pengukuran Kinerja dari triwulan yang sudah terisi, dapat dilihat, "
                           "disimpan sebagai PDF, dan dicetak di sini."));
    setEntry(this, m_list);
    fillList();
    connectParts();
}

QWidget* DokumenPage::makeContent()
{
    m_list->setObjectName(QStringLiteral("daftarDokumen"));
    m_list->setAccessibleName(tr("Dokumen yang dapat dicetak"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DokumenDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(kListWidth);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(kGap);
    layout->addWidget(m_list);
    layout->addWidget(m_preview, 1);
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
    if (chosen().isEmpty())
        return m_preview->setDocument({}, {});
    const DokumenListModel::Row& row = m_model->row(m_list->currentIndex().row());
    const domain::Snapshot& snapshot = session().snapshot();
    auto document = row.triwulan > 0 ? documents::pengukuranKinerja(snapshot, row.tahun, row.triwulan)
                                     : documents::perjanjianKinerja(snapshot, row.id);
    const QString name = row.triwulan > 0 ? documents::judulPengukuran(row.tahun, row.triwulan) : row.title;
    const QString error = document ? QString() : format::Text::error(document.error());
    m_preview->setDocument(document ? std::optional(std::move(*document)) : std::nullopt,
                           name + u' ' + snapshot.unit().nama);
    m_preview->tell(error);
}

void DokumenPage::reveal(const domain::Id& id)
{
    if (m_stale)
        refresh();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

} // namespace selaras::ui

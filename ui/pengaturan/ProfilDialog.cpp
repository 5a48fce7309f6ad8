// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/ProfilDialog.h"

#include "core/edits/office/Pengguna.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {
    enum Column { Nama, Post, Peran, ColumnCount };
    constexpr QSize kSize{ 760, 440 };
    constexpr int kRow = 28;
    constexpr int kMargin = 3 * metrics::grid;
} // namespace

ProfilDialog::ProfilDialog(Session& session, std::vector<Pengguna> proposals, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_proposals(std::move(proposals))
    , m_list(new QTreeWidget)
    , m_problem(makeLabel({}, metrics::small, QFont::Normal))
    , m_buttons(makeDialogButtons(*this, tr("Buat"), tr("Batal")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("profil"));
    setWindowTitle(tr("Buat profil dari jabatan"));
    resize(kSize);
    layOut();
    addRows();
    connect(m_list, &QTreeWidget::itemChanged, this, &ProfilDialog::refresh);
    refresh();
    m_list->setFocus();
}

void ProfilDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("profil.daftar"));
    m_list->setAccessibleName(tr("Profil yang akan dibuat"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({ tr("Nama"), tr("Jabatan"), tr("Peran") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Peran, QHeaderView::ResizeToContents);
    auto* text = makeLabel(tr("Satu profil untuk tiap jabatan yang dicentang. Nama diambil dari pejabatnya sekarang, "
                              "peran dari nama jabatannya; keduanya dapat diubah sesudahnya. Semuanya satu langkah "
                              "dan dapat diurungkan (Ctrl+Z)."),
                           metrics::text, QFont::Normal, Tone::Muted);
    text->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("profil.masalah"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, colours().invalid);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons.box);
}

void ProfilDialog::addRows()
{
    for (const Pengguna& person : m_proposals) {
        const Jabatan* post = m_session.snapshot().jabatan(person.jabatanId);
        auto* item =
            new QTreeWidgetItem(m_list, { person.nama, post ? post->nama : QString(), AlurText::name(person.peran) });
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
        item->setSizeHint(Nama, QSize(0, kRow));
        item->setCheckState(Nama, Qt::Checked);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

std::vector<Pengguna> ProfilDialog::ticked() const
{
    std::vector<Pengguna> persons;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(Nama) == Qt::Checked)
            persons.push_back(m_proposals[size_t(i)]);
    }
    return persons;
}

void ProfilDialog::refresh()
{
    const size_t count = ticked().size();
    m_buttons.action->setText(count > 0 ? tr("Buat %1 profil").arg(count) : tr("Buat"));
    m_buttons.action->setEnabled(count > 0);
}

void ProfilDialog::accept()
{
    const Result<void> done = commitEdit(m_session, edits::addPengguna(m_session.snapshot(), ticked()));
    if (done)
        return QDialog::accept();
    m_problem->setText(format::Text::error(done.error()));
    m_problem->show();
}

} // namespace selaras::ui

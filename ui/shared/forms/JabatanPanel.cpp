// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/JabatanPanel.h"

#include "core/edits/base/Ids.h"
#include "core/edits/office/Jabatan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/shared/forms/IconTool.h"
#include "ui/shared/forms/TugasDialog.h"
#include "ui/widgets/Entry.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

JabatanPanel::JabatanPanel(Office office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_model(new JabatanModel(std::move(office), this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Nama jabatan dan atasannya diisi langsung pada sel.")))
    , m_add(new QPushButton(tr("Tambah jabatan")))
    , m_superior(new QToolButton)
    , m_up(makeIconTool(QStringLiteral("jabatan.naik"), QStringLiteral("panah-atas"), tr("Naikkan jabatan")))
    , m_down(makeIconTool(QStringLiteral("jabatan.turun"), QStringLiteral("panah-bawah"), tr("Turunkan jabatan")))
    , m_remove(makeIconTool(QStringLiteral("jabatan.hapus"), QStringLiteral("hapus"), tr("Hapus jabatan")))
    , m_duties(new QPushButton(tr("Tugas dan fungsi…")))
    , m_superiors(new QMenu(this))
{
    m_grid->setObjectName(QStringLiteral("jabatan.kisi"));
    m_grid->setAccessibleName(tr("Daftar jabatan"));
    m_grid->setGrid(*m_model);
    m_message->setObjectName(QStringLiteral("jabatan.pesan"));
    m_add->setObjectName(QStringLiteral("jabatan.tambah"));
    m_add->setAutoDefault(false);
    m_superior->setObjectName(QStringLiteral("jabatan.atasan"));
    m_superior->setText(tr("Atasan"));
    m_superior->setAccessibleName(tr("Pilih atasan jabatan ini"));
    m_superior->setToolTip(m_superior->accessibleName());
    m_superior->setMenu(m_superiors);
    m_superior->setPopupMode(QToolButton::InstantPopup);
    m_superior->setFocusPolicy(Qt::TabFocus);
    m_duties->setObjectName(QStringLiteral("jabatan.tugas"));
    m_duties->setToolTip(tr("Menulis tugas dan fungsi jabatan yang dipilih"));
    m_duties->setAutoDefault(false);
    setEntry(this, m_grid);
    layOut();
    connectParts();
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, JabatanModel::Nama));
}

void JabatanPanel::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_add);
    bar->addWidget(m_superior);
    bar->addStretch();
    for (QToolButton* each : { m_up, m_down, m_remove })
        bar->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(bar);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_duties, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
}

void JabatanPanel::connectParts()
{
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_grid, &GridView::currentCellChanged, this, [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JabatanPanel::touched);
    connect(m_add, &QPushButton::clicked, this, &JabatanPanel::add);
    connect(m_remove, &QToolButton::clicked, this, &JabatanPanel::remove);
    connect(m_duties, &QPushButton::clicked, this, &JabatanPanel::editDuties);
    connect(m_up, &QToolButton::clicked, this, [this] { shift(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { shift(1); });
    connect(m_superiors, &QMenu::aboutToShow, this, &JabatanPanel::fillSuperiors);
}

Id JabatanPanel::currentId() const
{
    return m_grid->currentId();
}

void JabatanPanel::refresh()
{
    m_model->refresh();
}

void JabatanPanel::settle(const Result<void>& done)
{
    m_message->say(done ? QString() : format::Text::error(done.error()));
    refresh();
    if (done)
        Q_EMIT touched();
}

void JabatanPanel::fillSuperiors()
{
    m_superiors->clear();
    const auto offer = [this](const QString& text, const Id& id) {
        connect(m_superiors->addAction(text), &QAction::triggered, this,
                [this, id] { settle(m_model->setAtasan(currentId(), id)); });
    };
    offer(tr("(tanpa atasan)"), {});
    for (const Jabatan& post : sortedJabatan(m_office.snapshot())) {
        if (post.id != currentId())
            offer(post.nama, post.id);
    }
}

void JabatanPanel::add()
{
    Jabatan post;
    post.id = edits::newId();
    post.nama = tr("Jabatan baru");
    // Most posts stand under the head of the office.
    const std::vector<Jabatan> posts = sortedJabatan(m_office.snapshot());
    post.atasanId = posts.empty() ? Id() : posts.front().id;
    const Id id = post.id;
    settle(m_office.commit(edits::setJabatan(m_office.snapshot(), std::move(post))));
    m_grid->goTo(id, JabatanModel::Nama);
    m_grid->setFocus();
    m_grid->QAbstractItemView::edit(m_grid->currentIndex());
}

void JabatanPanel::remove()
{
    if (!currentId().isEmpty())
        settle(m_office.commit(edits::removeJabatan(m_office.snapshot(), currentId())));
}

void JabatanPanel::editDuties()
{
    const Jabatan* post = m_office.snapshot().jabatan(currentId());
    if (!post)
        return;
    auto* dialog = new TugasDialog(
        *post,
        [this](const Jabatan& typed) {
            const Jabatan* before = m_office.snapshot().jabatan(typed.id);
            Jabatan after = before ? *before : typed; // renamed meanwhile by an undo: the name stays
            after.tugas = typed.tugas;
            after.fungsi = typed.fungsi;
            const Result<void> done = m_office.commit(edits::setJabatan(m_office.snapshot(), std::move(after)));
            if (done)
                settle(done);
            return done;
        },
        this);
    dialog->open();
}

void JabatanPanel::shift(int steps)
{
    const Id id = currentId();
    if (id.isEmpty())
        return;
    settle(m_office.commit(edits::shiftJabatan(m_office.snapshot(), id, steps)));
    m_grid->goTo(id, qMax(0, m_grid->currentIndex().column()));
}

} // namespace selaras::ui

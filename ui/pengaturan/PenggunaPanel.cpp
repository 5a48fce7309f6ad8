// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PenggunaPanel.h"

#include "core/edits/base/Ids.h"
#include "core/edits/office/Pengguna.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/pengaturan/PenggunaModel.h"
#include "ui/pengaturan/ProfilDialog.h"
#include "ui/shared/forms/IconTool.h"
#include "ui/shared/forms/SandiDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

PenggunaPanel::PenggunaPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PenggunaModel(session, this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Nama, jabatan, peran, dan status diisi langsung pada sel.")))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_add(new QPushButton(tr("Tambah pengguna")))
    , m_password(new QPushButton(tr("Kata sandi…")))
    , m_state(new QPushButton(tr("Nonaktifkan")))
    , m_remove(makeIconTool(QStringLiteral("pengguna.hapus"), QStringLiteral("hapus"), tr("Hapus pengguna")))
{
    m_grid->setObjectName(QStringLiteral("pengguna.kisi"));
    m_grid->setAccessibleName(tr("Daftar pengguna"));
    m_grid->setGrid(*m_model);
    m_message->setObjectName(QStringLiteral("pengguna.pesan"));
    m_empty->button()->setObjectName(QStringLiteral("pengguna.dariJabatan"));
    m_add->setObjectName(QStringLiteral("pengguna.tambah"));
    m_password->setObjectName(QStringLiteral("pengguna.sandi"));
    m_state->setObjectName(QStringLiteral("pengguna.status"));
    for (QPushButton* button : { m_add, m_password, m_state })
        button->setAutoDefault(false);
    m_password->setToolTip(tr("Menetapkan, mengganti, atau menghapus kata sandi pengguna yang dipilih"));
    layOut();
    connectParts();
    refresh();
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, PenggunaModel::Nama));
}

void PenggunaPanel::layOut()
{
    auto* text = makeLabel(tr("Siapa mengerjakan apa dicatat atas nama pengguna ini, dan perannya menentukan langkah "
                              "persetujuan yang dapat diambilnya. Dalam satu berkas ini soal pencatatan dan urutan, "
                              "bukan kerahasiaan: siapa pun yang memegang berkasnya dapat membaca isinya."),
                           metrics::text, QFont::Normal, Tone::Muted);
    text->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::grid);
    for (QPushButton* button : { m_add, m_password, m_state })
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_remove);
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_grid, 1);
    column->addWidget(m_message);
    m_stack->addWidget(table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(text);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void PenggunaPanel::connectParts()
{
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(m_grid, &GridView::currentCellChanged, this, &PenggunaPanel::showCurrent);
    connect(m_empty, &EmptyState::triggered, this, &PenggunaPanel::propose);
    connect(m_add, &QPushButton::clicked, this, &PenggunaPanel::add);
    connect(m_password, &QPushButton::clicked, this, &PenggunaPanel::setPassword);
    connect(m_state, &QPushButton::clicked, this, &PenggunaPanel::switchState);
    connect(m_remove, &QToolButton::clicked, this, &PenggunaPanel::remove);
}

const Pengguna* PenggunaPanel::current() const
{
    return m_session.snapshot().pengguna(m_grid->currentId());
}

void PenggunaPanel::showCurrent()
{
    const Pengguna* person = current();
    for (QWidget* each : std::initializer_list<QWidget*>{ m_password, m_state, m_remove })
        each->setEnabled(person);
    const bool back = person && person->nonaktif;
    m_state->setText(back ? tr("Aktifkan") : tr("Nonaktifkan"));
    m_state->setToolTip(back ? tr("Pengguna ini bekerja dengan berkas lagi")
                             : tr("Pengguna ini tidak bekerja dengan berkas lagi; catatannya tetap"));
}

void PenggunaPanel::showEmpty()
{
    const bool posts = !m_session.snapshot().data().jabatan.empty();
    const QString free = tr("Tanpa pengguna, siapa pun yang membuka berkas dapat mengambil setiap langkah dan dicatat "
                            "dengan nama akun komputernya.");
    if (posts)
        m_empty->setContent(tr("Belum ada pengguna"), free, tr("Buat profil dari jabatan…"));
    else
        m_empty->setContent(tr("Belum ada pengguna"),
                            free + u' ' + tr("Isi daftar jabatan dulu agar profil dapat dibuat darinya."));
}

void PenggunaPanel::refresh()
{
    m_model->refresh();
    m_add->setEnabled(m_session.snapshot().hasUnit());
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        showEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    setEntry(this, empty ? static_cast<QWidget*>(m_empty->button()) : m_grid);
    showCurrent();
}

void PenggunaPanel::settle(const Result<void>& done)
{
    refresh();
    m_message->say(done ? QString() : format::Text::error(done.error()));
}

void PenggunaPanel::add()
{
    Pengguna person;
    person.id = edits::newId();
    person.nama = tr("Pengguna baru");
    const Id id = person.id;
    const Result<void> done = commitEdit(m_session, edits::setPengguna(m_session.snapshot(), std::move(person)));
    settle(done);
    if (!done)
        return;
    m_grid->goTo(id, PenggunaModel::Nama);
    m_grid->setFocus();
    m_grid->beginEdit(m_grid->currentIndex());
}

void PenggunaPanel::propose()
{
    auto* dialog = new ProfilDialog(
        m_session, edits::proposePengguna(m_session.snapshot(), m_session.workspace().now().toLocalTime().date()),
        this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_grid->setCurrentIndex(m_model->index(0, PenggunaModel::Nama));
        m_grid->setFocus();
    });
    dialog->open();
}

void PenggunaPanel::setPassword()
{
    if (const Pengguna* person = current())
        (new SandiDialog(m_session, *person, this))->open();
}

void PenggunaPanel::switchState()
{
    const Pengguna* person = current();
    if (!person)
        return;
    const Snapshot& snapshot = m_session.snapshot();
    settle(commitEdit(m_session,
                      person->nonaktif ? edits::activatePengguna(snapshot, person->id)
                                       : edits::deactivatePengguna(snapshot, person->id)));
}

void PenggunaPanel::remove()
{
    if (const Pengguna* person = current())
        settle(commitEdit(m_session, edits::removePengguna(m_session.snapshot(), person->id)));
}

} // namespace selaras::ui

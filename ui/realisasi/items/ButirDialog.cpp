// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/items/ButirDialog.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/format/AlurText.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/items/ButirModel.h"
#include "ui/realisasi/items/ButirWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr QSize kSize{ 760, 480 };
    constexpr int kMargin = 2 * metrics::grid;
} // namespace

ButirDialog::ButirDialog(Session& session, const Sel& sel, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new ButirModel(session, sel, this))
    , m_grid(new GridView)
    , m_message(new MessageLine(tr("Ketik di baris terakhir, atau tempel banyak baris di sana. Spasi mengubah tanda "
                                   "terhitung, Alt+↑ dan Alt+↓ memindah, Delete menghapus.")))
    , m_name(makeLabel({}, metrics::text, QFont::DemiBold))
    , m_value(makeLabel({}, metrics::text, QFont::Normal))
{
    setObjectName(QStringLiteral("butir"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Daftar butir · TW %1 %2").arg(format::roman(sel.triwulan)).arg(sel.tahun));
    resize(kSize);
    layOut();
    addUndo();
    connect(m_grid, &GridView::said, m_message, &MessageLine::say);
    connect(qobject_cast<GridDelegate*>(m_grid->itemDelegate()), &GridDelegate::finished, this,
            [this](Step step) { m_step = step; });
    connect(&session, &Session::changed, this, &ButirDialog::afterChange);
    refresh();
    m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, ButirModel::Uraian));
    m_grid->setFocus();
}

void ButirDialog::layOut()
{
    m_name->setWordWrap(true);
    m_value->setObjectName(QStringLiteral("butir.nilai"));
    m_value->setWordWrap(true);
    m_grid->setObjectName(QStringLiteral("butir.kisi"));
    m_grid->setAccessibleName(tr("Daftar butir"));
    m_grid->setGrid(*m_model);
    m_grid->installEventFilter(this);
    m_message->setWordWrap(true);
    const DialogButtons buttons = makeDialogButtons(*this, {}, tr("Tutup"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_value, 1);
    foot->addWidget(buttons.box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_name);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_message);
    layout->addLayout(foot);
    connect(m_grid, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ButirModel::Terhitung && m_grid->currentIndex() == index)
            say(m_model->toggle(index));
    });
}

void ButirDialog::addUndo()
{
    const auto add = [this](const QKeySequence& key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), &ButirDialog::undo);
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), &ButirDialog::redo);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &ButirDialog::redo);
}

void ButirDialog::afterChange(const ChangeSet& changes)
{
    m_done += changes.action == Action::Undo ? -1 : 1;
    m_step = Step::Stay;
    if (m_model->isWriting())
        QMetaObject::invokeMethod(this, &ButirDialog::goOn, Qt::QueuedConnection);
    else
        refresh();
}

/// A line was typed: its editor is closed by now. Enter goes to the next one, Tab on in the line that has come to be.
void ButirDialog::goOn()
{
    const QModelIndex at = m_grid->currentIndex();
    const bool isNew = at.isValid() && !m_model->butir(at);
    refresh();
    if (isNew && m_step == Step::Right)
        m_grid->setCurrentIndex(m_model->index(at.row(), ButirModel::Keterangan));
    else if (isNew)
        m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, ButirModel::Uraian));
}

void ButirDialog::undo()
{
    if (m_done > 0)
        m_session.undo();
}

void ButirDialog::redo()
{
    m_session.redo();
}

void ButirDialog::refresh()
{
    m_model->refresh();
    const Snapshot& snapshot = m_session.snapshot();
    const Sel& sel = m_model->sel();
    const Indikator* indikator = snapshot.indikator(sel.objekId);
    if (!indikator)
        return;
    m_name->setText(indikator->nama);
    const RealisasiKinerja* row = snapshot.realisasi(sel.objekId, sel.tahun, sel.triwulan);
    const Angka value = row ? nilaiTriwulan(*indikator, *row) : Angka();
    m_value->setText(
        tr("%1 · nilai %2 · capaian s.d. TW %3: %4")
            .arg(butirWords(snapshot, sel), format::figure(value, indikator->desimal), format::roman(sel.triwulan),
                 format::figurePercent(capaianIndikator(snapshot, *indikator, sel.tahun, sel.triwulan).capaian)));
    const QString lock = format::AlurText::lock(snapshot, sel);
    if (!lock.isEmpty())
        m_message->say(lock);
}

bool ButirDialog::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_grid || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste))
        return paste();
    return pressKey(key->key(), key->modifiers()) || QDialog::eventFilter(object, event);
}

bool ButirDialog::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = m_grid->currentIndex();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Space && at.column() == ButirModel::Terhitung && m_model->butir(at))
        say(m_model->toggle(at));
    else if (key == Qt::Key_Delete && (at.column() == ButirModel::Nomor || at.column() == ButirModel::Uraian))
        remove();
    else
        return false;
    return true;
}

/// In the last line, whatever was copied is a list; elsewhere it is a block of cells.
bool ButirDialog::paste()
{
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || m_model->butir(at) || m_grid->selectionModel()->selectedIndexes().size() > 1)
        return false;
    say(m_model->append(QApplication::clipboard()->text()));
    m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, ButirModel::Uraian));
    return true;
}

void ButirDialog::remove()
{
    std::vector<Id> ids;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes()) {
        const Butir* row = m_model->butir(index);
        if (row && std::ranges::find(ids, row->id) == ids.end())
            ids.push_back(row->id);
    }
    if (!ids.empty())
        say(m_model->remove(ids));
}

void ButirDialog::move(int steps)
{
    const QModelIndex at = m_grid->currentIndex();
    const Butir* row = m_model->butir(at);
    if (!row)
        return;
    const Id id = row->id;
    say(m_model->shift(at, steps));
    m_grid->goTo(id, at.column());
}

void ButirDialog::say(const Result<void>& done)
{
    m_message->say(done ? QString() : Text::error(done.error()));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/tree/TreeActions.h"

#include "core/format/PlanText.h"
#include "ui/grid/Commit.h"
#include "ui/perencanaan/tree/PindahDialog.h"

#include <QAction>
#include <QMenu>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

TreeActions::TreeActions(Session& session, Dialogs& dialogs, PerencanaanModel& model, GridView& grid, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_model(model)
    , m_grid(grid)
{
    makeActions();
    makeDrag();
    // Queued: the row must not go while its editor is being closed.
    connect(&grid, &GridView::editorClosed, this, &TreeActions::leaveNew, Qt::QueuedConnection);
}

/// Keys that neither the grid nor its editor takes: Ctrl+Insert and Shift+Insert copy and paste.
void TreeActions::makeActions()
{
    using Me = TreeActions;
    m_sibling = make(tr("Baris setara"), Qt::Key_Insert, "tambah.setara", &Me::addSibling);
    m_child = make(tr("Baris di bawahnya"), Qt::ALT | Qt::Key_Insert, "tambah.anak", &Me::addChild);
    m_indikator = make(tr("Indikator"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, "tambah.indikator", &Me::addIndikator);
    m_up = make(tr("Naikkan"), Qt::ALT | Qt::Key_Up, "pohon.naik", &Me::up);
    m_down = make(tr("Turunkan"), Qt::ALT | Qt::Key_Down, "pohon.turun", &Me::down);
    m_move = make(tr("Pindah ke…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, "pohon.pindah", &Me::moveTo);
    m_duplicate = make(tr("Gandakan"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, "pohon.gandakan", &Me::duplicate);
    m_discard = make(tr("Buang ke keranjang…"), Qt::CTRL | Qt::Key_Delete, "pohon.buang", &Me::discard);
    m_leaveOut = make({}, {}, "pohon.keluarkan", &Me::leaveOut);
    m_succeed = make({}, {}, "pohon.teruskan", &Me::succeed);
    m_continue = make(tr("Berlaku lagi sampai akhir periode"), {}, "pohon.berlakuLagi", &Me::goOn);
    m_bin = make(tr("Keranjang…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, "pohon.keranjang", &Me::showBin);
    m_cellHistory = make(tr("Riwayat sel…"), Qt::CTRL | Qt::Key_H, "riwayat.sel", &Me::cellHistory);
    m_rowHistory = make(tr("Riwayat baris…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, "riwayat.baris", &Me::rowHistory);
}

QAction* TreeActions::make(const QString& text, const QKeySequence& key, const char* name, void (TreeActions::*does)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // not while a cell is typed into
    m_grid.addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

TreeActions::Subject TreeActions::subject() const
{
    return m_model.subject(m_grid.currentIndex());
}

const Simpul* TreeActions::node() const
{
    return m_session.snapshot().simpul(subject().simpulId);
}

void TreeActions::fillAddMenu(QMenu& menu)
{
    const Simpul* current = node();
    const auto add = [&](const QString& text, JenisSimpul jenis, const Id& parent, const Id& after, QAction* like) {
        QAction* entry = menu.addAction(text);
        if (like)
            entry->setText(text + u'\t' + like->shortcut().toString(QKeySequence::NativeText));
        connect(entry, &QAction::triggered, this, [=, this] { addNode(jenis, parent, after); });
    };
    if (!current) {
        add(Text::name(JenisSimpul::Tujuan), JenisSimpul::Tujuan, {}, {}, nullptr);
        return;
    }
    const Subject here = subject();
    add(tr("%1 sesudah baris ini").arg(Text::name(current->jenis)), current->jenis, current->indukId, current->id,
        here.indikatorId.isEmpty() ? m_sibling : nullptr);
    QAction* like = m_child;
    for (const JenisSimpul jenis : childKinds(current->jenis)) {
        add(tr("%1 di bawah baris ini").arg(Text::name(jenis)), jenis, current->id, {}, like);
        like = nullptr;
    }
    menu.addSeparator();
    QAction* entry =
        menu.addAction(tr("Indikator baris ini") + u'\t' + m_indikator->shortcut().toString(QKeySequence::NativeText));
    connect(entry, &QAction::triggered, this, &TreeActions::addIndikator);
    if (current->jenis != JenisSimpul::Tujuan) {
        menu.addSeparator();
        add(Text::name(JenisSimpul::Tujuan), JenisSimpul::Tujuan, {}, {}, nullptr);
    }
}

void TreeActions::fillMenu(QMenu& menu)
{
    QMenu* adding = menu.addMenu(tr("Tambah"));
    fillAddMenu(*adding);
    if (nameLeaveOut())
        menu.addAction(m_leaveOut);
    for (QAction* action : { m_up, m_down, m_move, m_duplicate })
        menu.addAction(action);
    const std::optional<int> last = lastYear();
    m_discard->setText(last ? tr("Berakhir sesudah %1…").arg(*last) : tr("Buang ke keranjang…"));
    menu.addAction(m_discard);
    if (last) {
        m_succeed->setText(tr("Ganti dengan baris baru mulai %1").arg(*last + 1));
        menu.addAction(m_succeed);
    }
    if (hasEnd())
        menu.addAction(m_continue);
    menu.addAction(m_bin);
    menu.addSeparator();
    menu.addAction(m_cellHistory);
    menu.addAction(m_rowHistory);
}

// --- adding
// -----------------------------------------------------------------------------------------------------------

void TreeActions::addTujuan()
{
    addNode(JenisSimpul::Tujuan, {}, {});
}

void TreeActions::addSibling()
{
    const Simpul* current = node();
    if (!subject().indikatorId.isEmpty())
        addIndikator();
    else if (current)
        addNode(current->jenis, current->indukId, current->id);
    else
        addTujuan();
}

void TreeActions::addChild()
{
    const Simpul* current = node();
    if (!current)
        return addTujuan();
    const std::vector<JenisSimpul> kinds = childKinds(current->jenis);
    if (kinds.empty())
        Q_EMIT said(tr("Di bawah %1 tidak ada tingkat lagi.").arg(Text::name(current->jenis)));
    else
        addNode(kinds.front(), current->id, {});
}

void TreeActions::addNode(JenisSimpul jenis, const Id& parentId, const Id& afterId)
{
    edits::SimpulBaru baru;
    baru.indukId = parentId;
    baru.jenis = jenis;
    baru.sesudahId = afterId;
    begin(m_model.beginNew(baru));
}

void TreeActions::addIndikator()
{
    const Simpul* current = node();
    if (!current)
        return;
    Indikator baru;
    baru.simpulId = current->id;
    baru.jabatanId = current->jabatanId;
    begin(m_model.beginNew(baru));
}

void TreeActions::begin(Result<void> begun)
{
    Q_EMIT said(begun ? QString() : Text::error(begun.error()));
    if (!begun)
        return;
    if (m_before.isEmpty())
        m_before = m_grid.currentId();
    Q_EMIT revealRequested({}); // an empty page gives way to the grid
    m_grid.beginEdit(m_model.nameCell(m_model.newRow()));
}

/// A new row that got no name goes again.
void TreeActions::leaveNew()
{
    const Id id = m_model.newRow();
    const QModelIndex cell = m_model.nameCell(id);
    if (!id.isEmpty() && m_grid.currentIndex() == cell && !m_model.problem(cell).isEmpty())
        return; // it has one that could not be written
    const Id before = std::exchange(m_before, {});
    if (id.isEmpty())
        return;
    const bool stayed = m_grid.currentIndex() == cell;
    m_model.dropNew();
    Q_EMIT revealRequested({});
    if (stayed)
        goTo(before);
}

// --- moving
// -----------------------------------------------------------------------------------------------------------

bool TreeActions::run(Result<edits::Edit> edit, const Id& id)
{
    const Result<void> done = commitEdit(m_session, std::move(edit));
    if (done && !id.isEmpty())
        goTo(id);
    Q_EMIT said(done ? QString() : Text::error(done.error()));
    return done.has_value();
}

void TreeActions::goTo(const Id& id)
{
    if (id.isEmpty())
        return;
    QModelIndex cell = m_model.nameCell(id);
    if (!cell.isValid()) {
        Q_EMIT revealRequested(id);
        return;
    }
    m_grid.setCurrentIndex(cell);
    m_grid.setFocus();
}

void TreeActions::shift(int steps)
{
    const Subject what = subject();
    const Snapshot& snapshot = m_session.snapshot();
    const int column = m_grid.currentIndex().column();
    const bool isNode = what.indikatorId.isEmpty();
    if (run(isNode ? edits::shiftSimpul(snapshot, what.simpulId, steps)
                   : edits::shiftIndikator(snapshot, what.indikatorId, steps),
            what.id()))
        m_grid.setCurrentIndex(m_grid.currentIndex().siblingAtColumn(column));
}

void TreeActions::moveTo()
{
    const Subject what = subject();
    const Snapshot& snapshot = m_session.snapshot();
    const Simpul* current = node();
    if (!current)
        return;
    const bool isNode = what.indikatorId.isEmpty();
    auto choices =
        isNode ? PindahDialog::parents(snapshot, what.simpulId) : PindahDialog::homes(snapshot, what.indikatorId);
    if (choices.empty()) {
        Q_EMIT said(tr("Tidak ada tempat lain untuk %1 ini.").arg(Text::name(current->jenis)));
        return;
    }
    const QString name = isNode ? PlanText::title(*current) : snapshot.indikator(what.indikatorId)->nama;
    auto* dialog = new PindahDialog(tr("Pindahkan “%1” ke bawah…").arg(name), tr("Pindahkan"), std::move(choices),
                                    m_grid.window());
    connect(dialog, &PindahDialog::chosen, this, [this, what, isNode](const Id& to) {
        run(isNode ? edits::moveSimpul(m_session.snapshot(), what.simpulId, to)
                   : edits::moveIndikator(m_session.snapshot(), what.indikatorId, to),
            what.id());
    });
    dialog->open();
}

void TreeActions::duplicate()
{
    const Subject what = subject();
    const bool isNode = what.indikatorId.isEmpty();
    const auto edit = isNode ? edits::duplicateSimpul(m_session.snapshot(), what.simpulId)
                             : edits::duplicateIndikator(m_session.snapshot(), what.indikatorId);
    Id copy;
    for (size_t i = 0; edit && copy.isEmpty() && i < edit->rows.size(); ++i) {
        const RowChange& change = edit->rows[i];
        if (change.before || !change.after) // siblings that make room
            continue;
        std::visit(
            [&](const auto& row) {
                if constexpr (
                    requires { row.indukId; } || requires { row.simpulId; })
                    copy = row.id;
            },
            *change.after);
    }
    run(edit, copy);
}

} // namespace selaras::ui

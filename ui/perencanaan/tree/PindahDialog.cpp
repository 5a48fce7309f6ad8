// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/tree/PindahDialog.h"

#include "core/edits/plan/Pohon.h"
#include "core/format/PlanText.h"
#include "ui/base/Theme.h"
#include "ui/widgets/DialogButtons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

PindahDialog::PindahDialog(const QString& title, const QString& action, std::vector<Choice> choices, QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("pindah"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(560, 420);
    m_search->setObjectName(QStringLiteral("pindah.cari"));
    m_search->setAccessibleName(tr("Cari"));
    m_search->setPlaceholderText(tr("Cari kode atau uraian…"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pindah.daftar"));
    m_list->setAccessibleName(title);
    const DialogButtons buttons = makeDialogButtons(*this, action, tr("Batal"));
    m_take = buttons.action;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons.box);
    connect(m_search, &QLineEdit::textChanged, this, &PindahDialog::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PindahDialog::accept);
    search();
    m_search->setFocus();
}

std::vector<PindahDialog::Choice> PindahDialog::parents(const Snapshot& snapshot, const Id& simpulId)
{
    std::vector<Choice> choices;
    const Simpul* node = snapshot.simpul(simpulId);
    for (const auto& [each, depth] : snapshot.pohon(node ? node->periodeId : Id())) {
        if (node && each->id != node->indukId && edits::moveSimpul(snapshot, simpulId, each->id))
            choices.push_back({ each->id, PlanText::title(*each), Text::name(each->jenis), depth });
    }
    return choices;
}

std::vector<PindahDialog::Choice> PindahDialog::homes(const Snapshot& snapshot, const Id& indikatorId)
{
    std::vector<Choice> choices;
    const Indikator* indikator = snapshot.indikator(indikatorId);
    const Simpul* home = indikator ? snapshot.simpul(indikator->simpulId) : nullptr;
    for (const auto& [each, depth] : snapshot.pohon(home ? home->periodeId : Id())) {
        if (indikator && each->id != indikator->simpulId)
            choices.push_back({ each->id, PlanText::title(*each), Text::name(each->jenis), depth });
    }
    return choices;
}

void PindahDialog::search()
{
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    for (const Choice& each : m_choices) {
        if (!wanted.isEmpty() && !each.text.contains(wanted, Qt::CaseInsensitive)
            && !each.note.contains(wanted, Qt::CaseInsensitive))
            continue;
        const QString indent(wanted.isEmpty() ? 3 * each.depth : 0, u' ');
        auto* item = new QListWidgetItem(
            indent + each.text + (each.note.isEmpty() ? QString() : QStringLiteral("  ·  ") + each.note), m_list);
        item->setData(Qt::UserRole, each.id);
        item->setToolTip(each.text);
    }
    m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
}

void PindahDialog::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Id id = item->data(Qt::UserRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

/// The arrow keys choose while the search has the keyboard.
bool PindahDialog::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace selaras::ui

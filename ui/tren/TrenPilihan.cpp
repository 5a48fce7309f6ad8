// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tren/TrenPilihan.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kRow = 28;
}

TrenPilihan::TrenPilihan(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    m_search->setObjectName(QStringLiteral("tren.cari"));
    m_search->setPlaceholderText(tr("Cari indikator"));
    m_search->setAccessibleName(tr("Cari indikator"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("tren.indikator"));
    m_list->setAccessibleName(tr("Indikator yang ditampilkan"));
    m_list->setToolTip(tr("Spasi atau klik mencentang indikator"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TrenPilihan::filter);
    connect(m_list, &QListWidget::itemChanged, this, &TrenPilihan::changed);
    // The whole row ticks, not its small box alone. A press on the box is the box's own: it isn't told of.
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_pressed = nullptr; });
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) {
        m_pressed = QGuiApplication::mouseButtons() == Qt::RightButton ? nullptr : item;
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (std::exchange(m_pressed, nullptr) == item)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void TrenPilihan::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    auto kept = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& choice : choices) {
        auto* item = new QListWidgetItem(choice.nama);
        item->setToolTip(QStringLiteral("%1 (%2)").arg(choice.nama, choice.satuan));
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({ 0, kRow });
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    setChosen(kept);
    if (chosen().empty() && !choices.empty())
        setChosen({ choices.front().id });
    filter(m_search->text());
}

void TrenPilihan::setChosen(const std::vector<domain::Id>& ids)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        auto* item = m_list->item(i);
        const bool on = std::ranges::find(ids, item->data(Qt::UserRole).toString()) != ids.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        if (on && ids.size() == 1)
            m_list->setCurrentItem(item);
    }
}

std::vector<domain::Id> TrenPilihan::chosen() const
{
    std::vector<domain::Id> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

void TrenPilihan::filter(const QString& text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i) {
        const auto name = m_list->item(i)->toolTip();
        m_list->item(i)->setHidden(
            !std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); }));
    }
}

bool TrenPilihan::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return)
        return false;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isHidden())
            continue;
        m_list->setCurrentRow(i);
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return true;
}

} // namespace selaras::ui

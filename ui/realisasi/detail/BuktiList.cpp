// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/BuktiList.h"

#include "core/format/Format.h"
#include "ui/base/Theme.h"
#include "ui/realisasi/detail/BuktiKind.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace selaras::ui {

using namespace domain;
using workspace::KeadaanAsal;

namespace {

    constexpr int kLine = 28;
    constexpr int kGap = 6;
    constexpr int kIcon = 16;

    /// Icon, name cut in the middle (the ending tells the kind), and at the right the size or what is wrong.
    class Delegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 0, kLine }; }

        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            QStyleOptionViewItem ground = option;
            initStyleOption(&ground, index);
            ground.text.clear();
            ground.icon = {};
            option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
            QRect room = option.rect.adjusted(kGap, 0, -kGap, 0);
            const QRect mark(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
            room.setLeft(mark.right() + kGap);
            const QString aside = index.data(BuktiList::AsideRole).toString();
            const bool alert = index.data(BuktiList::AlertRole).toBool();
            painter->setFont(font(metrics::chip));
            painter->setPen(alert ? look(Mutu::Sedang).colour : colours().muted);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, aside);
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(aside) - kGap);
            painter->setFont(font(metrics::small));
            painter->setPen(colours().ink);
            painter->drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        }
    };

} // namespace

BuktiList::BuktiList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // Files that are dragged belong to the whole section around it.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
}

void BuktiList::setBukti(const std::vector<const BuktiDukung*>& bukti)
{
    const Id current = currentId();
    const int place = currentRow();
    clear();
    for (const BuktiDukung* each : bukti) {
        const QString size = format::fileSize(each->ukuran);
        auto* item = new QListWidgetItem(iconOf(*each), each->nama, this);
        item->setData(IdRole, each->id);
        item->setData(AsideRole, size);
        const QString all = QStringLiteral("%1 · %2").arg(each->nama, size);
        item->setToolTip(each->asal.isEmpty() ? all : tr("%1\nDisalin dari %2").arg(all, each->asal));
        item->setData(Qt::AccessibleTextRole, all);
        if (each->id == current)
            setCurrentItem(item);
    }
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(qBound(0, place, count() - 1));
    setVisible(count() > 0);
    updateGeometry();
}

void BuktiList::setState(const Id& id, KeadaanAsal state)
{
    if (state != KeadaanAsal::Berubah && state != KeadaanAsal::TidakAda)
        return;
    const bool changed = state == KeadaanAsal::Berubah;
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem* each = item(i);
        if (each->data(IdRole).toString() != id)
            continue;
        const QString what = changed
            ? tr("Berkas aslinya sudah berubah sejak dilampirkan; yang tersimpan di sini tetap.")
            : tr("Berkas aslinya sudah dipindah atau dihapus; yang tersimpan di sini tetap.");
        each->setData(AsideRole, changed ? tr("◆ asli berubah") : tr("◆ asli pindah"));
        each->setData(AlertRole, true);
        each->setToolTip(each->toolTip() + u'\n' + what);
        each->setData(Qt::AccessibleTextRole, QStringLiteral("%1 · %2").arg(each->text(), what));
    }
}

Id BuktiList::currentId() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : Id();
}

std::vector<Id> BuktiList::chosenIds() const
{
    std::vector<Id> ids;
    for (const QListWidgetItem* each : selectedItems())
        ids.push_back(each->data(IdRole).toString());
    if (ids.empty() && currentItem())
        ids.push_back(currentId());
    return ids;
}

QSize BuktiList::sizeHint() const
{
    return { 0, count() * kLine + 2 * frameWidth() + 2 };
}

} // namespace selaras::ui

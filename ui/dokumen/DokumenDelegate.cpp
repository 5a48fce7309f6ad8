// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dokumen/DokumenDelegate.h"

#include "ui/base/Theme.h"
#include "ui/dokumen/DokumenListModel.h"
#include "ui/widgets/StatusChip.h"

#include <QPainter>

namespace selaras::ui {

namespace {
    constexpr int kHeight = 52;
    constexpr int kMark = 3; ///< the accent line of the chosen one
} // namespace

void DokumenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, chosen ? colours().accentSoft : colours().surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours().line);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kMark, option.rect.height()), colours().accent);
    QRect room = option.rect.adjusted(12, 8, -8, -8);
    if (const QString draft = index.data(DokumenListModel::DraftRole).toString(); !draft.isEmpty()) {
        const QSize chip = chipSize(draft);
        paintChip(*painter, QRect(room.right() - chip.width() + 1, room.top(), chip.width(), room.height()),
                  look(domain::Mutu::Sedang), draft);
        room.setRight(room.right() - chip.width() - metrics::grid);
    }
    const auto line = [&](const QFont& face, const QColor& ink, Qt::Alignment side, const QString& text) {
        painter->setFont(face);
        painter->setPen(ink);
        painter->drawText(room, int(side | Qt::AlignLeft),
                          QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
    };
    line(font(metrics::text, QFont::DemiBold), colours().ink, Qt::AlignTop, index.data().toString());
    line(font(metrics::small), colours().muted, Qt::AlignBottom, index.data(DokumenListModel::NoteRole).toString());
    painter->restore();
}

QSize DokumenDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { 160, kHeight };
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SearchField.h"

#include "core/domain/figures/Berlaku.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

namespace selaras::ui {

namespace {
    constexpr int kPageRole = Qt::UserRole + 1;
    constexpr int kIdRole = Qt::UserRole + 2;
    constexpr int kPopupWidth = 410;
    constexpr int kPopupRows = 10;
    constexpr int kMargin = 11;

    QString label(const domain::Simpul& simpul)
    {
        const auto first = simpul.kode.isEmpty() ? format::Text::name(simpul.jenis) : simpul.kode;
        return QStringLiteral("%1 · %2").arg(first, simpul.nama);
    }
} // namespace

std::vector<SearchEntry> searchEntries(const domain::Snapshot& snapshot, int tahun)
{
    std::vector<SearchEntry> entries;
    for (const auto& row : snapshot.pohon(tahun)) {
        if (!domain::isInForce(snapshot, *row.simpul, tahun))
            continue;
        entries.push_back({ label(*row.simpul), QStringLiteral("perencanaan"), row.simpul->id });
        for (const auto* indikator : snapshot.indikatorOf(row.simpul->id)) {
            if (!domain::isInForce(snapshot, *indikator, tahun))
                continue;
            const auto text = QStringLiteral("%1 · %2").arg(SearchField::tr("Indikator"), indikator->nama);
            entries.push_back({ text, QStringLiteral("realisasi"), indikator->id });
        }
    }
    return entries;
}

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("top.cari"));
    setPlaceholderText(tr("Cari kode, indikator…"));
    setAccessibleName(tr("Cari kode, indikator, atau simpul"));
    setToolTip(tr("Cari kode, indikator, program, kegiatan, atau sub kegiatan (Ctrl+K)"));
    setClearButtonEnabled(false);

    auto* popup = new QListView;
    popup->setProperty("role", QStringLiteral("popup"));
    popup->setMinimumWidth(kPopupWidth);
    popup->setTextElideMode(Qt::ElideRight);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setModel(m_model);
    m_completer->setPopup(popup);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kPopupRows);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchField::jump);
}

void SearchField::setEntries(const std::vector<SearchEntry>& entries)
{
    m_model->clear();
    for (const auto& entry : entries) {
        auto* item = new QStandardItem(entry.label);
        item->setData(entry.page, kPageRole);
        item->setData(entry.id, kIdRole);
        item->setToolTip(entry.label);
        m_model->appendRow(item);
    }
}

void SearchField::jump(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Q_EMIT jumpRequested(index.data(kPageRole).toString(), index.data(kIdRole).toString());
    // The completer writes the chosen line into the field after this signal.
    QTimer::singleShot(0, this, &QLineEdit::clear);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().isEmpty()) {
        m_completer->setCompletionPrefix(text());
        if (m_completer->setCurrentRow(0)) {
            m_completer->popup()->hide();
            jump(m_completer->currentIndex());
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const auto keys = tr("Ctrl+K");
    const auto needed = fontMetrics().horizontalAdvance(placeholderText() + keys) + 4 * kMargin;
    if (!text().isEmpty() || hasFocus() || width() < needed)
        return;
    QPainter painter(this);
    painter.setFont(ui::font(metrics::small));
    painter.setPen(colours().muted);
    painter.drawText(rect().adjusted(0, 0, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/NoteEdit.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

NoteEdit::NoteEdit(const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
{
    constexpr int kLines = 3;
    constexpr int kFrame = 20;
    setAccessibleName(name);
    setPlaceholderText(tr("Tulis bila ada…"));
    setTabChangesFocus(true);
    setFixedHeight(kLines * fontMetrics().lineSpacing() + kFrame);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

NotesBox::NotesBox(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_kendala = add(tr("Kendala"), QStringLiteral("rincian.kendala"));
    m_solusi = add(tr("Solusi"), QStringLiteral("rincian.solusi"));
    m_tindakLanjut = add(tr("Tindak lanjut"), QStringLiteral("rincian.tindakLanjut"));
}

NoteEdit* NotesBox::add(const QString& title, const QString& name)
{
    auto* note = new NoteEdit(title);
    note->setObjectName(name);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(title, metrics::small, QFont::DemiBold));
    column->addWidget(note);
    column->addSpacing(4);
    connect(note, &NoteEdit::left, this, &NotesBox::left);
    return note;
}

void NotesBox::showStored(const domain::RealisasiKinerja& stored)
{
    const auto fill = [](NoteEdit* note, const QString& text) {
        if ((!note->hasFocus() || !note->document()->isModified()) && note->toPlainText() != text)
            note->setPlainText(text);
    };
    fill(m_kendala, stored.kendala);
    fill(m_solusi, stored.solusi);
    fill(m_tindakLanjut, stored.tindakLanjut);
}

bool NotesBox::isModified() const
{
    return std::ranges::any_of(all(), [](NoteEdit* note) { return note->document()->isModified(); });
}

edits::CatatanRealisasi NotesBox::take()
{
    for (NoteEdit* note : all())
        note->document()->setModified(false);
    return { m_kendala->toPlainText().trimmed(),
             m_solusi->toPlainText().trimmed(),
             m_tindakLanjut->toPlainText().trimmed(),
             {} };
}

} // namespace selaras::ui

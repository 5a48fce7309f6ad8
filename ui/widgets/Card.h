// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace selaras::ui {

/// A white card with a hairline around it, a title and a quiet note at the right of it.
class Card final : public QFrame {
    Q_OBJECT
public:
    /// Without a title the body starts at the top.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setNote(const QString& note);

private:
    QLabel* m_title;
    QLabel* m_note;
    QVBoxLayout* m_body;
};

/// A line between rows.
QFrame* makeHairline(QWidget* parent = nullptr);

/// A label in a size and weight; `muted` text is for units, notes and headings.
enum class Tone { Ink, Muted };
QLabel* makeLabel(const QString& text, int px, int weight, Tone tone = Tone::Ink, QWidget* parent = nullptr);
/// Colours one label apart from the palette.
void setTextColour(QWidget* widget, const QColor& colour);

} // namespace selaras::ui

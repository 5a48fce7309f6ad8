// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace selaras::ui {

/// A figure that answers "dari mana angka ini?": a click, or Enter or Space while it has the keyboard.
class FigureLabel final : public QLabel {
    Q_OBJECT
public:
    /// `hint` says how the figure came about; the tooltip adds that a click says more. `name` is read before the
    /// figure.
    FigureLabel(const QString& text, int px, int weight, const QString& name, const QString& hint,
                QWidget* parent = nullptr);

    /// For a test, or another widget that leads to the same answer.
    void activate() { Q_EMIT activated(); }

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace selaras::ui

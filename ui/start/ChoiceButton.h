// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace selaras::ui {

/// A large choice: what it does in bold, below it a line that says what comes of it.
class ChoiceButton final : public QPushButton {
    Q_OBJECT
public:
    /// `note` is also the accessible description.
    ChoiceButton(const QString& text, const QString& note, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace selaras::ui

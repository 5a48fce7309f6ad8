// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace selaras::ui {

/// What a page shows when there is nothing to show: why, what to do, and the button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without `action` there is no button.
    void setContent(const QString& title, const QString& text, const QString& action = {});
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace selaras::ui

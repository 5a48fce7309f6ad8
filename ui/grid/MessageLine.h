// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace selaras::ui {

/// One line below a grid: why a cell was refused. Takes its room also when empty, so that nothing jumps.
class MessageLine final : public QLabel {
    Q_OBJECT
public:
    /// `hint` is shown while there is nothing to say.
    explicit MessageLine(const QString& hint, QWidget* parent = nullptr);

    void say(const QString& text);
    /// What was done; not a problem.
    void tell(const QString& text);

private:
    void write(const QString& text, const QColor& colour);

    QString m_hint;
};

} // namespace selaras::ui

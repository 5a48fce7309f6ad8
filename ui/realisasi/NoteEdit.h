// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace selaras::ui {

/// A few lines of text that are saved when left. Tab goes on.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The keyboard went elsewhere.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace selaras::ui

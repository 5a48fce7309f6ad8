// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace selaras::ui {

/// An editor with its label above it and, where something is wrong, the reason below it.
class FormField final : public QWidget {
    Q_OBJECT
public:
    /// The label names the editor for screen readers too; `hint` is a quiet line that stays.
    FormField(const QString& label, QWidget* editor, const QString& hint = {}, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Empty takes it back.
    void setProblem(const QString& problem);
    QString problem() const { return m_problem; }

private:
    QWidget* m_editor;
    QLabel* m_note;
    QString m_hint, m_problem;
};

} // namespace selaras::ui

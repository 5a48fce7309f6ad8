// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/KantorBaru.h"

#include <QWidget>

namespace selaras::ui {

/// One step of making a new file. The pages write into one value, and nothing else.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    WizardPage(QString title, QString text, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_title(std::move(title))
        , m_text(std::move(text))
    {
    }

    QString title() const { return m_title; }
    QString text() const { return m_text; } ///< what the page asks for
    /// Before it is shown: earlier pages may have changed.
    virtual void enter() { }
    /// Writes what was typed into the value. False when something is wrong, which is said at its field.
    virtual bool finish() = 0;
    /// Whether the step is left out, seen from the answers so far.
    virtual bool isSkipped() const { return false; }
    /// Where the keyboard begins; nullptr = at "Lanjut", where there is nothing that must be filled in.
    virtual QWidget* first() const { return nullptr; }

Q_SIGNALS:
    /// The user typed or chose something.
    void touched();

private:
    QString m_title, m_text;
};

} // namespace selaras::ui

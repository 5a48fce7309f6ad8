// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormField.h"

#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace selaras::ui {

FormField::FormField(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_note(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_hint(hint)
{
    auto* name = makeLabel(label, metrics::small, QFont::DemiBold);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    m_note->setWordWrap(true);
    m_note->setObjectName(editor->objectName() + QStringLiteral(".catatan"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(name);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // beside one with a problem it stays on top
    setProblem({});
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    setProblem(m_problem);
}

void FormField::setProblem(const QString& problem)
{
    m_problem = problem;
    const bool bad = !problem.isEmpty();
    setTextColour(m_note, bad ? colours().invalid : colours().muted);
    m_note->setText(bad ? QStringLiteral("■ ") + problem : m_hint);
    m_note->setVisible(!m_note->text().isEmpty());
    m_editor->setAccessibleDescription(problem);
    m_editor->setProperty("invalid", bad);
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}

} // namespace selaras::ui

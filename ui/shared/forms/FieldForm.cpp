// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/FieldForm.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/shared/forms/NoteEdit.h"
#include "ui/widgets/Card.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace selaras::ui {

using namespace domain;

FieldForm::FieldForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::grid);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::addCell(const QString& title, QWidget* field, const char* name, Width width)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(title);
    field->installEventFilter(this);
    Cell cell{ new QWidget, makeLabel({}, metrics::small, QFont::Normal) };
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    if (!qobject_cast<QCheckBox*>(field)) {
        QLabel* label = makeLabel(title, metrics::small, QFont::Normal, Tone::Muted);
        label->setBuddy(field);
        column->addWidget(label);
    }
    column->addWidget(field);
    cell.problem->setObjectName(QString::fromLatin1(name) + QStringLiteral(".masalah"));
    cell.problem->setWordWrap(true);
    setTextColour(cell.problem, colours().invalid);
    cell.problem->hide();
    column->addWidget(cell.problem);
    const bool beside = width == Width::Half && m_halfFilled;
    m_grid->addWidget(cell.box, beside ? m_row - 1 : m_row, beside ? 1 : 0, 1, width == Width::Half ? 1 : 2,
                      Qt::AlignTop);
    m_row += beside ? 0 : 1;
    m_halfFilled = width == Width::Half && !beside;
    m_cells.emplace(field, cell);
    m_order.push_back(field);
}

QLineEdit* FieldForm::addLine(const QString& title, const char* name, Width width)
{
    auto* field = new QLineEdit;
    addCell(title, field, name, width);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
    return field;
}

NoteEdit* FieldForm::addNote(const QString& title, const char* name)
{
    auto* field = new NoteEdit(title);
    addCell(title, field, name, Width::Full);
    connect(field, &NoteEdit::left, this, [this, field] { leave(field); });
    return field;
}

QComboBox* FieldForm::addCombo(const QString& title, const char* name, Width width)
{
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(6);
    field->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the panel, not the choice
    addCell(title, field, name, width);
    connect(field, &QComboBox::activated, this, [this, field] { leave(field); });
    return field;
}

QCheckBox* FieldForm::addCheck(const QString& title, const char* name)
{
    auto* field = new QCheckBox(title);
    addCell(title, field, name, Width::Full);
    connect(field, &QCheckBox::clicked, this, [this, field] { leave(field); });
    return field;
}

QLabel* FieldForm::addExplanation(const char* name)
{
    auto* box = new QFrame;
    const QString id = QString::fromLatin1(name);
    box->setObjectName(QString(id).replace(u'.', u'-') + QStringLiteral("-kotak"));
    box->setStyleSheet(QStringLiteral("#%1 { background: %2; border-radius: %3px; }")
                           .arg(box->objectName(), colours().accentSoft.name())
                           .arg(metrics::radius));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 6, 10, 6);
    QLabel* text = makeLabel({}, metrics::small, QFont::Normal);
    text->setObjectName(id);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(text);
    addWidget(box);
    return text;
}

void FieldForm::addWidget(QWidget* widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
    m_halfFilled = false;
}

void FieldForm::setShown(QWidget* field, bool shown)
{
    m_cells.at(field).box->setVisible(shown);
}

void FieldForm::focusFirst()
{
    for (QWidget* field : m_order) {
        if (field->isVisibleTo(this) && field->isEnabled())
            return field->setFocus(Qt::ShortcutFocusReason);
    }
}

bool FieldForm::isModified(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->isModified();
    const auto* note = qobject_cast<const NoteEdit*>(field);
    return note && note->document()->isModified();
}

void FieldForm::setModified(QWidget* field, bool modified)
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setModified(modified);
    else if (auto* note = qobject_cast<NoteEdit*>(field))
        note->document()->setModified(modified);
}

void FieldForm::leave(QWidget* field)
{
    const bool typed = qobject_cast<QLineEdit*>(field) || qobject_cast<NoteEdit*>(field);
    if (typed && !isModified(field))
        return;
    const Result<void> saved = save(field);
    setProblem(field, saved ? QString() : format::Text::error(saved.error()));
    if (saved)
        setModified(field, false);
    if (saved || !typed)
        refresh();
}

void FieldForm::settle()
{
    for (QWidget* field : m_order) {
        if (isModified(field))
            leave(field);
        setModified(field, false);
        setProblem(field, {});
    }
}

void FieldForm::setProblem(QWidget* field, const QString& why)
{
    QLabel* label = m_cells.at(field).problem;
    label->setText(why.isEmpty() ? QString() : QStringLiteral("! ") + why);
    label->setVisible(!why.isEmpty());
    field->setStyleSheet(why.isEmpty() ? QString()
                                       : QStringLiteral("border: 1px solid %1;").arg(colours().invalid.name()));
}

bool FieldForm::pressEscape(QWidget* field)
{
    if (!isModified(field)) {
        Q_EMIT leaveRequested();
        return true;
    }
    setModified(field, false);
    setProblem(field, {});
    refresh();
    return true;
}

bool FieldForm::eventFilter(QObject* object, QEvent* event)
{
    auto* field = qobject_cast<QWidget*>(object);
    auto* combo = qobject_cast<QComboBox*>(object);
    if (event->type() == QEvent::Wheel && combo && !combo->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            return pressEscape(field);
        if (combo && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return)) {
            combo->showPopup(); // a choice is one step, not one for each entry passed
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void FieldForm::fill(QLineEdit* field, const QString& text)
{
    if (!field->isModified() && field->text() != text)
        field->setText(text);
}

void FieldForm::fill(NoteEdit* field, const QString& text)
{
    if (!field->document()->isModified() && field->toPlainText() != text)
        field->setPlainText(text);
}

void FieldForm::choose(QComboBox* field, const QVariant& data)
{
    field->setCurrentIndex(qMax(0, field->findData(data)));
}

void FieldForm::fillPosts(QComboBox* field, const Snapshot& snapshot)
{
    if (field->view()->isVisible())
        return;
    field->clear();
    field->addItem(tr("(belum ditentukan)"), QString());
    for (const Jabatan& post : snapshot.data().jabatan)
        field->addItem(post.nama, post.id);
    widenPopup(field);
}

void FieldForm::widenPopup(QComboBox* field)
{
    constexpr int kRoom = 36;
    field->view()->setMinimumWidth(field->view()->sizeHintForColumn(0) + kRoom);
}

Result<std::optional<int>> FieldForm::readYear(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<int>();
    bool whole = false;
    const int year = text.toInt(&whole);
    if (!whole)
        return fail(ErrorCode::NumberInvalid, { text, tr("tulis tahun dengan empat angka") });
    return std::optional<int>(year);
}

QString FieldForm::yearText(const std::optional<int>& year)
{
    return year ? QString::number(*year) : QString();
}

} // namespace selaras::ui

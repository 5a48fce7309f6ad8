// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/FormDialog.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"

#include <QComboBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kWidth = 520;
    constexpr int kMargin = 3 * metrics::grid;
    constexpr int kLabelGap = 4;
    constexpr int kLeastFields = 160;
    constexpr int kWindowFrame = 48;
} // namespace

FormDialog::FormDialog(Session& session, const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
    , m_scroll(new QScrollArea)
    , m_problem(makeProblem(QStringLiteral("masalah")))
    , m_buttons(makeDialogButtons(*this, action, tr("Batal")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    m_body->setSpacing(kLabelGap);
    m_body->setContentsMargins(2, 0, 2, 0); // room for the frame of what has the keyboard
    m_content->setStyleSheet(QStringLiteral(".QWidget { background: transparent; }"));
    m_scroll->setObjectName(QStringLiteral("isian"));
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(kLeastFields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_buttons.box);
}

/// The fields come first for the keyboard; they were added after the buttons.
void FormDialog::orderTabs()
{
    QWidget *first = nullptr, *last = nullptr;
    for (int i = 0; i < m_body->count(); ++i) {
        QWidget* field = m_body->itemAt(i)->widget();
        if (!field || !m_fields.contains(field) || field->isHidden())
            continue;
        if (last)
            setTabOrder(last, field);
        first = first ? first : field;
        last = field;
    }
    if (!first)
        return;
    setTabOrder(last, m_buttons.leave);
    setTabOrder(m_buttons.leave, m_buttons.action);
    first->setFocus();
}

void FormDialog::fit()
{
    m_body->activate();
    layout()->activate();
    const int fields =
        std::max(m_body->totalHeightForWidth(m_scroll->viewport()->width()), m_body->totalSizeHint().height());
    const int wanted = height() - m_scroll->height() + fields;
    resize(width(),
           std::clamp(wanted, height(), std::max(height(), screen()->availableSize().height() - kWindowFrame)));
}

void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    orderTabs();
    fit();
}

QLabel* FormDialog::makeProblem(const QString& name)
{
    QLabel* problem = makeLabel({}, metrics::small, QFont::Normal);
    setTextColour(problem, colours().invalid);
    problem->setObjectName(name);
    problem->setWordWrap(true);
    problem->hide();
    return problem;
}

QLabel* FormDialog::addText(const QString& text)
{
    QLabel* label = makeLabel(text, metrics::text, QFont::Normal);
    label->setWordWrap(true);
    m_body->addWidget(label);
    m_body->addSpacing(metrics::grid);
    return label;
}

void FormDialog::addField(const QString& label, QWidget* field, const QString& name, int stretch)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    QLabel* title = makeLabel(label, metrics::small, QFont::DemiBold, Tone::Muted);
    title->setBuddy(field);
    QLabel* problem = makeProblem(name + QStringLiteral(".masalah"));
    m_body->addWidget(title);
    m_body->addWidget(field, stretch);
    m_body->addWidget(problem);
    m_body->addSpacing(metrics::grid);
    m_fields.insert({ field, { title, problem } });
}

void FormDialog::setFieldVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    m_fields.at(field).label->setVisible(visible);
}

QComboBox* FormDialog::addPost(const QString& label, const QString& name, const domain::Id& chosen)
{
    auto* posts = new QComboBox;
    posts->addItem(tr("(belum dipilih)"), domain::Id());
    std::vector<domain::Jabatan> all = m_session.snapshot().data().jabatan;
    std::ranges::stable_sort(all, {}, &domain::Jabatan::urutan);
    for (const domain::Jabatan& each : all)
        posts->addItem(each.nama, each.id);
    posts->setCurrentIndex(std::max(0, posts->findData(chosen)));
    addField(label, posts, name);
    return posts;
}

void FormDialog::say(QWidget* field, const QString& text)
{
    m_problem->hide();
    for (auto& [each, parts] : m_fields)
        parts.problem->hide();
    if (text.isEmpty())
        return;
    const auto place = m_fields.find(field);
    QLabel* problem = place == m_fields.end() ? m_problem : place->second.problem;
    problem->setText(text);
    problem->show();
    fit();
    m_scroll->ensureWidgetVisible(problem);
    if (field)
        field->setFocus();
}

void FormDialog::accept()
{
    say(nullptr, {});
    const Result<void> written = commitEdit(m_session, edit());
    if (written)
        return QDialog::accept();
    QWidget* field = fieldOf(written.error().code);
    say(field, format::Text::error(written.error()));
}

} // namespace selaras::ui

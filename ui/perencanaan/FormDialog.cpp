// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/FormDialog.h"

#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {
    constexpr int kWidth = 520;
    constexpr int kMargin = 3 * metrics::grid;
    constexpr int kLabelGap = 4;
} // namespace

FormDialog::FormDialog(Session& session, const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_body(new QVBoxLayout)
    , m_problem(makeProblem(QStringLiteral("masalah")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto* buttons = new QDialogButtonBox;
    auto* accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("lakukan"));
    accept->setProperty("role", QStringLiteral("primary"));
    accept->setDefault(true);
    buttons->addButton(tr("Batal"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("batal"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    m_body->setSpacing(kLabelGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::grid);
    layout->addWidget(buttons);
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
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartDialog.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/start/ChoiceButton.h"
#include "ui/start/OfficePages.h"
#include "ui/start/ProgramPage.h"
#include "ui/start/RencanaPage.h"
#include "ui/start/SimpanPage.h"
#include "ui/start/StepList.h"
#include "ui/widgets/Card.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    // A screen of 1366x768 at 150 % leaves 911x512, the frame of the window included.
    constexpr QSize kSize{ 860, 470 };
    constexpr int kChoiceWidth = 520;
    constexpr int kMargin = 28;

    QString filter()
    {
        return StartDialog::tr("Berkas Selaras (*.selaras)");
    }

} // namespace

StartDialog::StartDialog(Dialogs& dialogs, StartWork work, int tahunIni, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_work(std::move(work))
    , m_stack(new QStackedWidget)
    , m_steps(new QStackedWidget)
    , m_title(makeLabel({}, metrics::title, QFont::DemiBold))
    , m_text(makeLabel({}, metrics::text, QFont::Normal, Tone::Muted))
    , m_problem(makeLabel({}, metrics::small, QFont::Normal))
    , m_cancel(new QPushButton(tr("Batal")))
    , m_back(new QPushButton(tr("&Kembali")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("start"));
    setWindowTitle(QStringLiteral("Selaras"));
    auto* plan = new RencanaPage(m_answers, dialogs);
    m_save = new SimpanPage(m_answers, dialogs);
    m_pages = { new UnitPage(m_answers, dialogs),  new PeriodePage(m_answers, tahunIni),
                new JabatanPage(m_answers),        plan,
                new ProgramPage(m_answers, *plan), m_save };
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(makeWizard());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    resize(kSize);
    m_new->setFocus();
}

StartDialog::~StartDialog() = default;

QWidget* StartDialog::makeChoices()
{
    auto* page = new QWidget;
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(metrics::grid);
    layout->addStretch();
    auto* title = makeLabel(tr("Selamat datang di Selaras"), metrics::title + 3, QFont::DemiBold);
    auto* text = makeLabel(tr("Angka kinerja kecamatan disimpan sekali, lalu dipakai semua dokumen."), metrics::text,
                           QFont::Normal, Tone::Muted);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(metrics::grid);
    page->setLayout(new QHBoxLayout);
    page->layout()->addWidget(column);
    m_sample = addChoice(tr("&Coba data contoh"), tr("Kecamatan Kutorejo 2022–2024 yang sudah terisi, untuk berlatih."),
                         QStringLiteral("start.sample"), &StartDialog::sample);
    m_new = addChoice(tr("Buat berkas ba&ru…"), tr("Untuk kantor Anda: enam langkah, dari nama kantor sampai rencana."),
                      QStringLiteral("start.new"), &StartDialog::newFile);
    auto* open = addChoice(tr("&Buka berkas…"), tr("Melanjutkan berkas .selaras yang sudah ada."),
                           QStringLiteral("start.open"), &StartDialog::openFile);
    for (QPushButton* button : { m_sample, m_new, open })
        layout->addWidget(button);
    column->setFixedWidth(std::max(kChoiceWidth, layout->sizeHint().width()));
    setTextColour(m_problem, colours().invalid);
    m_problem->setObjectName(QStringLiteral("start.masalah"));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addStretch();
    return page;
}

QPushButton* StartDialog::addChoice(const QString& text, const QString& note, const QString& name,
                                    void (StartDialog::*slot)())
{
    auto* button = new ChoiceButton(text, note);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget* StartDialog::makeWizard()
{
    QStringList titles;
    for (WizardPage* page : m_pages) {
        titles << page->title();
        m_steps->addWidget(page);
        connect(page, &WizardPage::touched, this, [this] { m_touched = true; });
    }
    m_list = new StepList(titles);
    m_title->setObjectName(QStringLiteral("wizard.judul"));
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kMargin, 20, kMargin, 16);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addWidget(m_steps, 1);
    column->addWidget(makeFooter());
    auto* wizard = new QWidget;
    auto* layout = new QHBoxLayout(wizard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(column, 1);
    return wizard;
}

QWidget* StartDialog::makeFooter()
{
    m_cancel->setObjectName(QStringLiteral("wizard.batal"));
    m_back->setObjectName(QStringLiteral("wizard.kembali"));
    m_next->setObjectName(QStringLiteral("wizard.lanjut"));
    m_next->setProperty("role", QStringLiteral("primary"));
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &StartDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &StartDialog::back);
    connect(m_next, &QPushButton::clicked, this, &StartDialog::next);
    return footer;
}

QString StartDialog::attempt(const StartChoice& choice)
{
    if (const Result<void> done = m_work(choice); !done)
        return format::Text::error(done.error());
    m_done = choice.kind;
    accept();
    return {};
}

void StartDialog::sample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_dialogs.saveFile(this, tr("Simpan data contoh sebagai"),
                                            folder + QStringLiteral("/contoh-kutorejo.selaras"), filter());
    if (!path.isEmpty()) // a cancelled file dialog leads back to the choices
        m_problem->setText(attempt({ StartChoice::Sample, path, {} }));
}

void StartDialog::openFile()
{
    const QString path = m_dialogs.openFile(this, tr("Buka berkas Selaras"), filter());
    if (!path.isEmpty())
        m_problem->setText(attempt({ StartChoice::OpenFile, path, {} }));
}

void StartDialog::newFile()
{
    m_problem->clear();
    m_stack->setCurrentIndex(1);
    showStep(0);
}

void StartDialog::showStep(int step)
{
    std::vector<bool> skipped;
    for (const WizardPage* page : m_pages)
        skipped.push_back(page->isSkipped());
    WizardPage* page = m_pages[size_t(step)];
    page->enter();
    m_steps->setCurrentIndex(step);
    m_list->show(step, skipped);
    m_title->setText(page->title());
    m_text->setText(page->text());
    m_next->setText(page == m_save ? tr("&Buat berkas") : tr("&Lanjut"));
    m_next->setDefault(true);
    QWidget* first = page->first();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
}

void StartDialog::next()
{
    int step = m_steps->currentIndex();
    if (!m_pages[size_t(step)]->finish())
        return;
    do
        ++step;
    while (step < int(m_pages.size()) && m_pages[size_t(step)]->isSkipped());
    if (step < int(m_pages.size()))
        showStep(step);
    else
        finish();
}

void StartDialog::back()
{
    int step = m_steps->currentIndex();
    do
        --step;
    while (step >= 0 && m_pages[size_t(step)]->isSkipped());
    if (step >= 0) {
        showStep(step);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_new->setDefault(true);
    m_new->setFocus();
}

void StartDialog::finish()
{
    if (const QString problem = attempt({ StartChoice::NewFile, m_save->path(), m_answers }); !problem.isEmpty())
        m_save->setProblem(problem);
}

void StartDialog::reject()
{
    const bool loses = m_stack->currentIndex() > 0 && m_touched;
    if (loses
        && !m_dialogs.confirm(this, tr("Berhenti membuat berkas?"),
                              tr("Isian yang sudah ditulis akan hilang; belum ada berkas yang dibuat."),
                              tr("Berhenti")))
        return;
    QDialog::reject();
}

StartChoice::Kind askStart(Dialogs& dialogs, StartWork work)
{
    StartDialog dialog(dialogs, std::move(work), QDate::currentDate().year());
    dialog.exec();
    return dialog.choice();
}

} // namespace selaras::ui

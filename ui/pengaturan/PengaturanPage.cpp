// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PengaturanPage.h"

#include "core/edits/office/Jabatan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/pengaturan/BerkasPanel.h"
#include "ui/pengaturan/NomenklaturPanel.h"
#include "ui/pengaturan/PejabatPanel.h"
#include "ui/pengaturan/PenggunaPanel.h"
#include "ui/pengaturan/PeriodePanel.h"
#include "ui/pengaturan/SetelanPanel.h"
#include "ui/shared/forms/JabatanPanel.h"
#include "ui/shared/forms/UnitForm.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Entry.h"
#include "ui/widgets/Segmented.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    constexpr int kMargin = 2 * metrics::grid;
    constexpr int kGap = 12;
    constexpr int kFormWidth = 900;

    Segmented* makeSections()
    {
        using P = PengaturanPage;
        const auto section = [](int value, const QString& text, const char* name) {
            return Segmented::Segment{ value, text, text, QStringLiteral("pengaturan.") + QLatin1StringView(name) };
        };
        return new Segmented({ section(P::Unit, PengaturanPage::tr("Unit kerja"), "unit"),
                               section(P::Jabatan, PengaturanPage::tr("Jabatan dan pejabat"), "jabatan"),
                               section(P::Pengguna, PengaturanPage::tr("Pengguna"), "pengguna"),
                               section(P::Tenggat, PengaturanPage::tr("Tenggat dan bukti"), "tenggat"),
                               section(P::Periode, PengaturanPage::tr("Periode dan tahun"), "periode"),
                               section(P::Nomenklatur, PengaturanPage::tr("Nomenklatur"), "nomenklatur"),
                               section(P::Berkas, PengaturanPage::tr("Berkas"), "berkas") });
    }

    QScrollArea* scrolled(QWidget* content)
    {
        auto* area = new QScrollArea;
        area->setProperty("role", QStringLiteral("page"));
        content->setProperty("role", QStringLiteral("page"));
        area->setWidgetResizable(true);
        area->setWidget(content);
        area->setFocusPolicy(Qt::NoFocus);
        return area;
    }

} // namespace

PengaturanPage::PengaturanPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent)
    , m_unit(new UnitForm(dialogs))
    , m_posts(new JabatanPanel(
          { [this]() -> const domain::Snapshot& { return this->session().snapshot(); },
            [this](Result<edits::Edit> edit) { return commitEdit(this->session(), std::move(edit)); } }))
    , m_officials(new PejabatPanel(session))
    , m_persons(new PenggunaPanel(session))
    , m_choices(new SetelanPanel(session))
    , m_periods(new PeriodePanel(session, dialogs))
    , m_codes(new NomenklaturPanel(session, dialogs))
    , m_file(new BerkasPanel(session))
    , m_sections(makeSections())
    , m_panels(new QStackedWidget)
    , m_stack(new QStackedLayout(this))
    , m_content(new QWidget)
    , m_empty(new EmptyState)
{
    layOut();
    connect(m_sections, &Segmented::chosen, this, [this](int section) { showSection(Section(section)); });
    connect(m_unit, &UnitForm::left, this, &PengaturanPage::saveUnit);
    connect(m_posts, &JabatanPanel::currentChanged, m_officials, &PejabatPanel::setJabatan);
    connect(&session, &Session::changed, this, &PengaturanPage::refresh);
    connect(&session, &Session::periodChanged, m_periods, &PeriodePanel::refresh);
    showSection(Unit);
    m_officials->setJabatan(m_posts->currentId());
    refresh();
}

PengaturanPage::~PengaturanPage()
{
    disconnect(m_unit, nullptr, this, nullptr); // a field that loses the focus on its way out has nobody to tell
}

QList<QToolButton*> PengaturanPage::parts() const
{
    return m_sections->buttons();
}

void PengaturanPage::bringUp(const QWidget* part)
{
    for (int section = 0; section < m_panels->count(); ++section) {
        if (m_panels->widget(section)->isAncestorOf(part))
            showSection(Section(section));
    }
}

QString PengaturanPage::title() const
{
    return tr("Pengaturan");
}

QWidget* PengaturanPage::makeUnit()
{
    auto* card = new Card(tr("Unit kerja"));
    card->setNote(tr("Setiap isian tersimpan saat ditinggalkan."));
    card->setMaximumWidth(kFormWidth);
    card->body()->addWidget(m_unit);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    return scrolled(page);
}

QWidget* PengaturanPage::makePosts()
{
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(m_posts, 2);
    layout->addWidget(m_officials, 3);
    return page;
}

void PengaturanPage::layOut()
{
    m_sections->setAccessibleName(tr("Bagian pengaturan"));
    m_panels->addWidget(makeUnit());
    m_panels->addWidget(makePosts());
    m_panels->addWidget(m_persons);
    for (QWidget* panel : std::initializer_list<QWidget*>{ m_choices, m_periods, m_codes, m_file }) {
        panel->setMaximumWidth(kFormWidth);
        m_panels->addWidget(scrolled(panel));
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_sections);
    head->addStretch();
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, metrics::grid);
    layout->setSpacing(kGap);
    layout->addLayout(head);
    layout->addWidget(m_panels, 1);
    m_empty->setContent(tr("Belum ada unit kerja"),
                        tr("Berkas ini masih kosong. Tutup, lalu buat berkas baru dari jendela awal."));
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
}

void PengaturanPage::showSection(Section section)
{
    m_sections->setValue(section);
    m_panels->setCurrentIndex(section);
    const std::initializer_list<QWidget*> places{ m_unit->first(), m_posts, m_persons, m_choices,
                                                  m_periods,       m_codes, m_file };
    setEntry(this, *(places.begin() + section));
    if (section == Berkas)
        m_file->refresh();
}

void PengaturanPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_file->refresh();
}

void PengaturanPage::refresh()
{
    const domain::Snapshot& snapshot = session().snapshot();
    m_stack->setCurrentWidget(snapshot.hasUnit() ? m_content : static_cast<QWidget*>(m_empty));
    if (snapshot.hasUnit())
        m_unit->setValue(snapshot.unit());
    m_posts->refresh();
    m_officials->refresh();
    m_persons->refresh();
    m_choices->refresh();
    m_periods->refresh();
    m_codes->refresh();
}

void PengaturanPage::saveUnit()
{
    if (!session().snapshot().hasUnit())
        return;
    const Result<void> done =
        commitEdit(session(), edits::editUnit(session().snapshot(), m_unit->value(session().snapshot().unit())));
    m_unit->setNameProblem(done ? QString() : format::Text::error(done.error()));
}

} // namespace selaras::ui

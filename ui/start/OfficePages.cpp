// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/OfficePages.h"

#include "core/edits/base/Ids.h"
#include "core/edits/office/Jabatan.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/shared/forms/JabatanPanel.h"
#include "ui/shared/forms/TahunSpin.h"
#include "ui/shared/forms/UnitForm.h"
#include "ui/widgets/FormField.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

namespace {

    constexpr int kYearWidth = 140;
    constexpr int kYears = 5;

    QVBoxLayout* makeLayout(QWidget* page)
    {
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        return layout;
    }

    /// An office that is only thought of yet.
    Snapshot imaginary()
    {
        UnitData data;
        UnitKerja unit;
        unit.id = edits::newId();
        data.unit.push_back(unit);
        return Snapshot(std::move(data));
    }

} // namespace

// --- unit -----------------------------------------------------------------------------------------------------------

UnitPage::UnitPage(workspace::KantorBaru& answers, Dialogs& dialogs)
    : WizardPage(tr("Unit kerja"), tr("Seperti tertulis pada kop surat. Hanya nama yang harus diisi sekarang."))
    , m_answers(answers)
    , m_form(new UnitForm(dialogs))
{
    makeLayout(this)->addWidget(m_form);
    connect(m_form, &UnitForm::touched, this, &WizardPage::touched);
}

bool UnitPage::finish()
{
    m_answers.unit = m_form->value(m_answers.unit);
    const auto tried = edits::createUnit(Snapshot(), m_answers.unit);
    m_form->setNameProblem(tried ? QString() : format::Text::error(tried.error()));
    if (!tried)
        m_form->first()->setFocus();
    return tried.has_value();
}

QWidget* UnitPage::first() const
{
    return m_form->first();
}

// --- period ---------------------------------------------------------------------------------------------------------

PeriodePage::PeriodePage(workspace::KantorBaru& answers, int tahunIni)
    : WizardPage(tr("Periode Renstra"), tr("Tahun pertama dan terakhir Renstra yang sedang berlaku."))
    , m_answers(answers)
    , m_from(makeTahunSpin(QStringLiteral("wizard.awal"), usualPeriodeStart(tahunIni)))
    , m_to(makeTahunSpin(QStringLiteral("wizard.akhir"), m_from->value() + kYears - 1))
    , m_toField(new FormField(tr("Tahun akhir"), m_to))
{
    auto* years = new QHBoxLayout;
    years->setSpacing(2 * metrics::grid);
    years->addWidget(new FormField(tr("Tahun awal"), m_from), 0, Qt::AlignTop);
    years->addWidget(m_toField, 1, Qt::AlignTop);
    m_from->setFixedWidth(kYearWidth);
    m_to->setFixedWidth(kYearWidth);
    auto* layout = makeLayout(this);
    layout->addLayout(years);
    layout->addStretch();
    whenYearChanges(m_from, this, [this](int before, int after) {
        m_to->setValue(m_to->value() + after - before); // as long as it was
        Q_EMIT touched();
    });
    whenYearChanges(m_to, this, [this](int, int) {
        m_toField->setProblem({});
        Q_EMIT touched();
    });
}

bool PeriodePage::finish()
{
    const auto tried = edits::addPeriode(imaginary(), m_from->value(), m_to->value());
    m_toField->setProblem(tried ? QString() : format::Text::error(tried.error()));
    if (!tried)
        m_to->setFocus();
    m_answers.tahunAwal = m_from->value();
    m_answers.tahunAkhir = m_to->value();
    return tried.has_value();
}

QWidget* PeriodePage::first() const
{
    return m_from;
}

// --- posts ----------------------------------------------------------------------------------------------------------

JabatanPage::JabatanPage(workspace::KantorBaru& answers)
    : WizardPage(tr("Jabatan"), tr("Jabatan di kantor ini dan atasannya. Nama pejabat diisi kemudian di Pengaturan."))
    , m_answers(answers)
    , m_office(imaginary())
    , m_panel(nullptr)
{
    prefill();
    m_panel = new JabatanPanel({ [this]() -> const Snapshot& { return m_office; },
                                 [this](const Result<edits::Edit>& edit) { return keep(edit); } });
    makeLayout(this)->addWidget(m_panel);
    connect(m_panel, &JabatanPanel::touched, this, &WizardPage::touched);
}

void JabatanPage::prefill()
{
    Id head, secretary;
    for (const QString& name : edits::jabatanUmum()) {
        Jabatan post;
        post.id = edits::newId();
        post.nama = name;
        post.atasanId = name.startsWith(u"Kasubag") && !secretary.isEmpty() ? secretary : head;
        if (head.isEmpty())
            head = post.id;
        if (name.startsWith(u"Sekretaris"))
            secretary = post.id;
        keep(edits::setJabatan(m_office, std::move(post)));
    }
}

Result<void> JabatanPage::keep(const Result<edits::Edit>& edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    m_office = m_office.with(edit->rows);
    if (m_panel)
        m_panel->refresh();
    return {};
}

bool JabatanPage::finish()
{
    m_answers.jabatan = sortedJabatan(m_office);
    return true;
}

} // namespace selaras::ui

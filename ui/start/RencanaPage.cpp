// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/RencanaPage.h"

#include "core/edits/plan/Nomenklatur.h"
#include "core/exchange/NomenklaturFile.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/FormField.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;

namespace {
    constexpr int kIndent = 24;

    QPushButton* makeButton(const QString& text, const char* name)
    {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        return button;
    }

    /// The table as an office without any plan would take it over, to find what is wrong with it.
    Result<edits::ImporNomenklatur> tried(const std::vector<BarisNomenklatur>& lines)
    {
        UnitData data;
        data.unit.emplace_back().id = QStringLiteral("unit");
        return edits::importNomenklatur(Snapshot(std::move(data)), lines);
    }
} // namespace

RencanaPage::RencanaPage(workspace::KantorBaru& answers, Dialogs& dialogs)
    : WizardPage(tr("Rencana"), tr("Dari mana rencana kantor ini dimulai? Semuanya dapat diubah kemudian."))
    , m_answers(answers)
    , m_dialogs(dialogs)
    , m_official(new QRadioButton(tr("Pilih &program resmi dari tabel nomenklatur")))
    , m_other(new QRadioButton(tr("&Ambil rencana dari berkas Selaras lain, tanpa angkanya")))
    , m_empty(new QRadioButton(tr("Mulai ko&song")))
    , m_table(makeButton(tr("Pilih tabel…"), "wizard.tabel"))
    , m_file(makeButton(tr("Pilih berkas…"), "wizard.berkasLain"))
    , m_tujuan(new QLineEdit)
    , m_sasaran(new QLineEdit)
    , m_tableField(new FormField(tr("Tabel kode (XLSX, TSV, atau CSV)"), m_table))
    , m_fileField(new FormField(tr("Berkas kantor lain atau tahun lalu"), m_file))
    , m_tujuanField(line(m_tujuan, "wizard.tujuan", tr("Tujuan"),
                         tr("Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik kecamatan")))
    , m_sasaranField(line(m_sasaran, "wizard.sasaran", tr("Sasaran yang didukung program"),
                          tr("Terwujudnya pelayanan publik yang optimal")))
{
    m_official->setObjectName(QStringLiteral("wizard.resmi"));
    m_other->setObjectName(QStringLiteral("wizard.lain"));
    m_empty->setObjectName(QStringLiteral("wizard.kosong"));
    m_official->setChecked(true);
    layOut();
    connectParts();
    showChoice();
}

FormField* RencanaPage::line(QLineEdit* edit, const char* name, const QString& label, const QString& text)
{
    edit->setObjectName(QLatin1StringView(name));
    edit->setText(text);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::textEdited, this, &WizardPage::touched);
    return new FormField(label, edit);
}

void RencanaPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    const auto indented = [layout](FormField* field) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kIndent, 0, 0, 0);
        row->addWidget(field);
        layout->addLayout(row);
    };
    layout->addWidget(m_official);
    for (FormField* field : { m_tableField, m_tujuanField, m_sasaranField })
        indented(field);
    layout->addWidget(m_other);
    indented(m_fileField);
    layout->addWidget(m_empty);
    layout->addStretch();
}

void RencanaPage::connectParts()
{
    for (QRadioButton* each : { m_official, m_other, m_empty }) {
        connect(each, &QRadioButton::clicked, this, &WizardPage::touched);
        connect(each, &QRadioButton::toggled, this, &RencanaPage::showChoice);
    }
    connect(m_table, &QPushButton::clicked, this, &RencanaPage::readTable);
    connect(m_file, &QPushButton::clicked, this, &RencanaPage::readPlan);
}

void RencanaPage::showChoice()
{
    for (FormField* field : { m_tableField, m_tujuanField, m_sasaranField })
        field->setVisible(m_official->isChecked());
    m_fileField->setVisible(m_other->isChecked());
}

QWidget* RencanaPage::first() const
{
    return m_official->isChecked() ? m_official : m_other->isChecked() ? m_other : m_empty;
}

bool RencanaPage::choosesPrograms() const
{
    return m_official->isChecked();
}

void RencanaPage::readTable()
{
    const QString path =
        m_dialogs.openFile(this, tr("Pilih tabel nomenklatur"), tr("Tabel (*.xlsx *.tsv *.csv *.txt)"));
    if (path.isEmpty())
        return;
    auto lines = exchange::readNomenklatur(path);
    const auto import = lines ? tried(*lines) : tl::unexpected(lines.error());
    m_tableField->setProblem(import ? QString() : format::Text::error(import.error()));
    if (!import)
        return;
    m_lines = std::move(*lines);
    m_tableField->setHint(tr("%1: %2 kode").arg(QFileInfo(path).fileName()).arg(import->baru));
    Q_EMIT touched();
}

void RencanaPage::readPlan()
{
    const QString path = m_dialogs.openFile(this, tr("Pilih berkas Selaras"), tr("Berkas Selaras (*.selaras)"));
    if (path.isEmpty())
        return;
    auto plan = workspace::readRencana(path);
    m_fileField->setProblem(plan ? QString() : format::Text::error(plan.error()));
    if (!plan)
        return;
    m_plan = std::move(*plan);
    m_fileField->setHint(tr("%1: %2 simpul, %3 indikator")
                             .arg(QFileInfo(path).fileName())
                             .arg(m_plan->simpul.size())
                             .arg(m_plan->indikator.size()));
    Q_EMIT touched();
}

bool RencanaPage::finishPrograms()
{
    m_tableField->setProblem(m_lines.empty() ? tr("Pilih tabel kodenya dulu, atau mulai kosong.") : QString());
    const QString missing = format::Text::error({ ErrorCode::NameEmpty, {} });
    m_tujuanField->setProblem(m_tujuan->text().trimmed().isEmpty() ? missing : QString());
    m_sasaranField->setProblem(m_sasaran->text().trimmed().isEmpty() ? missing : QString());
    for (FormField* field : { m_tableField, m_tujuanField, m_sasaranField }) {
        if (!field->problem().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    m_answers.tabel = m_lines;
    m_answers.tujuan = m_tujuan->text().simplified();
    m_answers.sasaran = m_sasaran->text().simplified();
    return true;
}

bool RencanaPage::finish()
{
    m_answers.tabel.clear();
    m_answers.kode.clear();
    m_answers.tujuan.clear();
    m_answers.sasaran.clear();
    m_answers.rencana.reset();
    if (m_official->isChecked())
        return finishPrograms();
    if (m_empty->isChecked())
        return true;
    m_fileField->setProblem(m_plan ? QString() : tr("Pilih berkasnya dulu, atau mulai kosong."));
    if (!m_plan)
        m_file->setFocus();
    m_answers.rencana = m_plan;
    return m_plan.has_value();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/forms/IndikatorForm.h"

#include "core/edits/plan/Pohon.h"
#include "core/format/PlanText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/perencanaan/tree/PindahDialog.h"
#include "ui/shared/forms/NoteEdit.h"
#include "ui/widgets/Card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::PlanText;
using format::Text;

namespace {
    constexpr int kMostDecimals = 4;

    template <class E>
    void fillNames(QComboBox* field, std::initializer_list<E> values)
    {
        for (const E value : values) {
            if constexpr (std::is_same_v<E, JenisSkala>)
                field->addItem(PlanText::name(value), int(value));
            else
                field->addItem(Text::name(value), int(value));
        }
    }
} // namespace

IndikatorForm::IndikatorForm(Session& session, QWidget* parent)
    : FieldForm(session, parent)
{
    bind(addNote(tr("Nama indikator"), "indikator.nama"), &Indikator::nama);
    addChoices();
    addFields();
    addAcuan();
    bind(addCheck(tr("Indikator Kinerja Utama (IKU)"), "indikator.iku"), &Indikator::iku);
    QCheckBox* computed = addCheck(tr("Dihitung dari serapan anggaran"), "indikator.dariSerapan");
    computed->setToolTip(tr("Realisasi diambil dari serapan anggaran unit kerja pada tahun yang angka anggarannya "
                            "terisi; nilai yang diketik hanya berlaku untuk tahun lain."));
    bind(computed, &Indikator::dariSerapan);
}

void IndikatorForm::addChoices()
{
    bind(addLine(tr("Satuan"), "indikator.satuan", Width::Half), &Indikator::satuan);
    QComboBox* decimals = addCombo(tr("Angka di belakang koma"), "indikator.desimal", Width::Half);
    for (int digits = 0; digits <= kMostDecimals; ++digits)
        decimals->addItem(QString::number(digits), digits);
    bind(decimals, &Indikator::desimal);

    QComboBox* arah = addCombo(tr("Arah"), "indikator.arah");
    fillNames(arah, { Arah::Naik, Arah::TurunA, Arah::TurunB, Arah::Rentang });
    bind(arah, &Indikator::arah);
    m_arahExample = addExplanation("indikator.contohArah");

    QComboBox* akumulasi = addCombo(tr("Akumulasi triwulan"), "indikator.akumulasi");
    fillNames(akumulasi, { Akumulasi::Jumlah, Akumulasi::NilaiAkhir, Akumulasi::RataRata });
    bind(akumulasi, &Indikator::akumulasi);
    m_akumulasiExample = addExplanation("indikator.contohAkumulasi");

    QLineEdit* cap = addLine(tr("Batas capaian (%)"), "indikator.batas");
    cap->setPlaceholderText(tr("tanpa batas"));
    bindCap(cap);
    QComboBox* skala = addCombo(tr("Skala nilai"), "indikator.skala");
    fillNames(
        skala,
        { JenisSkala::TidakAda, JenisSkala::Permendagri86, JenisSkala::Sakip88, JenisSkala::Skm14, JenisSkala::IpAsn });
    bind(skala, &Indikator::skala);
    for (QComboBox* each : { arah, akumulasi, skala })
        widenPopup(each);
}

void IndikatorForm::addFields()
{
    bind(addNote(tr("Formula"), "indikator.formula"), &Indikator::formula);
    bind(addLine(tr("Nama pembilang"), "indikator.pembilang"), &Indikator::namaPembilang);
    bind(addLine(tr("Nama penyebut"), "indikator.penyebut"), &Indikator::namaPenyebut);
    bind(addLine(tr("Sumber data"), "indikator.sumberData"), &Indikator::sumberData);
    bind(addLine(tr("Penanggung jawab (tercetak)"), "indikator.penanggungJawab"), &Indikator::penanggungJawab);
    bindPost(addCombo(tr("Jabatan yang melaporkan"), "indikator.jabatan"));
    QLineEdit* first = addLine(tr("Berlaku mulai tahun"), "indikator.tahunMulai", Width::Half);
    QLineEdit* last = addLine(tr("Berlaku sampai tahun"), "indikator.tahunSelesai", Width::Half);
    first->setPlaceholderText(tr("awal periode"));
    last->setPlaceholderText(tr("akhir periode"));
    bindYear(first, &Indikator::tahunMulai);
    bindYear(last, &Indikator::tahunSelesai);
}

void IndikatorForm::addAcuan()
{
    auto* box = new QWidget;
    m_acuan = makeLabel({}, metrics::text, QFont::Normal);
    m_acuan->setObjectName(QStringLiteral("indikator.acuan"));
    m_acuan->setWordWrap(true);
    m_acuanProblem = makeLabel({}, metrics::small, QFont::Normal);
    m_acuanProblem->setWordWrap(true);
    setTextColour(m_acuanProblem, colours().invalid);
    m_acuanChoose = new QPushButton(tr("Pilih…"));
    m_acuanChoose->setObjectName(QStringLiteral("indikator.acuan.pilih"));
    m_acuanChoose->setAccessibleName(tr("Pilih ukuran yang sama"));
    m_acuanClear = new QPushButton(tr("Lepas"));
    m_acuanClear->setObjectName(QStringLiteral("indikator.acuan.lepas"));
    m_acuanClear->setAccessibleName(tr("Lepas ukuran yang sama"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_acuanChoose);
    buttons->addWidget(m_acuanClear);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Ukuran yang sama dengan"), metrics::small, QFont::Normal, Tone::Muted));
    layout->addWidget(m_acuan);
    layout->addWidget(m_acuanProblem);
    layout->addLayout(buttons);
    addWidget(box);
    connect(m_acuanChoose, &QPushButton::clicked, this, &IndikatorForm::chooseAcuan);
    connect(m_acuanClear, &QPushButton::clicked, this, [this] { setAcuan({}); });
}

// --- fields and members
// -----------------------------------------------------------------------------------------------

void IndikatorForm::bind(QLineEdit* field, QString Indikator::*member)
{
    m_fields.push_back({ field, [=](const Indikator& row) { fill(field, row.*member); },
                         [=](Indikator& row) -> Result<void> {
                             row.*member = field->text().trimmed();
                             return {};
                         } });
}

void IndikatorForm::bind(NoteEdit* field, QString Indikator::*member)
{
    const bool oneLine = member == &Indikator::nama;
    m_fields.push_back({ field, [=](const Indikator& row) { fill(field, row.*member); },
                         [=](Indikator& row) -> Result<void> {
                             row.*member = oneLine ? field->toPlainText().simplified() : field->toPlainText().trimmed();
                             return {};
                         } });
}

void IndikatorForm::bind(QCheckBox* field, bool Indikator::*member)
{
    m_fields.push_back({ field, [=](const Indikator& row) { field->setChecked(row.*member); },
                         [=](Indikator& row) -> Result<void> {
                             row.*member = field->isChecked();
                             return {};
                         } });
}

template <class E>
void IndikatorForm::bind(QComboBox* field, E Indikator::*member)
{
    m_fields.push_back({ field, [=](const Indikator& row) { choose(field, int(row.*member)); },
                         [=](Indikator& row) -> Result<void> {
                             row.*member = E(field->currentData().toInt());
                             return {};
                         } });
}

void IndikatorForm::bindCap(QLineEdit* field)
{
    m_fields.push_back(
        { field,
          [=](const Indikator& row) { fill(field, row.batasCapaian ? format::number(*row.batasCapaian) : QString()); },
          [=](Indikator& row) -> Result<void> {
              row.batasCapaian.reset();
              if (field->text().trimmed().isEmpty())
                  return {};
              const Result<Decimal> typed = format::readDecimal(field->text());
              if (!typed)
                  return tl::unexpected(typed.error());
              row.batasCapaian = *typed;
              return {};
          } });
}

void IndikatorForm::bindYear(QLineEdit* field, std::optional<int> Indikator::*member)
{
    m_fields.push_back({ field, [=](const Indikator& row) { fill(field, yearText(row.*member)); },
                         [=](Indikator& row) -> Result<void> {
                             const auto year = readYear(field->text());
                             if (!year)
                                 return tl::unexpected(year.error());
                             row.*member = *year;
                             return {};
                         } });
}

void IndikatorForm::bindPost(QComboBox* field)
{
    m_fields.push_back({ field,
                         [this, field](const Indikator& row) {
                             fillPosts(field, session().snapshot());
                             choose(field, row.jabatanId);
                         },
                         [=](Indikator& row) -> Result<void> {
                             row.jabatanId = field->currentData().toString();
                             return {};
                         } });
}

// --- showing and saving
// -----------------------------------------------------------------------------------------------

void IndikatorForm::setIndikator(const Id& id)
{
    if (id == m_id)
        return;
    settle();
    m_id = id;
    m_acuanProblem->hide();
    refresh();
}

void IndikatorForm::refresh()
{
    const Indikator* stored = session().snapshot().indikator(m_id);
    if (!stored)
        return;
    for (const FieldBinding<Indikator>& each : m_fields)
        each.show(*stored);
    showAcuan(*stored);
    m_arahExample->setText(PlanText::arahExample(*stored, session().snapshot()));
    m_akumulasiExample->setText(PlanText::akumulasiExample(*stored, session().snapshot()));
}

Result<void> IndikatorForm::save(QWidget* field)
{
    const Indikator* stored = session().snapshot().indikator(m_id);
    const auto bound = std::ranges::find(m_fields, field, &FieldBinding<Indikator>::field);
    if (!stored || bound == m_fields.end())
        return {};
    Indikator after = *stored;
    if (const Result<void> taken = bound->take(after); !taken)
        return taken;
    return commitEdit(session(), edits::editIndikator(session().snapshot(), after));
}

void IndikatorForm::showAcuan(const Indikator& indikator)
{
    const Indikator* same = session().snapshot().indikator(indikator.acuanId);
    const Simpul* node = same ? session().snapshot().simpul(same->simpulId) : nullptr;
    m_acuan->setText(
        same ? tr("%1, pada “%2”. Realisasinya diisi di sana.").arg(same->nama, node ? node->nama : QString())
             : tr("Ukuran tersendiri"));
    m_acuanClear->setVisible(same);
}

void IndikatorForm::chooseAcuan()
{
    const Snapshot& snapshot = session().snapshot();
    const Indikator* own = snapshot.indikator(m_id);
    const Simpul* home = own ? snapshot.simpul(own->simpulId) : nullptr;
    std::vector<PindahDialog::Choice> choices;
    for (const auto& [node, depth] : snapshot.pohon(home ? home->periodeId : Id())) {
        for (const Indikator* each : snapshot.indikatorOf(node->id)) {
            if (each->id != m_id && each->acuanId.isEmpty()) // a measure that borrows lends nothing
                choices.push_back({ each->id, each->nama, node->nama });
        }
    }
    auto* dialog = new PindahDialog(tr("Ukuran yang sama dengan…"), tr("Pakai"), std::move(choices), window());
    connect(dialog, &PindahDialog::chosen, this, &IndikatorForm::setAcuan);
    dialog->open();
}

void IndikatorForm::setAcuan(const Id& id)
{
    const Indikator* stored = session().snapshot().indikator(m_id);
    if (!stored)
        return;
    Indikator after = *stored;
    after.acuanId = id;
    const Result<void> saved = commitEdit(session(), edits::editIndikator(session().snapshot(), after));
    m_acuanProblem->setText(saved ? QString() : QStringLiteral("! ") + Text::error(saved.error()));
    m_acuanProblem->setVisible(!saved);
    refresh();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/items/SkorDialog.h"

#include "core/domain/figures/Evaluasi.h"
#include "core/domain/figures/Skala.h"
#include "core/edits/results/Evaluasi.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/StatusChip.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {

    constexpr int kMargin = 2 * metrics::grid;
    constexpr int kFieldWidth = 88;
    constexpr int kWidth = 480;

    Angka resultOf(const Snapshot& snapshot, JenisSkala skala, int tahun)
    {
        return skala == JenisSkala::Skm14 ? nilaiSkm(edits::unsurTahun(snapshot, tahun))
                                          : nilaiSakip(edits::komponenTahun(snapshot, tahun));
    }

    QString bandName(const Pita& band)
    {
        const QString name = QString::fromUtf8(band.nama);
        return *band.kode ? QStringLiteral("%1 · %2").arg(QString::fromUtf8(band.kode), name) : name;
    }

} // namespace

SkorDialog::SkorDialog(Session& session, const Sel& sel, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_sel(sel)
    , m_value(makeLabel({}, metrics::figure, QFont::DemiBold))
    , m_how(makeLabel({}, metrics::small, QFont::Normal, Tone::Muted))
    , m_problem(makeLabel({}, metrics::small, QFont::Normal))
    , m_mutu(new StatusChip)
{
    setObjectName(QStringLiteral("skor"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (const Indikator* indikator = session.snapshot().indikator(sel.objekId))
        m_skala = indikator->skala;
    setWindowTitle((isSkm() ? tr("Hitung dari unsur SKM · TW %1 %2") : tr("Hitung dari komponen SAKIP · TW %1 %2"))
                       .arg(format::roman(sel.triwulan))
                       .arg(sel.tahun));
    setMinimumWidth(kWidth);
    layOut();
    refresh();
    m_fields.front()->setFocus();
}

bool SkorDialog::isSkm() const
{
    return m_skala == JenisSkala::Skm14;
}

void SkorDialog::addFields(QGridLayout& grid)
{
    const Snapshot& snapshot = m_session.snapshot();
    if (isSkm()) {
        const auto stored = edits::unsurTahun(snapshot, m_sel.tahun);
        for (size_t i = 0; i < unsurSkm().size(); ++i) {
            const auto kept = std::ranges::find(stored, int(i) + 1, &UnsurSkm::unsur);
            addField(grid, QStringLiteral("U%1 %2").arg(i + 1).arg(QString::fromUtf8(unsurSkm()[i])),
                     tr("bobot 1/%1").arg(unsurSkm().size()),
                     tr("%1–%2").arg(format::number(kUnsurTerendah), format::number(kUnsurTertinggi)),
                     kept == stored.end() ? QString() : format::number(kept->nilai));
        }
        return;
    }
    const auto stored = edits::komponenTahun(snapshot, m_sel.tahun);
    for (const BobotKomponen& part : komponenSakip()) {
        const QString name = QString::fromUtf8(part.nama);
        const auto kept = std::ranges::find(stored, name, &KomponenSakip::komponen);
        addField(grid, name, tr("bobot %1").arg(format::number(part.bobot)),
                 tr("%1–%2").arg(format::number(Decimal()), format::number(part.bobot)),
                 kept == stored.end() ? QString() : format::number(kept->nilai));
    }
}

void SkorDialog::addField(QGridLayout& grid, const QString& name, const QString& weight, const QString& limits,
                          const QString& stored)
{
    const int row = int(m_fields.size());
    auto* field = new QLineEdit(stored);
    field->setObjectName(QStringLiteral("skor.%1").arg(row + 1));
    field->setAccessibleName(name);
    field->setAccessibleDescription(weight);
    field->setPlaceholderText(limits);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(kFieldWidth);
    auto* label = makeLabel(name, metrics::text, QFont::Normal);
    label->setBuddy(field);
    grid.addWidget(label, row, 0);
    grid.addWidget(makeLabel(weight, metrics::small, QFont::Normal, Tone::Muted), row, 1);
    grid.addWidget(field, row, 2);
    connect(field, &QLineEdit::textChanged, this, &SkorDialog::refresh);
    m_fields.push_back(field);
}

void SkorDialog::layOut()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    addFields(*grid);
    m_value->setObjectName(QStringLiteral("skor.nilai"));
    m_how->setObjectName(QStringLiteral("skor.asal"));
    m_mutu->setObjectName(QStringLiteral("skor.mutu"));
    m_problem->setObjectName(QStringLiteral("skor.masalah"));
    for (QLabel* label : { m_how, m_problem })
        label->setWordWrap(true);
    setTextColour(m_problem, colours().invalid);
    const DialogButtons buttons = makeDialogButtons(*this, tr("Simpan"), tr("Batal"));
    m_save = buttons.action;
    m_leave = buttons.leave;
    m_save->setToolTip(tr("Menyimpan skor dan nilainya (Ctrl+Enter)"));
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &SkorDialog::accept);
    auto* result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(m_value);
    result->addWidget(m_mutu);
    result->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(metrics::grid);
    layout->addLayout(grid);
    layout->addWidget(makeHairline());
    layout->addLayout(result);
    layout->addWidget(m_how);
    layout->addWidget(m_problem);
    layout->addWidget(buttons.box);
}

void SkorDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QDialog::keyPressEvent(event);
    else if (m_save->hasFocus())
        accept();
    else if (m_leave->hasFocus())
        reject();
    else
        down();
}

/// To the next field, and from the last one to the button.
void SkorDialog::down()
{
    const auto at = std::ranges::find_if(m_fields, &QWidget::hasFocus);
    if (at == m_fields.end() || at + 1 == m_fields.end()) {
        m_save->setFocus(Qt::TabFocusReason);
        return;
    }
    (*(at + 1))->setFocus(Qt::TabFocusReason);
    (*(at + 1))->selectAll();
}

Result<edits::Edit> SkorDialog::edit() const
{
    QStringList typed;
    for (const QLineEdit* field : m_fields)
        typed << field->text();
    const Snapshot& snapshot = m_session.snapshot();
    return isSkm() ? edits::recordSkm(snapshot, m_sel.objekId, m_sel.tahun, m_sel.triwulan, typed)
                   : edits::recordSakip(snapshot, m_sel.objekId, m_sel.tahun, m_sel.triwulan, typed);
}

void SkorDialog::refresh()
{
    const Result<edits::Edit> trial = edit();
    m_save->setEnabled(trial.has_value());
    m_problem->setText(trial ? QString() : QStringLiteral("■ ") + Text::error(trial.error()));
    m_problem->setVisible(!trial);
    const Angka result = trial ? resultOf(m_session.snapshot().with(trial->rows), m_skala, m_sel.tahun) : Angka();
    m_value->setText(format::figure(result));
    m_how->setText(trial ? Text::explain(result) : QString());
    const Pita* band = result.nilai ? pita(m_skala, *result.nilai) : nullptr;
    m_mutu->setVisible(band);
    if (band)
        m_mutu->setStatus(look(band->mutu), bandName(*band));
}

void SkorDialog::accept()
{
    const Result<void> written = commitEdit(m_session, edit());
    if (written) {
        QDialog::accept();
        return;
    }
    m_problem->setText(QStringLiteral("■ ") + Text::error(written.error()));
    m_problem->show();
}

} // namespace selaras::ui

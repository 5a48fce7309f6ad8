// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/TahunBaruDialog.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/shared/forms/TahunSpin.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    constexpr int kWidth = 520;
    constexpr int kPreviewHeight = 150;
} // namespace

TahunBaruDialog::TahunBaruDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_from(makeTahunSpin(QStringLiteral("tahunBaru.dari"), session.tahun()))
    , m_to(makeTahunSpin(QStringLiteral("tahunBaru.ke"), session.tahun() + 1))
    , m_fromField(new FormField(tr("Dari tahun"), m_from))
    , m_toField(new FormField(tr("Ke tahun"), m_to))
    , m_preview(makeLabel({}, metrics::text, QFont::Normal))
    , m_buttons(makeDialogButtons(*this, tr("Siapkan"), tr("Batal")))
{
    setObjectName(QStringLiteral("tahunBaru"));
    setWindowTitle(tr("Mulai tahun baru"));
    m_preview->setObjectName(QStringLiteral("tahunBaru.pratinjau"));
    m_buttons.action->setObjectName(QStringLiteral("tahunBaru.mulai"));
    m_buttons.leave->setObjectName(QStringLiteral("tahunBaru.batal"));
    layOut();
    whenYearChanges(m_from, this, [this](int, int year) {
        m_to->setValue(year + 1);
        preview();
    });
    connect(m_to, &QSpinBox::valueChanged, this, &TahunBaruDialog::preview);
    preview();
    m_to->setFocus();
}

void TahunBaruDialog::layOut()
{
    setMinimumWidth(kWidth);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumHeight(kPreviewHeight);
    auto* years = new QHBoxLayout;
    years->setSpacing(2 * metrics::grid);
    years->addWidget(m_fromField, 1, Qt::AlignTop);
    years->addWidget(m_toField, 1, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(years);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_buttons.box);
}

QString TahunBaruDialog::inWords(const edits::TahunBaru& plan) const
{
    QStringList lines;
    if (plan.periodeBaru)
        lines << tr("Tahun %1 berada di luar Renstra yang ada: periode baru dibuat dengan salinan %2 simpul dan %3 "
                    "indikator.")
                     .arg(plan.ke)
                     .arg(plan.simpul)
                     .arg(plan.indikator);
    QStringList titles;
    const domain::Snapshot after = m_session.snapshot().with(plan.edit.rows); // a title names a period that may be new
    for (const domain::Dokumen& draft : plan.dokumen)
        titles << format::Text::title(draft, after);
    if (!titles.isEmpty())
        lines << tr("Draf yang dibuat: %1.").arg(titles.join(QStringLiteral(", ")));
    lines << tr("Yang disalin dari Renstra: %1 target dan %2 pagu.").arg(plan.target).arg(plan.pagu);
    lines << (plan.tersedia > 0 ? tr("Tetap seperti sekarang: %1 sel yang sudah diisi.").arg(plan.tersedia)
                                : tr("Belum ada sel yang diisi untuk tahun itu."));
    lines << tr("Realisasi tidak disalin. Semuanya satu langkah dan dapat diurungkan (Ctrl+Z).");
    return lines.join(QStringLiteral("\n\n"));
}

void TahunBaruDialog::preview()
{
    m_buttons.action->setText(tr("Siapkan tahun %1").arg(m_to->value()));
    Result<edits::TahunBaru> plan = edits::prepareTahunBaru(m_session.snapshot(), m_from->value(), m_to->value());
    m_fromField->setProblem({});
    m_toField->setProblem({});
    m_plan.reset();
    if (!plan) {
        FormField* place = plan.error().code == ErrorCode::YearOrder ? m_toField : m_fromField;
        place->setProblem(format::Text::error(plan.error()));
        m_preview->clear();
    } else {
        m_preview->setText(
            plan->edit.rows.empty()
                ? tr("Tahun %1 sudah siap: tidak ada lagi yang perlu disalin dari %2.").arg(plan->ke).arg(plan->dari)
                : inWords(*plan));
        m_plan = std::move(*plan);
    }
    m_buttons.action->setEnabled(m_plan && !m_plan->edit.rows.empty());
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width()))); // more to say must be seen
}

void TahunBaruDialog::accept()
{
    if (!m_plan)
        return;
    if (const Result<void> done = commitEdit(m_session, edits::Edit(m_plan->edit)); !done) {
        m_toField->setProblem(format::Text::error(done.error()));
        return;
    }
    m_session.setTahun(m_plan->ke);
    QDialog::accept();
}

void startYear(Session& session, Dialogs& dialogs, QWidget* parent)
{
    TahunBaruDialog dialog(session, parent);
    if (dialog.exec() == QDialog::Accepted)
        dialogs.inform(parent, TahunBaruDialog::tr("Tahun %1 siap").arg(session.tahun()),
                       TahunBaruDialog::tr("Periksa target dan pagunya di Perencanaan, lalu tetapkan dokumennya."));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/SetelanPanel.h"

#include "core/domain/workflow/Setelan.h"
#include "core/edits/office/Setelan.h"
#include "core/format/AlurText.h"
#include "core/format/Format.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Entry.h"
#include "ui/widgets/FormField.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {
    constexpr int kColumns = 3;
    constexpr int kMonths = 3;

    constexpr int kColumnGap = 3 * metrics::grid;
} // namespace

SetelanPanel::SetelanPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeDeadlines(), 0, Qt::AlignTop);
    layout->addWidget(makeProofs(), 0, Qt::AlignTop);
    layout->addStretch();
    setEntry(this, m_lines.front().edit);
    refresh();
}

QWidget* SetelanPanel::makeDeadlines()
{
    auto* card = new Card(tr("Tenggat realisasi triwulan"));
    auto* text = makeLabel(tr("Dalam hari sesudah triwulan berakhir. Yang dikosongkan mengikuti SOP Mekanisme "
                              "Pengumpulan Data Kinerja."),
                           metrics::text, QFont::Normal, Tone::Muted);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kColumnGap);
    grid->setVerticalSpacing(12);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    int place = 0;
    for (const StatusRealisasi step :
         { StatusRealisasi::Diisi, StatusRealisasi::Diverifikasi, StatusRealisasi::Divalidasi, StatusRealisasi::Diparaf,
           StatusRealisasi::Ditandatangani }) {
        const QString label = tr("%1 oleh %2").arg(AlurText::name(step), AlurText::taker(step));
        QWidget* field = addLine(label, kunciTenggat(step), step, tenggatHariSop(step));
        grid->addWidget(field, place / kColumns, place % kColumns, Qt::AlignTop);
        ++place;
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget* SetelanPanel::makeProofs()
{
    auto* card = new Card(tr("Bukti dukung"));
    QWidget* limit =
        addLine(tr("Ukuran terbesar tiap berkas, dalam MB"), QString::fromLatin1(kKunciBatasBukti), {}, kBatasBuktiMb);
    auto* row = new QHBoxLayout; // as wide as a deadline
    row->setSpacing(0);
    row->addWidget(limit, 1);
    row->addSpacing((kColumns - 1) * kColumnGap);
    row->addStretch(kColumns - 1);
    card->body()->addLayout(row);
    return card;
}

QWidget* SetelanPanel::addLine(const QString& label, const QString& key, std::optional<StatusRealisasi> step, int usual)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("setelan.") + key);
    edit->setPlaceholderText(QString::number(usual));
    auto* field = new FormField(label, edit);
    const size_t index = m_lines.size();
    m_lines.push_back({ key, step, edit, field });
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { save(m_lines[index]); });
    return field;
}

void SetelanPanel::save(const Line& line)
{
    if (!m_session.snapshot().hasUnit() || line.edit->text().trimmed() == m_session.snapshot().setelan(line.key))
        return;
    const Result<void> done =
        commitEdit(m_session, edits::setSetelan(m_session.snapshot(), line.key, line.edit->text()));
    line.field->setProblem(done ? QString() : format::Text::error(done.error()));
    if (done)
        line.edit->setText(m_session.snapshot().setelan(line.key));
}

/// The day it means for the quarter that runs now.
QString SetelanPanel::hintOf(const Line& line) const
{
    if (!line.step)
        return {};
    const QDate today = m_session.workspace().now().toLocalTime().date();
    const int quarter = (today.month() - 1) / kMonths + 1;
    return tr("TW %1 %2: paling lambat %3")
        .arg(format::roman(quarter))
        .arg(today.year())
        .arg(format::date(tenggat(m_session.snapshot(), today.year(), quarter, *line.step)));
}

void SetelanPanel::refresh()
{
    for (const Line& line : m_lines) {
        const bool typing = line.edit->hasFocus() && line.edit->isModified();
        if (!typing && line.field->problem().isEmpty()) // what was refused waits to be corrected
            line.edit->setText(m_session.snapshot().setelan(line.key));
        line.field->setHint(hintOf(line));
    }
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/PeriodePanel.h"

#include "core/edits/office/Jabatan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/shared/forms/TahunBaruDialog.h"
#include "ui/shared/forms/TahunSpin.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Entry.h"
#include "ui/widgets/FormField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    constexpr int kListHeight = 120;
    constexpr int kYearWidth = 84;
} // namespace

PeriodePanel::PeriodePanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_list(new QListWidget)
    , m_first(makeTahunSpin(QStringLiteral("periode.awal"), 0))
    , m_last(makeTahunSpin(QStringLiteral("periode.akhir"), 0))
    , m_add(new QPushButton(tr("Tambah periode")))
    , m_start(new QPushButton(tr("Mulai tahun baru…")))
    , m_field(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeList());
    layout->addWidget(makeYear());
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &PeriodePanel::add);
    connect(m_start, &QPushButton::clicked, this, [this] { startYear(m_session, m_dialogs, window()); });
    setEntry(this, m_list);
    refresh();
}

QWidget* PeriodePanel::makeList()
{
    auto* card = new Card(tr("Periode Renstra"));
    m_list->setObjectName(QStringLiteral("periode.daftar"));
    m_list->setAccessibleName(tr("Daftar periode Renstra"));
    m_list->setProperty("role", QStringLiteral("popup"));
    m_list->setMaximumHeight(kListHeight);
    m_add->setObjectName(QStringLiteral("periode.tambah"));
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("periode.baru"));
    auto* years = new QHBoxLayout(row);
    years->setContentsMargins(0, 0, 0, 0);
    years->setSpacing(metrics::grid);
    years->addWidget(m_first);
    years->addWidget(makeLabel(tr("sampai"), metrics::text, QFont::Normal));
    years->addWidget(m_last);
    years->addWidget(m_add);
    years->addStretch();
    row->setFocusProxy(m_first);
    m_field = new FormField(tr("Periode baru"), row);
    for (auto* year : { m_first, m_last }) {
        year->setFixedWidth(kYearWidth);
        whenYearChanges(year, this, [this](int, int) { m_field->setProblem({}); });
    }
    m_first->setAccessibleName(tr("Tahun awal"));
    m_last->setAccessibleName(tr("Tahun akhir"));
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_field);
    return card;
}

QWidget* PeriodePanel::makeYear()
{
    auto* card = new Card(tr("Tahun"));
    auto* text =
        makeLabel(tr("Renja, Perjanjian Kinerja, dan Rencana Aksi tahun berikutnya disiapkan dari target dan pagu "
                     "Renstra. Yang sudah diisi tidak ditimpa."),
                  metrics::text, QFont::Normal, Tone::Muted);
    text->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("periode.tahunBaru"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addStretch();
    card->body()->addWidget(text);
    card->body()->addLayout(row);
    return card;
}

void PeriodePanel::refresh()
{
    m_list->clear();
    int next = usualPeriodeStart(m_session.tahun());
    for (const domain::PeriodeRenstra& period : m_session.snapshot().data().periode) {
        m_list->addItem(tr("%1–%2").arg(period.tahunAwal).arg(period.tahunAkhir));
        next = qMax(next, period.tahunAkhir + 1);
    }
    m_first->setValue(next);
    m_last->setValue(next + 4);
    m_start->setEnabled(m_session.snapshot().hasUnit());
    m_add->setEnabled(m_session.snapshot().hasUnit());
}

void PeriodePanel::add()
{
    const Result<void> done =
        commitEdit(m_session, edits::addPeriode(m_session.snapshot(), m_first->value(), m_last->value()));
    m_field->setProblem(done ? QString() : format::Text::error(done.error()));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/IsianSection.h"

#include "core/format/AlurText.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {

    QString typed(const std::optional<Decimal>& value)
    {
        return value ? format::number(*value) : QString();
    }

    void fill(QLineEdit& field, const QString& text)
    {
        if (!field.isModified())
            field.setText(text);
    }

} // namespace

IsianSection::IsianSection(Session& session, RealisasiModel& model, QWidget* parent)
    : RincianSection({}, parent)
    , m_session(session)
    , m_model(model)
    , m_aboveName(makeNote(QStringLiteral("rincian.namaPembilang")))
    , m_belowName(makeNote(QStringLiteral("rincian.namaPenyebut")))
    , m_above(new QLineEdit)
    , m_below(new QLineEdit)
{
    setAccessibleName(tr("Pembilang dan penyebut"));
    layOut();
    for (QLineEdit* field : { m_above, m_below }) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_model.tryOut(edit()); });
        connect(field, &QLineEdit::editingFinished, this, &IsianSection::save);
    }
}

void IsianSection::layOut()
{
    auto* layout = new QGridLayout;
    layout->setHorizontalSpacing(metrics::grid);
    layout->setVerticalSpacing(4);
    m_above->setObjectName(QStringLiteral("rincian.pembilang"));
    m_below->setObjectName(QStringLiteral("rincian.penyebut"));
    for (QLineEdit* field : { m_above, m_below })
        field->setAlignment(Qt::AlignRight);
    layout->addWidget(m_aboveName, 0, 0, Qt::AlignBottom);
    layout->addWidget(m_belowName, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_above, 1, 0);
    layout->addWidget(m_below, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    body()->addLayout(layout);
}

void IsianSection::showIndikator(const Indikator& indikator, const Sel& sel)
{
    m_sel = sel;
    setVisible(!indikator.namaPembilang.isEmpty() || !indikator.namaPenyebut.isEmpty());
    m_aboveName->setText(indikator.namaPembilang);
    m_belowName->setText(indikator.namaPenyebut);
    m_above->setAccessibleName(indikator.namaPembilang);
    m_below->setAccessibleName(indikator.namaPenyebut);
    const RealisasiKinerja* stored = m_session.snapshot().realisasi(sel.objekId, sel.tahun, sel.triwulan);
    fill(*m_above, stored ? typed(stored->pembilang) : QString());
    fill(*m_below, stored ? typed(stored->penyebut) : QString());
    const QString lock = format::AlurText::lock(m_session.snapshot(), sel);
    for (QLineEdit* field : { m_above, m_below }) {
        field->setReadOnly(!lock.isEmpty());
        field->setToolTip(lock);
    }
}

void IsianSection::leave()
{
    save();
    for (QLineEdit* field : { m_above, m_below })
        field->setModified(false);
}

Result<edits::Edit> IsianSection::edit() const
{
    return edits::recordRealisasi(m_session.snapshot(), m_sel.objekId, m_sel.tahun, m_sel.triwulan, m_above->text(),
                                  m_below->text());
}

void IsianSection::save()
{
    if (!m_above->isModified() && !m_below->isModified())
        return;
    // On the way from the one field to the other nothing is wrong yet.
    if (m_below->text().isEmpty() && !m_above->text().isEmpty() && !m_below->isModified()) {
        Q_EMIT said(tr("Isi juga %1.").arg(m_belowName->text()));
        return;
    }
    const Result<edits::Edit> typed = edit();
    m_model.endTrial();
    if (!typed) {
        Q_EMIT said(Text::error(typed.error()));
        return;
    }
    for (QLineEdit* field : { m_above, m_below })
        field->setModified(false);
    const Result<void> written = commitEdit(m_session, typed);
    Q_EMIT said(written ? QString() : Text::error(written.error()));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/KeadaanSection.h"

#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

using namespace domain;
using format::AlurText;

namespace {

    StatusLook lookOf(const Snapshot& snapshot, const Sel& sel)
    {
        const StatusRealisasi status = statusRealisasi(snapshot, sel);
        if (wasReturned(snapshot, sel)) {
            StatusLook returned = look(Mutu::Sedang);
            returned.shape = u'↩';
            return returned;
        }
        if (status == StatusRealisasi::Draf)
            return lookUnfilled();
        if (status == StatusRealisasi::Ditandatangani)
            return lookGood();
        return { colours().accent, colours().accentSoft, u'→' };
    }

    QString wordOf(const Snapshot& snapshot, const Sel& sel)
    {
        if (wasReturned(snapshot, sel))
            return KeadaanSection::tr("Dikembalikan");
        return isFilled(snapshot, sel) ? AlurText::name(statusRealisasi(snapshot, sel))
                                       : KeadaanSection::tr("Belum diisi");
    }

    /// "80", "1.736 / 1.736".
    QString figureOf(const Persetujuan& step)
    {
        if (step.pembilang && step.penyebut)
            return QStringLiteral("%1 / %2").arg(format::number(*step.pembilang), format::number(*step.penyebut));
        return step.nilai ? format::number(*step.nilai) : QString(QChar(format::kDash));
    }

} // namespace

KeadaanSection::KeadaanSection(QWidget* parent)
    : RincianSection({}, parent)
    , m_chip(new StatusChip)
    , m_last(makeNote(QStringLiteral("rincian.langkah")))
    , m_signed(makeNote(QStringLiteral("rincian.pernah")))
    , m_all(makeNote(QStringLiteral("rincian.semuaLangkah")))
    , m_more(makeLink({}, QStringLiteral("rincian.lipat"), tr("Menampilkan setiap langkah persetujuan angka ini")))
{
    setAccessibleName(tr("Keadaan pengisian"));
    m_chip->setObjectName(QStringLiteral("rincian.keadaan"));
    m_more->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_chip);
    line->addStretch();
    line->addWidget(m_more);
    body()->addLayout(line);
    for (QLabel* label : { m_last, m_all, m_signed })
        body()->addWidget(label);
    connect(m_more, &QPushButton::toggled, this, &KeadaanSection::fold);
}

void KeadaanSection::showSel(const Snapshot& snapshot, const Sel& sel)
{
    m_chip->setStatus(lookOf(snapshot, sel), wordOf(snapshot, sel));
    QStringList steps;
    for (const Persetujuan* step : snapshot.persetujuan(sel))
        steps.prepend(AlurText::step(*step));
    m_steps = int(steps.size());
    m_last->setText(steps.value(0));
    m_all->setText(steps.mid(1).join(u'\n'));
    setToolTip(steps.join(u'\n'));
    const Persetujuan* before = tandaTangan(snapshot, sel);
    const bool corrected = before && statusRealisasi(snapshot, sel) != StatusRealisasi::Ditandatangani;
    m_signed->setText(corrected ? tr("Pernah ditandatangani: %1 · %2 · %3")
                                      .arg(figureOf(*before), before->nama, format::dateTime(before->waktu))
                                : QString());
    m_last->setVisible(m_steps > 0);
    m_signed->setVisible(corrected);
    fold();
}

void KeadaanSection::fold()
{
    m_more->setVisible(m_steps > 1);
    m_more->setText(m_more->isChecked() ? tr("Ringkas") : tr("%1 langkah…").arg(m_steps));
    m_all->setVisible(m_steps > 1 && m_more->isChecked());
}

} // namespace selaras::ui

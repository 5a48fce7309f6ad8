// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/AsalSection.h"

#include "core/domain/figures/Perhitungan.h"
#include "core/domain/workflow/Alur.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {

    /// What a Rencana Aksi in force asks of the quarter; empty without one.
    QString quarterTarget(const Snapshot& shown, const Indikator& indikator, const Sel& sel)
    {
        const Dokumen* plan = rencanaAksiBerlaku(shown, sel.tahun);
        if (!plan)
            return {};
        const domain::Target* target = shown.target(plan->id, indikator.id, sel.tahun, sel.triwulan);
        return AsalSection::tr("Target TW %1 (%2): %3")
            .arg(format::roman(sel.triwulan), Text::shortTitle(*plan),
                 target ? format::target(target->nilai, target->teks, indikator.satuan) : AsalSection::tr("tidak ada"));
    }

} // namespace

AsalSection::AsalSection(QWidget* parent)
    : RincianSection({}, parent)
    , m_text(makeLabel({}, metrics::small, QFont::Normal))
{
    setAccessibleName(tr("Asal angka"));
    m_text->setObjectName(QStringLiteral("rincian.asal"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* box = new QFrame;
    box->setObjectName(QStringLiteral("rincian.kotak"));
    box->setStyleSheet(QStringLiteral("#rincian\\.kotak { background: %1; border-radius: %2px; }")
                           .arg(colours().accentSoft.name())
                           .arg(metrics::radius));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, metrics::grid, 10, metrics::grid);
    layout->addWidget(m_text);
    body()->addWidget(box);
}

void AsalSection::showIndikator(const Snapshot& shown, const Indikator& indikator, const Sel& sel, int sampai)
{
    const CapaianIndikator figures = capaianIndikator(shown, indikator, sel.tahun, sampai);
    QStringList lines;
    const auto* quarter = shown.realisasi(sel.objekId, sel.tahun, sel.triwulan);
    if (quarter && quarter->pembilang)
        lines << Text::explain(nilaiTriwulan(indikator, *quarter), indikator.desimal);
    lines << quarterTarget(shown, indikator, sel) << Text::explain(figures.realisasi, indikator.desimal);
    if (figures.target.dokumen)
        lines << tr("Target %1: %2")
                     .arg(Text::shortTitle(*figures.target.dokumen),
                          format::target(figures.target.target->nilai, figures.target.target->teks, indikator.satuan));
    lines << Text::explain(figures.capaian);
    lines.removeAll(QString());
    m_text->setText(lines.join(QStringLiteral("\n\n")));
}

void AsalSection::showSimpul(const Snapshot& shown, const Simpul& simpul, const Sel& sel, int sampai)
{
    const Dokumen* document = paguBerlaku(shown, sel.tahun);
    const domain::Angka ceiling = document ? pagu(shown, document->id, simpul.id, sel.tahun) : domain::Angka();
    const domain::Angka spent = realisasiAnggaran(shown, simpul.id, sel.tahun, sampai);
    QStringList lines;
    if (ceiling.ada() || spent.ada()) {
        if (document)
            lines << tr("Pagu %1: %2").arg(Text::shortTitle(*document), format::figure(ceiling, 0));
        lines << Text::explain(spent, 0) << Text::explain(serapan(ceiling, spent));
    }
    m_text->setText(lines.join(QStringLiteral("\n\n")));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/CapaianCard.h"

#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/StatusChip.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kRow = 28;
    constexpr double kTarget = 100;
    constexpr double kUsualScale = 120;
    enum Column { Name, Track, Figure, Predikat };

    class CapaianCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::CapaianCard)
    public:
        CapaianCard(const domain::Ringkasan& summary, const domain::Snapshot& snapshot)
            : m_summary(summary)
            , m_snapshot(snapshot)
        {
        }
        Card* make();

    private:
        void addRow(const domain::CapaianIndikator& row);
        QLabel* figure(const domain::CapaianIndikator& row, bool below) const;
        static StatusChip* chip(const domain::CapaianIndikator& row);
        double scale() const;

        const domain::Ringkasan& m_summary;
        const domain::Snapshot& m_snapshot;
        QGridLayout* m_grid = nullptr;
    };

    Card* CapaianCard::make()
    {
        auto* card = new Card(tr("Capaian indikator"));
        card->setNote(tr("garis = target 100 · ▼ di bawah target"));
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(10);
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnStretch(Name, 6);
        m_grid->setColumnStretch(Track, 5);
        for (const auto& row : m_summary.indikator)
            addRow(row);
        card->body()->addLayout(m_grid);
        card->body()->addStretch();
        return card;
    }

    void CapaianCard::addRow(const domain::CapaianIndikator& row)
    {
        const auto below = row.tercapai() == std::optional(false);
        const auto hint = Explain::figure(row.capaian, row.target.dokumen, m_snapshot);
        auto* name = new ElidedLabel(row.indikator->nama);
        name->setHint(hint);
        auto* bar = new Bar;
        bar->setObjectName(QStringLiteral("dasbor.batang.") + row.indikator->id);
        bar->setValue(length(row.capaian), scale(), below ? lookDiBawahTarget().colour : colours().accent);
        bar->setMarker(kTarget);
        bar->setToolTip(hint);
        bar->setAccessibleName(
            tr("%1: capaian %2 terhadap target 100").arg(row.indikator->nama, format::figure(row.capaian)));

        const auto line = m_grid->rowCount();
        m_grid->setRowMinimumHeight(line, kRow);
        m_grid->addWidget(name, line, Name, Qt::AlignVCenter);
        m_grid->addWidget(bar, line, Track, Qt::AlignVCenter);
        m_grid->addWidget(figure(row, below), line, Figure, Qt::AlignVCenter | Qt::AlignRight);
        m_grid->addWidget(chip(row), line, Predikat, Qt::AlignVCenter | Qt::AlignLeft);
        m_grid->addWidget(makeHairline(), line + 1, 0, 1, Predikat + 1);
    }

    QLabel* CapaianCard::figure(const domain::CapaianIndikator& row, bool below) const
    {
        auto text = row.capaian.ada() ? format::figure(row.capaian) : QString(QChar(format::kDash));
        if (below)
            text.prepend(QStringLiteral("▼ "));
        auto* label = makeLabel(text, metrics::text, QFont::Bold);
        label->setObjectName(QStringLiteral("dasbor.capaian.") + row.indikator->id);
        label->setToolTip(Explain::figure(row.capaian, row.target.dokumen, m_snapshot));
        label->setAccessibleName(QStringLiteral("%1: %2").arg(row.indikator->nama, format::figure(row.capaian)));
        if (below)
            setTextColour(label, lookDiBawahTarget().colour);
        return label;
    }

    StatusChip* CapaianCard::chip(const domain::CapaianIndikator& row)
    {
        if (row.predikat)
            return new StatusChip(look(row.predikat->mutu), QString::fromUtf8(row.predikat->nama));
        const bool empty = row.capaian.keadaan == domain::Keadaan::BelumDiisi;
        auto* chip = new StatusChip(lookBelumDiisi(), empty ? tr("Belum diisi") : tr("Tak terhitung"));
        chip->setToolTip(format::Text::note(row.capaian.catatan));
        return chip;
    }

    double CapaianCard::scale() const
    {
        double longest = kUsualScale;
        for (const auto& row : m_summary.indikator)
            longest = std::max(longest, length(row.capaian).value_or(0));
        return std::min(longest, double(domain::kCapaianJanggal));
    }

} // namespace

Card* makeCapaianCard(const domain::Ringkasan& summary, const domain::Snapshot& snapshot)
{
    return CapaianCard(summary, snapshot).make();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/FigureCards.h"

#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    constexpr int kSuffix = 15;

    class FigureCards {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::FigureCards)
    public:
        static Card* average(const domain::Ringkasan& summary, const QString& period);
        static Card* absorption(const domain::Ringkasan& summary, const domain::Snapshot& snapshot);
        static Card* reached(const domain::Ringkasan& summary);
        static Card* efficiency(const domain::Ringkasan& summary);

    private:
        struct Head {
            QString name, title, figure, suffix, hint;
        };
        static Card* make(const Head& head, const std::vector<QWidget*>& lines);
        static QLabel* line(const QString& text);
    };

    Card* FigureCards::make(const Head& head, const std::vector<QWidget*>& lines)
    {
        auto* title = makeLabel(head.title, metrics::small, QFont::Normal, Tone::Muted);
        auto* figure = makeLabel(head.figure, metrics::figure, QFont::Bold);
        figure->setObjectName(head.name);
        figure->setToolTip(head.hint);
        figure->setAccessibleName(QStringLiteral("%1: %2 %3").arg(head.title, head.figure, head.suffix).trimmed());
        figure->setAccessibleDescription(head.hint);
        auto* suffix = makeLabel(head.suffix, kSuffix, QFont::Normal, Tone::Muted);
        suffix->setContentsMargins(0, 0, 0, 4);

        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(figure);
        row->addWidget(suffix, 0, Qt::AlignBottom);
        row->addStretch();
        auto* card = new Card;
        card->setToolTip(head.hint);
        card->setAccessibleName(head.title);
        card->body()->setSpacing(2);
        card->body()->addWidget(title);
        card->body()->addLayout(row);
        for (auto* widget : lines)
            card->body()->addWidget(widget, 0, Qt::AlignLeft);
        card->body()->addStretch();
        return card;
    }

    QLabel* FigureCards::line(const QString& text)
    {
        return makeLabel(text, metrics::small, QFont::Normal, Tone::Muted);
    }

    Card* FigureCards::average(const domain::Ringkasan& summary, const QString& period)
    {
        auto* chip = summary.predikat
            ? new StatusChip(look(summary.predikat->mutu), QString::fromUtf8(summary.predikat->nama))
            : new StatusChip(lookBelumDiisi(), tr("Belum diisi"));
        return make({ QStringLiteral("dasbor.rata"),
                      tr("Rata-rata capaian"),
                      format::figurePercent(summary.rataRata),
                      {},
                      format::Text::explain(summary.rataRata) },
                    { chip, line(period) });
    }

    Card* FigureCards::absorption(const domain::Ringkasan& summary, const domain::Snapshot& snapshot)
    {
        const auto spent = summary.realisasiAnggaran.bulat(2);
        const auto ceiling = summary.pagu.bulat(2);
        return make({ QStringLiteral("dasbor.serapan"),
                      tr("Serapan anggaran"),
                      format::figurePercent(summary.serapan),
                      {},
                      Explain::figure(summary.serapan, summary.anggaran.dokumen, snapshot) },
                    { line(spent ? format::rupiah(*spent) : tr("belum ada realisasi")),
                      line(ceiling ? tr("dari %1").arg(format::rupiah(*ceiling)) : tr("belum ada pagu")) });
    }

    Card* FigureCards::reached(const domain::Ringkasan& summary)
    {
        std::vector<QWidget*> lines;
        if (summary.belumTercapai > 0)
            lines.push_back(
                new StatusChip(lookDiBawahTarget(), tr("%n di bawah target", nullptr, summary.belumTercapai)));
        if (summary.belumDiisi > 0)
            lines.push_back(new StatusChip(lookBelumDiisi(), tr("%n belum diisi", nullptr, summary.belumDiisi)));
        if (summary.tidakDapatDihitung > 0) {
            const auto text = tr("%n tidak dapat dihitung", nullptr, summary.tidakDapatDihitung);
            lines.push_back(new StatusChip(lookBelumDiisi(), text));
        }
        if (lines.empty())
            lines.push_back(new StatusChip(lookBaik(), tr("Semua tercapai")));
        return make({ QStringLiteral("dasbor.tercapai"), tr("Indikator tercapai"), QString::number(summary.tercapai),
                      tr("dari %1").arg(summary.indikator.size()),
                      tr("Indikator sasaran dan kinerja lainnya dengan capaian 100% atau lebih") },
                    lines);
    }

    Card* FigureCards::efficiency(const domain::Ringkasan& summary)
    {
        std::vector<QWidget*> lines{ line(tr("capaian − serapan")) };
        if (summary.efisiensi.ada())
            lines.push_back(
                line(QStringLiteral("%1 − %2").arg(format::figure(summary.rataRata), format::figure(summary.serapan))));
        return make({ QStringLiteral("dasbor.efisiensi"), tr("Efisiensi"), format::figure(summary.efisiensi),
                      tr("poin"), format::Text::explain(summary.efisiensi) },
                    lines);
    }

} // namespace

QHBoxLayout* makeFigureCards(const domain::Ringkasan& summary, const domain::Snapshot& snapshot, const QString& period)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (auto* card : { FigureCards::average(summary, period), FigureCards::absorption(summary, snapshot),
                        FigureCards::reached(summary), FigureCards::efficiency(summary) })
        row->addWidget(card, 1);
    return row;
}

} // namespace selaras::ui

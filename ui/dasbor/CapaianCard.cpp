// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/CapaianCard.h"

#include "core/charts/Length.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/More.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kRow = 28;
    constexpr size_t kShown = 16; ///< the rest is one click away, so that the page is there at once
    constexpr int kFigure = 66, kPredikat = 112;
    constexpr double kTarget = 100;
    enum Column { Name, Track, Figure, Predikat };

    class CapaianCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::CapaianCard)
    public:
        explicit CapaianCard(const DasborView& view)
            : m_view(view)
            , m_summary(view.summary())
        {
        }
        Card* make();

    private:
        QLayout* rows(size_t from, size_t to) const;
        void addRow(QGridLayout& grid, const domain::CapaianIndikator& row) const;
        FigureLabel* figure(const domain::CapaianIndikator& row, bool below) const;
        static StatusChip* chip(const domain::CapaianIndikator& row);

        DasborView m_view; ///< a copy: the rest of the rows is made later
        const domain::Ringkasan& m_summary;
    };

    Card* CapaianCard::make()
    {
        auto* card = new Card(tr("Capaian indikator"));
        card->setNote(tr("garis = target 100 · ▼ di bawah target"));
        if (m_summary.indikator.empty())
            card->body()->addWidget(
                makeLabel(tr("Belum ada indikator yang diukur."), metrics::text, QFont::Normal, Tone::Muted));
        const auto shown = std::min(kShown, m_summary.indikator.size());
        card->body()->addLayout(rows(0, shown));
        if (shown < m_summary.indikator.size())
            addMore(*card->body(), QStringLiteral("dasbor.capaian.lainnya"), m_summary.indikator.size() - shown,
                    [self = *this, shown] { return self.rows(shown, self.m_summary.indikator.size()); });
        card->body()->addStretch();
        return card;
    }

    QLayout* CapaianCard::rows(size_t from, size_t to) const
    {
        auto* grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(Name, 6);
        grid->setColumnStretch(Track, 5);
        // The same width in the rows that are unfolded later.
        grid->setColumnMinimumWidth(Figure, kFigure);
        grid->setColumnMinimumWidth(Predikat, kPredikat);
        for (size_t i = from; i < to; ++i)
            addRow(*grid, m_summary.indikator[i]);
        return grid;
    }

    void CapaianCard::addRow(QGridLayout& grid, const domain::CapaianIndikator& row) const
    {
        const auto below = row.tercapai() == std::optional(false);
        const auto hint = Explain::figure(row.capaian, row.target.dokumen, m_view.snapshot());
        auto* name = new ElidedLabel(row.indikator->nama);
        name->setHint(hint);
        auto* bar = new Bar;
        bar->setObjectName(QStringLiteral("dasbor.batang.") + row.indikator->id);
        bar->setValue(charts::length(row.capaian), charts::capaianScale(m_summary.indikator),
                      below ? lookBelowTarget().colour : colours().accent);
        bar->setMarker(kTarget);
        bar->setToolTip(hint);
        bar->setAccessibleName(
            tr("%1: capaian %2 terhadap target 100").arg(row.indikator->nama, format::figure(row.capaian)));

        const auto line = grid.rowCount();
        grid.setRowMinimumHeight(line, kRow);
        grid.addWidget(name, line, Name, Qt::AlignVCenter);
        grid.addWidget(bar, line, Track, Qt::AlignVCenter);
        grid.addWidget(figure(row, below), line, Figure, Qt::AlignVCenter | Qt::AlignRight);
        grid.addWidget(chip(row), line, Predikat, Qt::AlignVCenter | Qt::AlignLeft);
        grid.addWidget(makeHairline(), line + 1, 0, 1, Predikat + 1);
    }

    FigureLabel* CapaianCard::figure(const domain::CapaianIndikator& row, bool below) const
    {
        auto text = row.capaian.ada() ? format::figure(row.capaian) : QString(QChar(format::kDash));
        if (below)
            text.prepend(QStringLiteral("▼ "));
        auto* label = new FigureLabel(text, metrics::text, QFont::Bold, row.indikator->nama,
                                      Explain::figure(row.capaian, row.target.dokumen, m_view.snapshot()));
        label->setObjectName(QStringLiteral("dasbor.capaian.") + row.indikator->id);
        label->setAccessibleName(QStringLiteral("%1: %2").arg(row.indikator->nama, format::figure(row.capaian)));
        QObject::connect(label, &FigureLabel::activated, label, [view = m_view, row] {
            view.ask(row.indikator->nama, [&] {
                return domain::asalCapaian(view.snapshot(), row, view.summary().tahun, view.summary().triwulan);
            });
        });
        if (below)
            setTextColour(label, lookBelowTarget().colour);
        return label;
    }

    StatusChip* CapaianCard::chip(const domain::CapaianIndikator& row)
    {
        const bool below = row.tercapai() == std::optional(false);
        const bool good = row.predikat
            && (row.predikat->mutu == domain::Mutu::SangatTinggi || row.predikat->mutu == domain::Mutu::Tinggi);
        if (below && good) { // a green word beside an orange bar would say two things at once
            auto* chip = new StatusChip(lookBelowTarget(), tr("Di bawah target"));
            chip->setToolTip(tr("Predikat: %1").arg(QString::fromUtf8(row.predikat->nama)));
            return chip;
        }
        if (row.predikat)
            return new StatusChip(look(row.predikat->mutu), QString::fromUtf8(row.predikat->nama));
        const bool empty = row.capaian.keadaan == domain::Keadaan::BelumDiisi;
        auto* chip = new StatusChip(lookUnfilled(), empty ? tr("Belum diisi") : tr("Tak terhitung"));
        chip->setToolTip(format::Text::note(row.capaian.catatan));
        return chip;
    }

} // namespace

Card* makeCapaianCard(const DasborView& view)
{
    return CapaianCard(view).make();
}

} // namespace selaras::ui

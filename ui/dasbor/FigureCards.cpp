// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/FigureCards.h"

#include "core/format/AlurText.h"
#include "core/format/DasborText.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QGridLayout>

#include <algorithm>
#include <array>

namespace selaras::ui {

namespace {

    constexpr int kSuffix = 15;
    constexpr int kGap = 12, kNarrowGap = 8;
    constexpr int kNarrowPadding = 10;
    constexpr int kFrame = 4; ///< around a figure's letters
    constexpr qsizetype kWide = 9, kVeryWide = 14; ///< letters of a figure that needs smaller ones
    constexpr int kPerRow = 3; ///< where five have no room side by side

    /// A figure that is long beyond what an office ever has stays whole, in smaller letters.
    int figureSize(const QString& text)
    {
        if (text.size() <= kWide)
            return metrics::figure;
        return text.size() <= kVeryWide ? metrics::title : metrics::text;
    }

    class FigureCards {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::FigureCards)
    public:
        explicit FigureCards(const DasborView& view)
            : m_view(view)
            , m_summary(view.summary())
        {
        }
        Card* average() const;
        Card* absorption() const;
        Card* reached() const;
        Card* efficiency() const;
        Card* deadline() const;

    private:
        struct Head {
            QString name, title, figure = {}, suffix = {}, hint = {};
            std::function<domain::Asal()> origin = {}; ///< none where there is no figure
            QString asked = {}; ///< what the answer is about, where it says more than the title
        };
        using Lines = std::vector<QWidget*>;
        Card* make(const Head& head, const Lines& lines) const;
        QLabel* figureOf(const Head& head) const;
        static QHBoxLayout* besideFigure(QWidget* widget);
        static QLabel* line(const QString& text);

        const DasborView& m_view;
        const domain::Ringkasan& m_summary;
    };

    QLabel* FigureCards::figureOf(const Head& head) const
    {
        auto* figure = new FigureLabel(head.figure, figureSize(head.figure), QFont::Bold, head.title, head.hint);
        figure->setObjectName(head.name);
        figure->setAccessibleName(QStringLiteral("%1: %2 %3").arg(head.title, head.figure, head.suffix).trimmed());
        QObject::connect(figure, &FigureLabel::activated, figure,
                         [ask = m_view.ask, title = head.asked.isEmpty() ? head.title : head.asked,
                          origin = head.origin] { ask(title, origin); });
        return figure;
    }

    Card* FigureCards::make(const Head& head, const Lines& lines) const
    {
        auto* title = makeLabel(head.title, metrics::small, QFont::Normal, Tone::Muted);
        title->setWordWrap(true);
        auto* suffix = makeLabel(head.suffix, m_view.narrow ? metrics::small : kSuffix, QFont::Normal, Tone::Muted);
        suffix->setContentsMargins(0, 0, 0, 5);
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(figureOf(head));
        row->addWidget(suffix, 0, Qt::AlignBottom);
        row->addStretch();
        auto* card = new Card;
        auto padding = card->layout()->contentsMargins();
        if (m_view.narrow)
            padding = QMargins(kNarrowPadding, kNarrowPadding, kNarrowPadding, kNarrowPadding);
        padding.setLeft(padding.left() - kFrame);
        card->layout()->setContentsMargins(padding);
        card->setToolTip(head.hint);
        card->setAccessibleName(head.title);
        card->body()->setSpacing(2);
        card->body()->addLayout(besideFigure(title));
        card->body()->addLayout(row);
        for (auto* widget : lines)
            card->body()->addLayout(besideFigure(widget));
        card->body()->addStretch();
        return card;
    }

    /// On the edge of the figure's letters, which stand in the frame of its focus.
    QHBoxLayout* FigureCards::besideFigure(QWidget* widget)
    {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kFrame, 0, 0, 0);
        row->addWidget(widget, 1, qobject_cast<StatusChip*>(widget) ? Qt::AlignLeft : Qt::Alignment());
        return row;
    }

    QLabel* FigureCards::line(const QString& text)
    {
        auto* label = makeLabel(text, metrics::small, QFont::Normal, Tone::Muted);
        label->setWordWrap(true);
        return label;
    }

    Card* FigureCards::average() const
    {
        auto* chip = m_summary.predikat
            ? new StatusChip(look(m_summary.predikat->mutu), QString::fromUtf8(m_summary.predikat->nama))
            : new StatusChip(lookUnfilled(), m_summary.indikator.empty() ? tr("Tanpa indikator") : tr("Belum diisi"));
        return make({ QStringLiteral("dasbor.rata"),
                      tr("Rata-rata capaian"),
                      format::figurePercent(m_summary.rataRata),
                      {},
                      format::Text::explain(m_summary.rataRata),
                      [data = m_view.data] { return domain::asalRataRata(data->snapshot, data->summary); } },
                    { chip, line(Explain::period(m_summary.tahun, m_summary.triwulan)) });
    }

    Card* FigureCards::absorption() const
    {
        const auto spent = m_summary.realisasiAnggaran.bulat(2);
        const auto ceiling = m_summary.pagu.bulat(2);
        return make({ QStringLiteral("dasbor.serapan"),
                      tr("Serapan anggaran"),
                      format::figurePercent(m_summary.serapan),
                      {},
                      Explain::figure(m_summary.serapan, m_summary.anggaran.dokumen, m_view.snapshot()),
                      [data = m_view.data] { return domain::asalSerapan(data->snapshot, data->summary); } },
                    { line(spent ? format::rupiah(*spent) : tr("belum ada realisasi")),
                      line(ceiling ? tr("dari %1").arg(format::rupiah(*ceiling)) : tr("belum ada pagu")) });
    }

    Card* FigureCards::reached() const
    {
        Lines lines;
        if (m_summary.belumTercapai > 0)
            lines.push_back(
                new StatusChip(lookBelowTarget(), tr("%n di bawah target", nullptr, m_summary.belumTercapai)));
        if (m_summary.belumDiisi > 0)
            lines.push_back(new StatusChip(lookUnfilled(), tr("%n belum diisi", nullptr, m_summary.belumDiisi)));
        if (m_summary.stillRunning > 0) {
            const auto text = tr("%n masih berjalan", nullptr, m_summary.stillRunning);
            lines.push_back(new StatusChip(lookUnfilled(), text));
        }
        if (m_summary.tidakDapatDihitung > 0) {
            const auto text = tr("%n tidak dapat dihitung", nullptr, m_summary.tidakDapatDihitung);
            lines.push_back(new StatusChip(lookUnfilled(), text));
        }
        if (lines.empty())
            lines.push_back(m_summary.indikator.empty() ? new StatusChip(lookUnfilled(), tr("Tanpa indikator"))
                                                        : new StatusChip(lookGood(), tr("Semua tercapai")));
        return make({ QStringLiteral("dasbor.tercapai"), tr("Indikator tercapai"), QString::number(m_summary.tercapai),
                      tr("dari %1").arg(m_summary.indikator.size()),
                      tr("Indikator sasaran dan kinerja lainnya dengan capaian 100% atau lebih"),
                      [data = m_view.data] { return domain::asalTercapai(data->snapshot, data->summary); } },
                    lines);
    }

    Card* FigureCards::efficiency() const
    {
        Lines lines{ line(tr("capaian − serapan")) };
        if (m_summary.efisiensi.ada())
            lines.push_back(line(
                QStringLiteral("%1 − %2").arg(format::figure(m_summary.rataRata), format::figure(m_summary.serapan))));
        return make({ QStringLiteral("dasbor.efisiensi"), tr("Efisiensi"), format::figure(m_summary.efisiensi),
                      tr("poin"), format::Text::explain(m_summary.efisiensi),
                      [data = m_view.data] { return domain::asalEfisiensi(data->snapshot, data->summary); } },
                    lines);
    }

    Card* FigureCards::deadline() const
    {
        const domain::Pelaporan& report = m_view.data->report;
        Head head{ QStringLiteral("dasbor.tenggat"),
                   tr("Tenggat TW %1 %2").arg(format::roman(m_summary.triwulan)).arg(m_summary.tahun) };
        Lines lines;
        domain::TenggatBerikut next; // all is done: no rows wait
        if (report.tenggat) {
            next = *report.tenggat;
            head.figure = format::DasborText::days(next);
            head.suffix = format::DasborText::daysWord(next);
            if (next.hari < 0)
                lines.push_back(new StatusChip(lookBelowTarget(), tr("Terlambat")));
            lines.push_back(line(format::DasborText::due(next)));
            head.asked = QStringLiteral("%1 (%2)").arg(head.title, format::DasborText::due(next));
            lines.push_back(line(tr("%n baris menunggu", nullptr, int(next.sel.size()))));
        } else {
            head.figure = report.wajib > 0 ? tr("Selesai") : QString(QChar(format::kDash));
            lines.push_back(report.wajib > 0 ? new StatusChip(lookGood(), tr("Semua ditandatangani"))
                                             : new StatusChip(lookUnfilled(), tr("Tidak ada yang wajib dilaporkan")));
        }
        head.hint = format::Text::explain(next.angka());
        head.origin = [data = m_view.data, next] {
            return domain::asalTenggat(data->snapshot, next, data->summary.tahun);
        };
        return make(head, lines);
    }

} // namespace

QGridLayout* makeFigureCards(const DasborView& view)
{
    const FigureCards make(view);
    const std::array cards{ make.average(), make.absorption(), make.reached(), make.efficiency(), make.deadline() };
    const int gap = view.narrow ? kNarrowGap : kGap;
    int widest = 0;
    for (Card* card : cards) {
        for (auto* label : card->findChildren<QLabel*>())
            label->ensurePolished(); // the style sheet pads figures
        widest = std::max(widest, card->layout()->minimumSize().width());
    }
    const int count = int(cards.size());
    const bool side = !view.narrow || count * (widest + gap) - gap <= view.width - 4 * metrics::grid;
    auto* grid = new QGridLayout;
    grid->setSpacing(gap);
    for (int place = 0; place < count; ++place) {
        // Without room for five, three above two, both rows over the whole width.
        if (side)
            grid->addWidget(cards[size_t(place)], 0, place);
        else if (place < kPerRow)
            grid->addWidget(cards[size_t(place)], 0, 2 * place, 1, 2);
        else
            grid->addWidget(cards[size_t(place)], 1, 3 * (place - kPerRow), 1, 3);
    }
    for (int column = 0; column < (side ? count : 2 * kPerRow); ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

} // namespace selaras::ui

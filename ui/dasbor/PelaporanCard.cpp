// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/PelaporanCard.h"

#include "core/format/AlurText.h"
#include "core/format/DasborText.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/More.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr size_t kShown = 8;

    class PelaporanCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::PelaporanCard)
    public:
        static Card* make(const DasborView& view);

    private:
        static void addRows(QVBoxLayout& layout, const DasborView& view, size_t from, size_t to);
        static QLayout* head(const DasborView& view, size_t number);
        static QLayout* foot(const DasborView& view, size_t number);
    };

    /// Nothing sent is grey; on its way; signed.
    StatusLook lookOf(domain::StatusRealisasi status)
    {
        if (status == domain::StatusRealisasi::Draf)
            return lookUnfilled();
        return status == domain::StatusRealisasi::Ditandatangani ? lookGood() : look(domain::Mutu::Tinggi);
    }

    Card* PelaporanCard::make(const DasborView& view)
    {
        const domain::Pelaporan& report = view.data->report;
        auto* card = new Card(tr("Pelaporan triwulan %1").arg(format::roman(view.summary().triwulan)));
        card->body()->setSpacing(4);
        const auto shown = std::min(kShown, report.jabatan.size());
        addRows(*card->body(), view, 0, shown);
        if (shown < report.jabatan.size())
            addMore(*card->body(), QStringLiteral("dasbor.lapor.lainnya"), report.jabatan.size() - shown,
                    [view, shown] {
                        auto* rows = new QVBoxLayout;
                        rows->setSpacing(4);
                        addRows(*rows, view, shown, view.data->report.jabatan.size());
                        return rows;
                    });
        if (report.jabatan.empty()) {
            auto* none = makeLabel(tr("Tidak ada yang wajib dilaporkan pada triwulan ini."), metrics::text,
                                   QFont::Normal, Tone::Muted);
            none->setWordWrap(true);
            card->body()->addWidget(none);
        }
        card->body()->addStretch();
        return card;
    }

    void PelaporanCard::addRows(QVBoxLayout& layout, const DasborView& view, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i) {
            layout.addLayout(head(view, i));
            layout.addLayout(foot(view, i));
            layout.addWidget(makeHairline());
        }
    }

    QLayout* PelaporanCard::head(const DasborView& view, size_t number)
    {
        const domain::PelaporanJabatan& report = view.data->report.jabatan[number];
        const auto post = format::DasborText::post(report);
        auto* figure = new FigureLabel(format::DasborText::reported(report), metrics::text, QFont::Bold, post,
                                       format::Text::rule(domain::Aturan::CacahMelapor));
        figure->setObjectName(QStringLiteral("dasbor.lapor.%1").arg(number));
        QObject::connect(figure, &FigureLabel::activated, figure, [view, number, post] {
            view.ask(tr("Laporan %1").arg(post), [&] {
                return domain::asalPelaporan(view.snapshot(), view.data->report.jabatan[number], view.summary().tahun);
            });
        });
        auto* row = new QHBoxLayout;
        row->addWidget(new ElidedLabel(post), 1);
        row->addWidget(figure);
        return row;
    }

    QLayout* PelaporanCard::foot(const DasborView& view, size_t number)
    {
        const domain::PelaporanJabatan& report = view.data->report.jabatan[number];
        const auto post = format::DasborText::post(report);
        auto* state = new StatusChip(lookOf(report.tahap), format::AlurText::name(report.tahap));
        state->setToolTip(tr("Keadaan yang sudah dicapai semua barisnya"));
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::grid / 2);
        row->addWidget(state);
        if (report.terlambat)
            row->addWidget(new StatusChip(lookBelowTarget(), tr("Terlambat")));
        if (report.dikembalikan > 0)
            row->addWidget(
                new StatusChip(look(domain::Mutu::Sedang), tr("%n dikembalikan", nullptr, report.dikembalikan)));
        row->addStretch();
        auto* open = new QPushButton(tr("Realisasi ›"));
        open->setObjectName(QStringLiteral("dasbor.lapor.buka.%1").arg(number));
        open->setProperty("role", QStringLiteral("link"));
        open->setCursor(Qt::PointingHandCursor);
        open->setAccessibleName(tr("Buka Realisasi pada baris %1").arg(post));
        open->setToolTip(report.melapor < report.wajib() ? tr("Buka baris pertama yang belum dikirim")
                                                         : tr("Buka baris pertamanya"));
        QObject::connect(open, &QPushButton::clicked, open,
                         [jump = view.jump, id = report.pertama] { jump(QStringLiteral("realisasi"), id); });
        row->addWidget(open);
        return row;
    }

} // namespace

Card* makePelaporanCard(const DasborView& view)
{
    return PelaporanCard::make(view);
}

} // namespace selaras::ui

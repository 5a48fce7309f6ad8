// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/SerapanCard.h"

#include "core/charts/Length.h"
#include "core/format/DasborText.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/More.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Explain.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr double kFull = 100;
    constexpr int kThin = 7;
    constexpr size_t kShown = 8;

    class SerapanCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::SerapanCard)
    public:
        static Card* make(const DasborView& view);

    private:
        static void addRows(QVBoxLayout& body, const DasborView& view, size_t from, size_t to);
        static void addProgram(QVBoxLayout& body, const DasborView& view, const domain::AnggaranSimpul& line);
        static QLayout* head(const DasborView& view, const domain::AnggaranSimpul& line, const QString& hint);
        static Bar* bar(const DasborView& view, const domain::AnggaranSimpul& line, const QString& hint);
        static QLayout* foot(const DasborView& view, const domain::AnggaranSimpul& line);
    };

    QString money(const domain::Angka& angka)
    {
        const auto value = angka.bulat(2);
        return value ? format::rupiah(*value) : QString(QChar(format::kDash));
    }

    Card* SerapanCard::make(const DasborView& view)
    {
        const auto& lines = view.summary().program;
        auto* card = new Card(format::DasborText::spending(view.summary()));
        if (const auto* document = view.summary().anggaran.dokumen; document && !lines.empty())
            card->setNote(tr("dari pagu %1 · garis = bagian triwulan %2 (%3%)")
                              .arg(format::Text::shortTitle(*document), format::roman(view.summary().triwulan))
                              .arg(domain::bagianTahun(view.summary().triwulan)));
        card->body()->setSpacing(3);
        const auto shown = std::min(kShown, lines.size());
        addRows(*card->body(), view, 0, shown);
        if (shown < lines.size())
            addMore(*card->body(), QStringLiteral("dasbor.program.lainnya"), lines.size() - shown, [view, shown] {
                auto* rows = new QVBoxLayout;
                rows->setSpacing(3);
                addRows(*rows, view, shown, view.summary().program.size());
                return rows;
            });
        if (lines.empty()) {
            auto* none = makeLabel(tr("Belum ada pagu maupun realisasi anggaran untuk tahun ini."), metrics::text,
                                   QFont::Normal, Tone::Muted);
            none->setWordWrap(true);
            card->body()->addWidget(none);
        }
        card->body()->addStretch();
        return card;
    }

    void SerapanCard::addRows(QVBoxLayout& body, const DasborView& view, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i)
            addProgram(body, view, view.summary().program[i]);
    }

    void SerapanCard::addProgram(QVBoxLayout& body, const DasborView& view, const domain::AnggaranSimpul& line)
    {
        const auto hint = Explain::figure(line.serapan, view.summary().anggaran.dokumen, view.snapshot());
        body.addLayout(head(view, line, hint));
        body.addWidget(bar(view, line, hint));
        body.addLayout(foot(view, line));
        body.addSpacing(3);
        body.addWidget(makeHairline());
        body.addSpacing(5);
    }

    QString percentOf(const domain::AnggaranSimpul& line)
    {
        return line.serapan.ada() ? format::figurePercent(line.serapan) : QString(QChar(format::kDash));
    }

    QLayout* SerapanCard::head(const DasborView& view, const domain::AnggaranSimpul& line, const QString& hint)
    {
        auto* name = new ElidedLabel(line.simpul->nama);
        name->setHint(hint);
        auto* figure = new FigureLabel(percentOf(line), metrics::text, QFont::Bold, line.simpul->nama, hint);
        figure->setObjectName(QStringLiteral("dasbor.program.") + line.simpul->id);
        QObject::connect(figure, &FigureLabel::activated, figure, [view, line] {
            view.ask(tr("Serapan %1").arg(line.simpul->nama), [&] {
                const auto& summary = view.summary();
                return domain::asalSerapan(view.snapshot(), line, summary.anggaran.dokumen, summary.tahun,
                                           summary.triwulan);
            });
        });
        auto* row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(figure);
        return row;
    }

    Bar* SerapanCard::bar(const DasborView& view, const domain::AnggaranSimpul& line, const QString& hint)
    {
        const bool behind = domain::isSerapanBehind(line, view.summary().triwulan);
        auto* bar = new Bar;
        bar->setObjectName(QStringLiteral("dasbor.program.batang.") + line.simpul->id);
        bar->setThickness(kThin);
        bar->setValue(charts::length(line.serapan), kFull, behind ? lookBelowTarget().colour : colours().barMiddle);
        bar->setMarker(domain::bagianTahun(view.summary().triwulan));
        bar->setToolTip(hint);
        bar->setAccessibleName(tr("%1: serapan %2").arg(line.simpul->nama, percentOf(line)));
        bar->setAccessibleDescription(format::DasborText::behind(line, view.summary().triwulan));
        return bar;
    }

    QLayout* SerapanCard::foot(const DasborView& view, const domain::AnggaranSimpul& line)
    {
        auto* amounts = makeLabel(tr("%1 dari %2").arg(money(line.realisasi), money(line.pagu)), metrics::small,
                                  QFont::Normal, Tone::Muted);
        amounts->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(amounts, 1);
        if (const auto behind = format::DasborText::behind(line, view.summary().triwulan); !behind.isEmpty()) {
            auto* chip = new StatusChip(lookBelowTarget(), tr("Tertinggal"));
            chip->setObjectName(QStringLiteral("dasbor.program.tertinggal.") + line.simpul->id);
            chip->setToolTip(behind);
            row->addWidget(chip);
        }
        return row;
    }

} // namespace

Card* makeSerapanCard(const DasborView& view)
{
    return SerapanCard::make(view);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/SerapanCard.h"

#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Explain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    constexpr double kFull = 100;
    constexpr int kThin = 7;

    class SerapanCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::SerapanCard)
    public:
        static Card* make(const domain::Ringkasan& summary, const domain::Snapshot& snapshot);

    private:
        static void addProgram(QVBoxLayout* body, const domain::AnggaranSimpul& line, const QString& hint);
    };

    QString money(const domain::Angka& angka)
    {
        const auto value = angka.bulat(2);
        return value ? format::rupiah(*value) : QString(QChar(format::kDash));
    }

    Card* SerapanCard::make(const domain::Ringkasan& summary, const domain::Snapshot& snapshot)
    {
        auto* card = new Card(tr("Serapan per program"));
        const auto* document = summary.anggaran.dokumen;
        if (document)
            card->setNote(tr("realisasi terhadap pagu %1").arg(format::Text::shortTitle(*document)));
        card->body()->setSpacing(3);
        bool any = false;
        for (const auto& line : summary.anggaran.baris) {
            if (line.kedalaman != 0)
                continue;
            any = true;
            addProgram(card->body(), line, Explain::figure(line.serapan, document, snapshot));
        }
        if (!any)
            card->body()->addWidget(makeLabel(tr("Belum ada pagu maupun realisasi anggaran untuk tahun ini."),
                                              metrics::text, QFont::Normal, Tone::Muted));
        card->body()->addStretch();
        return card;
    }

    void SerapanCard::addProgram(QVBoxLayout* body, const domain::AnggaranSimpul& line, const QString& hint)
    {
        const auto percent = line.serapan.ada() ? format::figurePercent(line.serapan) : QString(QChar(format::kDash));
        auto* name = new ElidedLabel(line.simpul->nama);
        name->setHint(hint);
        auto* figure = makeLabel(percent, metrics::text, QFont::Bold);
        figure->setObjectName(QStringLiteral("dasbor.program.") + line.simpul->id);
        figure->setToolTip(hint);
        auto* head = new QHBoxLayout;
        head->addWidget(name, 1);
        head->addWidget(figure);

        auto* bar = new Bar;
        bar->setThickness(kThin);
        bar->setValue(length(line.serapan), kFull, colours().barMiddle);
        bar->setToolTip(hint);
        bar->setAccessibleName(tr("%1: serapan %2").arg(line.simpul->nama, percent));

        auto* spent = makeLabel(money(line.realisasi), metrics::small, QFont::Normal, Tone::Muted);
        auto* ceiling = makeLabel(tr("dari %1").arg(money(line.pagu)), metrics::small, QFont::Normal, Tone::Muted);
        auto* foot = new QHBoxLayout;
        foot->addWidget(spent);
        foot->addStretch();
        foot->addWidget(ceiling);

        body->addLayout(head);
        body->addWidget(bar);
        body->addLayout(foot);
        body->addSpacing(3);
        body->addWidget(makeHairline());
        body->addSpacing(5);
    }

} // namespace

Card* makeSerapanCard(const domain::Ringkasan& summary, const domain::Snapshot& snapshot)
{
    return SerapanCard::make(summary, snapshot);
}

} // namespace selaras::ui

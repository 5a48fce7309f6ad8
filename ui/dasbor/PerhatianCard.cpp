// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/PerhatianCard.h"

#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr int kLift = 3; ///< brings the first line level with the text of the button
    constexpr size_t kShown = 5; ///< what a reader takes in at a glance; the rest is one click away

    class PerhatianCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::PerhatianCard)
    public:
        static Card* make(const domain::Ringkasan& summary, const Jump& jump);

    private:
        static void addRest(const domain::Ringkasan& summary, const Jump& jump, QVBoxLayout& layout);
        static QLayout* row(const domain::Perhatian& finding, int number, const Jump& jump);
        static QPushButton* link(const domain::Perhatian& finding, const QString& sentence, const Jump& jump);
    };

    StatusLook lookOf(const domain::Perhatian& finding)
    {
        return finding.jenis == domain::JenisPerhatian::BelumDiisi ? lookBelumDiisi() : look(finding.berat);
    }

    QString idOf(const domain::Perhatian& finding)
    {
        if (finding.indikator)
            return finding.indikator->id;
        return finding.simpul ? finding.simpul->id : QString();
    }

    Card* PerhatianCard::make(const domain::Ringkasan& summary, const Jump& jump)
    {
        auto* card = new Card(tr("Perlu perhatian"));
        card->setNote(summary.perhatian.empty() ? QString() : tr("%n hal", nullptr, int(summary.perhatian.size())));
        card->body()->setSpacing(metrics::grid);
        for (size_t i = 0; i < std::min(kShown, summary.perhatian.size()); ++i) {
            card->body()->addLayout(row(summary.perhatian[i], int(i), jump));
            card->body()->addWidget(makeHairline());
        }
        if (summary.perhatian.size() > kShown)
            addRest(summary, jump, *card->body());
        if (summary.perhatian.empty())
            card->body()->addWidget(new StatusChip(lookBaik(), tr("Tidak ada yang perlu perhatian")), 0, Qt::AlignLeft);
        card->body()->addStretch();
        return card;
    }

    /// The findings after the first ones, folded behind a button that counts them.
    void PerhatianCard::addRest(const domain::Ringkasan& summary, const Jump& jump, QVBoxLayout& layout)
    {
        auto* rest = new QWidget;
        auto* rows = new QVBoxLayout(rest);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(metrics::grid);
        for (size_t i = kShown; i < summary.perhatian.size(); ++i) {
            rows->addLayout(row(summary.perhatian[i], int(i), jump));
            rows->addWidget(makeHairline());
        }
        auto* more = new QPushButton(tr("Tampilkan %n lainnya", nullptr, int(summary.perhatian.size() - kShown)));
        more->setObjectName(QStringLiteral("dasbor.perhatian.lainnya"));
        more->setProperty("role", QStringLiteral("link"));
        more->setCursor(Qt::PointingHandCursor);
        rest->hide();
        QObject::connect(more, &QPushButton::clicked, rest, [rest, more] {
            rest->show();
            more->hide();
        });
        layout.addWidget(rest);
        layout.addWidget(more, 0, Qt::AlignLeft);
    }

    QLayout* PerhatianCard::row(const domain::Perhatian& finding, int number, const Jump& jump)
    {
        const auto status = lookOf(finding);
        const auto sentence = format::Text::attention(finding);
        auto* shape = makeLabel(status.shape, metrics::text, QFont::Normal);
        setTextColour(shape, status.colour);
        shape->setFixedWidth(metrics::grid * 2);
        shape->setContentsMargins(0, kLift, 0, 0);
        auto* text = makeLabel(sentence, metrics::text, QFont::Normal);
        text->setContentsMargins(0, kLift, 0, 0);
        text->setWordWrap(true);
        auto* button = link(finding, sentence, jump);
        button->setObjectName(QStringLiteral("dasbor.perhatian.%1").arg(number));

        auto* layout = new QHBoxLayout;
        layout->setSpacing(metrics::grid);
        layout->addWidget(shape, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addWidget(button, 0, Qt::AlignTop);
        return layout;
    }

    QPushButton* PerhatianCard::link(const domain::Perhatian& finding, const QString& sentence, const Jump& jump)
    {
        const bool plan = finding.jenis == domain::JenisPerhatian::TargetBerbeda;
        const auto page = plan ? QStringLiteral("perencanaan") : QStringLiteral("realisasi");
        auto* button = new QPushButton(plan ? tr("Rencana ›") : tr("Realisasi ›"));
        button->setProperty("role", QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(plan ? tr("Buka di Perencanaan: %1").arg(sentence)
                                       : tr("Buka di Realisasi: %1").arg(sentence));
        button->setToolTip(plan ? tr("Buka di halaman Perencanaan") : tr("Buka di halaman Realisasi"));
        QObject::connect(button, &QPushButton::clicked, button, [jump, page, id = idOf(finding)] { jump(page, id); });
        return button;
    }

} // namespace

Card* makePerhatianCard(const domain::Ringkasan& summary, const Jump& jump)
{
    return PerhatianCard::make(summary, jump);
}

} // namespace selaras::ui

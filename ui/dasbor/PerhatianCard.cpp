// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/PerhatianCard.h"

#include "core/format/DasborText.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/More.h"
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
    constexpr size_t kShown = 4; ///< what a reader takes in at a glance; the rest is one click away

    class PerhatianCard {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::PerhatianCard)
    public:
        static Card* make(const DasborView& view);

    private:
        static void addRows(QVBoxLayout& layout, const DasborView& view, size_t from, size_t to);
        static QLayout* row(const domain::Perhatian& finding, size_t number, const DasborView& view);
        static QPushButton* link(const domain::Perhatian& finding, const QString& sentence, const DasborView& view);
    };

    StatusLook lookOf(const domain::Perhatian& finding)
    {
        return finding.jenis == domain::JenisPerhatian::BelumDiisi ? lookUnfilled() : look(finding.berat);
    }

    Card* PerhatianCard::make(const DasborView& view)
    {
        const auto& findings = view.summary().perhatian;
        auto* card = new Card(tr("Perlu perhatian"));
        card->setNote(findings.empty() ? QString() : tr("%n hal", nullptr, int(findings.size())));
        card->body()->setSpacing(metrics::grid);
        const auto shown = std::min(kShown, findings.size());
        addRows(*card->body(), view, 0, shown);
        if (shown < findings.size())
            addMore(*card->body(), QStringLiteral("dasbor.perhatian.lainnya"), findings.size() - shown, [view, shown] {
                auto* rows = new QVBoxLayout;
                rows->setSpacing(metrics::grid);
                addRows(*rows, view, shown, view.summary().perhatian.size());
                return rows;
            });
        if (findings.empty())
            card->body()->addWidget(
                new StatusChip(format::DasborText::nothingKnown(view.summary()) ? lookUnfilled() : lookGood(),
                               format::DasborText::noFinding(view.summary())),
                0, Qt::AlignLeft);
        card->body()->addStretch();
        return card;
    }

    void PerhatianCard::addRows(QVBoxLayout& layout, const DasborView& view, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i) {
            layout.addLayout(row(view.summary().perhatian[i], i, view));
            layout.addWidget(makeHairline());
        }
    }

    QLayout* PerhatianCard::row(const domain::Perhatian& finding, size_t number, const DasborView& view)
    {
        const auto status = lookOf(finding);
        const auto sentence = format::DasborText::finding(finding, view.snapshot());
        auto* shape = makeLabel(status.shape, metrics::text, QFont::Normal);
        setTextColour(shape, status.colour);
        shape->setFixedWidth(metrics::grid * 2);
        shape->setContentsMargins(0, kLift, 0, 0);
        auto* text = makeLabel(sentence, metrics::text, QFont::Normal);
        text->setContentsMargins(0, kLift, 0, 0);
        text->setWordWrap(true);
        auto* button = link(finding, sentence, view);
        button->setObjectName(QStringLiteral("dasbor.perhatian.%1").arg(number));

        auto* layout = new QHBoxLayout;
        layout->setSpacing(metrics::grid);
        layout->addWidget(shape, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        layout->addWidget(button, 0, Qt::AlignTop);
        return layout;
    }

    QPushButton* PerhatianCard::link(const domain::Perhatian& finding, const QString& sentence, const DasborView& view)
    {
        const bool plan = finding.jenis == domain::JenisPerhatian::TargetBerbeda;
        const auto page = plan ? QStringLiteral("perencanaan") : QStringLiteral("realisasi");
        auto* button = new QPushButton(plan ? tr("Rencana ›") : tr("Realisasi ›"));
        button->setProperty("role", QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(plan ? tr("Buka di Perencanaan: %1").arg(sentence)
                                       : tr("Buka di Realisasi: %1").arg(sentence));
        button->setToolTip(plan ? tr("Buka di halaman Perencanaan") : tr("Buka di halaman Realisasi"));
        QObject::connect(button, &QPushButton::clicked, button,
                         [jump = view.jump, page, id = finding.objekId] { jump(page, id); });
        return button;
    }

} // namespace

Card* makePerhatianCard(const DasborView& view)
{
    return PerhatianCard::make(view);
}

} // namespace selaras::ui

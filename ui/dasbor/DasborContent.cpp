// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/DasborContent.h"

#include "ui/base/Theme.h"
#include "ui/dasbor/CapaianCard.h"
#include "ui/dasbor/FigureCards.h"
#include "ui/dasbor/PelaporanCard.h"
#include "ui/dasbor/PerhatianCard.h"
#include "ui/dasbor/SerapanCard.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>

namespace selaras::ui {

namespace {

    constexpr int kGap = 12;
    constexpr int kLeft = 60, kRight = 40;

    QLayout* columns(const DasborView& view)
    {
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        left->setSpacing(kGap);
        right->setSpacing(kGap);
        right->addWidget(makePerhatianCard(view));
        right->addWidget(makePelaporanCard(view));
        left->addWidget(makeCapaianCard(view));
        left->addWidget(makeSerapanCard(view));
        right->addStretch(1);
        left->addStretch(1);
        if (view.narrow) {
            right->addLayout(left);
            return right;
        }
        auto* row = new QHBoxLayout;
        row->setSpacing(kGap);
        row->addLayout(left, kLeft);
        row->addLayout(right, kRight);
        return row;
    }

} // namespace

std::shared_ptr<const DasborData> makeDasborData(const domain::Snapshot& snapshot, int tahun, int triwulan,
                                                 const QDate& hariIni, const domain::Id& jabatanId)
{
    return std::make_shared<const DasborData>(
        DasborData{ snapshot, domain::ringkasan(snapshot, tahun, triwulan, jabatanId),
                    domain::pelaporan(snapshot, tahun, triwulan, hariIni, jabatanId) });
}

QWidget* makeDasborContent(const DasborView& view)
{
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("page"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(kGap);
    layout->addLayout(makeFigureCards(view));
    layout->addLayout(columns(view), 1);
    return content;
}

} // namespace selaras::ui

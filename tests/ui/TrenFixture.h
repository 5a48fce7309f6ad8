// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/TrenIsi.h"
#include "core/format/Format.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Theme.h"
#include "ui/tren/ChartTheme.h"
#include "ui/tren/ChartView.h"
#include "ui/tren/TrenImage.h"
#include "ui/tren/TrenPage.h"

#include <QComboBox>
#include <QTableView>
#include <QToolButton>

namespace selaras::ui {

using charts::Charts;
using charts::makeTrenIsi;
using charts::TrenIsi;
using charts::TrenJenis;
using charts::TrenMinta;
using charts::TrenTampil;

/// Texts of a laid out chart neither touch each other nor leave it.
inline void expectLegible(const charts::ChartLayout& layout, const QString& what)
{
    const QRectF whole(QPointF(), layout.size);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const auto rect = layout.texts[i].rect.adjusted(1, 2, -1, -2);
        EXPECT_TRUE(whole.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect))
            << what.toStdString() << ": " << layout.texts[i].text.toStdString();
        for (size_t k = 0; k < i; ++k)
            EXPECT_FALSE(rect.intersects(layout.texts[k].rect.adjusted(1, 2, -1, -2)))
                << what.toStdString() << ": " << layout.texts[i].text.toStdString() << " on "
                << layout.texts[k].text.toStdString();
    }
    EXPECT_TRUE(whole.contains(layout.plot)) << what.toStdString();
    EXPECT_GE(layout.plot.height(), 60) << what.toStdString();
}

class Tren : public UiFixture {
protected:
    static constexpr std::array kViews{ "tren.semua", "tren.satu", "tren.kemajuan", "tren.pembanding",
                                        "tren.anggaran" };
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<TrenPage>(*session, dialogs);
        showAt(*page, { 1182, 640 });
    }
    QList<ChartView*> views() const { return page->findChildren<ChartView*>(); }
    QTableView& table() const { return find<QTableView>(*page, QStringLiteral("tren.tabel")); }
    void show(const char* view) const
    {
        find<QToolButton>(*page, QString::fromLatin1(view)).click();
        settle();
    }
    void choose(const QString& combo, const QString& year) const
    {
        auto& box = find<QComboBox>(*page, combo);
        box.setCurrentIndex(box.findText(year));
        Q_EMIT box.activated(box.currentIndex());
        settle();
    }
    void expectLegible() const
    {
        for (const auto* view : views())
            ui::expectLegible(
                charts::layOut(view->chart(), view->chartRect().size(), chartLook(Shade::Light), view->detail()),
                view->objectName());
    }
    TrenIsi isi(TrenJenis jenis, std::vector<domain::Id> pilihan = {}, TrenTampil tampil = {}) const
    {
        return makeTrenIsi(snapshot(), { jenis, { 2022, 2024 }, tampil, std::move(pilihan) });
    }

    std::unique_ptr<TrenPage> page;
};

} // namespace selaras::ui

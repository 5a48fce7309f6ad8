// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the file holds, nothing overlaps and no figure is clipped: at 1366x768, and at 150 %.
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/widgets/FigureLabel.h"
#include "ui/widgets/StatusChip.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace selaras;
using namespace selaras::ui;

namespace {

/// What is left for the page beside the navigation: a window of 1366x768, and the same at 150 %.
constexpr QSize kUsual{ 1182, 696 }, kZoomed{ 858, 440 };

class DasborGeometri : public UiFixture, public testing::WithParamInterface<QSize> {
protected:
    void open(const char* name)
    {
        page = std::make_unique<DasborPage>(*session, dialogs);
        showAt(*page, GetParam());
        check(name);
    }

    /// Every shown label has the room that its text needs, and no two of them touch.
    void check(const char* name)
    {
        settle();
        const auto* scroll = page->findChild<QScrollArea*>();
        const QWidget* content = scroll->widget();
        ASSERT_NE(content, nullptr);
        EXPECT_LE(content->minimumSizeHint().width(), scroll->viewport()->width()) << name;
        std::vector<std::pair<QRect, QString>> places;
        for (const QWidget* each : content->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(each);
            const auto* chip = qobject_cast<const StatusChip*>(each);
            const auto* button = qobject_cast<const QPushButton*>(each);
            if ((!label && !chip && !button) || !each->isVisibleTo(content) || (label && label->text().isEmpty()))
                continue;
            const QString text = label ? label->text() : chip ? chip->text() : button->text();
            const int high =
                label && label->wordWrap() ? label->heightForWidth(label->width()) : each->sizeHint().height();
            EXPECT_GE(each->height() + 1, high) << name << ": " << text.toStdString();
            if (!label || !label->wordWrap()) {
                EXPECT_GE(each->width() + 1, each->sizeHint().width()) << name << ": " << text.toStdString();
            }
            const QRect place(each->mapTo(content, QPoint()), each->size());
            EXPECT_TRUE(content->rect().contains(place)) << name << ": " << text.toStdString();
            for (const auto& [other, whose] : places)
                EXPECT_FALSE(place.intersects(other))
                    << name << ": " << text.toStdString() << " over " << whose.toStdString();
            places.emplace_back(place, text);
        }
        EXPECT_GT(places.size(), 10u);
        keepPicture(*page, QStringLiteral("dasbor-") + QLatin1StringView(name));
    }

    domain::UnitData data() const { return snapshot().data(); }
    /// Rows that no use case would make as quickly.
    void write(std::vector<domain::RowChange> rows)
    {
        commit(edits::Edit{ domain::Action::Import, {}, std::move(rows) });
    }

    std::unique_ptr<DasborPage> page;
};

TEST_P(DasborGeometri, AYearLikeAnyOther)
{
    open("biasa");
    int top = -1; // five numbers stand side by side, also at 150 %
    for (const char* name :
         { "dasbor.rata", "dasbor.serapan", "dasbor.tercapai", "dasbor.efisiensi", "dasbor.tenggat" }) {
        const int y = find<FigureLabel>(*page, QString::fromLatin1(name)).mapTo(page.get(), QPoint()).y();
        EXPECT_TRUE(top < 0 || std::abs(y - top) <= 2) << name;
        top = y;
    }
    session->setTriwulan(1);
    check("satu-triwulan");
    session->setTahun(2025);
    check("target-saja");
}

TEST_P(DasborGeometri, AWindowMadeSmallerStaysWhole)
{
    page = std::make_unique<DasborPage>(*session, dialogs);
    for (const int width : { 990, 900, 760, 700, 860 }) {
        showAt(*page, { width, 600 });
        check("diperkecil");
    }
}

TEST_P(DasborGeometri, NamesOfThreeHundredCharacters)
{
    std::vector<domain::RowChange> rows;
    const QString longName = QStringLiteral("Persentase penyelenggaraan urusan pemerintahan ").repeated(7).left(300);
    for (domain::Indikator each : data().indikator) {
        const domain::Indikator before = each;
        each.nama = longName;
        rows.push_back({ before, each });
    }
    for (domain::Simpul each : data().simpul) {
        const domain::Simpul before = each;
        each.nama = longName;
        rows.push_back({ before, each });
    }
    for (domain::Jabatan each : data().jabatan) {
        const domain::Jabatan before = each;
        each.nama = longName;
        rows.push_back({ before, each });
    }
    write(std::move(rows));
    open("nama-panjang");
}

TEST_P(DasborGeometri, ValuesOfZeroOfATrillionAndNegative)
{
    std::vector<domain::RowChange> rows;
    const char* const values[] = { "0", "1000000000000", "-1000000000000", "-5", "0.0001" };
    int next = 0;
    for (domain::RealisasiKinerja each : data().realisasi) {
        if (each.tahun != 2024)
            continue;
        const domain::RealisasiKinerja before = each;
        each.pembilang.reset();
        each.penyebut.reset();
        each.nilai = *domain::Decimal::fromText(QString::fromLatin1(values[next++ % 5]));
        rows.push_back({ before, each });
    }
    next = 0;
    for (domain::RealisasiAnggaran each : data().realisasiAnggaran) {
        const domain::RealisasiAnggaran before = each;
        each.nilai = *domain::Decimal::fromText(QString::fromLatin1(values[next++ % 3]));
        rows.push_back({ before, each });
    }
    write(std::move(rows));
    open("nilai-ekstrem");
}

TEST_P(DasborGeometri, TwoHundredIndicators)
{
    std::vector<domain::RowChange> rows;
    for (int i = 0; i < 200; ++i) {
        domain::Indikator each;
        each.id = QStringLiteral("banyak-%1").arg(i);
        each.unitId = QStringLiteral("unit");
        each.simpulId = QStringLiteral("sasaran-layanan");
        each.nama = QStringLiteral("Indikator ke-%1").arg(i);
        each.satuan = QStringLiteral("%");
        each.urutan = i + 10;
        domain::Target target;
        target.id = each.id + QStringLiteral("-t");
        target.unitId = each.unitId;
        target.dokumenId = QStringLiteral("pk-2024-p1");
        target.indikatorId = each.id;
        target.tahun = 2024;
        target.nilai = *domain::Decimal::fromText(u"100");
        domain::RealisasiKinerja result;
        result.id = each.id + QStringLiteral("-r");
        result.unitId = each.unitId;
        result.indikatorId = each.id;
        result.tahun = 2024;
        result.triwulan = 4;
        result.nilai = domain::Decimal::fromInteger(i);
        rows.push_back({ std::nullopt, each });
        rows.push_back({ std::nullopt, target });
        rows.push_back({ std::nullopt, result });
    }
    write(std::move(rows));
    open("dua-ratus");
    for (const char* more : { "dasbor.capaian.lainnya", "dasbor.perhatian.lainnya" })
        find<QPushButton>(*page, QString::fromLatin1(more)).click();
    check("dua-ratus-terbuka");
}

INSTANTIATE_TEST_SUITE_P(Ukuran, DasborGeometri, testing::Values(kUsual, kZoomed));

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figures/Perhitungan.h"
#include "core/format/Text.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/base/Theme.h"
#include "ui/dasbor/DasborPage.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusChip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::ui;

namespace {

class Dasbor : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<DasborPage>(*session, dialogs);
        showAt(*page, { 1180, 700 });
    }

    QString text(const char* name) const { return find<QLabel>(*page, QString::fromLatin1(name)).text(); }
    bool says(const QString& chip) const
    {
        const auto chips = page->findChildren<StatusChip*>();
        return std::any_of(chips.begin(), chips.end(), [&](const auto* each) { return each->text() == chip; });
    }

    std::unique_ptr<DasborPage> page;
};

} // namespace

TEST_F(Dasbor, FiguresAreThoseOfTheDomain)
{
    const auto summary = domain::ringkasan(snapshot(), 2024);
    EXPECT_EQ(text("dasbor.rata"), format::figurePercent(summary.rataRata));
    EXPECT_EQ(text("dasbor.serapan"), format::figurePercent(summary.serapan));
    EXPECT_EQ(text("dasbor.tercapai"), QStringLiteral("6"));
    EXPECT_EQ(text("dasbor.efisiensi"), format::figure(summary.efisiensi));
    EXPECT_EQ(text("dasbor.rata"), QStringLiteral("100,12%"));
    EXPECT_EQ(text("dasbor.serapan"), QStringLiteral("93,35%"));
    EXPECT_EQ(text("dasbor.efisiensi"), QStringLiteral("6,77"));
    ASSERT_EQ(summary.indikator.size(), 7u);
    for (const auto& row : summary.indikator) {
        auto shown = find<QLabel>(*page, QStringLiteral("dasbor.capaian.") + row.indikator->id).text();
        EXPECT_EQ(shown.remove(QStringLiteral("▼ ")), format::figure(row.capaian));
    }
    for (const auto& line : summary.anggaran.baris) {
        if (line.kedalaman != 0)
            continue;
        EXPECT_EQ(find<QLabel>(*page, QStringLiteral("dasbor.program.") + line.simpul->id).text(),
                  format::figurePercent(line.serapan));
    }
}

TEST_F(Dasbor, BelowTargetHasItsColourAndShape)
{
    EXPECT_EQ(text("dasbor.capaian.ind-anggaran"), QStringLiteral("▼ 95,39"));
    EXPECT_EQ(text("dasbor.capaian.ind-ikm"), QStringLiteral("103,65"));
    const auto colour = [this](const char* name) { return find<Bar>(*page, QString::fromLatin1(name)).colour(); };
    EXPECT_EQ(colour("dasbor.batang.ind-anggaran"), lookBelowTarget().colour);
    EXPECT_EQ(colour("dasbor.batang.ind-ikm"), colours().accent);
    EXPECT_TRUE(says(QStringLiteral("1 di bawah target")));
}

TEST_F(Dasbor, EveryFigureSaysWhereItComesFrom)
{
    const auto& label = find<QLabel>(*page, QStringLiteral("dasbor.capaian.ind-ikm"));
    EXPECT_TRUE(label.toolTip().contains(QStringLiteral("93,66 ÷ 90,36 × 100 = 103,65")))
        << label.toolTip().toStdString();
    EXPECT_TRUE(label.toolTip().contains(QStringLiteral("Perjanjian Kinerja Perubahan 2024")));
    EXPECT_TRUE(find<QLabel>(*page, QStringLiteral("dasbor.serapan")).toolTip().contains(QStringLiteral("Renja 2024")));
    EXPECT_FALSE(find<Bar>(*page, QStringLiteral("dasbor.batang.ind-ikm")).accessibleName().isEmpty());
}

TEST_F(Dasbor, FindingsLeadToWhereTheyAreMended)
{
    const auto findings = domain::ringkasan(snapshot(), 2024).perhatian;
    ASSERT_FALSE(findings.empty());
    QSignalSpy jumps(page.get(), &Page::jumpRequested);
    for (size_t i = 0; i < findings.size(); ++i) {
        find<QPushButton>(*page, QStringLiteral("dasbor.perhatian.%1").arg(i)).click();
        const bool plan = findings[i].jenis == domain::JenisPerhatian::TargetBerbeda;
        EXPECT_FALSE(findings[i].objekId.isEmpty());
        const auto jump = jumps.takeLast();
        EXPECT_EQ(jump.at(0).toString(), plan ? QStringLiteral("perencanaan") : QStringLiteral("realisasi"));
        EXPECT_EQ(jump.at(1).toString(), findings[i].objekId);
    }
}

TEST_F(Dasbor, TheFirstFindingsAreShownAndTheRestOnDemand)
{
    const domain::Snapshot before = snapshot();
    for (const domain::CapaianIndikator& row : domain::capaianTahun(before, 2024)) {
        if (row.indikator->namaPenyebut.isEmpty())
            commit(edits::recordRealisasi(snapshot(), row.indikator->id, 2024, 4, QStringLiteral("0,5")));
    }
    const size_t count = domain::ringkasan(snapshot(), 2024).perhatian.size();
    ASSERT_GT(count, 4u);
    const auto shown = [&](size_t i) {
        return find<QPushButton>(*page, QStringLiteral("dasbor.perhatian.%1").arg(i)).isVisibleTo(page.get());
    };
    EXPECT_TRUE(shown(3));
    EXPECT_EQ(page->findChild<QPushButton*>(QStringLiteral("dasbor.perhatian.4")), nullptr);
    auto& more = find<QPushButton>(*page, QStringLiteral("dasbor.perhatian.lainnya"));
    EXPECT_TRUE(more.text().contains(QString::number(count - 4)));
    more.click();
    settle();
    EXPECT_TRUE(shown(count - 1));
    EXPECT_FALSE(more.isVisibleTo(page.get()));
}

TEST_F(Dasbor, FollowsEveryEdit)
{
    commit(edits::recordRealisasi(snapshot(), QStringLiteral("ind-anggaran"), 2024, 4, QStringLiteral("97,86")));
    EXPECT_EQ(text("dasbor.capaian.ind-anggaran"), QStringLiteral("100,00"));
    EXPECT_EQ(text("dasbor.tercapai"), QStringLiteral("7"));
    EXPECT_TRUE(says(QStringLiteral("Semua tercapai")));
    session->undo();
    EXPECT_EQ(text("dasbor.capaian.ind-anggaran"), QStringLiteral("▼ 95,39"));
}

TEST_F(Dasbor, EmptyIsNotZero)
{
    session->setTriwulan(1);
    EXPECT_EQ(text("dasbor.capaian.ind-ikm"), QString(QChar(format::kDash)));
    EXPECT_FALSE(find<Bar>(*page, QStringLiteral("dasbor.batang.ind-ikm")).value());
    EXPECT_TRUE(says(QStringLiteral("6 belum diisi")));
    EXPECT_EQ(text("dasbor.serapan"), QString(QChar(format::kDash)));
}

TEST_F(Dasbor, YearWithTargetsOnlySaysWhoHasNotReported)
{
    session->setTahun(2025);
    settle();
    EXPECT_FALSE(find<QPushButton>(*page, QStringLiteral("kosong.tombol")).isVisible());
    EXPECT_EQ(text("dasbor.lapor.0"), QStringLiteral("0 dari 4 dikirim")); // the Sekretaris comes first
    EXPECT_EQ(text("dasbor.rata"), QString(QChar(format::kDash)));
    EXPECT_TRUE(says(QStringLiteral("7 belum diisi")));
}

TEST_F(Dasbor, YearWithoutResultsSaysWhatToDo)
{
    session->setTahun(2026);
    settle();
    auto& button = find<QPushButton>(*page, QStringLiteral("kosong.tombol"));
    EXPECT_TRUE(button.isVisible());
    QSignalSpy jumps(page.get(), &Page::jumpRequested);
    button.click();
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps[0][0].toString(), QStringLiteral("realisasi"));
    session->setTahun(2024);
    EXPECT_FALSE(button.isVisible());
}

TEST_F(Dasbor, FileWithoutUnitSaysSo)
{
    const auto empty = emptyWorkspace();
    Session nothing(*empty);
    DasborPage blank(nothing, dialogs);
    showAt(blank, { 1180, 700 });
    EXPECT_TRUE(find<EmptyState>(blank, {}).isVisible());
    EXPECT_FALSE(find<QPushButton>(blank, QStringLiteral("kosong.tombol")).isVisible());
}

TEST_F(Dasbor, NothingBelowItsTargetIsGreen)
{
    QStringList words;
    for (const auto* chip : page->findChildren<StatusChip*>())
        words << chip->text();
    // 93,35 of 97,86 is 95,39 %: the predikat would be "Sangat Tinggi".
    EXPECT_EQ(words.filter(QStringLiteral("Di bawah target")).size(), 1) << words.join(u'|').toStdString();
    EXPECT_EQ(words.filter(QStringLiteral("Sangat Tinggi")).size(), 7)
        << words.join(u'|').toStdString(); // and the mean
}

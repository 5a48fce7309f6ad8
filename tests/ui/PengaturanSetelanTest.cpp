// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines and the limit of proofs, typed on the settings page.
#include "core/domain/workflow/Setelan.h"
#include "core/format/Format.h"
#include "tests/ui/Settings.h"

using namespace selaras;
using namespace selaras::ui;
using namespace Qt::StringLiterals;
using domain::StatusRealisasi;

namespace {

class PengaturanSetelan : public Pengaturan {
protected:
    void SetUp() override
    {
        Pengaturan::SetUp();
        openSection("pengaturan.tenggat");
    }
    QLabel& note(const char* field) const { return child<QLabel>((QByteArray(field) + ".catatan").constData()); }
};

} // namespace

TEST_F(PengaturanSetelan, ADeadlineIsSavedWhenLeftAndShowsItsDay)
{
    auto& field = child<QLineEdit>("setelan.tenggat.diisi");
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(field.placeholderText(), u"6"_s);
    EXPECT_EQ(field.accessibleName(), u"Diisi oleh penanggung jawabnya"_s);
    const QDate today = workspace->now().toLocalTime().date();
    const int quarter = (today.month() + 2) / 3;
    const auto day = [&] {
        return format::date(domain::tenggat(snapshot(), today.year(), quarter, StatusRealisasi::Diisi));
    };
    const QString usual = day();
    EXPECT_TRUE(note("setelan.tenggat.diisi").text().endsWith(usual)) << usual.toStdString();
    type("setelan.tenggat.diisi", "20");
    EXPECT_EQ(domain::tenggatHari(snapshot(), StatusRealisasi::Diisi), 20);
    EXPECT_NE(day(), usual);
    EXPECT_TRUE(note("setelan.tenggat.diisi").text().endsWith(day()));
    session->undo();
    settle();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(note("setelan.tenggat.diisi").text().endsWith(usual));
}

TEST_F(PengaturanSetelan, WhatCanNotBeIsRefusedAtItsField)
{
    type("setelan.bukti.batasMb", "51");
    EXPECT_EQ(domain::batasBuktiMb(snapshot()), 10);
    EXPECT_TRUE(note("setelan.bukti.batasMb").isVisible());
    EXPECT_TRUE(note("setelan.bukti.batasMb").text().contains(u"1 sampai 50"_s));
    EXPECT_EQ(child<QLineEdit>("setelan.bukti.batasMb").text(), u"51"_s) << "waits to be corrected";
    type("setelan.tenggat.diparaf", "lusa");
    EXPECT_TRUE(note("setelan.tenggat.diparaf").text().contains(u"lusa"_s));
    EXPECT_EQ(child<QLineEdit>("setelan.bukti.batasMb").text(), u"51"_s);
    type("setelan.bukti.batasMb", "25");
    EXPECT_EQ(domain::batasBuktiMb(snapshot()), 25);
    EXPECT_FALSE(note("setelan.bukti.batasMb").isVisible());
    type("setelan.bukti.batasMb", "");
    EXPECT_EQ(domain::batasBuktiMb(snapshot()), 10);
    EXPECT_TRUE(snapshot().data().setelan.empty());
}

TEST_F(PengaturanSetelan, AFieldGivenBackWhatIsStoredIsRightAgain)
{
    type("setelan.tenggat.divalidasi", "99");
    EXPECT_TRUE(note("setelan.tenggat.divalidasi").text().contains(u"99"_s));
    type("setelan.tenggat.divalidasi", "");
    EXPECT_FALSE(note("setelan.tenggat.divalidasi").text().contains(u"99"_s));
}

TEST_F(Pengaturan, TheSiteOfTheOfficeIsSaved)
{
    type("unit.situs", "https://kutorejo.mojokertokab.go.id");
    EXPECT_EQ(snapshot().unit().situs, u"https://kutorejo.mojokertokab.go.id"_s);
}

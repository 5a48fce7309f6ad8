// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/office/Codes.h"
#include "core/format/JanggalText.h"
#include "tests/support/Printers.h"

using namespace selaras::domain;
using namespace Qt::StringLiterals;
using selaras::format::JanggalText;

namespace {

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

Janggal finding(Kejanggalan jenis, const char* nilai, const char* pembanding = nullptr)
{
    Janggal janggal{ .sel = { u"i"_s, 2024, 3 }, .jenis = jenis, .berat = berat(jenis) };
    janggal.nilai = dec(nilai);
    if (pembanding)
        janggal.pembanding = dec(pembanding);
    janggal.tahun = 2023;
    janggal.triwulan = 2;
    return janggal;
}

Snapshot named()
{
    UnitData data;
    UnitKerja unit;
    unit.id = u"u"_s;
    data.unit.push_back(unit);
    Simpul node;
    node.id = u"s"_s;
    data.simpul.push_back(node);
    Indikator indikator;
    indikator.id = u"i"_s;
    indikator.simpulId = u"s"_s;
    indikator.namaPembilang = u"layanan selesai"_s;
    indikator.namaPenyebut = u"permohonan"_s;
    data.indikator.push_back(indikator);
    return Snapshot(data);
}

} // namespace

TEST(RealisasiJanggalText, SaysItWithTheFigures)
{
    const Snapshot plain;
    const auto sentence = [&](const Janggal& janggal) { return JanggalText::sentence(janggal, plain); };
    EXPECT_EQ(sentence(finding(Kejanggalan::KumulatifTurun, "900", "1000")),
              u"Realisasi s.d. triwulan III Rp\u00a0900 lebih kecil dari s.d. triwulan II (Rp\u00a01.000); isi jumlah "
              u"sejak Januari."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::MelebihiPagu, "12000000.5", "10000000")),
              u"Realisasi s.d. triwulan III Rp\u00a012.000.000,50 melebihi pagu Rp\u00a010.000.000."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::CapaianTinggi, "187.3", "150")),
              u"Capaian 187,30% lebih dari 150%; periksa angka dan targetnya."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::CapaianTinggi, "-20", "0")),
              u"Capaian -20,00% kurang dari 0; periksa angka dan targetnya."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::PersenLebih100, "120.5", "100")),
              u"120,5% lebih dari 100%; periksa pembilang dan penyebutnya."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::KurangDariTriwulanLalu, "80", "85.25")),
              u"80 kurang dari 85,25 pada triwulan II."_s);
    EXPECT_EQ(sentence(finding(Kejanggalan::PenyebutKosong, "98")),
              u"98 diisi tanpa penyebut, sehingga hasilnya tidak dapat dihitung."_s);
    EXPECT_EQ(JanggalText::sentence(finding(Kejanggalan::PenyebutKosong, "98"), named()),
              u"98 diisi langsung; isi pembilang (layanan selesai) dan penyebut (permohonan) agar hitungannya dapat "
              u"dibuktikan."_s);
}

TEST(RealisasiJanggalText, NamesTheSpanWhereThereIsOne)
{
    Janggal janggal = finding(Kejanggalan::JauhDariRiwayat, "9.37", "93.66");
    janggal.terendah = janggal.tertinggi = dec("93.66");
    EXPECT_EQ(JanggalText::sentence(janggal, Snapshot()), u"9,37 jauh dari 93,66 pada tahun 2023."_s);
    janggal.terendah = dec("90.4");
    EXPECT_EQ(JanggalText::sentence(janggal, Snapshot()),
              u"9,37 jauh dari 93,66 pada tahun 2023; tahun-tahun sebelumnya antara 90,4 dan 93,66."_s);
}

TEST(RealisasiJanggalText, TellsTheWeightsApartWithoutColour)
{
    EXPECT_NE(JanggalText::shape(Berat::Peringatan), JanggalText::shape(Berat::Perhatian));
    EXPECT_NE(JanggalText::name(Berat::Peringatan), JanggalText::name(Berat::Perhatian));
    QStringList names;
    for (const auto& [jenis, code] : EnumCodes<Kejanggalan>::all)
        names << JanggalText::name(jenis);
    names.removeDuplicates();
    EXPECT_EQ(names.size(), 7);
}

TEST(RealisasiJanggalText, QuotesWhyItWasAccepted)
{
    Janggal janggal = finding(Kejanggalan::PersenLebih100, "120", "100");
    EXPECT_EQ(JanggalText::acceptance(janggal), QString());
    Penerimaan row;
    row.alasan = u"SPJ susulan"_s;
    janggal.diterima = &row;
    EXPECT_EQ(JanggalText::acceptance(janggal), u"Diterima: SPJ susulan."_s);
    row.alasan = u"SPJ susulan."_s;
    EXPECT_EQ(JanggalText::acceptance(janggal), u"Diterima: SPJ susulan."_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Samples.h"

#include "tests/support/Printers.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace selaras::domain;

namespace selaras::samples {

namespace {

    Decimal decimal(const char* text)
    {
        return *Decimal::fromText(QString::fromLatin1(text));
    }

    void addOffice(UnitData& data)
    {
        data.unit = { { u"u"_s, u"Kecamatan Kutorejo"_s, u"Kabupaten Mojokerto"_s, u"Jawa Timur"_s, u"7.01.0.00"_s,
                        u"Jl. Raya 1"_s, u"0321-1"_s, u"kec@example.id"_s, u"https://example.id"_s, u"Mojokerto"_s,
                        QByteArray("\x89PNG\0\xff", 6) } };
        data.profil = { { u"pr"_s, u"u"_s, u"Visi"_s, u"Maju, \"adil\" & makmur\n→ ✓ 𝄞"_s, 1 } };
        data.desa = { { u"de"_s, u"u"_s, u"Sawo"_s, 1200, 1250, u"Juni 2023"_s, 3 } };
        data.jabatan = { { u"ja"_s, u"u"_s, u"Camat"_s, u"jb"_s, u"memimpin"_s, u"a\nb"_s, 1 },
                         { u"jb"_s, u"u"_s, u"Bupati"_s, {}, {}, {}, 2 } };
        data.pejabat = { { u"pe"_s, u"u"_s, u"ja"_s, u"Budi, S.Sos."_s, u"19700101"_s, u"Pembina"_s, StatusPejabat::Plh,
                           QDate(2022, 1, 3), QDate(2024, 12, 31) } };
        data.pengguna = { { u"pg"_s, u"u"_s, u"ja"_s, u"Sari"_s, PeranPengguna::Kasubag, u"$argon2id$v=19$"_s, true } };
        data.setelan = { { u"st"_s, u"u"_s, u"tenggat.diisi"_s, u"6"_s } };
        data.indikatorIndividu = { { u"ii"_s, u"u"_s, u"ja"_s, u"sasaran"_s, u"indikator"_s, u"a / b"_s, u"laporan"_s,
                                     u"Kasi"_s, 4 } };
    }

    void addPlan(UnitData& data)
    {
        data.periode = { { u"p"_s, u"u"_s, 2022, 2026 } };
        data.simpul = { { u"s2"_s, u"u"_s, u"p"_s, u"t1"_s, JenisSimpul::Sasaran, u"7.01"_s, u"Sasaran"_s, u"ja"_s,
                          u"catatan"_s, 2, true, 2022, 2024 },
                        { u"t1"_s, u"u"_s, u"p"_s, {}, JenisSimpul::Tujuan, {}, u"Tujuan"_s, {}, {}, 1, false } };
        data.indikator = { { u"i1"_s,
                             u"u"_s,
                             u"s2"_s,
                             u"Indeks"_s,
                             u"%"_s,
                             3,
                             Arah::Rentang,
                             Akumulasi::RataRata,
                             decimal("120.5"),
                             u"n/d x 100"_s,
                             u"terlayani"_s,
                             u"semua"_s,
                             u"survei"_s,
                             u"Kasi"_s,
                             u"ja"_s,
                             true,
                             JenisSkala::Skm14,
                             u"i2"_s,
                             true,
                             7,
                             true,
                             2023,
                             2025 },
                           { u"i2"_s, u"u"_s, u"t1"_s, u"Nilai"_s, {},    2,  {}, {},    {}, {},   {},
                             {},      {},     {},      {},         false, {}, {}, false, 0,  false } };
        data.nomenklatur = { { u"n"_s, u"u"_s, u"7.01.01.2.01.0001"_s, u"Penyusunan"_s, u"Tersusunnya"_s, u"Jumlah"_s,
                               u"Dokumen"_s } };
        data.dokumen = { { u"d"_s, u"u"_s, u"p"_s, JenisDokumen::PerjanjianKinerja, 2024, 1, u"188/1"_s,
                           QDate(2024, 1, 31), StatusDokumen::Ditetapkan, u"ja"_s, u"jb"_s, u"Bupati Mojokerto"_s,
                           u"refocusing"_s, u"Nama Bupati"_s, u"19700101"_s, u"Pembina"_s } };
        data.target = { { u"ta"_s, u"u"_s, u"d"_s, u"i1"_s, 2024, 3, Bagian::KondisiAkhir, decimal("81.25"),
                          decimal("-0.0001"), u"81,25 (Sangat Baik)"_s } };
        data.pagu = { { u"pa"_s, u"u"_s, u"d"_s, u"s2"_s, 2024, Bagian::KondisiAwal, u"5.1.01"_s, decimal("2973061600"),
                        true } };
        data.cetakan = { { u"ce"_s, u"u"_s, u"d"_s, u"i1"_s, u"1.1"_s, u"tercetak"_s, u"ket"_s, 3 } };
    }

    void addResults(UnitData& data)
    {
        data.realisasi = { { u"re"_s, u"u"_s, u"i1"_s, 2024, 2, decimal("90.36"), decimal("3"), decimal("7"),
                             u"hujan"_s, u"payung"_s, u"beli"_s, u"cat"_s, StatusRealisasi::Diparaf } };
        data.butir = { { u"bt"_s, u"u"_s, u"i1"_s, 2024, 2, u"Rapat koordinasi"_s, u"Posyandu"_s, true, 3 } };
        data.realisasiAnggaran = { { u"ra"_s, u"u"_s, u"s2"_s, 2024, 4, decimal("922337203685477.5807"),
                                     StatusRealisasi::Diisi } };
        data.persetujuan = { { u"pj"_s, u"u"_s, u"i1"_s, 2024, 2, StatusRealisasi::Diparaf, StatusRealisasi::Draf,
                               u"pg"_s, u"Sari"_s, u"Camat"_s,
                               QDateTime(QDate(2024, 7, 3), QTime(8, 15, 30, 250), Qt::UTC), u"keliru"_s,
                               decimal("90.36"), decimal("3"), decimal("7"), decimal("91"), decimal("99.3"), 4 } };
        data.penerimaan = { { u"pn"_s, u"u"_s, u"s2"_s, 2024, 4, Kejanggalan::MelebihiPagu, u"SPJ susulan"_s,
                              decimal("90.36"), decimal("3"), decimal("7") } };
        data.pembanding = { { u"pb"_s, u"u"_s, u"i1"_s, 2023, TingkatPembanding::Nasional, decimal("-12.5") } };
        data.komponenSakip = { { u"ks"_s, u"u"_s, 2023, u"Perencanaan"_s, decimal("30"), decimal("24.6"), 1 } };
        data.unsurSkm = { { u"us"_s, u"u"_s, 2023, 9, decimal("3.512") } };
        data.rekomendasi = { { u"rk"_s, u"u"_s, 2023, u"langkah"_s, u"tindak"_s, u"peta"_s, 2 } };
        data.jadwal = { { u"jd"_s, u"u"_s, u"rk"_s, u"Tahun 2025 Perubahan"_s, 5 } };
    }

    Id number(const char* prefix, int i)
    {
        return u"%1-0000-4000-8000-%2"_s.arg(QLatin1StringView(prefix)).arg(i, 12, 10, QChar(u'0'));
    }

} // namespace

UnitData everyKind()
{
    UnitData data;
    addOffice(data);
    addPlan(data);
    addResults(data);
    const Berkas file = photo();
    data.bukti = { { u"bu"_s, u"u"_s, u"i1"_s, 2024, 2, u"foto.png"_s, u"image/png"_s, file.sha256,
                     int(file.isi.size()), u"C:/Foto/foto.png"_s } };
    return data;
}

Berkas photo()
{
    const QByteArray bytes("\0\1\2\xfe", 4);
    return { QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes };
}

UnitData bigUnit(int targets)
{
    constexpr int kIndicators = 100;
    UnitData data = everyKind();
    data.target.clear();
    for (int i = 0; i < kIndicators; ++i) {
        Simpul node = data.simpul.front();
        node.id = number("5a000000", i);
        node.nama = u"Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan %1"_s.arg(i);
        data.simpul.push_back(node);
        Indikator indicator = data.indikator.front();
        indicator.id = number("1a000000", i);
        indicator.simpulId = node.id;
        indicator.nama = u"Persentase layanan yang diselesaikan tepat waktu %1"_s.arg(i);
        data.indikator.push_back(indicator);
    }
    for (int i = 0; i < targets; ++i) {
        data.target.push_back({ number("7a000000", i),
                                u"u"_s,
                                u"d"_s,
                                number("1a000000", i % kIndicators),
                                2000 + i / kIndicators,
                                0,
                                Bagian::Tahunan,
                                Decimal::fromScaled(i * 12345),
                                {},
                                u"%1 (Tinggi)"_s.arg(i) });
    }
    return data;
}

std::vector<Entity> entities(const UnitData& data)
{
    std::vector<Entity> all;
    forEachList(data, [&](const auto& rows) { all.insert(all.end(), rows.begin(), rows.end()); });
    return all;
}

ChangeSet adding(const UnitData& data)
{
    ChangeSet changes{ u"cs-1"_s,
                       QDateTime(QDate(2024, 11, 24), QTime(2, 12, 0, 5), Qt::UTC),
                       u"Kasi Pelayanan"_s,
                       Action::Import,
                       u"awal"_s,
                       {},
                       {} };
    for (const Entity& row : entities(data))
        changes.rows.push_back({ std::nullopt, row });
    if (!data.bukti.empty())
        changes.berkas.push_back(photo());
    return changes;
}

ChangeSet change(const QString& id, std::optional<Entity> before, std::optional<Entity> after)
{
    return { id,
             QDateTime(QDate(2024, 12, 1), QTime(8, 0), Qt::UTC),
             u"Sekretaris"_s,
             Action::SetTarget,
             {},
             { { std::move(before), std::move(after) } },
             {} };
}

UnitData sorted(UnitData data)
{
    forEachList(data, [](auto& rows) { std::ranges::sort(rows, {}, [](const auto& row) { return row.id; }); });
    return data;
}

void makeFile(const QString& path, const UnitData& data)
{
    auto store = storage::Store::create(path);
    ASSERT_OK(store);
    const auto written = (*store)->write(adding(data));
    ASSERT_OK(written);
}

} // namespace selaras::samples

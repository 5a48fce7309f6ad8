// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/Kutorejo.h"

#include <algorithm>

namespace selaras::testing {

using namespace domain;

namespace {

    constexpr int kTahun = 2024;
    const QString kUnit = QStringLiteral("unit");
    const QString kPeriode = QStringLiteral("periode");

    template <class T>
    T row(const QString& id)
    {
        T value;
        value.id = id;
        value.unitId = kUnit;
        return value;
    }

    void addSimpul(UnitData& data, const QString& id, JenisSimpul jenis, const QString& nama, const QString& induk = {})
    {
        Simpul simpul = row<Simpul>(id);
        simpul.periodeId = kPeriode;
        simpul.indukId = induk;
        simpul.jenis = jenis;
        simpul.nama = nama;
        simpul.urutan = int(data.simpul.size());
        data.simpul.push_back(simpul);
    }

    struct PrintedTarget {
        const char16_t* murni;
        const char16_t* perubahan;
    };

    /// Targets are numbers ("90.36") or, with more in them, printed texts.
    void addTarget(UnitData& data, const QString& dokumenId, const QString& indikatorId, const QString& text)
    {
        Target target = row<Target>(dokumenId + u'/' + indikatorId);
        target.dokumenId = dokumenId;
        target.indikatorId = indikatorId;
        target.tahun = kTahun;
        target.nilai = Decimal::fromText(text.section(u' ', 0, 0));
        if (text.contains(u' '))
            target.teks = text;
        data.target.push_back(target);
    }

    void addIndikator(UnitData& data, const QString& id, const QString& simpulId, const QString& nama,
                      const QString& satuan, const PrintedTarget& target)
    {
        Indikator indikator = row<Indikator>(id);
        indikator.simpulId = simpulId;
        indikator.nama = nama;
        indikator.satuan = satuan;
        indikator.urutan = int(data.indikator.size());
        data.indikator.push_back(indikator);
        addTarget(data, kMurni, id, QString::fromUtf16(target.murni));
        addTarget(data, kPerubahan, id, QString::fromUtf16(target.perubahan));
    }

    void addCetakan(UnitData& data, const QString& dokumenId, const QString& objekId, const QString& nama,
                    const QString& keterangan)
    {
        Cetakan cetakan = row<Cetakan>(dokumenId + QStringLiteral("/cetakan/") + objekId);
        cetakan.dokumenId = dokumenId;
        cetakan.objekId = objekId;
        cetakan.nama = nama;
        cetakan.keterangan = keterangan;
        data.cetakan.push_back(cetakan);
    }

    void addPagu(UnitData& data, const QString& dokumenId, const QString& simpulId, const char* nilai,
                 const char* keterangan)
    {
        Pagu pagu = row<Pagu>(dokumenId + u'/' + simpulId);
        pagu.dokumenId = dokumenId;
        pagu.simpulId = simpulId;
        pagu.tahun = kTahun;
        pagu.nilai = Decimal::fromText(QString::fromLatin1(nilai)).value();
        data.pagu.push_back(pagu);
        addCetakan(data, dokumenId, simpulId, {}, QString::fromLatin1(keterangan));
    }

    void addOffice(UnitData& data)
    {
        UnitKerja unit;
        unit.id = kUnit;
        unit.nama = QStringLiteral("Kecamatan Kutorejo");
        unit.kabupaten = QStringLiteral("Kabupaten Mojokerto");
        unit.provinsi = QStringLiteral("Jawa Timur");
        unit.alamat = QStringLiteral("Jalan Raya Kutorejo Nomor 1, Kutorejo 61383");
        unit.telepon = QStringLiteral("(0321) 123456");
        unit.surel = QStringLiteral("kecamatan@kutorejo.contoh.id");
        unit.tempat = QStringLiteral("Mojokerto");
        data.unit.push_back(unit);
        Jabatan camat = row<Jabatan>(kCamat);
        camat.nama = QStringLiteral("Camat");
        Jabatan kasi = row<Jabatan>(kKasi);
        kasi.nama = QStringLiteral("Kasi Pelayanan");
        kasi.atasanId = kCamat;
        data.jabatan = { camat, kasi };
    }

    void addDokumen(UnitData& data)
    {
        PeriodeRenstra periode = row<PeriodeRenstra>(kPeriode);
        periode.tahunAwal = 2022;
        periode.tahunAkhir = 2026;
        data.periode.push_back(periode);
        Dokumen murni = row<Dokumen>(kMurni);
        murni.periodeId = kPeriode;
        murni.jenis = JenisDokumen::PerjanjianKinerja;
        murni.tahun = kTahun;
        murni.tanggal = QDate(2024, 1, 2);
        murni.status = StatusDokumen::Ditetapkan;
        murni.pihakPertamaId = kCamat;
        murni.pihakKedua = QStringLiteral("Bupati Mojokerto");
        Dokumen perubahan = murni;
        perubahan.id = kPerubahan;
        perubahan.perubahanKe = 1;
        perubahan.tanggal = QDate(2024, 10, 7);
        Dokumen renja = murni;
        renja.id = kRenja;
        renja.jenis = JenisDokumen::Renja;
        data.dokumen = { murni, perubahan, renja };
    }

    void addPlan(UnitData& data)
    {
        const QString tujuan = QStringLiteral("tujuan");
        addSimpul(data, tujuan, JenisSimpul::Tujuan, QStringLiteral("Meningkatnya Kualitas Pelayanan Publik"));
        addSimpul(data, QStringLiteral("s1"), JenisSimpul::Sasaran,
                  QStringLiteral("Terwujudnya Pelayanan Publik Yang Optimal"), tujuan);
        addSimpul(data, QStringLiteral("k1"), JenisSimpul::KinerjaLainnya,
                  QStringLiteral("Terselenggaranya pelayanan PATEN sesuai standart pelayanan"), tujuan);
        addSimpul(data, QStringLiteral("k2"), JenisSimpul::KinerjaLainnya,
                  QStringLiteral("Terselenggaranya fasilitasi dan koordinasi pemerintahan"), tujuan);
        addSimpul(data, QStringLiteral("k3"), JenisSimpul::KinerjaLainnya,
                  QStringLiteral("Meningkatnya Tata Kelola Birokrasi Pemerintah yang Efektif, Efisien dan Akuntabel"),
                  tujuan);
        addSimpul(data, QStringLiteral("k4"), JenisSimpul::KinerjaLainnya,
                  QStringLiteral("Optimalisasi Kualitas Pelayanan melalui Pembangunan Inovasi yang Mempunyai Nilai "
                                 "Tambah"),
                  tujuan);
        addSimpul(data, QStringLiteral("p1"), JenisSimpul::Program,
                  QStringLiteral("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"), QStringLiteral("s1"));
        addSimpul(data, QStringLiteral("p2"), JenisSimpul::Program,
                  QStringLiteral("Program Penyelenggaraan Pemerintahan Dan Pelayanan Publik"), QStringLiteral("s1"));
        addSimpul(data, QStringLiteral("p6"), JenisSimpul::Program,
                  QStringLiteral("Program Pembinaan Dan Pengawasan Pemerintahan Desa"), QStringLiteral("s1"));
    }

    void addFigures(UnitData& data)
    {
        const auto indikator = [&](const char* id, const char* simpul, const char* nama, const char* satuan,
                                   PrintedTarget target) {
            addIndikator(data, QString::fromLatin1(id), QString::fromLatin1(simpul), QString::fromLatin1(nama),
                         QString::fromLatin1(satuan), target);
        };
        indikator("i1", "s1", "IKM Kecamatan", "Nilai", { u"90.36", u"90.36" });
        indikator("i2", "k1", "Persentase pelayanan yang terlayani sesuai standart pelayanan", "%", { u"100", u"100" });
        indikator("i3", "k2", "Persentase hasil koordinasi yang ditindaklanjuti", "%", { u"100", u"100" });
        indikator("i4", "k3", "Nilai SAKIP Kecamatan", "Nilai", { u"81", u"82" });
        indikator("i5", "k3", "Persentase Realisasi Anggaran Perangkat Daerah", "%", { u"97.86", u"97.86" });
        indikator("i6", "k3", "Indeks Profesionalitas ASN", "Nilai", { u"82 (Tinggi)", u"84 (Tinggi)" });
        indikator("i7", "k4", "Jumlah Inovasi yang terinternalisasi dan tersosialisasi serta berkelanjutan", "Inovasi",
                  { u"3 Inovasi", u"3 Inovasi" });
        const auto pagu = [&](const char* id, const char* murni, const char* perubahan) {
            const QString simpul = QString::fromLatin1(id);
            addPagu(data, kMurni, simpul, murni, "APBD 2024");
            addPagu(data, kPerubahan, simpul, perubahan, "P APBD 2024");
        };
        pagu("p1", "2514246000", "2638066000");
        pagu("p2", "30000000", "30000000");
        pagu("p6", "344995600", "304995600");
    }

} // namespace

UnitData kutorejo()
{
    UnitData data;
    addOffice(data);
    addDokumen(data);
    addPlan(data);
    addFigures(data);
    // Both versions word something differently from the tree.
    addCetakan(data, kMurni, QStringLiteral("k1"),
               QStringLiteral("Terselenggaranya pelayanan yang terlayani sesuai standart pelayanan"), {});
    addCetakan(data, kPerubahan, QStringLiteral("k3"),
               QStringLiteral("Meningkatnya Tata Kelola Birokrasi Pemerintah yang Efektif, Efisien dan Akuntabilitas"),
               {});
    return data;
}

Dokumen& dokumen(UnitData& data, const QString& id)
{
    return *std::ranges::find(data.dokumen, id, &Dokumen::id);
}

Pejabat camat(const QString& nama, QDate mulai, QDate selesai, StatusPejabat status)
{
    Pejabat pejabat = row<Pejabat>(QStringLiteral("pejabat/") + nama);
    pejabat.jabatanId = kCamat;
    pejabat.nama = nama;
    pejabat.nip = QStringLiteral("19700101 199503 1 001");
    pejabat.pangkat = QStringLiteral("Pembina Tk. I");
    pejabat.status = status;
    pejabat.mulai = mulai;
    pejabat.selesai = selesai;
    return pejabat;
}

} // namespace selaras::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// The kecamatan of the window's tests: UiFixture.h shows its tree.
#include "core/sample/Transkripsi.h"
#include "tests/ui/UiFixture.h"

#include <array>

namespace selaras::ui {

using namespace domain;

namespace {

    const QString kUnit = QStringLiteral("unit");

    void must(workspace::Workspace& workspace, Result<edits::Edit> edit)
    {
        const auto result = workspace.commit(std::move(edit));
        ASSERT_OK(result);
    }

    Simpul simpul(const QString& id, const QString& parent, JenisSimpul jenis, const QString& kode, const QString& nama,
                  const QString& jabatan, int urutan)
    {
        Simpul s;
        s.id = id;
        s.unitId = kUnit;
        s.periodeId = QStringLiteral("periode");
        s.indukId = parent;
        s.jenis = jenis;
        s.kode = kode;
        s.nama = nama;
        s.jabatanId = jabatan;
        s.urutan = urutan;
        return s;
    }

    Indikator indikator(const QString& id, const QString& simpulId, const QString& nama, const QString& satuan,
                        int urutan)
    {
        Indikator i;
        i.id = id;
        i.unitId = kUnit;
        i.simpulId = simpulId;
        i.nama = nama;
        i.satuan = satuan;
        i.jabatanId = QStringLiteral("jab-sekretaris");
        i.urutan = urutan;
        return i;
    }

    void addOffice(workspace::Workspace& workspace)
    {
        UnitKerja unit;
        unit.id = kUnit;
        unit.nama = QStringLiteral("Kecamatan Kutorejo");
        unit.kabupaten = QStringLiteral("Kabupaten Mojokerto");
        unit.provinsi = QStringLiteral("Jawa Timur");
        unit.tempat = QStringLiteral("Mojokerto");
        must(workspace, edits::createUnit(workspace.snapshot(), unit));

        std::vector<Entity> posts;
        const auto post = [&posts](const char* id, const char* nama, const char* atasan, int urutan) {
            Jabatan j;
            j.id = QString::fromLatin1(id);
            j.unitId = kUnit;
            j.nama = QString::fromLatin1(nama);
            j.atasanId = QString::fromLatin1(atasan);
            j.urutan = urutan;
            posts.emplace_back(j);
        };
        post("jab-camat", "Camat", "", 1);
        post("jab-sekretaris", "Sekretaris Camat", "jab-camat", 2);
        post("jab-layanan", "Kasi Pelayanan", "jab-camat", 3);
        post("jab-pemerintahan", "Kasi Pemerintahan", "jab-camat", 4);
        must(workspace, edits::addOffice(workspace.snapshot(), std::move(posts)));
    }

    std::vector<Entity> nodes()
    {
        using enum JenisSimpul;
        const auto s = [](const char* id, const char* parent, JenisSimpul jenis, const char* kode, const char* nama,
                          const char* jabatan, int urutan) {
            const auto text = [](const char* t) { return QString::fromUtf8(t); };
            return simpul(text(id), text(parent), jenis, text(kode), text(nama), text(jabatan), urutan);
        };
        PeriodeRenstra period{ QStringLiteral("periode"), kUnit, 2022, 2026 };
        return {
            period,
            s("tujuan", "", Tujuan, "", "Meningkatnya Kualitas Pelayanan Publik", "jab-camat", 1),
            s("sasaran-layanan", "tujuan", Sasaran, "", "Terwujudnya Pelayanan Publik yang Optimal", "jab-layanan", 1),
            s("sasaran-koordinasi", "tujuan", Sasaran, "", "Meningkatnya Koordinasi Pemerintahan", "jab-pemerintahan",
              2),
            s("lainnya", "tujuan", KinerjaLainnya, "", "Meningkatnya Tata Kelola Kesekretariatan", "jab-sekretaris", 3),
            s("prog-penunjang", "lainnya", Program, "7.01.01",
              "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "jab-sekretaris", 1),
            s("keg-penunjang", "prog-penunjang", Kegiatan, "7.01.01.2.02", "Administrasi Keuangan Perangkat Daerah",
              "jab-sekretaris", 1),
            s("sub-gaji", "keg-penunjang", SubKegiatan, "7.01.01.2.02.01", "Penyediaan Gaji dan Tunjangan ASN",
              "jab-sekretaris", 1),
            s("sub-rapat", "keg-penunjang", SubKegiatan, "7.01.01.2.02.07",
              "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "jab-sekretaris", 2),
            s("prog-layanan", "sasaran-layanan", Program, "7.01.02",
              "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", "jab-layanan", 1),
            s("keg-layanan", "prog-layanan", Kegiatan, "7.01.02.2.04",
              "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat", "jab-layanan", 1),
            s("sub-layanan", "keg-layanan", SubKegiatan, "7.01.02.2.04.01",
              "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan", "jab-layanan", 1),
            s("prog-desa", "sasaran-koordinasi", Program, "7.01.06",
              "Program Pembinaan dan Pengawasan Pemerintahan Desa", "jab-pemerintahan", 1),
            s("keg-desa", "prog-desa", Kegiatan, "7.01.06.2.01",
              "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa", "jab-pemerintahan",
              1),
            s("sub-desa", "keg-desa", SubKegiatan, "7.01.06.2.01.02", "Fasilitasi Administrasi Tata Pemerintahan Desa",
              "jab-pemerintahan", 1),
        };
    }

    std::vector<Entity> measures()
    {
        const auto i = [](const char* id, const char* node, const char* nama, const char* satuan, int urutan) {
            return indikator(QString::fromLatin1(id), QString::fromLatin1(node), QString::fromUtf8(nama),
                             QString::fromLatin1(satuan), urutan);
        };
        auto service =
            i("ind-layanan", "sasaran-layanan", "Persentase pelayanan yang terlayani sesuai standar pelayanan", "%", 2);
        service.namaPembilang = QStringLiteral("Pelayanan yang terlayani sesuai standar");
        service.namaPenyebut = QStringLiteral("Seluruh pelayanan");
        service.jabatanId = QStringLiteral("jab-layanan");
        auto satisfaction = i("ind-ikm", "sasaran-layanan", "Indeks Kepuasan Masyarakat (IKM) Kecamatan", "Nilai", 1);
        satisfaction.iku = true;
        satisfaction.skala = JenisSkala::Skm14;
        satisfaction.jabatanId = QStringLiteral("jab-layanan");
        auto coordination =
            i("ind-koordinasi", "sasaran-koordinasi", "Persentase hasil koordinasi yang ditindaklanjuti", "%", 1);
        coordination.jabatanId = QStringLiteral("jab-pemerintahan");
        auto sakip = i("ind-sakip", "lainnya", "Nilai SAKIP Kecamatan", "Nilai", 1);
        sakip.skala = JenisSkala::Sakip88;
        auto innovation = i("ind-inovasi", "lainnya", "Jumlah inovasi yang terinternalisasi", "Inovasi", 4);
        innovation.desimal = 0;
        return { satisfaction,
                 service,
                 coordination,
                 sakip,
                 i("ind-anggaran", "lainnya", "Persentase Realisasi Anggaran Perangkat Daerah", "%", 2),
                 i("ind-asn", "lainnya", "Indeks Profesionalitas ASN", "Indeks", 3),
                 innovation };
    }

    Dokumen dokumen(const char* id, JenisDokumen jenis, int tahun, int perubahanKe, StatusDokumen status)
    {
        Dokumen d;
        d.id = QString::fromLatin1(id);
        d.unitId = kUnit;
        d.jenis = jenis;
        d.periodeId = QStringLiteral("periode");
        d.tahun = tahun;
        d.perubahanKe = perubahanKe;
        d.status = status;
        return d;
    }

    void addDocuments(workspace::Workspace& workspace)
    {
        using enum JenisDokumen;
        using enum StatusDokumen;
        must(workspace,
             edits::addDokumen(workspace.snapshot(),
                               { dokumen("renstra", Renstra, 0, 0, Ditetapkan),
                                 dokumen("pk-2022", PerjanjianKinerja, 2022, 0, Ditetapkan),
                                 dokumen("pk-2023", PerjanjianKinerja, 2023, 0, Ditetapkan),
                                 dokumen("renja-2024", Renja, 2024, 0, Ditetapkan),
                                 dokumen("pk-2024", PerjanjianKinerja, 2024, 0, Ditetapkan),
                                 dokumen("pk-2024-p1", PerjanjianKinerja, 2024, 1, Ditetapkan),
                                 dokumen("pk-2025", PerjanjianKinerja, 2025, 0, Draf) }));
    }

    struct Printed {
        const char* indikator;
        const char* simpul;
        const char* target; ///< "" for none
    };

    sample::BarisDokumen row(const Printed& printed, int tahun)
    {
        sample::BarisDokumen result;
        result.simpulId = QString::fromLatin1(printed.simpul);
        result.indikatorId = QString::fromLatin1(printed.indikator);
        result.target.emplace_back(edits::Kolom{ {}, tahun, Bagian::Tahunan }, QString::fromUtf8(printed.target));
        return result;
    }

    void transcribe(workspace::Workspace& workspace, const char* dokumenId, int tahun,
                    const std::vector<Printed>& printed,
                    const std::vector<std::pair<const char*, const char*>>& pagu = {})
    {
        const auto id = QString::fromLatin1(dokumenId);
        std::vector<sample::BarisDokumen> rows;
        for (const auto& p : printed)
            rows.push_back(row(p, tahun));
        for (const auto& [simpulId, amount] : pagu) {
            sample::BarisDokumen line;
            line.simpulId = QString::fromLatin1(simpulId);
            line.pagu.emplace_back(edits::Kolom{ {}, tahun, Bagian::Tahunan }, QString::fromLatin1(amount));
            rows.push_back(std::move(line));
        }
        for (auto& r : rows) {
            for (auto* columns : { &r.target, &r.pagu }) {
                for (auto& [kolom, text] : *columns)
                    kolom.dokumenId = id;
            }
        }
        must(workspace, sample::transcribeDokumen(workspace.snapshot(), id, rows));
    }

    std::vector<Printed> targets(const std::array<const char*, 7>& texts)
    {
        return { { "ind-ikm", "sasaran-layanan", texts[0] },
                 { "ind-layanan", "sasaran-layanan", texts[1] },
                 { "ind-koordinasi", "sasaran-koordinasi", texts[2] },
                 { "ind-sakip", "lainnya", texts[3] },
                 { "ind-anggaran", "lainnya", texts[4] },
                 { "ind-asn", "lainnya", texts[5] },
                 { "ind-inovasi", "lainnya", texts[6] } };
    }

    void addTargets(workspace::Workspace& workspace)
    {
        transcribe(workspace, "pk-2022", 2022, targets({ "81", "81", "81", "79,86", "81", "72", "2" }));
        transcribe(workspace, "pk-2023", 2023, targets({ "85", "100", "100", "81", "95", "77", "2" }));
        transcribe(workspace, "pk-2024", 2024, targets({ "88", "100", "100", "82 (A)", "97,86", "84", "2" }));
        transcribe(workspace, "pk-2024-p1", 2024, targets({ "90,36", "100", "100", "82 (A)", "97,86", "84", "2" }));
        transcribe(workspace, "renstra", 2025, targets({ "91", "100", "100", "83", "98", "85", "2" }));
        transcribe(workspace, "renja-2024", 2024, { { "ind-sakip", "lainnya", "81 (A)" } },
                   { { "sub-gaji", "2.293.726.000" },
                     { "sub-rapat", "344.340.000" },
                     { "sub-layanan", "30.000.000" },
                     { "sub-desa", "304.995.600" } });
    }

    void addResults(workspace::Workspace& workspace)
    {
        const auto record = [&workspace](const char* id, int tahun, int triwulan, const char* typed) {
            must(workspace,
                 edits::recordRealisasi(workspace.snapshot(), QString::fromLatin1(id), tahun, triwulan,
                                        QString::fromLatin1(typed)));
        };
        const std::array<const char*, 7> ids{ "ind-ikm",      "ind-layanan", "ind-koordinasi", "ind-sakip",
                                              "ind-anggaran", "ind-asn",     "ind-inovasi" };
        const std::array<std::array<const char*, 7>, 2> years{
            { { "82,99", "99,04", "98,53", "81,99", "98,09", "44,47", "2" },
              { "90,35", "100", "100", "80,86", "97,85", "77,99", "2" } }
        };
        for (size_t year = 0; year < years.size(); ++year) {
            for (size_t i = 0; i < ids.size(); ++i)
                record(ids[i], 2022 + int(year), 4, years[year][i]);
        }
        for (const auto& [id, value] :
             std::initializer_list<std::pair<const char*, const char*>>{ { "ind-ikm", "93,66" },
                                                                         { "ind-koordinasi", "100" },
                                                                         { "ind-sakip", "82,75" },
                                                                         { "ind-asn", "84,76" },
                                                                         { "ind-inovasi", "2" } })
            record(id, 2024, 4, value);
        record("ind-anggaran", 2024, 1, "21,40");
        record("ind-anggaran", 2024, 2, "46,12");
        record("ind-anggaran", 2024, 3, "70,85");
        record("ind-anggaran", 2024, 4, "93,35");
        must(workspace,
             edits::recordRealisasi(workspace.snapshot(), QStringLiteral("ind-layanan"), 2024, 4,
                                    QStringLiteral("1736"), QStringLiteral("1736")));
        for (const auto& [id, value] :
             std::initializer_list<std::pair<const char*, const char*>>{ { "sub-gaji", "2.119.448.702" },
                                                                         { "sub-rapat", "327.740.000" },
                                                                         { "sub-layanan", "29.616.000" },
                                                                         { "sub-desa", "298.557.400" } })
            must(workspace,
                 edits::recordRealisasiAnggaran(workspace.snapshot(), QString::fromLatin1(id), 2024, 4,
                                                QString::fromLatin1(value)));
    }

} // namespace

void buildSmallUnit(workspace::Workspace& workspace)
{
    addOffice(workspace);
    must(workspace, edits::addPlan(workspace.snapshot(), nodes()));
    must(workspace, edits::addPlan(workspace.snapshot(), measures()));
    addDocuments(workspace);
    addTargets(workspace);
    addResults(workspace);
}

} // namespace selaras::ui

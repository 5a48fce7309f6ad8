// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigPlan.h"

#include <QTemporaryDir>

#include <algorithm>

namespace selaras::bench {

using namespace domain;

namespace {

    constexpr int kPrograms = 50, kKegiatan = 4, kSub = 3;

    struct Tree {
        std::vector<Entity> nodes, indicators, targets;
        int count = 0;

        Id node(const Id& parent, JenisSimpul jenis, const QString& kode)
        {
            Simpul s;
            s.id = QStringLiteral("s%1").arg(++count);
            s.unitId = QStringLiteral("unit");
            s.periodeId = QStringLiteral("periode");
            s.indukId = parent;
            s.jenis = jenis;
            s.kode = kode;
            s.nama = QStringLiteral("Penyelenggaraan urusan pemerintahan nomor %1").arg(count);
            s.urutan = count;
            nodes.emplace_back(s);
            return s.id;
        }

        void indicator(const Id& simpulId)
        {
            Indikator i;
            i.id = QStringLiteral("i%1").arg(indicators.size());
            i.unitId = QStringLiteral("unit");
            i.simpulId = simpulId;
            i.nama = QStringLiteral("Jumlah dokumen yang disusun menurut standar %1").arg(indicators.size());
            i.satuan = QStringLiteral("Dokumen");
            i.urutan = int(indicators.size());
            for (int year = 0; year < kYears; ++year) {
                Target t;
                t.id = i.id + QStringLiteral("-%1").arg(kFirstYear + year);
                t.unitId = i.unitId;
                t.dokumenId = QStringLiteral("renstra");
                t.indikatorId = i.id;
                t.tahun = kFirstYear + year;
                t.nilai = Decimal::fromInteger(qint64(indicators.size()) + year);
                targets.emplace_back(t);
            }
            indicators.emplace_back(i);
        }
    };

    Tree makeTree()
    {
        Tree tree;
        const Id goal = tree.node({}, JenisSimpul::Tujuan, {});
        for (int p = 0; p < kPrograms; ++p) {
            const Id aim = tree.node(goal, JenisSimpul::Sasaran, {});
            const QString code = QStringLiteral("7.01.%1").arg(p + 1, 2, 10, QChar(u'0'));
            const Id program = tree.node(aim, JenisSimpul::Program, code);
            tree.indicator(aim);
            tree.indicator(aim);
            tree.indicator(program);
            tree.indicator(program);
            for (int k = 0; k < kKegiatan; ++k) {
                const QString below = code + QStringLiteral(".2.%1").arg(k + 1, 2, 10, QChar(u'0'));
                const Id kegiatan = tree.node(program, JenisSimpul::Kegiatan, below);
                tree.indicator(kegiatan);
                for (int s = 0; s < kSub; ++s)
                    tree.indicator(tree.node(kegiatan, JenisSimpul::SubKegiatan,
                                             below + QStringLiteral(".%1").arg(s + 1, 4, 10, QChar(u'0'))));
            }
        }
        return tree;
    }

    void build(workspace::Workspace& workspace)
    {
        UnitKerja unit;
        unit.id = QStringLiteral("unit");
        unit.nama = QStringLiteral("Kecamatan Contoh");
        must(workspace.commit(edits::createUnit(workspace.snapshot(), unit)), "unit");
        Tree tree = makeTree();
        std::vector<Entity> plan{ PeriodeRenstra{ QStringLiteral("periode"), unit.id, kFirstYear,
                                                  kFirstYear + kYears - 1 } };
        std::ranges::move(tree.nodes, std::back_inserter(plan));
        std::ranges::move(tree.indicators, std::back_inserter(plan));
        must(workspace.commit(edits::addPlan(workspace.snapshot(), std::move(plan))), "plan");
        Dokumen renstra;
        renstra.id = QStringLiteral("renstra");
        renstra.unitId = unit.id;
        renstra.periodeId = QStringLiteral("periode");
        must(workspace.commit(edits::addDokumen(workspace.snapshot(), { renstra })), "document");
        edits::Edit figures{ Action::Import, {}, {} };
        for (Entity& row : tree.targets)
            figures.rows.push_back({ std::nullopt, std::move(row) });
        must(workspace.commit(std::move(figures)), "targets");
    }

    QTemporaryDir& folder()
    {
        static QTemporaryDir dir;
        return dir;
    }

    /// Opens a file that is built when it is first asked for.
    std::unique_ptr<workspace::Workspace> openFile(const QString& name, void (*fill)(workspace::Workspace&))
    {
        const QString path = folder().filePath(name);
        if (!QFile::exists(path)) {
            auto store = storage::Store::create(path);
            must(store, "create");
            auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
            must(workspace, "open");
            fill(**workspace);
        }
        auto store = storage::Store::open(path);
        must(store, "open");
        auto workspace = workspace::Workspace::open(std::move(*store), QStringLiteral("bench"));
        must(workspace, "load");
        return std::move(*workspace);
    }

    /// The rows of another snapshot that this one lacks or has otherwise.
    void addResults(workspace::Workspace& workspace)
    {
        build(workspace);
        const Snapshot full = fullQuarter();
        edits::Edit edit{ Action::Import, {}, {} };
        for (const Dokumen& row : full.data().dokumen)
            edit.rows.push_back({ *workspace.snapshot().dokumen(row.id), row });
        for (const Pagu& row : full.data().pagu)
            edit.rows.push_back({ std::nullopt, row });
        for (const RealisasiKinerja& row : full.data().realisasi)
            edit.rows.push_back({ std::nullopt, row });
        for (const RealisasiAnggaran& row : full.data().realisasiAnggaran)
            edit.rows.push_back({ std::nullopt, row });
        must(workspace.commit(std::move(edit)), "results");
    }

} // namespace

void stop(const char* what)
{
    std::cerr << "bench: " << what << " failed\n";
    std::exit(1);
}

std::unique_ptr<workspace::Workspace> openPlan()
{
    return openFile(QStringLiteral("rencana.selaras"), build);
}

std::unique_ptr<workspace::Workspace> openResults()
{
    return openFile(QStringLiteral("realisasi.selaras"), addResults);
}

Snapshot fullQuarter()
{
    UnitData data = openPlan()->snapshot().data();
    for (const Indikator& indikator : data.indikator) {
        for (int cell = 0; cell < kYears * 4; ++cell) {
            RealisasiKinerja row;
            row.id = QStringLiteral("r-%1-%2").arg(indikator.id).arg(cell); // ids are one name space
            row.unitId = indikator.unitId;
            row.indikatorId = indikator.id;
            row.tahun = kFirstYear + cell / 4;
            row.triwulan = cell % 4 + 1;
            row.nilai = Decimal::fromInteger(200 + cell);
            data.realisasi.push_back(row);
        }
    }
    for (const Simpul& node : data.simpul) {
        if (node.jenis != JenisSimpul::SubKegiatan)
            continue;
        Pagu pagu;
        pagu.id = QStringLiteral("p-") + node.id;
        pagu.simpulId = node.id;
        pagu.unitId = node.unitId;
        pagu.dokumenId = QStringLiteral("renstra");
        pagu.tahun = kFirstYear + kYears - 1;
        pagu.nilai = Decimal::fromInteger(10'000'000);
        data.pagu.push_back(pagu);
        for (int triwulan = 1; triwulan <= 4; ++triwulan)
            data.realisasiAnggaran.push_back({ QStringLiteral("a-%1-%2").arg(node.id).arg(triwulan), node.unitId,
                                               node.id, pagu.tahun, triwulan, Decimal::fromInteger(triwulan),
                                               std::nullopt });
    }
    std::ranges::find(data.dokumen, QStringLiteral("renstra"), &Dokumen::id)->status = StatusDokumen::Ditetapkan;
    return Snapshot(std::move(data));
}

} // namespace selaras::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleStore.h"

#include "core/edits/base/Ids.h"
#include "core/edits/results/Realisasi.h"
#include "core/format/Text.h"
#include "core/sample/SampleFiles.h"
#include "core/storage/sqlite/NewFile.h"

#include <QJsonArray>

namespace selaras::sample {

using namespace edits;
using workspace::Workspace;

using namespace domain;

namespace {

    /// Names the file beside the row. A store that is not empty has nothing to do with the files.
    Error placed(const Error& error, const QString& place)
    {
        if (error.code == ErrorCode::UnitAlreadySet)
            return error;
        if (error.code == ErrorCode::ImportInvalid)
            return { error.code, { place + u' ' + error.details.value(0), error.details.value(1) } };
        return { ErrorCode::ImportInvalid, { place + u':', format::Text::error(error) } };
    }

    /// Builds the store file by file, each as one transaction.
    class Builder {
    public:
        explicit Builder(Workspace& workspace)
            : m_workspace(workspace)
        {
        }

        Result<void> build();

    private:
        Result<void> unit();
        Result<void> office(const QJsonObject& json);
        Result<void> plan();
        Result<void> documents();
        Result<void> matrix(const QString& slug, const Dokumen& dokumen);
        Result<void> belanja();
        Result<void> results();
        Result<void> evaluation(const QJsonObject& json);

        const Snapshot& snapshot() const { return m_workspace.snapshot(); }
        Id unitId() const { return sampleId(QStringLiteral("unit")); }

        Result<void> commit(Result<Edit> edit, const QString& place)
        {
            if (!edit)
                return tl::unexpected(placed(edit.error(), place));
            edit->reason = QStringLiteral("Data contoh dari LKjIP 2024 (%1)").arg(place);
            const Result<ChangeSet> done = m_workspace.commit(std::move(edit));
            return done ? Result<void>() : tl::unexpected(done.error());
        }

        Workspace& m_workspace;
    };

    Result<void> Builder::build()
    {
        for (auto step :
             { &Builder::unit, &Builder::plan, &Builder::documents, &Builder::belanja, &Builder::results }) {
            if (const Result<void> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    Result<void> Builder::unit()
    {
        const Result<QJsonDocument> json = readJson(QStringLiteral("unit.json"));
        if (!json)
            return tl::unexpected(json.error());
        const QJsonObject o = json->object().value(u"unit").toObject();
        UnitKerja row{ unitId(),
                       text(o, "nama"),
                       text(o, "kabupaten"),
                       text(o, "provinsi"),
                       text(o, "kode"),
                       text(o, "alamat"),
                       text(o, "telepon"),
                       text(o, "surel"),
                       text(o, "situs"),
                       text(o, "tempat"),
                       {} };
        if (const Result<void> done = commit(createUnit(snapshot(), std::move(row)), QStringLiteral("unit.json"));
            !done)
            return done;
        return office(json->object());
    }

    Result<void> Builder::office(const QJsonObject& json)
    {
        std::vector<Entity> rows;
        int order = 0;
        for (const QJsonValue& value : json.value(u"profil").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(ProfilUnit{ sampleId(QStringLiteral("profil/") + text(o, "judul")), unitId(),
                                       text(o, "judul"), text(o, "isi"), order++ });
        }
        for (const QJsonValue& value : json.value(u"desa").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(Desa{ sampleId(QStringLiteral("desa/") + text(o, "nama")), unitId(), text(o, "nama"),
                                 whole(o, "lakiLaki"), whole(o, "perempuan"), text(o, "per"), order++ });
        }
        for (const QJsonValue& value : json.value(u"jabatan").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(Jabatan{ sampleId(text(o, "slug")), unitId(), text(o, "nama"), sampleId(text(o, "atasan")),
                                    text(o, "tugas"), text(o, "fungsi"), order++ });
        }
        for (const QJsonValue& value : json.value(u"iki").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(IndikatorIndividu{ sampleId(QStringLiteral("iki/%1").arg(order)), unitId(),
                                              sampleId(text(o, "jabatan")), text(o, "sasaran"), text(o, "indikator"),
                                              text(o, "formula"), text(o, "sumberData"), text(o, "penanggungJawab"),
                                              order });
            ++order;
        }
        return commit(addOffice(snapshot(), std::move(rows)), QStringLiteral("unit.json"));
    }

    Result<void> Builder::plan()
    {
        const Result<QJsonDocument> json = readJson(QStringLiteral("rencana.json"));
        if (!json)
            return tl::unexpected(json.error());
        const QJsonObject period = json->object().value(u"periode").toObject();
        std::vector<Entity> rows{ PeriodeRenstra{ sampleId(QStringLiteral("periode")), unitId(),
                                                  whole(period, "tahunAwal"), whole(period, "tahunAkhir") } };
        int order = 0;
        for (const QJsonValue& value : json->object().value(u"simpul").toArray())
            rows.push_back(nodeOf(value.toObject(), unitId(), order++));
        for (const QJsonValue& value : json->object().value(u"indikator").toArray())
            rows.push_back(indicatorOf(value.toObject(), unitId(), order++));
        return commit(addPlan(snapshot(), std::move(rows)), QStringLiteral("rencana.json"));
    }

    Result<void> Builder::documents()
    {
        const Result<QJsonDocument> json = readJson(QStringLiteral("dokumen.json"));
        if (!json)
            return tl::unexpected(json.error());
        std::vector<Dokumen> rows;
        QStringList slugs;
        for (const QJsonValue& value : json->array()) {
            const QJsonObject o = value.toObject();
            slugs << text(o, "slug");
            rows.push_back(documentOf(o, unitId()));
        }
        if (const Result<void> done = commit(addDokumen(snapshot(), rows), QStringLiteral("dokumen.json")); !done)
            return done;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (const Result<void> done = matrix(slugs[qsizetype(i)], rows[i]); !done)
                return done;
        }
        return {};
    }

    Result<void> Builder::matrix(const QString& slug, const Dokumen& dokumen)
    {
        const QString name = slug + QStringLiteral(".tsv");
        const auto table = readTable(name);
        if (!table)
            return tl::unexpected(table.error());
        std::vector<BarisDokumen> rows;
        for (const auto& cells : *table)
            rows.push_back(rowOf(cells, dokumen.id));
        return commit(transcribeDokumen(snapshot(), dokumen.id, rows), name);
    }

    Result<void> Builder::belanja()
    {
        const QString name = QStringLiteral("belanja-2024.tsv");
        const auto table = readTable(name);
        if (!table)
            return tl::unexpected(table.error());
        std::vector<std::pair<QString, QString>> rows;
        for (const auto& cells : *table)
            rows.emplace_back(cells.value(QStringLiteral("rekening")), cells.value(QStringLiteral("nilai")));
        const Kolom kolom{ sampleId(QStringLiteral("renja-2024-p1")), 2024, Bagian::Tahunan };
        return commit(transcribeBelanja(snapshot(), sampleId(QStringLiteral("tujuan")), kolom, rows), name);
    }

    Result<Edit> resultOf(const Snapshot& snapshot, const QJsonObject& o)
    {
        const Id id = sampleId(text(o, "indikator"));
        const int tahun = whole(o, "tahun");
        const int triwulan = whole(o, "triwulan");
        return o.contains(u"pembilang")
            ? recordRealisasi(snapshot, id, tahun, triwulan, typed(text(o, "pembilang")), typed(text(o, "penyebut")))
            : recordRealisasi(snapshot, id, tahun, triwulan, typed(text(o, "nilai")));
    }

    Result<void> Builder::results()
    {
        const QString name = QStringLiteral("hasil.json");
        const Result<QJsonDocument> json = readJson(name);
        if (!json)
            return tl::unexpected(json.error());
        Edit edit{ Action::SetRealisasi, {}, {} };
        Snapshot draft = snapshot();
        const auto add = [&](Result<Edit> part) -> Result<void> {
            if (!part)
                return tl::unexpected(placed(part.error(), name));
            draft = draft.with(part->rows);
            edit.append(std::move(*part));
            return {};
        };
        for (const QJsonValue& value : json->object().value(u"realisasi").toArray()) {
            const QJsonObject o = value.toObject();
            if (const Result<void> done = add(resultOf(draft, o)); !done)
                return done;
            const CatatanRealisasi notes{ text(o, "kendala"), text(o, "solusi"), text(o, "tindakLanjut"),
                                          text(o, "catatan") };
            if (const Result<void> done = add(recordCatatan(draft, sampleId(text(o, "indikator")), whole(o, "tahun"),
                                                            whole(o, "triwulan"), notes));
                !done)
                return done;
        }
        for (const QJsonValue& value : json->object().value(u"anggaran").toArray()) {
            const QJsonObject o = value.toObject();
            if (const Result<void> done =
                    add(recordRealisasiAnggaran(draft, sampleId(text(o, "simpul")), whole(o, "tahun"),
                                                whole(o, "triwulan"), typed(text(o, "nilai"))));
                !done)
                return done;
        }
        if (const Result<void> done = commit(std::move(edit), name); !done)
            return done;
        return evaluation(json->object());
    }

    Result<void> Builder::evaluation(const QJsonObject& json)
    {
        std::vector<Entity> rows;
        int order = 0;
        for (const QJsonValue& value : json.value(u"pembanding").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(Pembanding{ sampleId(QStringLiteral("pembanding/%1").arg(order++)), unitId(),
                                       sampleId(text(o, "indikator")), whole(o, "tahun"),
                                       enumOf(o, "tingkat", TingkatPembanding::Kabupaten), decimalOf(o, "nilai") });
        }
        for (const QJsonValue& value : json.value(u"sakip").toArray()) {
            const QJsonObject o = value.toObject();
            rows.push_back(KomponenSakip{ sampleId(QStringLiteral("sakip/%1").arg(order)), unitId(), whole(o, "tahun"),
                                          text(o, "komponen"), decimalOf(o, "bobot"), decimalOf(o, "nilai"), order });
            ++order;
        }
        for (const QJsonValue& value : json.value(u"rekomendasi").toArray()) {
            const QJsonObject o = value.toObject();
            const Id id = sampleId(QStringLiteral("rekomendasi/%1").arg(order));
            rows.push_back(Rekomendasi{ id, unitId(), whole(o, "tahun"), text(o, "langkah"), text(o, "tindakLanjut"),
                                        text(o, "pemetaan"), order++ });
            int column = 0;
            for (const QJsonValue& masa : o.value(u"jadwal").toArray()) {
                rows.push_back(
                    JadwalRekomendasi{ cellId({ id, masa.toString() }), unitId(), id, masa.toString(), column++ });
            }
        }
        return commit(addEvaluasi(snapshot(), std::move(rows)), QStringLiteral("hasil.json"));
    }

} // namespace

Result<void> buildSample(Workspace& workspace)
{
    return Builder(workspace).build();
}

Result<void> writeSample(const QString& path, const QString& by)
{
    return storage::makeStore(path, [&](const QString& draft) -> Result<void> {
        auto store = storage::Store::create(draft);
        if (!store)
            return tl::unexpected(store.error());
        const auto workspace = Workspace::open(std::move(*store), by);
        if (!workspace)
            return tl::unexpected(workspace.error());
        return buildSample(**workspace);
    });
}

} // namespace selaras::sample

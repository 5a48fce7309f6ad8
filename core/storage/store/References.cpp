// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store/References.h"

#include "core/domain/office/Codes.h"
#include "core/storage/rows/Fields.h"
#include "core/storage/rows/RowJson.h"
#include "core/storage/store/StoreRules.h"

using namespace Qt::StringLiterals;

namespace selaras::storage {

namespace {

    template <class T, std::size_t I = 0>
    constexpr std::size_t kindOf()
    {
        if constexpr (std::is_same_v<T, std::variant_alternative_t<I, Entity>>)
            return I;
        else
            return kindOf<T, I + 1>();
    }

    constexpr std::pair<QLatin1StringView, std::size_t> kTargets[] = {
        { "unit_id"_L1, kindOf<UnitKerja>() },          { "jabatan_id"_L1, kindOf<Jabatan>() },
        { "atasan_id"_L1, kindOf<Jabatan>() },          { "pihak_pertama_id"_L1, kindOf<Jabatan>() },
        { "pihak_kedua_id"_L1, kindOf<Jabatan>() },     { "pengguna_id"_L1, kindOf<Pengguna>() },
        { "periode_id"_L1, kindOf<PeriodeRenstra>() },  { "induk_id"_L1, kindOf<Simpul>() },
        { "simpul_id"_L1, kindOf<Simpul>() },           { "indikator_id"_L1, kindOf<Indikator>() },
        { "acuan_id"_L1, kindOf<Indikator>() },         { "dokumen_id"_L1, kindOf<Dokumen>() },
        { "rekomendasi_id"_L1, kindOf<Rekomendasi>() },
    };

    struct Collect {
        std::set<RowKey>& keys;
        bool objects;

        void operator()(const char* column, const QString& id) const
        {
            if (id.isEmpty())
                return;
            if (objects && QLatin1StringView(column) == "objek_id"_L1) {
                keys.emplace(kindOf<Simpul>(), id);
                keys.emplace(kindOf<Indikator>(), id);
            }
            for (const auto& [name, kind] : kTargets) {
                if (!objects && QLatin1StringView(column) == name)
                    keys.emplace(kind, id);
            }
        }
        template <class T>
        void operator()(const char*, const T&) const
        {
        }
    };

    std::set<RowKey> collected(const Entity& row, bool objects)
    {
        std::set<RowKey> keys;
        const Collect collect{ keys, objects };
        std::visit([&](const auto& each) { fields(collect, each); }, row);
        return keys;
    }

    template <class... Part>
    QString joined(const Part&... part)
    {
        const auto text = [](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QString>)
                return value;
            else if constexpr (std::is_enum_v<T>)
                return domain::code(value);
            else
                return QString::number(value);
        };
        return QStringList{ text(part)... }.join(u'|');
    }

    template <class T>
    QString natural(const T&)
    {
        return {};
    }
    QString natural(const Setelan& row)
    {
        return joined(row.unitId, row.kunci);
    }
    QString natural(const Nomenklatur& row)
    {
        return joined(row.unitId, row.kode);
    }
    QString natural(const Target& row)
    {
        return joined(row.dokumenId, row.indikatorId, row.tahun, row.triwulan, row.bagian);
    }
    QString natural(const Pagu& row)
    {
        return joined(row.dokumenId, row.simpulId, row.tahun, row.bagian, row.jenisBelanja);
    }
    QString natural(const Cetakan& row)
    {
        return joined(row.dokumenId, row.objekId);
    }
    QString natural(const RealisasiKinerja& row)
    {
        return joined(row.indikatorId, row.tahun, row.triwulan);
    }
    QString natural(const RealisasiAnggaran& row)
    {
        return joined(row.simpulId, row.tahun, row.triwulan);
    }
    QString natural(const Persetujuan& row)
    {
        return joined(row.objekId, row.tahun, row.triwulan, row.urutan);
    }
    QString natural(const Penerimaan& row)
    {
        return joined(row.objekId, row.tahun, row.triwulan, row.jenis);
    }
    QString natural(const Pembanding& row)
    {
        return joined(row.indikatorId, row.tahun, row.tingkat);
    }
    QString natural(const KomponenSakip& row)
    {
        return joined(row.unitId, row.tahun, row.komponen);
    }
    QString natural(const UnsurSkm& row)
    {
        return joined(row.unitId, row.tahun, row.unsur);
    }

    /// Visits the fields of a row and notes the first that no table takes.
    struct Check {
        const Id& id;
        std::size_t kind;
        QString problem = {};

        void refuse(const char* column, const char* why)
        {
            if (problem.isEmpty())
                problem = QLatin1StringView(column) + u' ' + QLatin1StringView(why);
        }
        bool mayBeEmpty(QLatin1StringView column) const
        {
            if (column == "jabatan_id"_L1)
                return kind != kindOf<Pejabat>() && kind != kindOf<IndikatorIndividu>();
            return column == "atasan_id"_L1 || column == "induk_id"_L1 || column == "acuan_id"_L1
                || column == "pengguna_id"_L1 || column.startsWith("pihak_"_L1);
        }
        void operator()(const char* column, const QString& text)
        {
            const QLatin1StringView name(column);
            if (!isStorable(text))
                refuse(column, "memuat karakter yang tidak sah");
            if (name == "id"_L1 || (name.endsWith("_id"_L1) && !mayBeEmpty(name))) {
                if (text.isEmpty())
                    refuse(column, "kosong");
            } else if (name.endsWith("_id"_L1) && text == id
                       && (name == "atasan_id"_L1 || name == "induk_id"_L1 || name == "acuan_id"_L1)) {
                refuse(column, "menunjuk dirinya sendiri");
            }
        }
        void operator()(const char* column, int value)
        {
            const QLatin1StringView name(column);
            const auto outside = [&](int least, int most) { return value < least || value > most; };
            if ((name.startsWith("tahun"_L1) && outside(0, 9999)) || (name == "desimal"_L1 && outside(0, 4))
                || (name == "triwulan"_L1 && outside(kind == kindOf<Target>() ? 0 : 1, 4))
                || (name == "unsur"_L1 && outside(1, 9))
                || (name == "urutan"_L1 && kind == kindOf<Persetujuan>() && value < 1))
                refuse(column, "di luar batas");
            if (value < 0
                && (name == "perubahan_ke"_L1 || name == "ukuran"_L1 || name == "laki_laki"_L1
                    || name == "perempuan"_L1))
                refuse(column, "di luar batas");
        }
        void operator()(const char* column, const QByteArray& bytes)
        {
            if (QLatin1StringView(column) == "sha256"_L1 && bytes.isEmpty())
                refuse(column, "kosong");
        }
        void operator()(const char* column, const QDateTime& time)
        {
            if (!time.isValid())
                refuse(column, "kosong");
        }
        template <class T>
        void operator()(const char* column, const std::optional<T>& value)
        {
            if (value)
                (*this)(column, *value);
        }
        template <class T>
        void operator()(const char*, const T&)
        {
        }
    };

} // namespace

std::set<RowKey> references(const Entity& row)
{
    return collected(row, false);
}

std::set<RowKey> objects(const Entity& row)
{
    return collected(row, true);
}

QString naturalKey(const Entity& row)
{
    return std::visit([](const auto& each) { return natural(each); }, row);
}

QString rowProblem(const Entity& row)
{
    const Id rowId = id(row);
    Check check{ rowId, row.index() };
    std::visit([&](const auto& each) { fields(check, each); }, row);
    const auto* period = std::get_if<PeriodeRenstra>(&row);
    if (period && period->tahunAkhir < period->tahunAwal)
        check.refuse("tahun_akhir", "di luar batas");
    return check.problem;
}

} // namespace selaras::storage

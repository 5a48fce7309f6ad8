// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/usecases/Kantor.h"

using namespace Qt::StringLiterals;

namespace selaras::usecases {

using namespace domain;

namespace {

    /// Each moment is a second after the one before.
    Clock ticking()
    {
        return [at = QDateTime(QDate(2024, 6, 1), QTime(8, 0), Qt::UTC)]() mutable { return at = at.addSecs(1); };
    }

    Simpul node(const QString& id, const QString& indukId, JenisSimpul jenis)
    {
        Simpul row;
        row.id = id;
        row.unitId = u"unit"_s;
        row.periodeId = u"periode"_s;
        row.indukId = indukId;
        row.jenis = jenis;
        row.nama = u"Nama "_s + id;
        return row;
    }

    Indikator measure(const QString& id, const QString& simpulId, const QString& satuan, const QString& acuanId = {})
    {
        Indikator row;
        row.id = id;
        row.unitId = u"unit"_s;
        row.simpulId = simpulId;
        row.nama = u"Nama "_s + id;
        row.satuan = satuan;
        row.acuanId = acuanId;
        return row;
    }

    Dokumen document(const QString& id, JenisDokumen jenis, StatusDokumen status)
    {
        Dokumen row;
        row.id = id;
        row.unitId = u"unit"_s;
        row.periodeId = u"periode"_s;
        row.jenis = jenis;
        row.tahun = 2024;
        row.status = status;
        return row;
    }

} // namespace

void Kantor::SetUp()
{
    auto store = storage::Store::create(path());
    ASSERT_OK(store);
    auto opened = Workspace::open(std::move(*store), u"penguji"_s, ticking());
    ASSERT_OK(opened);
    m_workspace = std::move(*opened);

    UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    commit(createUnit(snapshot(), unit));
    commit(addPlan(
        snapshot(),
        { PeriodeRenstra{ u"periode"_s, u"unit"_s, 2022, 2026 }, node(u"tujuan"_s, {}, JenisSimpul::Tujuan),
          node(u"sasaran"_s, u"tujuan"_s, JenisSimpul::Sasaran), node(u"program"_s, u"sasaran"_s, JenisSimpul::Program),
          node(u"kegiatan"_s, u"program"_s, JenisSimpul::Kegiatan),
          node(u"sub1"_s, u"kegiatan"_s, JenisSimpul::SubKegiatan),
          node(u"sub2"_s, u"kegiatan"_s, JenisSimpul::SubKegiatan),
          node(u"program2"_s, u"sasaran"_s, JenisSimpul::Program), measure(u"sakip"_s, u"sasaran"_s, u"Nilai"_s),
          measure(u"tertib"_s, u"sasaran"_s, u"%"_s), measure(u"kembar"_s, u"program"_s, u"Nilai"_s, u"sakip"_s) }));
    commit(addDokumen(snapshot(),
                      { document(u"renja"_s, JenisDokumen::Renja, StatusDokumen::Draf),
                        document(u"pk"_s, JenisDokumen::PerjanjianKinerja, StatusDokumen::Ditetapkan) }));
}

void Kantor::commit(Result<Edit> edit)
{
    const Result<ChangeSet> done = m_workspace->commit(std::move(edit));
    ASSERT_OK(done);
}

void Kantor::reopen()
{
    m_workspace.reset();
    auto store = storage::Store::open(path());
    ASSERT_OK(store);
    auto opened = Workspace::open(std::move(*store), u"penguji"_s, ticking());
    ASSERT_OK(opened);
    m_workspace = std::move(*opened);
}

QByteArray Kantor::stored()
{
    const Result<UnitData> rows = m_workspace->store().load();
    return rows ? storage::contentDigest(*rows).toHex() : QByteArray();
}

QByteArray Kantor::shown() const
{
    return storage::contentDigest(snapshot().data()).toHex();
}

size_t Kantor::historyOf(const Id& rowId)
{
    const auto entries = m_workspace->store().history(rowId);
    return entries ? entries->size() : 0;
}

Kolom Kantor::kolom(const QString& dokumenId)
{
    return { dokumenId, 2024, Bagian::Tahunan };
}

} // namespace selaras::usecases

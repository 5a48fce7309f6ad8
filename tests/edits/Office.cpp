// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edits/Office.h"

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace domain;

namespace {

    Simpul node(const char* id, const char* indukId, JenisSimpul jenis)
    {
        Simpul row;
        row.id = QString::fromLatin1(id);
        row.unitId = u"unit"_s;
        row.periodeId = u"periode"_s;
        row.indukId = QString::fromLatin1(indukId);
        row.jenis = jenis;
        row.nama = u"Simpul "_s + row.id;
        return row;
    }

    Indikator indicator(const char* id, const char* simpulId, const QString& satuan)
    {
        Indikator row;
        row.id = QString::fromLatin1(id);
        row.unitId = u"unit"_s;
        row.simpulId = QString::fromLatin1(simpulId);
        row.nama = u"Indikator "_s + row.id;
        row.satuan = satuan;
        return row;
    }

    Dokumen document(const char* id, JenisDokumen jenis, int perubahanKe, StatusDokumen status)
    {
        Dokumen row;
        row.id = QString::fromLatin1(id);
        row.unitId = u"unit"_s;
        row.periodeId = u"periode"_s;
        row.jenis = jenis;
        row.tahun = 2024;
        row.perubahanKe = perubahanKe;
        row.status = status;
        return row;
    }

    std::vector<Entity> plan()
    {
        std::vector<Entity> rows{ PeriodeRenstra{ u"periode"_s, u"unit"_s, 2022, 2026 } };
        rows.push_back(node("tujuan", "", JenisSimpul::Tujuan));
        rows.push_back(node("sasaran", "tujuan", JenisSimpul::Sasaran));
        rows.push_back(node("program", "sasaran", JenisSimpul::Program));
        rows.push_back(node("kegiatan", "program", JenisSimpul::Kegiatan));
        rows.push_back(node("sub1", "kegiatan", JenisSimpul::SubKegiatan));
        rows.push_back(node("sub2", "kegiatan", JenisSimpul::SubKegiatan));
        rows.push_back(node("program2", "sasaran", JenisSimpul::Program));
        rows.push_back(indicator("ikm", "sasaran", u"Nilai"_s));
        rows.push_back(indicator("persen", "sasaran", u"%"_s));
        Indikator twin = indicator("kembar", "program", u"Nilai"_s);
        twin.acuanId = u"ikm"_s;
        rows.push_back(twin);
        return rows;
    }

} // namespace

Decimal dec(const char* text)
{
    return Decimal::fromText(QString::fromLatin1(text)).value();
}

void Office::SetUp()
{
    m_now = QDateTime(QDate(2024, 7, 1), QTime(8, 0), Qt::UTC);
    m_path = m_folder.filePath(u"kantor.selaras"_s);
    auto store = storage::Store::create(m_path);
    ASSERT_OK(store);
    auto opened = Workspace::open(std::move(*store), u"Subbag Program"_s, [this] { return m_now; });
    ASSERT_OK(opened);
    m_workspace = std::move(*opened);
    UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    commit(createUnit(snapshot(), unit));
    commit(addPlan(snapshot(), plan()));
    commit(addDokumen(snapshot(),
                      { document("pk", JenisDokumen::PerjanjianKinerja, 0, StatusDokumen::Ditetapkan),
                        document("renja", JenisDokumen::Renja, 0, StatusDokumen::Draf),
                        document("renja2", JenisDokumen::Renja, 1, StatusDokumen::Draf) }));
    reopen(); // the session of the test starts here: nothing to undo
}

ChangeSet Office::commit(Result<Edit> edit)
{
    const Result<ChangeSet> done = m_workspace->commit(std::move(edit));
    EXPECT_OK(done);
    return done.value_or(ChangeSet());
}

void Office::reopen()
{
    close();
    auto store = storage::Store::open(m_path);
    ASSERT_OK(store);
    auto opened = Workspace::open(std::move(*store), u"Subbag Program"_s, [this] { return m_now; });
    ASSERT_OK(opened);
    m_workspace = std::move(*opened);
}

void Office::close()
{
    m_workspace.reset();
}

QByteArray Office::stored()
{
    const auto rows = m_workspace->store().load();
    EXPECT_OK(rows);
    return rows ? storage::contentDigest(*rows) : QByteArray();
}

size_t Office::historySize()
{
    const auto entries = m_workspace->store().history();
    EXPECT_OK(entries);
    return entries ? entries->size() : 0;
}

} // namespace selaras::edits

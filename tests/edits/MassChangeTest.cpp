// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan/Nomenklatur.h"
#include "core/edits/plan/Perencanaan.h"
#include "core/storage/sqlite/Backups.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace selaras::edits {

using namespace workspace;

namespace {

    Edit villages(const domain::Id& unitId, size_t count)
    {
        Edit edit{ domain::Action::EditUnit, {}, {} };
        for (size_t i = 0; i < count; ++i) {
            domain::Desa row;
            row.id = u"desa-%1-%2"_s.arg(count).arg(i);
            row.unitId = unitId;
            row.nama = u"Desa %1"_s.arg(i);
            edit.rows.push_back({ std::nullopt, row });
        }
        return edit;
    }

} // namespace

TEST(MassChange, IsBackedUpFirstAndAnOrdinaryOneIsNot)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"data.selaras"_s);
    auto store = storage::Store::create(path);
    ASSERT_OK(store);
    auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(workspace);
    domain::UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    ASSERT_OK((*workspace)->commit(createUnit((*workspace)->snapshot(), unit)));

    ASSERT_OK((*workspace)->commit(villages(unit.id, kMassChange - 1)));
    EXPECT_FALSE(QDir(storage::backupFolder(path)).exists());

    ASSERT_OK((*workspace)->commit(villages(unit.id, kMassChange)));
    const QDir backups(storage::backupFolder(path));
    const QStringList files = backups.entryList({ u"*.selaras"_s }, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    auto backup = storage::Store::open(backups.filePath(files.first()));
    ASSERT_OK(backup);
    const auto before = (*backup)->load();
    ASSERT_OK(before);
    EXPECT_EQ(before->desa.size(), kMassChange - 1);
    EXPECT_EQ((*workspace)->snapshot().data().desa.size(), 2 * kMassChange - 1);
}

// It renames rows all over the plan, however few rows the table has.
TEST(MassChange, ANomenklaturOfAnySizeIsBackedUpFirst)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"data.selaras"_s);
    auto store = storage::Store::create(path);
    ASSERT_OK(store);
    auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(workspace);
    domain::UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    ASSERT_OK((*workspace)->commit(createUnit((*workspace)->snapshot(), unit)));

    const auto found =
        importNomenklatur((*workspace)->snapshot(), { { 1, u"7.01.01"_s, u"PROGRAM PENUNJANG"_s, {}, {}, {} } });
    ASSERT_OK(found);
    ASSERT_OK((*workspace)->commit(found->edit));
    const QDir backups(storage::backupFolder(path));
    const QStringList files = backups.entryList({ u"*.selaras"_s }, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    auto backup = storage::Store::open(backups.filePath(files.first()));
    ASSERT_OK(backup);
    EXPECT_TRUE((*backup)->load()->nomenklatur.empty());

    const auto again =
        importNomenklatur((*workspace)->snapshot(), { { 1, u"7.01.01"_s, u"PROGRAM PENUNJANG"_s, {}, {}, {} } });
    ASSERT_OK(again);
    ASSERT_OK((*workspace)->commit(again->edit)); // changes nothing
    EXPECT_EQ(backups.entryList({ u"*.selaras"_s }, QDir::Files).size(), 1);
}

TEST(MassChange, ThatCannotBeBackedUpIsNotWritten)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"data.selaras"_s);
    auto store = storage::Store::create(path);
    ASSERT_OK(store);
    auto workspace = Workspace::open(std::move(*store), u"penguji"_s);
    ASSERT_OK(workspace);
    domain::UnitKerja unit;
    unit.id = u"unit"_s;
    unit.nama = u"Kecamatan Uji"_s;
    ASSERT_OK((*workspace)->commit(createUnit((*workspace)->snapshot(), unit)));
    QFile inTheWay(storage::backupFolder(path));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    EXPECT_FALSE((*workspace)->commit(villages(unit.id, kMassChange)).has_value());
    EXPECT_TRUE((*workspace)->snapshot().data().desa.empty());
    const auto rows = (*workspace)->store().load();
    ASSERT_OK(rows);
    EXPECT_TRUE(rows->desa.empty());
    ASSERT_OK((*workspace)->commit(villages(unit.id, kMassChange - 1))); // an ordinary one goes on
}

} // namespace selaras::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTest>

namespace selaras::ui {

/// The page Perencanaan with the keyboard in it; opens the draft of 2025 of the small unit.
class PlanFixture : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        open(*session);
        auto& documents = find<QComboBox>(*page, QStringLiteral("dokumen"));
        documents.setCurrentIndex(documents.findData(QStringLiteral("pk-2025")));
        page->setFocus();
        settle();
    }

    void open(Session& shared)
    {
        page = std::make_unique<PerencanaanPage>(shared, dialogs);
        tester =
            std::make_unique<QAbstractItemModelTester>(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        showAt(*page, { 1182, 672 });
        page->setFocus();
        settle();
    }

    GridView& grid() const { return find<GridView>(*page, QStringLiteral("perencanaan.kisi")); }
    PerencanaanModel& model() const { return *qobject_cast<PerencanaanModel*>(grid().model()); }
    QString message() const { return find<MessageLine>(*page, QStringLiteral("pesan")).text(); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    /// A plan that nothing is fixed of and that has no results yet: rows move freely.
    void unfix()
    {
        edits::Edit open{ domain::Action::Import, {}, {} };
        for (const domain::Dokumen& row : snapshot().data().dokumen) {
            domain::Dokumen draft = row;
            draft.status = domain::StatusDokumen::Draf;
            open.rows.push_back({ row, std::move(draft) });
        }
        for (const domain::RealisasiKinerja& row : snapshot().data().realisasi)
            open.rows.push_back({ row, std::nullopt });
        for (const domain::RealisasiAnggaran& row : snapshot().data().realisasiAnggaran)
            open.rows.push_back({ row, std::nullopt });
        commit(std::move(open));
        workspace->signIn({ .nama = QStringLiteral("Subbag Program") }); // nothing to undo
        settle();
    }
    void goTo(const char* id, int column = PerencanaanRows::Uraian) const
    {
        grid().setCurrentIndex(at(id, column));
        grid().setFocus();
        settle();
    }

    QStringList children(const QString& id) const
    {
        QStringList ids;
        for (const domain::Simpul* each : snapshot().anak(id))
            ids << each->id;
        return ids;
    }
    QStringList measures(const QString& id) const
    {
        QStringList ids;
        for (const domain::Indikator* each : snapshot().indikatorOf(id))
            ids << each->id;
        return ids;
    }

    static void typeOver(const QString& text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    std::unique_ptr<PerencanaanPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace selaras::ui

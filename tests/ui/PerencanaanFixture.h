// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/documents/Versi.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/perencanaan/matrix/PerencanaanModel.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

namespace selaras::ui {

/// The page of the plan with the keyboard in its grid.
class PerencanaanFixture : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<PerencanaanPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
    }

    GridView& grid() const { return find<GridView>(*page, QStringLiteral("perencanaan.kisi")); }
    PerencanaanModel& model() const { return *qobject_cast<PerencanaanModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    /// The column with a heading; the first of several.
    int column(const QString& title) const
    {
        const auto& all = model().columns();
        const auto it = std::ranges::find(all, title, &GridColumn::title);
        if (it == all.end())
            throw std::runtime_error("no column " + title.toStdString());
        return int(it - all.begin());
    }
    QString shown(const char* id, const QString& title) const { return model().text(at(id, column(title))); }
    QString note(const char* id, const QString& title) const
    {
        return at(id, column(title)).data(Qt::ToolTipRole).toString();
    }
    QString message() const { return find<MessageLine>(*page, QStringLiteral("pesan")).text(); }
    QString openTitle() const { return find<QComboBox>(*page, QStringLiteral("dokumen")).currentText(); }
    void openDocument(const QString& id) const
    {
        auto& documents = find<QComboBox>(*page, QStringLiteral("dokumen"));
        documents.setCurrentIndex(documents.findData(id));
        settle();
    }
    void goTo(const char* id, const QString& title) const
    {
        QApplication::setActiveWindow(page.get()); // a dialog may have had the keyboard
        grid().setCurrentIndex(at(id, column(title)));
        grid().setFocus();
        settle();
    }
    void enter(const char* id, const QString& title, const QString& text) const
    {
        goTo(id, title);
        type(text);
        press(Qt::Key_Return);
    }
    /// Everything that is stored, in an order of its own: undo brings rows back, not their place in a list.
    domain::UnitData content() const
    {
        domain::UnitData data = snapshot().data();
        domain::forEachList(data,
                            [](auto& list) { std::ranges::sort(list, {}, [](const auto& row) { return row.id; }); });
        return data;
    }
    void undoAll() const
    {
        while (workspace->canUndo())
            session->undo();
        settle();
    }

    std::unique_ptr<PerencanaanPage> page;
};

} // namespace selaras::ui

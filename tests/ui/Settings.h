// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/pengaturan/PengaturanPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace selaras::ui {

/// The page over the small kecamatan.
class Pengaturan : public UiFixture {
protected:
    void SetUp() override
    {
        UiFixture::SetUp();
        page = std::make_unique<PengaturanPage>(*session, dialogs);
        showAt(*page, { 1100, 620 });
    }

    template <class T>
    T& child(const char* name) const
    {
        return find<T>(*page, QString::fromLatin1(name));
    }
    void openSection(const char* name) const
    {
        child<QToolButton>(name).click();
        settle();
    }
    /// Types over a field and leaves it.
    void type(const char* field, const char* text) const
    {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, QString::fromUtf8(text));
        QTest::keyClick(&edit, Qt::Key_Return);
        settle();
    }
    GridView& grid(const char* name) const { return child<GridView>(name); }
    /// Goes to a cell and types over it.
    void typeCell(GridView& view, int row, int column, const char* text) const
    {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        QTest::keyClicks(&view, QString::fromUtf8(text).left(1));
        QWidget* editor = page->focusWidget(); // closed ones wait to be deleted
        ASSERT_TRUE(editor && editor != &view && view.isAncestorOf(editor));
        QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
        QTest::keyClick(editor, Qt::Key_Tab);
        settle();
    }
    void leaveEditor(GridView& view) const
    {
        QWidget* editor = page->focusWidget();
        ASSERT_TRUE(editor && editor != &view && view.isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    QString cell(GridView& view, int row, int column) const
    {
        return view.model()->index(row, column).data().toString();
    }

    std::unique_ptr<PengaturanPage> page;
};

} // namespace selaras::ui

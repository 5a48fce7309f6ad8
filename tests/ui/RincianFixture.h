// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/approval/Alur.h"
#include "tests/ui/UiFixture.h"
#include "tests/ui/Widgets.h"
#include "ui/grid/GridView.h"
#include "ui/grid/MessageLine.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/realisasi/grid/RealisasiModel.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace selaras::ui {

/// The page of 2024, quarter IV, with its panel.
class RincianFixture : public UiFixture {
protected:
    using Rows = RealisasiRows;

    void SetUp() override
    {
        UiFixture::SetUp();
        session->setTahun(2024);
        page = std::make_unique<RealisasiPage>(*session, dialogs);
        showAt(*page, { 1182, 672 });
        page->setFocus();
        settle();
    }

    GridView& grid() const { return find<GridView>(*page, QStringLiteral("realisasi.kisi")); }
    RealisasiModel& model() const { return *qobject_cast<RealisasiModel*>(grid().model()); }
    QModelIndex at(const char* id, int column) const
    {
        return model().index(model().rowOf(QString::fromLatin1(id)), column);
    }
    const GridCell& mark(const char* id) const { return *model().cell(at(id, Rows::Tanda)); }
    QString message() const { return find<MessageLine>(*page, QStringLiteral("pesan")).text(); }
    QLabel& label(const char* name) const { return find<QLabel>(*page, QString::fromLatin1(name)); }
    QPushButton& button(const char* name) const { return find<QPushButton>(*page, QString::fromLatin1(name)); }

    void goTo(const char* id, int column = Rows::Tw4) const
    {
        QApplication::setActiveWindow(page.get()); // a dialog before may have taken it along
        grid().setCurrentIndex(at(id, column));
        grid().setFocus();
        settle();
    }
    static void pressButton(QPushButton& button)
    {
        button.setFocus();
        press(Qt::Key_Space);
    }
    static domain::Sel sel(const char* id, int triwulan = 4) { return { QString::fromLatin1(id), 2024, triwulan }; }
    /// The dialog that is open; throws, and so fails the test, where there is none.
    static QDialog& dialog(const char* name)
    {
        settle();
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QString::fromLatin1(name) && each->isVisible())
                return *qobject_cast<QDialog*>(each);
        }
        throw std::runtime_error(std::string("no dialog ") + name);
    }
    void advance(const char* id)
    {
        commit(edits::advanceRealisasi(snapshot(), session->pelaku(), { sel(id) }, workspace->now()));
        settle();
    }

    std::unique_ptr<RealisasiPage> page;
};

} // namespace selaras::ui

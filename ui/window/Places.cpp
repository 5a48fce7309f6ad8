// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Places.h"

#include "ui/dasbor/DasborPage.h"
#include "ui/dokumen/DokumenPage.h"
#include "ui/pengaturan/PengaturanPage.h"
#include "ui/perencanaan/PerencanaanPage.h"
#include "ui/realisasi/RealisasiPage.h"
#include "ui/tren/TrenPage.h"
#include "ui/window/MainWindow.h"

namespace selaras::ui {

namespace {

    template <class T>
    Page* make(Session& session, Dialogs& dialogs)
    {
        return new T(session, dialogs);
    }

} // namespace

std::vector<Place> places()
{
    return { { QStringLiteral("dasbor"), MainWindow::tr("Dasbor"), make<DasborPage> },
             { QStringLiteral("perencanaan"), MainWindow::tr("Perencanaan"), make<PerencanaanPage> },
             { QStringLiteral("realisasi"), MainWindow::tr("Realisasi"), make<RealisasiPage> },
             { QStringLiteral("tren"), MainWindow::tr("Tren"), make<TrenPage> },
             { QStringLiteral("dokumen"), MainWindow::tr("Dokumen"), make<DokumenPage> },
             { QStringLiteral("pengaturan"), MainWindow::tr("Pengaturan"), make<PengaturanPage> } };
}

} // namespace selaras::ui

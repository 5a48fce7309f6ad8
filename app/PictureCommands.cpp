// SPDX-License-Identifier: GPL-3.0-or-later
// dokumen, layar: what needs fonts.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/documents/kinds/LaporanDasbor.h"
#include "core/documents/kinds/PengukuranKinerja.h"
#include "core/documents/kinds/PerjanjianKinerja.h"
#include "core/documents/pdf/PdfWriter.h"
#include "core/files/Output.h"
#include "core/format/Text.h"
#include "ui/base/Page.h"
#include "ui/base/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

namespace selaras::app {

using namespace domain;

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    /// The Perjanjian Kinerja of a year: murni, or the newest perubahan.
    const Dokumen* findPk(const Snapshot& snapshot, int tahun, bool perubahan)
    {
        const Dokumen* found = nullptr;
        for (const Dokumen& each : snapshot.data().dokumen) {
            if (each.jenis != JenisDokumen::PerjanjianKinerja || each.tahun != tahun || !isForOffice(snapshot, each)
                || (each.perubahanKe > 0) != perubahan)
                continue;
            if (!found || each.perubahanKe > found->perubahanKe)
                found = &each;
        }
        return found;
    }

} // namespace

Result<QSize> pictureSize(const Arguments& arguments)
{
    const QString text = arguments.has(QStringLiteral("ukuran")) ? arguments.value(QStringLiteral("ukuran"))
                                                                 : QStringLiteral("1366x768");
    const QStringList parts = text.split(u'x');
    bool wideOk = false, highOk = false;
    const QSize size(parts.value(0).toInt(&wideOk), parts.value(1).toInt(&highOk));
    if (parts.size() != 2 || !wideOk || !highOk || size.width() < 320 || size.height() < 240 || size.width() > 10000
        || size.height() > 10000)
        return fail(ErrorCode::UsageInvalid, { QStringLiteral("--ukuran %1").arg(text) });
    return size;
}

namespace {

    /// A document that was asked for, and what it is called.
    struct Wanted {
        documents::Document document;
        QString title;
    };

    Result<Wanted> wantedPk(const Snapshot& snapshot, int year, const Arguments& arguments)
    {
        const Dokumen* pk = findPk(snapshot, year, arguments.has(QStringLiteral("perubahan")));
        if (!pk) {
            const bool other = findPk(snapshot, year, !arguments.has(QStringLiteral("perubahan")));
            const QString what = !other ? tr("Perjanjian Kinerja")
                : arguments.has(QStringLiteral("perubahan"))
                ? tr("Perjanjian Kinerja murni ada (tanpa --perubahan), tetapi perubahannya untuk tahun")
                : tr("Perjanjian Kinerja perubahan ada (dengan --perubahan), tetapi yang murni untuk tahun");
            return fail(ErrorCode::NotFound, { what, QString::number(year) });
        }
        return documents::perjanjianKinerja(snapshot, pk->id).map([&](documents::Document document) {
            return Wanted{ std::move(document), format::Text::title(*pk, snapshot) };
        });
    }

    Result<Wanted> wantedPengukuran(const Snapshot& snapshot, int year, int quarter)
    {
        return documents::pengukuranKinerja(snapshot, year, quarter).map([&](documents::Document document) {
            return Wanted{ std::move(document), documents::judulPengukuran(year, quarter) };
        });
    }

    Wanted wantedDasbor(const Snapshot& snapshot, int year, int quarter)
    {
        const Ringkasan summary = ringkasan(snapshot, year, quarter);
        const QDate today = QDate::currentDate();
        return { documents::laporanDasbor(snapshot, summary, pelaporan(snapshot, year, quarter, today), today),
                 documents::judulDasbor(summary) };
    }

    Result<Wanted> wanted(const QString& kind, const Snapshot& snapshot, const Arguments& arguments)
    {
        const Result<int> year = arguments.year(QStringLiteral("tahun"));
        if (!year)
            return tl::unexpected(year.error());
        if (kind == u"pk")
            return wantedPk(snapshot, *year, arguments);
        const Result<int> quarter = arguments.number(QStringLiteral("triwulan"), 1, 4, 4);
        if (!quarter)
            return tl::unexpected(quarter.error());
        return kind == u"dasbor" ? wantedDasbor(snapshot, *year, *quarter)
                                 : wantedPengukuran(snapshot, *year, *quarter);
    }

} // namespace

int runDokumen(const Arguments& arguments, const Output& output)
{
    const QString target = arguments.value(QStringLiteral("ke"));
    const QString& kind = arguments.positional[0];
    if (kind != u"pk" && kind != u"pengukuran" && kind != u"dasbor")
        return report(
            output,
            { ErrorCode::UsageInvalid, { tr("jenis dokumen %1; yang dikenal: pk, pengukuran, dasbor").arg(kind) } });
    if (const Result<int> year = arguments.year(QStringLiteral("tahun")); !year) // before the file is opened
        return report(output, year.error());
    if (target.isEmpty())
        return report(output, { ErrorCode::UsageInvalid, { tr("--ke wajib diisi, nama berkas .pdf yang ditulis") } });
    if (const Result<void> may = files::checkOutput(target, files::Kind::Pdf); !may)
        return report(output, may.error());
    const auto workspace = openWorkspace(arguments.positional[1]);
    if (!workspace)
        return report(output, workspace.error());
    Result<Wanted> asked = wanted(kind, (*workspace)->snapshot(), arguments);
    if (!asked)
        return report(output, asked.error());
    if (arguments.has(QStringLiteral("a4")))
        asked->document.paper = documents::Paper::A4;
    if (const Result<void> written = documents::writePdf(asked->document, target); !written)
        return report(output, written.error());
    output.out << tr("%1 ditulis ke %2.").arg(asked->title, target) << Qt::endl;
    return kDone;
}

namespace {

    Result<void> writePng(const QPixmap& picture, const QString& path)
    {
        QBuffer png; // the encoder doesn't report what the disk refuses
        png.open(QIODevice::WriteOnly);
        if (!picture.save(&png, "PNG"))
            return fail(ErrorCode::MemoryShort);
        return files::writeOutput(path, png.data(), files::Kind::Png);
    }

} // namespace

int runLayar(const Arguments& arguments, const Output& output)
{
    const Result<QSize> size = pictureSize(arguments);
    if (!size)
        return report(output, size.error());
    auto workspace = openWorkspace(arguments.positional[0]);
    if (!workspace)
        return report(output, workspace.error());
    const QDir folder(arguments.positional[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return report(output, { ErrorCode::FolderReadOnly, { folder.path() } });
    ui::applyTheme(*qApp, arguments.has(QStringLiteral("gelap")) ? ui::Shade::Dark : ui::Shade::Light);
    ui::Session session(**workspace);
    if (arguments.has(QStringLiteral("tahun"))) {
        const Result<int> year = arguments.year(QStringLiteral("tahun"));
        if (!year)
            return report(output, year.error());
        session.setTahun(*year);
    }
    const std::unique_ptr<ui::Dialogs> dialogs = ui::makeDialogs();
    ui::MainWindow window(session, *dialogs);
    // --ukuran counts pixels of the picture: at 150 % a 1366x768 screen leaves 911x512 for the window.
    window.resize((QSizeF(*size) / qApp->devicePixelRatio()).toSize());
    window.show();
    int number = 0;
    for (const QString& name : window.pageNames()) {
        window.showPage(name);
        const QString page = QStringLiteral("%1-%2").arg(++number).arg(name);
        const auto parts = window.page(name)->parts();
        for (qsizetype part = 0; part < std::max<qsizetype>(parts.size(), 1); ++part) {
            if (part > 0)
                parts[part]->click();
            QCoreApplication::processEvents();
            const QString of = part > 0 ? u'-' + parts[part]->objectName().section(u'.', 1) : QString();
            const QString file = folder.filePath(page + of + QStringLiteral(".png"));
            if (const Result<void> written = writePng(window.grab(), file); !written)
                return report(output, written.error());
            output.out << file << '\n';
        }
    }
    output.out << Qt::flush;
    return kDone;
}

} // namespace selaras::app

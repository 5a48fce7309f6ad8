// SPDX-License-Identifier: GPL-3.0-or-later
// tahun-baru: the plan of the next year, made from this one.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/domain/office/Codes.h"
#include "core/edits/documents/TahunBaru.h"
#include "core/format/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

using namespace domain;
using format::Text;

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    QString json(const edits::TahunBaru& plan, bool previewed)
    {
        QJsonArray documents;
        for (const Dokumen& row : plan.dokumen)
            documents.append(QJsonObject{ { QStringLiteral("jenis"), code(row.jenis) },
                                          { QStringLiteral("tahun"), row.tahun },
                                          { QStringLiteral("judul"), Text::shortTitle(row) } });
        const QJsonObject object{
            { QStringLiteral("dari"), plan.dari },
            { QStringLiteral("ke"), plan.ke },
            { QStringLiteral("periodeBaru"), plan.periodeBaru },
            { QStringLiteral("simpul"), plan.simpul },
            { QStringLiteral("indikator"), plan.indikator },
            { QStringLiteral("target"), plan.target },
            { QStringLiteral("pagu"), plan.pagu },
            { QStringLiteral("tersedia"), plan.tersedia },
            { QStringLiteral("dokumen"), documents },
            { QStringLiteral("pratinjau"), previewed },
        };
        return QString::fromUtf8(QJsonDocument(object).toJson());
    }

    /// What is copied, a line for each kind of thing.
    QString text(const edits::TahunBaru& plan)
    {
        QStringList titles, lines;
        for (const Dokumen& row : plan.dokumen)
            titles << Text::shortTitle(row);
        lines << tr("Tahun %1 disiapkan dari tahun %2:").arg(plan.ke).arg(plan.dari);
        if (plan.periodeBaru)
            lines << tr("- periode Renstra baru dibuat");
        if (plan.simpul > 0)
            lines << tr("- pohon kinerja disalin: %1 simpul, %2 indikator").arg(plan.simpul).arg(plan.indikator);
        if (!titles.isEmpty())
            lines << tr("- draf dokumen dibuat: %1").arg(titles.join(QStringLiteral(", ")));
        lines << tr("- target diisi dari Renstra: %1").arg(plan.target)
              << tr("- pagu diisi dari Renstra: %1").arg(plan.pagu)
              << tr("- sel yang sudah berisi dan dibiarkan: %1").arg(plan.tersedia);
        if (plan.edit.rows.empty())
            lines << tr("Tidak ada yang perlu ditambahkan.");
        return lines.join(u'\n') + u'\n';
    }

} // namespace

int runTahunBaru(const Arguments& arguments, const Output& output)
{
    const Result<int> from = arguments.year(QStringLiteral("dari"));
    const Result<int> to = arguments.year(QStringLiteral("ke"));
    for (const Error* error : { from ? nullptr : &from.error(), to ? nullptr : &to.error() }) {
        if (error)
            return report(output, *error);
    }
    const bool previewed = arguments.has(QStringLiteral("pratinjau"));
    const auto workspace =
        previewed ? openWorkspace(arguments.positional[0]) : openForWriting(arguments.positional[0], arguments);
    if (!workspace)
        return report(output, workspace.error());
    const Result<edits::TahunBaru> plan = edits::prepareTahunBaru((*workspace)->snapshot(), *from, *to);
    if (!plan)
        return report(output, plan.error());
    if (!previewed) {
        if (const auto done = (*workspace)->commit(plan->edit); !done)
            return report(output, done.error());
    }
    if (arguments.has(QStringLiteral("json"))) {
        output.out << json(*plan, previewed) << Qt::flush;
        return kDone;
    }
    output.out << text(*plan);
    if (previewed)
        output.out << tr("Pratinjau: tidak ada yang ditulis.") << '\n';
    output.out << Qt::flush;
    return kDone;
}

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
// impor --sebagai nomenklatur: the official code table into the office's file.
#include "app/Commands.h"
#include "app/OpenWorkspace.h"
#include "core/edits/plan/Nomenklatur.h"
#include "core/exchange/NomenklaturFile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace selaras::app {

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::app", text);
    }

    QString asJson(const edits::ImporNomenklatur& found)
    {
        const QJsonObject counts{ { u"baru"_s, found.baru },
                                  { u"berubah"_s, found.berubah },
                                  { u"sama"_s, found.sama },
                                  { u"dilewati"_s, found.dilewati } };
        return QString::fromUtf8(QJsonDocument(counts).toJson());
    }

    QString asText(const edits::ImporNomenklatur& found)
    {
        return tr("baru: %1\nberubah: %2\nsama: %3\ndilewati: %4\n")
            .arg(found.baru)
            .arg(found.berubah)
            .arg(found.sama)
            .arg(found.dilewati);
    }

} // namespace

int runImporNomenklatur(const Arguments& arguments, const Output& output)
{
    const QString source = arguments.positional[1];
    const auto baris = exchange::readNomenklatur(source);
    if (!baris)
        return report(output, baris.error());
    const bool preview = arguments.has(u"pratinjau"_s), json = arguments.has(u"json"_s);
    const auto workspace =
        preview ? openWorkspace(arguments.positional[0]) : openForWriting(arguments.positional[0], arguments);
    if (!workspace)
        return report(output, workspace.error());
    const auto found = edits::importNomenklatur((*workspace)->snapshot(), *baris);
    if (!found)
        return report(output, found.error());
    if (!preview) {
        if (const auto written = (*workspace)->commit(found->edit); !written)
            return report(output, written.error());
    }
    output.out << (json ? asJson(*found) : asText(*found));
    if (!preview && !json)
        output.out << tr("Tabel nomenklatur %1 dimasukkan ke %2.").arg(source, arguments.positional[0]) << '\n';
    output.out << Qt::flush;
    return kDone;
}

} // namespace selaras::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/DamagedFile.h"

#include "core/format/Text.h"
#include "core/storage/sqlite/Backups.h"
#include "core/storage/sqlite/Salvage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace selaras::ui {

namespace {

    QString tr(const char* text)
    {
        return QCoreApplication::translate("selaras::ui", text);
    }

    QString askTarget(Dialogs& dialogs, QWidget* parent, const QString& damaged)
    {
        const QFileInfo info(damaged);
        return dialogs.saveFile(parent, tr("Simpan sebagai berkas baru"),
                                info.absolutePath() + u'/' + tr("%1 - pulih").arg(info.completeBaseName())
                                    + QStringLiteral(".selaras"),
                                tr("Berkas Selaras (*.selaras)"));
    }

    QString saidFailed(Dialogs& dialogs, QWidget* parent, const Error& error)
    {
        dialogs.warn(parent, tr("Berkas tidak dapat dipulihkan"), format::Text::error(error));
        return {};
    }

    QString restore(Dialogs& dialogs, QWidget* parent, const QString& backup, const QString& target)
    {
        const auto restored = storage::restoreBackup(backup, target);
        return restored ? target : saidFailed(dialogs, parent, restored.error());
    }

    QString salvageTo(Dialogs& dialogs, QWidget* parent, const QString& damaged, const QString& target,
                      const QString& by)
    {
        constexpr qsizetype kShown = 12;
        const auto saved = storage::salvage(damaged, target, by);
        if (!saved)
            return saidFailed(dialogs, parent, saved.error());
        const QStringList notes = saved->lost + saved->mended;
        QString text = tr("%1 baris diselamatkan.").arg(saved->rows);
        if (!saved->withHistory)
            text += u' ' + tr("Riwayatnya rusak; berkas baru memulai riwayatnya sendiri.");
        if (!notes.isEmpty())
            text += QStringLiteral("\n\n") + tr("Yang perlu diperiksa:") + u'\n'
                + notes.first(std::min(kShown, notes.size())).join(u'\n');
        if (notes.size() > kShown)
            text += u'\n' + tr("dan %1 lagi").arg(notes.size() - kShown);
        dialogs.inform(parent, tr("Isi diselamatkan"), text);
        return target;
    }

} // namespace

QString offerRepair(Dialogs& dialogs, QWidget* parent, const QString& damaged, const Error& error, const QString& by)
{
    const QString what = format::Text::error(error);
    const QString backup = storage::newestSoundBackup(damaged);
    const bool restores = !backup.isEmpty()
        && dialogs.confirm(parent, tr("Berkas rusak"),
                           tr("%1\n\nCadangan terbaru yang utuh: %2.").arg(what, QFileInfo(backup).fileName()),
                           tr("Pulihkan cadangan…"));
    const bool salvages = !restores
        && dialogs.confirm(
            parent, tr("Berkas rusak"),
            tr("%1\n\nYang masih terbaca dapat diambil ke berkas baru; berkas ini tidak diubah.").arg(what),
            tr("Selamatkan isinya…"));
    const QString target = restores || salvages ? askTarget(dialogs, parent, damaged) : QString();
    if (target.isEmpty())
        return {};
    return restores ? restore(dialogs, parent, backup, target) : salvageTo(dialogs, parent, damaged, target, by);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SaveElsewhere.h"

#include "core/format/Text.h"

#include <QFileInfo>
#include <QWidget>

namespace selaras::ui {

SaveElsewhere::SaveElsewhere(Session& session, Dialogs& dialogs, QWidget& window)
    : m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
    // Queued: the grid first marks the cell as not saved.
    connect(&session, &Session::failed, this, &SaveElsewhere::offer, Qt::QueuedConnection);
}

void SaveElsewhere::offer(const Error& error)
{
    const bool lost = error.code == ErrorCode::FileGone || error.code == ErrorCode::FileReplaced;
    if (!lost || m_asking)
        return;
    m_asking = true;
    if (m_dialogs.confirm(&m_window, tr("Berkas tidak ada di tempatnya"), format::Text::error(error),
                          tr("Simpan ke berkas lain…")))
        save();
    m_asking = false;
}

void SaveElsewhere::save()
{
    const QString name = QFileInfo(m_session.workspace().store().path()).completeBaseName();
    const QString path = m_dialogs.saveFile(&m_window, tr("Simpan ke berkas lain"),
                                            suggestedPath(tr("%1 - lanjutan").arg(name), QStringLiteral(".selaras")),
                                            tr("Berkas Selaras (*.selaras)"));
    if (path.isEmpty())
        return;
    const Result<bool> moved = m_session.moveTo(path);
    if (!moved)
        m_dialogs.warn(&m_window, tr("Belum tersimpan"), format::Text::error(moved.error()));
    else
        m_dialogs.inform(&m_window, tr("Tersimpan di berkas lain"),
                         *moved ? tr("Seluruh isi, riwayat, dan bukti ada di %1. Ulangi isian yang bertanda belum "
                                     "tersimpan.")
                                      .arg(path)
                                : tr("Seluruh isi dan bukti ada di %1; riwayat lama tidak terbaca lagi. Ulangi isian "
                                     "yang bertanda belum tersimpan.")
                                      .arg(path));
}

} // namespace selaras::ui

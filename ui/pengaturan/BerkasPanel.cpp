// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/BerkasPanel.h"

#include "core/format/Format.h"
#include "core/storage/sqlite/Backups.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Entry.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace selaras::ui {

BerkasPanel::BerkasPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(makeLabel({}, metrics::text, QFont::Normal))
    , m_backup(makeLabel({}, metrics::text, QFont::Normal))
{
    m_file->setObjectName(QStringLiteral("berkas.letak"));
    m_backup->setObjectName(QStringLiteral("berkas.cadangan"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto show = [layout](const QString& title, QLabel* text) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFocusPolicy(Qt::TabFocus);
        auto* card = new Card(title);
        card->body()->addWidget(text);
        layout->addWidget(card, 0, Qt::AlignTop);
    };
    show(tr("Letak berkas"), m_file);
    show(tr("Cadangan"), m_backup);
    layout->addStretch();
    setEntry(this, m_file);
    refresh();
}

void BerkasPanel::refresh()
{
    const QString path = m_session.workspace().store().path();
    const QDir folder(storage::backupFolder(path));
    m_file->setText(QDir::toNativeSeparators(path));
    const QFileInfoList backups =
        folder.entryInfoList({ QStringLiteral("*.selaras") }, QDir::Files, QDir::Time); // the newest first
    m_backup->setText(
        backups.isEmpty()
            ? tr("Belum ada cadangan. Cadangan dibuat saat berkas dibuka dan setiap setengah jam bila ada "
                 "perubahan.")
            : tr("Cadangan terakhir %1, di %2.")
                  .arg(format::dateTime(backups.front().lastModified()), QDir::toNativeSeparators(folder.path())));
}

} // namespace selaras::ui

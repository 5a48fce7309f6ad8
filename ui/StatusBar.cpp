// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusBar.h"

#include "core/format/AlurText.h"
#include "ui/Theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace selaras::ui {

StatusBar::StatusBar(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_person(new QLabel)
    , m_backup(new QLabel)
{
    const QString path = session.workspace().store().path();
    auto* file = new QLabel(QFileInfo(path).fileName());
    file->setObjectName(QStringLiteral("status.berkas"));
    file->setToolTip(path);
    m_person->setObjectName(QStringLiteral("status.oleh"));
    m_person->setToolTip(tr("Nama yang dicatat dalam riwayat setiap perubahan"));
    m_backup->setObjectName(QStringLiteral("status.cadangan"));
    setSizeGripEnabled(false);
    setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    addWidget(file);
    addWidget(m_person);
    addPermanentWidget(m_backup);
    connect(&session, &Session::pelakuChanged, this, &StatusBar::refreshPerson);
    refreshPerson();
}

void StatusBar::refreshPerson()
{
    const domain::Pelaku& person = m_session.workspace().pelaku();
    m_person->setText(format::AlurText::person(person.nama, person.jabatan));
}

void StatusBar::setLastBackup(const QDateTime& at)
{
    m_backup->setText(at.isValid() ? tr("Cadangan terakhir %1").arg(format::dateTime(at)) : QString());
}

} // namespace selaras::ui

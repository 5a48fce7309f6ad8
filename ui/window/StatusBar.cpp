// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusBar.h"

#include "core/edits/office/Pengguna.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace selaras::ui {

namespace {
    constexpr int kPersonWidth = 420; ///< px; the file and the backup need the rest of a narrow window
}

StatusBar::StatusBar(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_file(new QLabel)
    , m_person(new QToolButton)
    , m_backup(new QLabel)
{
    m_file->setObjectName(QStringLiteral("status.berkas"));
    m_person->setObjectName(QStringLiteral("status.oleh"));
    m_person->setProperty("role", QStringLiteral("quiet"));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_backup->setObjectName(QStringLiteral("status.cadangan"));
    setSizeGripEnabled(false);
    setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    addWidget(m_file);
    addWidget(m_person);
    addPermanentWidget(m_backup);
    connect(&session, &Session::pelakuChanged, this, &StatusBar::refreshPerson);
    connect(&session, &Session::changed, this, &StatusBar::refreshPerson);
    connect(m_person, &QToolButton::clicked, this, &StatusBar::personClicked);
    connect(&session, &Session::fileChanged, this, &StatusBar::refreshFile);
    refreshFile();
    refreshPerson();
}

void StatusBar::refreshFile()
{
    const QString path = m_session.workspace().store().path();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
}

void StatusBar::refreshPerson()
{
    const domain::Pelaku& person = m_session.pelaku();
    const bool persons = !edits::activePengguna(m_session.snapshot()).empty();
    const QString who = format::AlurText::person(person.nama, person.jabatan);
    const QString whole =
        persons && !person.peran ? tr("%1 · belum memilih pengguna").arg(who) : format::AlurText::person(person);
    // A long name gives way to the role behind it.
    const QString role = whole.mid(who.size());
    const QFontMetrics metrics = m_person->fontMetrics();
    m_person->setText(metrics.elidedText(who, Qt::ElideRight, kPersonWidth - metrics.horizontalAdvance(role)) + role);
    m_person->setEnabled(persons);
    m_person->setAccessibleName(tr("Yang bekerja sekarang: %1").arg(whole));
    m_person->setToolTip(
        persons
            ? tr("%1\nDicatat dalam riwayat setiap perubahan. Klik untuk berganti pengguna (Ctrl+Shift+L)").arg(whole)
            : tr("%1\nDicatat dalam riwayat setiap perubahan. Pengguna ditambahkan di Pengaturan.").arg(whole));
}

void StatusBar::setLastBackup(const QDateTime& at)
{
    m_backup->setText(at.isValid() ? tr("Cadangan terakhir %1").arg(format::dateTime(at)) : QString());
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/BuktiSection.h"

#include "core/domain/workflow/Setelan.h"
#include "core/files/Output.h"
#include "core/format/AlurText.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/realisasi/detail/BuktiAsal.h"
#include "ui/realisasi/detail/BuktiKind.h"
#include "ui/realisasi/detail/BuktiList.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {

    /// Files of this computer; what a browser drags along is none.
    QStringList localFiles(const QMimeData* data)
    {
        QStringList paths;
        for (const QUrl& url : data ? data->urls() : QList<QUrl>()) {
            if (url.isLocalFile())
                paths << url.toLocalFile();
        }
        return paths;
    }

} // namespace

BuktiSection::BuktiSection(Session& session, Dialogs& dialogs, QWidget* parent)
    : RincianSection(tr("Bukti dukung"), parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_list(new BuktiList)
    , m_add(addHeadButton(tr("Tambah berkas…"), QStringLiteral("bukti.tambah"),
                          tr("Melampirkan berkas sebagai bukti. Berkas juga dapat diseret ke sini, atau disalin di "
                             "pengelola berkas lalu ditempel dengan Ctrl+V.")))
    , m_asal(new BuktiAsal(this))
{
    setObjectName(QStringLiteral("rincian.bukti"));
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("bukti.daftar"));
    m_list->setAccessibleName(tr("Bukti dukung"));
    m_list->setAccessibleDescription(
        tr("Enter membuka, Ctrl+S menyimpan salinan, Delete melepas, Ctrl+V menempel berkas yang disalin"));
    body()->addWidget(m_list);
    connect(m_add, &QPushButton::clicked, this, &BuktiSection::choose);
    connect(m_list, &QListWidget::itemActivated, this, &BuktiSection::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &BuktiSection::showMenu);
    connect(m_asal, &BuktiAsal::known, this, [this] {
        for (const BuktiDukung& each : m_shown)
            m_list->setState(each.id, m_asal->state(each.id));
    });
}

BuktiSection::~BuktiSection() = default;

void BuktiSection::showSel(const Sel& sel)
{
    const auto present = m_session.snapshot().bukti(sel);
    const bool same = std::ranges::equal(present, m_shown, {}, [](const BuktiDukung* each) { return *each; });
    if (same && sel == m_sel)
        return;
    m_sel = sel;
    m_shown.clear();
    for (const BuktiDukung* each : present)
        m_shown.push_back(*each);
    m_list->setBukti({ present.begin(), present.end() });
    m_stale = true;
    if (isVisible())
        lookAtOriginals();
}

void BuktiSection::showEvent(QShowEvent* event)
{
    RincianSection::showEvent(event);
    m_stale = true; // what is shown again may have changed meanwhile
    lookAtOriginals();
}

void BuktiSection::lookAtOriginals()
{
    if (std::exchange(m_stale, false))
        m_asal->lookAt(m_shown);
}

void BuktiSection::takeFocus()
{
    (m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_add)->setFocus(Qt::ShortcutFocusReason);
}

void BuktiSection::choose()
{
    const QString lock = format::AlurText::lock(m_session.snapshot(), m_sel);
    if (!lock.isEmpty()) {
        Q_EMIT said(lock);
        return;
    }
    const QStringList paths = m_dialogs.openFiles(this, tr("Tambah bukti dukung"), tr("Semua berkas (*)"));
    if (!paths.isEmpty())
        add(paths);
}

void BuktiSection::paste()
{
    const QStringList paths = localFiles(QApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        Q_EMIT said(tr("Tidak ada berkas di papan klip; salin berkasnya di pengelola berkas, lalu tempel di sini."));
    else
        add(paths);
}

void BuktiSection::add(const QStringList& paths)
{
    const Snapshot& snapshot = m_session.snapshot();
    const QString lock = format::AlurText::lock(snapshot, m_sel);
    if (!lock.isEmpty()) {
        Q_EMIT said(lock);
        return;
    }
    std::vector<edits::BerkasBukti> files;
    for (const QString& path : paths) {
        Result<edits::BerkasBukti> file = edits::readBukti(path, batasBuktiMb(snapshot));
        if (!file) {
            Q_EMIT said(paths.size() == 1 ? Text::error(file.error())
                                          : tr("Tidak ada yang dilampirkan. %1").arg(Text::error(file.error())));
            return;
        }
        files.push_back(std::move(*file));
    }
    const Result<edits::Edit> edit = edits::attachBukti(snapshot, m_sel, files);
    const size_t added = edit ? edit->rows.size() : 0;
    const Result<void> written = commitEdit(m_session, edit);
    if (!written)
        Q_EMIT said(Text::error(written.error()));
    else
        Q_EMIT said(added > 0 ? tr("%1 berkas dilampirkan.").arg(added)
                              : tr("Berkas dengan isi itu sudah terlampir di sini."));
}

const BuktiDukung* BuktiSection::current() const
{
    const auto found = std::ranges::find(m_shown, m_list->currentId(), &BuktiDukung::id);
    return found == m_shown.end() ? nullptr : &*found;
}

QString BuktiSection::extracted(const BuktiDukung& bukti)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const Result<QString> path = workspace::extractBukti(m_session.workspace().store(), bukti, m_folder->path());
    if (!path)
        Q_EMIT said(Text::error(path.error()));
    return path.value_or(QString());
}

void BuktiSection::open()
{
    const BuktiDukung* bukti = current();
    if (!bukti)
        return;
    if (!opensSafely(bukti->nama)) {
        Q_EMIT said(tr("%1 tidak dibuka dari sini karena dapat berupa program; pakai Simpan salinan… (Ctrl+S).")
                        .arg(bukti->nama));
        return;
    }
    const QString path = extracted(*bukti);
    if (path.isEmpty())
        return;
    Q_EMIT said(m_dialogs.openOutside(path)
                    ? QString()
                    : tr("Belum ada program untuk membuka %1; pakai Simpan salinan… (Ctrl+S).").arg(bukti->nama));
}

void BuktiSection::saveCopy()
{
    const BuktiDukung* bukti = current();
    if (!bukti)
        return;
    const QString kept = extracted(*bukti);
    const QString path = kept.isEmpty() ? QString()
                                        : m_dialogs.saveFile(this, tr("Simpan salinan bukti"),
                                                             edits::safeFileName(bukti->nama), tr("Semua berkas (*)"));
    if (path.isEmpty())
        return;
    QFile source(kept);
    const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    const Result<void> saved = bytes.size() == bukti->ukuran ? files::writeOutput(path, bytes, files::Kind::Copy)
                                                             : fail(ErrorCode::FileIo, { kept, source.errorString() });
    Q_EMIT said(saved ? tr("Salinan disimpan: %1").arg(path) : Text::error(saved.error()));
}

void BuktiSection::detach()
{
    const std::vector<Id> ids = m_list->chosenIds();
    if (ids.empty())
        return;
    const Result<void> written = commitEdit(m_session, edits::detachBukti(m_session.snapshot(), ids));
    Q_EMIT said(written ? tr("%1 berkas dilepas; Ctrl+Z mengembalikannya.").arg(ids.size())
                        : Text::error(written.error()));
    takeFocus();
}

void BuktiSection::showMenu(const QPoint& pos)
{
    if (!current())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Buka\tEnter")), &QAction::triggered, this, &BuktiSection::open);
    connect(menu->addAction(tr("Simpan salinan…\tCtrl+S")), &QAction::triggered, this, &BuktiSection::saveCopy);
    menu->addSeparator();
    connect(menu->addAction(tr("Lepas\tDelete")), &QAction::triggered, this, &BuktiSection::detach);
    menu->popup(m_list->viewport()->mapToGlobal(pos));
}

void BuktiSection::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Save) && m_list->hasFocus())
        saveCopy();
    else if (event->matches(QKeySequence::Delete) && m_list->hasFocus())
        detach();
    else
        RincianSection::keyPressEvent(event);
}

void BuktiSection::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    markDrop(true);
}

void BuktiSection::dragLeaveEvent(QDragLeaveEvent*)
{
    markDrop(false);
}

void BuktiSection::dropEvent(QDropEvent* event)
{
    markDrop(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(localFiles(event->mimeData()));
}

/// Shows where a dragged file would go.
void BuktiSection::markDrop(bool over)
{
    setStyleSheet(over ? QStringLiteral("#rincian\\.bukti { background: %1; border-radius: %2px; }")
                             .arg(colours().accentSoft.name())
                             .arg(metrics::radius)
                       : QString());
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"
#include "ui/realisasi/detail/RincianSection.h"

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace selaras::ui {

class BuktiAsal;
class BuktiList;

/// The files that prove a result. They are added by a button, by dragging them here and by pasting copied files; opened
/// from a copy, never from where they came from.
class BuktiSection final : public RincianSection {
    Q_OBJECT
public:
    BuktiSection(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~BuktiSection() override;

    /// Nothing is read again while the proofs of the place stay the same.
    void showSel(const domain::Sel& sel);
    /// The keyboard into the list, or to the button where there is none.
    void takeFocus();

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Ctrl+V, Ctrl+S, Delete
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void choose();
    void paste();
    void add(const QStringList& paths);
    void open();
    void saveCopy();
    void detach();
    void showMenu(const QPoint& pos);
    void lookAtOriginals();
    void markDrop(bool over);
    const domain::BuktiDukung* current() const; ///< nullptr without one
    /// The kept bytes as a file of this session; says why not and gives an empty path.
    QString extracted(const domain::BuktiDukung& bukti);

    Session& m_session;
    Dialogs& m_dialogs;
    domain::Sel m_sel;
    std::vector<domain::BuktiDukung> m_shown;
    BuktiList* m_list;
    QPushButton* m_add;
    BuktiAsal* m_asal;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when something is opened first
    bool m_stale = false; ///< the originals were not looked at yet: nobody saw the list
};

} // namespace selaras::ui

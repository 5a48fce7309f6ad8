// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QToolButton>

namespace selaras::ui {

/// What can be done to a document as a version: make, change, compare, fix, take away.
class DokumenMenu final : public QToolButton {
    Q_OBJECT
public:
    DokumenMenu(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void setDokumen(const domain::Id& id);
    /// The node or indicator that "Keluarkan dari dokumen" is about; empty for none.
    void setObjek(const domain::Id& id);

Q_SIGNALS:
    /// A version was made and should be shown.
    void opened(const selaras::domain::Id& id);

private:
    QAction* add(const QString& name, const QString& text, void (DokumenMenu::*slot)());
    const domain::Dokumen* dokumen() const;
    void enable();
    void make();
    void beginYear();
    void revise();
    void compare();
    void fix();
    void describe();
    void remove();
    void leaveOut();
    void say(const Result<void>& written);

    Session& m_session;
    Dialogs& m_dialogs;
    domain::Id m_dokumenId, m_objekId;
    QAction *m_revise, *m_compare, *m_fix, *m_describe, *m_remove, *m_leaveOut;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace selaras::ui {

class DokumenMenu;

/// The tools of the document that is open: its menu, what it is compared with, and the breakdown of its pagu.
class DokumenTools final : public QWidget {
    Q_OBJECT
public:
    DokumenTools(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Offers its versions. A Renja starts beside its other version: APBD and P-APBD are read together.
    void setDokumen(const domain::Id& id);
    /// Stands with what decides about the columns and rows.
    QCheckBox* breakdown() const { return m_belanja; }
    DokumenMenu& menu() const { return *m_menu; }
    domain::Id lainId() const; ///< the version beside it; empty for none
    bool belanja() const;

Q_SIGNALS:
    /// By the user: another version beside, or the breakdown.
    void chosen();

private:
    Session& m_session;
    DokumenMenu* m_menu;
    QComboBox* m_other;
    QCheckBox* m_belanja;
    domain::Id m_dokumenId;
};

} // namespace selaras::ui

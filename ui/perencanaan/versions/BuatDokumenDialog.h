// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/documents/Versi.h"
#include "ui/shared/forms/FormDialog.h"

class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace selaras::ui {

/// Makes a murni version of a document, empty or from the figures of another one.
class BuatDokumenDialog final : public FormDialog {
    Q_OBJECT
public:
    explicit BuatDokumenDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(const selaras::domain::Id& dokumenId);

private:
    Result<edits::Edit> edit() override;
    QWidget* fieldOf(ErrorCode code) const override;
    domain::JenisDokumen kind() const;
    edits::DokumenBaru chosen() const;
    void fillKinds();
    void fillSources();
    void fillContent();
    void preselectParties();
    void addNode(const domain::Simpul& node, const std::set<domain::Id>& carried, QTreeWidgetItem* parent);
    std::set<domain::Id> ticked(int role) const;

    QComboBox *m_kind, *m_period, *m_source;
    QSpinBox* m_year;
    QTreeWidget* m_content;
    std::set<domain::Id> m_untargeted; ///< would be carried, but the source has no target of the year
    QComboBox *m_first = nullptr, *m_second = nullptr;
    QLineEdit* m_secondOutside;
    domain::Id m_usualFirst; ///< what was put there, and goes again with another kind of document
    QString m_usualOutside;
};

} // namespace selaras::ui

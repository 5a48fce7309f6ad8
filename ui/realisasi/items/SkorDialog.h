// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/base/Session.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace selaras::ui {

class StatusChip;

/// The calculator of an indicator that is scored: the nine unsur of the SKM, or the four components of the SAKIP
/// evaluation. The result moves with the fingers; Enter goes down. Deletes itself when closed.
class SkorDialog final : public QDialog {
    Q_OBJECT
public:
    /// `sel` names an indicator with the scale Skm14 or Sakip88.
    SkorDialog(Session& session, const domain::Sel& sel, QWidget* parent);

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Enter

private:
    bool isSkm() const;
    void addFields(QGridLayout& grid);
    void addField(QGridLayout& grid, const QString& name, const QString& weight, const QString& limits,
                  const QString& stored);
    void layOut();
    void down();
    void refresh();
    Result<edits::Edit> edit() const;

    Session& m_session;
    domain::Sel m_sel;
    domain::JenisSkala m_skala = domain::JenisSkala::Skm14;
    std::vector<QLineEdit*> m_fields;
    QLabel *m_value, *m_how, *m_problem;
    StatusChip* m_mutu;
    QPushButton *m_save = nullptr, *m_leave = nullptr;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/WizardPage.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace selaras::ui {

class RencanaPage;

/// The official programs, kegiatan and sub kegiatan as a tree to choose from.
class ProgramPage final : public WizardPage {
    Q_OBJECT
public:
    ProgramPage(workspace::KantorBaru& answers, const RencanaPage& rencana);
    void enter() override;
    bool finish() override;
    bool isSkipped() const override;
    QWidget* first() const override;

private:
    void fill();
    void filter(const QString& text);
    bool showMatches(QTreeWidgetItem* item, const QString& text, bool parentMatches);
    void count();

    workspace::KantorBaru& m_answers;
    const RencanaPage& m_rencana;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_counts;
    std::vector<QString> m_shown; ///< codes of the table the tree was made of
};

} // namespace selaras::ui

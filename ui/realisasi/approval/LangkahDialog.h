// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/approval/Alur.h"
#include "ui/base/Session.h"
#include "ui/realisasi/grid/JanggalLook.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace selaras::ui {

/// Shows what a step of the chain of approval is about before it is taken: each result with its figure, to be ticked.
/// A return asks for the reason.
class LangkahDialog final : public QDialog {
    Q_OBJECT
public:
    /// `langkah` Draf is a return. Of `cells` those in `ticked` are ticked.
    LangkahDialog(Session& session, domain::StatusRealisasi langkah, const std::vector<domain::Sel>& cells,
                  const std::vector<domain::Sel>& ticked, QWidget* parent);

    int count() const { return int(tickedCells().size()); }
    void accept() override;

private:
    void addRows(const std::vector<domain::Sel>& ticked);
    static void showOdd(QTreeWidgetItem& item, const BelumDiterima& odd);
    void layOut();
    void refresh();
    std::vector<domain::Sel> tickedCells() const;

    Session& m_session;
    domain::StatusRealisasi m_langkah;
    std::vector<domain::Sel> m_cells;
    QTreeWidget* m_list;
    QPlainTextEdit* m_reason;
    QLabel *m_odd, *m_problem;
    QPushButton* m_go = nullptr;
};

} // namespace selaras::ui

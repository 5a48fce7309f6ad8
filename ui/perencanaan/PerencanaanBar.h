// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace selaras::ui {

class StatusChip;

/// The tools above the plan: which document, which part of the tree, and what can be done to it.
class PerencanaanBar final : public QWidget {
    Q_OBJECT
public:
    explicit PerencanaanBar(QWidget* parent = nullptr);

    QComboBox* documents() const { return m_documents; }
    QLineEdit* filter() const { return m_filter; }
    QComboBox* figures() const { return m_figures; }
    QCheckBox* onlyContent() const { return m_onlyContent; }
    QToolButton* panel() const { return m_panel; } ///< checked while the panel is shown
    /// Lists the documents; the chosen one stays, at first it is the agreement in force in a year. False without any.
    bool fillDocuments(const domain::Snapshot& snapshot, int tahun);
    /// nullptr: there is no document.
    void showStatus(const domain::Dokumen* dokumen, const domain::Snapshot& snapshot);
    /// Puts a tool beside the document's status: what can be done to the document.
    void addDocumentTool(QWidget* tool);
    /// Puts a tool beside "Hanya isi dokumen ini": which part is shown.
    void addTreeTool(QWidget* tool);

Q_SIGNALS:
    /// The menu of "Tambah" is about to open, empty.
    void addMenuOpening(QMenu* menu);
    void binRequested();
    void levelChosen(selaras::domain::JenisSimpul level);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeDocumentTools();
    void makeTreeTools();
    QToolButton* makeButton(const QString& text, const char* icon, const char* name);

    QComboBox *m_documents, *m_level, *m_figures;
    StatusChip* m_status;
    QLineEdit* m_filter;
    QCheckBox* m_onlyContent;
    QToolButton *m_add, *m_bin, *m_panel;
    QBoxLayout *m_rows, *m_which, *m_what;
};

} // namespace selaras::ui

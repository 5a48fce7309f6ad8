// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/Dialogs.h"
#include "ui/Page.h"

#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace selaras::ui {

class DokumenListModel;
class ElidedLabel;
class EmptyState;
class PreviewView;

/// Documents as they will be printed, and the ways out: PDF and paper.
class DokumenPage final : public Page {
    Q_OBJECT
public:
    explicit DokumenPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Dokumen"); }
    bool usesQuarter() const override { return false; }
    bool usesYear() const override { return false; } ///< every year is in the list
    /// Shows a document by its id.
    void reveal(const domain::Id& id) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeToolbar();
    QToolButton* makeZoomButton(const QString& name, const QString& text, const QString& description);
    void connectParts();
    void fillList();
    domain::Id chosen() const;
    void preview();
    void refresh();
    void showView();
    QString suggestedName() const;
    void savePdf();
    void print();

    Dialogs& m_dialogs;
    DokumenListModel* m_model;
    QListView* m_list;
    PreviewView* m_preview;
    QComboBox* m_paper;
    QPushButton *m_save, *m_print;
    QToolButton *m_zoomOut, *m_zoomIn, *m_fit;
    QLabel* m_place;
    ElidedLabel* m_told;
    QStackedLayout* m_stack;
    QWidget* m_content;
    EmptyState* m_empty;
    std::optional<documents::Document> m_document;
    bool m_stale = true;
};

} // namespace selaras::ui

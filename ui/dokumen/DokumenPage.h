// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"

class QListView;
class QStackedLayout;

namespace selaras::ui {

class DokumenListModel;
class EmptyState;
class PreviewPanel;

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
    void connectParts();
    void fillList();
    domain::Id chosen() const;
    void preview();
    void refresh();
    QString suggestedName() const;

    DokumenListModel* m_model;
    QListView* m_list;
    PreviewPanel* m_preview;
    QStackedLayout* m_stack;
    QWidget* m_content;
    EmptyState* m_empty;
    bool m_stale = true;
};

} // namespace selaras::ui

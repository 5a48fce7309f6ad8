// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Page.h"

#include <optional>

class QStackedLayout;

namespace selaras::ui {

class DokumenTools;
class EmptyState;
class KodeNotice;
class GridView;
class MessageLine;
class PerencanaanBar;
class PerencanaanModel;
class RencanaPanel;
class TreeActions;

/// The plan, document by document: the tree with its figures, and beside it everything about the current row.
class PerencanaanPage final : public Page {
    Q_OBJECT
public:
    explicit PerencanaanPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Perencanaan"); }
    bool usesQuarter() const override { return false; }
    /// The document says the year; without any the year says whose period is shown.
    bool usesYear() const override { return session().snapshot().data().dokumen.empty(); }
    void reveal(const domain::Id& id) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void connectParts();
    void connectTree();
    void addShortcuts();
    void fillDocuments();
    const domain::Dokumen* document() const;
    void openDocument();
    void applyView();
    void showRows();
    void fillGap();
    void refresh(const domain::ChangeSet& changes);
    void showMenu(const QModelIndex& index, const QPoint& globalPos);
    bool panelHasRoom() const;
    void showPanel();
    void switchPanel();

    PerencanaanModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    KodeNotice* m_codes;
    PerencanaanBar* m_bar;
    DokumenTools* m_tools;
    RencanaPanel* m_panel;
    TreeActions* m_tree;
    std::optional<bool> m_panelWanted; ///< what the user chose; else the width decides
    QStackedLayout *m_stack, *m_table;
    EmptyState* m_noRows;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace selaras::ui

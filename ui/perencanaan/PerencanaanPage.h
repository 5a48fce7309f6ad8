// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Dialogs.h"
#include "ui/Page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace selaras::ui {

class EmptyState;
class GridView;
class MessageLine;
class PerencanaanModel;
class StatusChip;

/// The plan, document by document.
class PerencanaanPage final : public Page {
    Q_OBJECT
public:
    explicit PerencanaanPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("Perencanaan"); }
    bool usesQuarter() const override { return false; }
    bool usesYear() const override { return false; } ///< the document says the year
    void reveal(const domain::Id& id) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeToolbar();
    QWidget* makeContent();
    void connectParts();
    void fillDocuments();
    const domain::Dokumen* document() const;
    void openDocument();
    void applyView();
    void showRows();
    void showAll();
    void foldTo(domain::JenisSimpul level);
    void refresh(const domain::ChangeSet& changes);
    void showStatus();
    void showMenu(const QModelIndex& index, const QPoint& globalPos);
    void showHistory(const QModelIndex& index);

    Dialogs& m_dialogs;
    PerencanaanModel* m_model;
    GridView* m_grid;
    MessageLine* m_message;
    QComboBox *m_documents, *m_level;
    StatusChip* m_status;
    QLineEdit* m_filter;
    QCheckBox* m_onlyContent;
    QBoxLayout* m_toolbar;
    QStackedLayout *m_stack, *m_table;
    EmptyState* m_noRows;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace selaras::ui

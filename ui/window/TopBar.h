// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace selaras::ui {

class SearchField;
class Segmented;

/// Title of the page, year and quarter, search, undo and redo, and whether everything is saved.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Session& session, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Hides what means nothing on a page.
    void setSelectors(bool year, bool quarter);
    SearchField* search() const { return m_search; }
    /// All that was entered is in the file.
    void showSaved();

private:
    void buildPeriod();
    void stepYear(int step);
    void buildActions();
    void layOut();
    void refresh();
    void refreshYears();
    void refreshUndo();
    void showTyping();
    void showWrong();
    void showFailure(const Error& error);

    Session& m_session;
    QLabel* m_title;
    QComboBox* m_year;
    Segmented* m_quarter;
    SearchField* m_search;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QLabel* m_saved;
    QPushButton* m_wrong; ///< in its place while a cell waits for correction
    bool m_failed = false;
};

} // namespace selaras::ui

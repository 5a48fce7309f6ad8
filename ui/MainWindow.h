// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Dialogs.h"
#include "ui/Session.h"

#include <QMainWindow>

#include <map>

class QLabel;
class QStackedWidget;
class QStatusBar;

namespace selaras::ui {

class NavigationBar;
class NoticeBar;
class Page;
class TopBar;

/// Navigates between the pages, and nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Names of the pages in the order of the navigation: "dasbor", "perencanaan", "realisasi", "tren", "dokumen",
    /// "pengaturan".
    QStringList pageNames() const;
    /// A page is made when it is first asked for, so that the window is there at once. nullptr for an unknown name.
    Page* page(const QString& name);
    QString currentPage() const { return m_current; }
    /// Shows a page, at a row if given.
    void showPage(const QString& name, const domain::Id& id = {});
    /// What the status bar says of the last backup.
    void setLastBackup(const QDateTime& at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fillStatusBar(QStatusBar* bar);
    void addShortcuts();
    void refreshHead();
    void refreshUnit();

    Session& m_session;
    Dialogs& m_dialogs;
    NavigationBar* m_navigation;
    TopBar* m_top;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    QLabel* m_backup;
    std::map<QString, Page*> m_pages;
    QString m_current;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/base/Session.h"

#include <QMainWindow>

#include <map>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace selaras::ui {

class NavigationBar;
class NoticeBar;
class Page;
class StatusBar;
class TopBar;

/// Navigates between the pages, and nothing else. It can be on the screen before its file is open.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// The frame, with a word that the file is being opened. `dialogs` must outlive the window.
    explicit MainWindow(Dialogs& dialogs, QWidget* parent = nullptr);
    MainWindow(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    /// Fills the frame; once. `session` must outlive the window.
    void begin(Session& session);

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

Q_SIGNALS:
    /// Ctrl+Shift+L, or a click on the person in the status bar.
    void changePersonRequested();

protected:
    /// Asks first where something refused would be lost.
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectSession();
    void addShortcuts();
    void refreshHead();
    void refreshUnit();

    Dialogs& m_dialogs;
    NavigationBar* m_navigation;
    QHBoxLayout* m_frame;
    QLabel* m_opening;
    // From here on only since begin().
    Session* m_session = nullptr;
    TopBar* m_top = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusBar* m_status = nullptr;
    std::map<QString, Page*> m_pages;
    QString m_current;
};

} // namespace selaras::ui

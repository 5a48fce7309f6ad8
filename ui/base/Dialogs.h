// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QWidget;

namespace selaras::ui {

/// Questions to the user, behind an interface so that tests can answer them.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// Empty when cancelled. `filter` as QFileDialog takes it.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter) = 0;
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Hands a file to the program that the system has for its kind; false when it has none.
    virtual bool openOutside(const QString& path) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void warn(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action) = 0;
};

/// Where a file is suggested: in the user's documents, `name` without what Windows takes in no file name. `ending` has
/// its dot.
QString suggestedPath(QString name, const QString& ending);

/// The native dialogs.
std::unique_ptr<Dialogs> makeDialogs();

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/Dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace selaras::ui {

namespace {

    class NativeDialogs final : public Dialogs {
        Q_DECLARE_TR_FUNCTIONS(selaras::ui::Dialogs)
    public:
        QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                         const QString& filter) override
        {
            return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
        }

        QString openFile(QWidget* parent, const QString& title, const QString& filter) override
        {
            return QFileDialog::getOpenFileName(parent, title, {}, filter);
        }

        QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override
        {
            return QFileDialog::getOpenFileNames(parent, title, {}, filter);
        }

        bool openOutside(const QString& path) override { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

        void inform(QWidget* parent, const QString& title, const QString& text) override
        {
            show(parent, QMessageBox::Information, title, text);
        }

        void warn(QWidget* parent, const QString& title, const QString& text) override
        {
            show(parent, QMessageBox::Warning, title, text);
        }

        bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action) override
        {
            QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
            // The button says what it does; the safe one is the default.
            const auto* accept = box.addButton(action, QMessageBox::AcceptRole);
            auto* cancel = box.addButton(tr("Batal"), QMessageBox::RejectRole);
            box.setDefaultButton(cancel);
            box.setEscapeButton(cancel);
            box.exec();
            return box.clickedButton() == accept;
        }

    private:
        static void show(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
        {
            QMessageBox box(icon, title, text, QMessageBox::NoButton, parent);
            box.addButton(tr("Tutup"), QMessageBox::AcceptRole);
            box.exec();
        }
    };

} // namespace

QString suggestedPath(QString name, const QString& ending)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|])"));
    constexpr qsizetype kMost = 120; // letters that every file system takes
    name = name.replace(forbidden, QStringLiteral("-")).simplified().left(kMost);
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists()) // a suggestion that is refused is none
        folder = QDir::home();
    return folder.filePath(name + ending);
}

std::unique_ptr<Dialogs> makeDialogs()
{
    return std::make_unique<NativeDialogs>();
}

} // namespace selaras::ui

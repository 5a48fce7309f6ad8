// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StartDialog.h"

#include "ui/Theme.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    class StartDialog final : public QDialog {
        Q_OBJECT
    public:
        explicit StartDialog(Dialogs& dialogs)
            : m_dialogs(dialogs)
        {
            setWindowTitle(QStringLiteral("Selaras"));
            setMinimumWidth(440);
            auto* layout = new QVBoxLayout(this);
            layout->setContentsMargins(32, 28, 32, 28);
            layout->setSpacing(metrics::grid);
            auto* title = new QLabel(tr("Selamat datang di Selaras"), this);
            title->setFont(ui::font(metrics::title + 3, QFont::DemiBold));
            auto* text = new QLabel(
                tr("Angka kinerja kecamatan disimpan sekali, lalu dipakai semua dokumen. Coba dulu dengan data contoh, "
                   "atau buka berkas kantor Anda."),
                this);
            text->setWordWrap(true);
            text->setForegroundRole(QPalette::PlaceholderText);
            layout->addWidget(title);
            layout->addWidget(text);
            layout->addSpacing(metrics::grid * 2);
            addChoice(layout, tr("&Coba data contoh"), QStringLiteral("start.sample"), &StartDialog::sample)
                ->setDefault(true);
            addChoice(layout, tr("&Buka berkas…"), QStringLiteral("start.open"), &StartDialog::openFile);
        }

        StartChoice choice;

    private:
        QPushButton* addChoice(QVBoxLayout* layout, const QString& text, const QString& name,
                               void (StartDialog::*slot)())
        {
            auto* button = new QPushButton(text, this);
            button->setObjectName(name);
            button->setMinimumHeight(metrics::grid * 5);
            layout->addWidget(button);
            connect(button, &QPushButton::clicked, this, slot);
            return button;
        }

        void sample()
        {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            const QString path = m_dialogs.saveFile(this, tr("Simpan data contoh sebagai"),
                                                    folder + QStringLiteral("/contoh-kutorejo.selaras"), filter());
            finish({ StartChoice::Sample, path });
        }

        void openFile()
        {
            finish({ StartChoice::OpenFile, m_dialogs.openFile(this, tr("Buka berkas Selaras"), filter()) });
        }

        /// A cancelled file dialog leads back to the choices.
        void finish(const StartChoice& picked)
        {
            if (picked.path.isEmpty())
                return;
            choice = picked;
            accept();
        }

        static QString filter() { return tr("Berkas Selaras (*.selaras)"); }

        Dialogs& m_dialogs;
    };

} // namespace

StartChoice askStart(Dialogs& dialogs)
{
    StartDialog dialog(dialogs);
    return dialog.exec() == QDialog::Accepted ? dialog.choice : StartChoice{};
}

} // namespace selaras::ui

#include "StartDialog.moc"

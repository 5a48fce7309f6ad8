// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/forms/TugasDialog.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/DialogButtons.h"
#include "ui/widgets/FormField.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

    constexpr QSize kSize{ 640, 420 };
    constexpr int kMargin = 3 * metrics::grid;

    QPlainTextEdit* makeText(const QString& name, const QString& text)
    {
        auto* edit = new QPlainTextEdit(text);
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(8 * metrics::grid);
        return edit;
    }

    /// Lines without what surrounds them, and without empty ones.
    QString lines(const QPlainTextEdit& edit)
    {
        QStringList kept;
        for (const QString& line : edit.toPlainText().split(u'\n')) {
            if (const QString text = line.simplified(); !text.isEmpty())
                kept << text;
        }
        return kept.join(u'\n');
    }

} // namespace

TugasDialog::TugasDialog(domain::Jabatan post, Save save, QWidget* parent)
    : QDialog(parent)
    , m_post(std::move(post))
    , m_save(std::move(save))
    , m_duties(makeText(QStringLiteral("tugas.tugas"), m_post.tugas))
    , m_functions(makeText(QStringLiteral("tugas.fungsi"), m_post.fungsi))
    , m_functionsField(new FormField(tr("Fungsi"), m_functions, tr("Satu fungsi tiap baris.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tugas dan fungsi %1").arg(m_post.nama));
    resize(kSize);
    const DialogButtons buttons = makeDialogButtons(*this, tr("Simpan"), tr("Batal"));
    auto* duties = new FormField(tr("Tugas"), m_duties);
    for (FormField* field : { duties, m_functionsField })
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(duties, 1);
    layout->addWidget(m_functionsField, 2);
    layout->addWidget(buttons.box);
    m_duties->setFocus();
}

void TugasDialog::accept()
{
    domain::Jabatan typed = m_post;
    typed.tugas = lines(*m_duties);
    typed.fungsi = lines(*m_functions);
    const Result<void> done = m_save(typed);
    m_functionsField->setProblem(done ? QString() : format::Text::error(done.error()));
    if (done)
        QDialog::accept();
}

} // namespace selaras::ui

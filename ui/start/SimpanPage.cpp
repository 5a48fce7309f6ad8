// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/SimpanPage.h"

#include "core/format/Text.h"
#include "ui/base/Dialogs.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormField.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {
    const QString& ending()
    {
        static const QString text = QStringLiteral(".selaras");
        return text;
    }
} // namespace

SimpanPage::SimpanPage(workspace::KantorBaru& answers, Dialogs& dialogs)
    : WizardPage(tr("Simpan"),
                 tr("Semua data kantor disimpan dalam satu berkas. Sampai di sini belum ada yang ditulis."))
    , m_answers(answers)
    , m_dialogs(dialogs)
    , m_summary(makeLabel({}, metrics::text, QFont::Normal))
    , m_path(new QLineEdit)
    , m_choose(new QPushButton(tr("Pilih tempat…")))
    , m_field(nullptr)
{
    m_summary->setObjectName(QStringLiteral("wizard.ringkasan"));
    m_summary->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("wizard.berkas"));
    m_choose->setObjectName(QStringLiteral("wizard.pilihBerkas"));
    m_choose->setAutoDefault(false);
    m_field = new FormField(tr("Berkas"), m_path);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_choose);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &SimpanPage::choose);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_chosen = true;
        m_field->setProblem({});
        Q_EMIT touched();
    });
}

QWidget* SimpanPage::first() const
{
    return m_path;
}

QString SimpanPage::suggestion() const
{
    return suggestedPath(m_answers.unit.nama, ending());
}

QString SimpanPage::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (typed.isEmpty() || typed.endsWith(ending(), Qt::CaseInsensitive))
        return typed;
    return typed + ending();
}

QString SimpanPage::summary() const
{
    QStringList lines{ tr("%1, Renstra %2–%3, %4 jabatan.")
                           .arg(m_answers.unit.nama)
                           .arg(m_answers.tahunAwal)
                           .arg(m_answers.tahunAkhir)
                           .arg(m_answers.jabatan.size()) };
    if (m_answers.rencana)
        lines << tr("Rencana diambil dari berkas lain: %1 simpul, %2 indikator, tanpa angka.")
                     .arg(m_answers.rencana->simpul.size())
                     .arg(m_answers.rencana->indikator.size());
    else if (!m_answers.kode.empty())
        lines << tr("Rencana dari tabel nomenklatur: %1 sub kegiatan beserta program dan kegiatannya.")
                     .arg(m_answers.kode.size());
    else
        lines << tr("Rencana masih kosong.");
    lines << tr("Draf Renstra ikut dibuat, siap diisi target dan pagu.");
    return lines.join(u'\n');
}

void SimpanPage::enter()
{
    if (!m_chosen)
        m_path->setText(QDir::toNativeSeparators(suggestion()));
    m_field->setProblem({});
    m_summary->setText(summary());
}

void SimpanPage::choose()
{
    const QString picked =
        m_dialogs.saveFile(this, tr("Simpan berkas kantor sebagai"), path(), tr("Berkas Selaras (*.selaras)"));
    if (picked.isEmpty())
        return;
    m_chosen = true;
    m_path->setText(QDir::toNativeSeparators(picked));
    m_field->setProblem({});
    Q_EMIT touched();
}

bool SimpanPage::finish()
{
    const QFileInfo file(path());
    if (path().isEmpty())
        setProblem(tr("Tulis nama berkasnya."));
    else if (file.exists())
        setProblem(format::Text::error({ ErrorCode::FileExists, { file.fileName() } }));
    else if (!file.dir().exists())
        setProblem(tr("Folder %1 tidak ada; pilih tempat lain.").arg(QDir::toNativeSeparators(file.path())));
    else
        return true;
    return false;
}

void SimpanPage::setProblem(const QString& problem)
{
    m_field->setProblem(problem);
    m_path->setFocus();
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pengaturan/NomenklaturPanel.h"

#include "core/exchange/NomenklaturFile.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/grid/Commit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Entry.h"
#include "ui/widgets/FormField.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace selaras::ui {

using namespace domain;

NomenklaturPanel::NomenklaturPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_counts(makeLabel({}, metrics::text, QFont::Normal))
    , m_preview(makeLabel({}, metrics::text, QFont::Normal))
    , m_choose(new QPushButton(tr("Impor…")))
    , m_accept(new QPushButton(tr("Ambil ke berkas ini")))
    , m_cancel(new QPushButton(tr("Batal")))
    , m_field(nullptr)
{
    m_counts->setObjectName(QStringLiteral("nomenklatur.jumlah"));
    m_preview->setObjectName(QStringLiteral("nomenklatur.pratinjau"));
    m_choose->setObjectName(QStringLiteral("nomenklatur.impor"));
    m_accept->setObjectName(QStringLiteral("nomenklatur.ambil"));
    m_cancel->setObjectName(QStringLiteral("nomenklatur.batal"));
    m_choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_field = new FormField(tr("Tabel kode dari berkas XLSX, TSV, atau CSV"), m_choose);
    m_accept->setProperty("role", QStringLiteral("primary"));
    for (QLabel* each : { m_counts, m_preview })
        each->setWordWrap(true);
    layOut();
    setEntry(this, m_choose);
    connect(m_choose, &QPushButton::clicked, this, &NomenklaturPanel::choose);
    connect(m_accept, &QPushButton::clicked, this, &NomenklaturPanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &NomenklaturPanel::cancel);
    refresh();
}

void NomenklaturPanel::layOut()
{
    auto* card = new Card(tr("Nomenklatur program, kegiatan, dan sub kegiatan"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    row->addStretch();
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_field);
    card->body()->addWidget(m_preview);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card, 0, Qt::AlignTop); // no higher than its lines at this width
    layout->addStretch();
}

void NomenklaturPanel::refresh()
{
    std::array<int, 3> counts{}; // program, kegiatan, sub kegiatan
    for (const Nomenklatur& line : m_session.snapshot().data().nomenklatur) {
        if (const auto level = tingkatKode(line.kode); level && *level >= JenisSimpul::Program)
            ++counts.at(size_t(*level) - size_t(JenisSimpul::Program));
    }
    m_counts->setText(
        counts == std::array<int, 3>{} ? tr(
            "Belum ada tabel kode. Dengan tabel itu kode yang salah ditandai dan program dapat dipilih dari daftar.")
                                       : tr("Tersimpan: %1 program, %2 kegiatan, %3 sub kegiatan.")
                                             .arg(counts[0])
                                             .arg(counts[1])
                                             .arg(counts[2]));
    cancel(); // it was compared with a table that is no longer the same
}

void NomenklaturPanel::choose()
{
    const QString path =
        m_dialogs.openFile(this, tr("Pilih tabel nomenklatur"), tr("Tabel (*.xlsx *.tsv *.csv *.txt)"));
    if (path.isEmpty())
        return;
    cancel();
    const auto lines = exchange::readNomenklatur(path);
    Result<edits::ImporNomenklatur> import =
        lines ? edits::importNomenklatur(m_session.snapshot(), *lines) : tl::unexpected(lines.error());
    if (!import) {
        m_field->setProblem(format::Text::error(import.error()));
        return;
    }
    m_name = QFileInfo(path).fileName();
    m_import = std::move(*import);
    showPreview();
    m_accept->setFocus();
}

void NomenklaturPanel::showPreview()
{
    m_preview->setVisible(m_import.has_value());
    m_accept->setVisible(m_import.has_value());
    m_cancel->setVisible(m_import.has_value());
    if (!m_import)
        return;
    m_preview->setText(
        tr("%1: %2 kode baru, %3 berubah, %4 sama. %5 baris lain (urusan, judul) dilewati. Kode yang tidak "
           "ada di berkas itu tetap tersimpan.")
            .arg(m_name)
            .arg(m_import->baru)
            .arg(m_import->berubah)
            .arg(m_import->sama)
            .arg(m_import->dilewati));
}

void NomenklaturPanel::accept()
{
    if (!m_import)
        return;
    const Result<void> done = commitEdit(m_session, edits::Edit(m_import->edit));
    cancel();
    m_field->setProblem(done ? QString() : format::Text::error(done.error()));
    m_choose->setFocus();
}

void NomenklaturPanel::cancel()
{
    m_import.reset();
    m_field->setProblem({});
    showPreview();
}

} // namespace selaras::ui

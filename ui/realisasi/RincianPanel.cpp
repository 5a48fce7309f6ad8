// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/RincianPanel.h"

#include "core/domain/Perhitungan.h"
#include "core/format/Text.h"
#include "ui/Theme.h"
#include "ui/grid/CellHistory.h"
#include "ui/grid/Commit.h"
#include "ui/realisasi/NoteEdit.h"
#include "ui/widgets/Card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kWidth = 232;
    constexpr int kPadding = 2 * metrics::grid;

    QLabel* wrapped(const QString& name, int px, int weight, Tone tone)
    {
        QLabel* label = makeLabel({}, px, weight, tone);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    QString typed(const std::optional<Decimal>& value)
    {
        return value ? format::number(*value) : QString();
    }

    /// What is being typed stays, and so does what was refused, until another cell is chosen.
    void fill(QLineEdit& field, const QString& text)
    {
        if (!field.isModified())
            field.setText(text);
    }
} // namespace

RincianPanel::RincianPanel(Session& session, RealisasiModel& model, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(model)
    , m_scroll(new QScrollArea)
    , m_name(wrapped(QStringLiteral("rincian.nama"), metrics::text, QFont::DemiBold, Tone::Ink))
    , m_period(wrapped(QStringLiteral("rincian.masa"), metrics::small, QFont::Normal, Tone::Muted))
    , m_fields(makeFields())
    , m_explanationBox(makeExplanation())
    , m_historyBox(new QWidget)
    , m_notes(new NotesBox)
{
    setObjectName(QStringLiteral("rincian"));
    setAccessibleName(tr("Rincian sel"));
    setProperty("role", QStringLiteral("card"));
    setFixedWidth(kWidth);
    layOut();
    connect(&model, &RealisasiModel::figuresChanged, this, &RincianPanel::refresh);
    for (QLineEdit* field : { m_above, m_below }) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_model.tryOut(fieldsEdit()); });
        connect(field, &QLineEdit::editingFinished, this, &RincianPanel::saveFields);
    }
    connect(m_notes, &NotesBox::left, this, &RincianPanel::saveNotes);
    refresh();
}

QWidget* RincianPanel::makeFields()
{
    auto* box = new QWidget;
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metrics::grid);
    layout->setVerticalSpacing(4);
    m_aboveName = wrapped({}, metrics::small, QFont::Normal, Tone::Muted);
    m_belowName = wrapped({}, metrics::small, QFont::Normal, Tone::Muted);
    m_above = new QLineEdit;
    m_below = new QLineEdit;
    m_above->setObjectName(QStringLiteral("rincian.pembilang"));
    m_below->setObjectName(QStringLiteral("rincian.penyebut"));
    for (QLineEdit* field : { m_above, m_below })
        field->setAlignment(Qt::AlignRight);
    layout->addWidget(m_aboveName, 0, 0, Qt::AlignBottom);
    layout->addWidget(m_belowName, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_above, 1, 0);
    layout->addWidget(m_below, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return box;
}

QWidget* RincianPanel::makeExplanation()
{
    auto* box = new QFrame;
    box->setObjectName(QStringLiteral("rincian.kotak"));
    box->setStyleSheet(QStringLiteral("#rincian\\.kotak { background: %1; border-radius: %2px; }")
                           .arg(colours().accentSoft.name())
                           .arg(metrics::radius));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, metrics::grid, 10, metrics::grid);
    m_explanation = wrapped(QStringLiteral("rincian.asal"), metrics::small, QFont::Normal, Tone::Ink);
    layout->addWidget(m_explanation);
    return box;
}

void RincianPanel::layOut()
{
    auto* history = new QGridLayout(m_historyBox);
    history->setContentsMargins(0, 0, 0, 0);
    history->setVerticalSpacing(4);
    m_historyCount = makeLabel({}, metrics::small, QFont::Normal, Tone::Muted);
    m_history = wrapped(QStringLiteral("rincian.riwayat"), metrics::small, QFont::Normal, Tone::Muted);
    history->addWidget(makeLabel(tr("Riwayat"), metrics::text, QFont::DemiBold), 0, 0);
    history->addWidget(m_historyCount, 0, 1, Qt::AlignRight);
    history->addWidget(m_history, 1, 0, 1, 2);

    auto* content = new QWidget;
    content->setStyleSheet(QStringLiteral(".QWidget { background: transparent; }"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kPadding, 14, kPadding, 14);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_period);
    layout->addWidget(m_fields);
    layout->addWidget(m_explanationBox);
    layout->addWidget(m_historyBox);
    layout->addWidget(m_notes);
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_scroll);
}

void RincianPanel::setCell(const Id& rowId, int triwulan)
{
    if (rowId == m_id && triwulan == m_triwulan)
        return;
    saveFields(); // of the cell that is left
    saveNotes();
    m_id = rowId;
    m_triwulan = triwulan;
    for (QLineEdit* field : { m_above, m_below })
        field->setModified(false);
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void RincianPanel::refresh()
{
    const Indikator* indikator = m_model.shown().indikator(m_id);
    const Simpul* simpul = m_model.shown().simpul(m_id);
    m_fields->setVisible(indikator);
    m_notes->setVisible(indikator);
    for (QWidget* part : { m_explanationBox, m_historyBox, static_cast<QWidget*>(m_period) })
        part->setVisible(indikator || simpul);
    if (indikator)
        showIndicator(*indikator);
    else if (simpul)
        showBudget(*simpul);
    else
        m_name->setText(tr("Pilih sebuah sel untuk melihat asal angkanya."));
}

const Indikator* RincianPanel::keeper() const
{
    const Indikator* indikator = m_session.snapshot().indikator(m_id);
    return indikator && !indikator->acuanId.isEmpty() ? m_session.snapshot().indikator(indikator->acuanId) : indikator;
}

const RealisasiKinerja* RincianPanel::row() const
{
    const Indikator* indikator = keeper();
    return indikator ? m_session.snapshot().realisasi(indikator->id, m_model.view().tahun, m_triwulan) : nullptr;
}

void RincianPanel::showIndicator(const Indikator& indikator)
{
    const int tahun = m_model.view().tahun;
    m_name->setText(indikator.nama);
    m_period->setText(tr("Triwulan %1 %2").arg(format::roman(m_triwulan)).arg(tahun));
    showFields(indikator);
    const Snapshot& shown = m_model.shown();
    const CapaianIndikator figures = capaianIndikator(shown, indikator, tahun, m_model.view().triwulan);
    QStringList lines;
    const Indikator* kept = keeper();
    if (const auto* quarter = shown.realisasi(kept ? kept->id : m_id, tahun, m_triwulan); quarter && quarter->pembilang)
        lines << Text::explain(nilaiTriwulan(indikator, *quarter), indikator.desimal);
    lines << Text::explain(figures.realisasi, indikator.desimal);
    if (figures.target.dokumen)
        lines << tr("Target %1: %2")
                     .arg(Text::shortTitle(*figures.target.dokumen),
                          format::target(figures.target.target->nilai, figures.target.target->teks, indikator.satuan));
    lines << Text::explain(figures.capaian);
    m_explanation->setText(lines.join(QStringLiteral("\n\n")));

    const RealisasiKinerja* stored = row();
    m_notes->showStored(stored ? *stored : RealisasiKinerja());
    showHistory(stored ? stored->id : Id());
}

void RincianPanel::showFields(const Indikator& indikator)
{
    const bool counted = !indikator.namaPembilang.isEmpty() || !indikator.namaPenyebut.isEmpty();
    m_fields->setVisible(counted);
    m_aboveName->setText(indikator.namaPembilang);
    m_belowName->setText(indikator.namaPenyebut);
    m_above->setAccessibleName(indikator.namaPembilang);
    m_below->setAccessibleName(indikator.namaPenyebut);
    const RealisasiKinerja* stored = row();
    fill(*m_above, stored ? typed(stored->pembilang) : QString());
    fill(*m_below, stored ? typed(stored->penyebut) : QString());
}

void RincianPanel::showBudget(const Simpul& simpul)
{
    const int tahun = m_model.view().tahun;
    m_name->setText(simpul.nama);
    m_period->setText(
        tr("%1 %2 · Triwulan %3 %4").arg(Text::name(simpul.jenis), simpul.kode, format::roman(m_triwulan)).arg(tahun));
    const AnggaranTahun budget = anggaranTahun(m_model.shown(), tahun, m_model.view().triwulan);
    const auto line =
        std::ranges::find(budget.baris, simpul.id, [](const AnggaranSimpul& each) { return each.simpul->id; });
    QStringList lines;
    if (line != budget.baris.end()) {
        if (budget.dokumen)
            lines << tr("Pagu %1: %2").arg(Text::shortTitle(*budget.dokumen), format::figure(line->pagu, 0));
        lines << Text::explain(line->realisasi, 0) << Text::explain(line->serapan);
    }
    m_explanation->setText(lines.join(QStringLiteral("\n\n")));
    const RealisasiAnggaran* stored = m_session.snapshot().realisasiAnggaran(simpul.id, tahun, m_triwulan);
    showHistory(stored ? stored->id : Id());
}

void RincianPanel::showHistory(const Id& rowId)
{
    const auto lines = CellHistory::lines(m_session.workspace().store(), rowId);
    m_historyCount->setText(lines.empty() ? QString() : tr("%1 perubahan").arg(lines.size()));
    QStringList text;
    for (const CellHistory::Line& line : lines)
        text << QStringLiteral("%1 · %2\n%3").arg(line.when, line.who, line.change());
    m_history->setText(text.isEmpty() ? tr("Belum ada perubahan pada sel ini.") : text.join(QStringLiteral("\n")));
}

Result<usecases::Edit> RincianPanel::fieldsEdit() const
{
    return usecases::recordRealisasi(m_session.snapshot(), m_id, m_model.view().tahun, m_triwulan, m_above->text(),
                                     m_below->text());
}

void RincianPanel::saveFields()
{
    if (!m_above->isModified() && !m_below->isModified())
        return;
    // On the way from the one field to the other nothing is wrong yet.
    if (m_below->text().isEmpty() && !m_above->text().isEmpty() && !m_below->isModified()) {
        Q_EMIT said(tr("Isi juga %1.").arg(m_belowName->text()));
        return;
    }
    const Result<usecases::Edit> edit = fieldsEdit();
    m_model.endTrial();
    if (!edit) {
        Q_EMIT said(Text::error(edit.error()));
        return;
    }
    for (QLineEdit* field : { m_above, m_below })
        field->setModified(false);
    const Result<void> written = commitEdit(m_session, edit);
    Q_EMIT said(written ? QString() : Text::error(written.error()));
}

void RincianPanel::saveNotes()
{
    if (!m_notes->isModified() || !m_session.snapshot().indikator(m_id))
        return;
    usecases::CatatanRealisasi notes = m_notes->take();
    if (const RealisasiKinerja* stored = row())
        notes.catatan = stored->catatan;
    const Result<void> written = commitEdit(
        m_session, usecases::recordCatatan(m_session.snapshot(), m_id, m_model.view().tahun, m_triwulan, notes));
    if (!written)
        Q_EMIT said(Text::error(written.error()));
}

} // namespace selaras::ui

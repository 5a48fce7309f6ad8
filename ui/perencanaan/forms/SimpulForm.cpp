// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/forms/SimpulForm.h"

#include "core/edits/documents/Versi.h"
#include "core/edits/plan/Pohon.h"
#include "core/format/Text.h"
#include "ui/grid/Commit.h"
#include "ui/perencanaan/matrix/SimpulMarks.h"
#include "ui/shared/forms/NoteEdit.h"
#include "ui/widgets/Card.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace domain;
using format::Text;

SimpulForm::SimpulForm(Session& session, QWidget* parent)
    : FieldForm(session, parent)
    , m_findings(new QWidget)
    , m_findingRows(new QVBoxLayout(m_findings))
{
    m_findings->setObjectName(QStringLiteral("simpul.temuan"));
    m_findingRows->setContentsMargins(0, 0, 0, 0);
    m_findingRows->setSpacing(4);
    addWidget(m_findings);
    m_kode = addLine(tr("Kode"), "simpul.kode");
    m_nama = addNote(tr("Uraian"), "simpul.nama");
    m_jabatan = addCombo(tr("Penanggung jawab"), "simpul.jabatan");
    m_mulai = addLine(tr("Berlaku mulai tahun"), "simpul.tahunMulai", Width::Half);
    m_selesai = addLine(tr("Berlaku sampai tahun"), "simpul.tahunSelesai", Width::Half);
    m_mulai->setPlaceholderText(tr("awal periode"));
    m_selesai->setPlaceholderText(tr("akhir periode"));
    m_catatan = addNote(tr("Catatan"), "simpul.catatan");
    m_keterangan = addLine(tr("Keterangan pada dokumen ini"), "simpul.keterangan");
    m_keterangan->setPlaceholderText(tr("misalnya sumber dana"));
}

void SimpulForm::setSimpul(const Id& id, const Id& dokumenId)
{
    if (id == m_id && dokumenId == m_dokumenId)
        return;
    settle();
    m_id = id;
    m_dokumenId = dokumenId;
    refresh();
}

void SimpulForm::refresh()
{
    const Simpul* simpul = session().snapshot().simpul(m_id);
    if (!simpul)
        return;
    setShown(m_kode, simpul->jenis >= JenisSimpul::Program || !simpul->kode.isEmpty());
    fill(m_kode, simpul->kode);
    fill(m_nama, simpul->nama);
    fill(m_catatan, simpul->catatan);
    fill(m_mulai, yearText(simpul->tahunMulai));
    fill(m_selesai, yearText(simpul->tahunSelesai));
    fillPosts(m_jabatan, session().snapshot());
    choose(m_jabatan, simpul->jabatanId);
    showKeterangan();
    showFindings(*simpul);
}

/// Printed beside the node, in the last column of a Perjanjian Kinerja; a document that is ditetapkan only shows it.
void SimpulForm::showKeterangan()
{
    const Dokumen* dokumen = session().snapshot().dokumen(m_dokumenId);
    const Cetakan* printed = session().snapshot().cetakan(m_dokumenId, m_id);
    const QString text = printed ? printed->keterangan : QString();
    const bool fixed = dokumen && dokumen->status == StatusDokumen::Ditetapkan;
    setShown(m_keterangan, dokumen && (!fixed || !text.isEmpty()));
    if (!dokumen)
        return;
    m_keterangan->setReadOnly(fixed);
    m_keterangan->setToolTip(
        fixed ? Text::error({ ErrorCode::DocumentFixed, { Text::title(*dokumen, session().snapshot()) } }) : QString());
    fill(m_keterangan, text);
}

void SimpulForm::showFindings(const Simpul& simpul)
{
    const QList<QWidget*> old = m_findings->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* each : old) {
        each->hide();
        each->deleteLater(); // one of them may be the button that was just pressed
    }
    const std::vector<SimpulMark> marks = SimpulMarks::of(session().snapshot(), simpul);
    for (const SimpulMark& mark : marks) {
        const StatusLook status = look(mark.berat);
        addFinding(QString(status.shape) + u' ' + mark.why, status.colour);
        if (!mark.saran.isEmpty())
            addSuggestion(mark.saran, mark.onName);
    }
    m_findings->setVisible(!marks.empty());
}

void SimpulForm::addFinding(const QString& text, const QColor& colour)
{
    QLabel* label = makeLabel(text, metrics::small, QFont::Normal);
    label->setWordWrap(true);
    setTextColour(label, colour);
    m_findingRows->addWidget(label);
}

void SimpulForm::addSuggestion(const QString& saran, bool forName)
{
    auto* use = new QPushButton(forName ? tr("Pakai saran") : tr("Pakai saran %1").arg(saran));
    use->setObjectName(QStringLiteral("simpul.saran"));
    use->setToolTip(saran);
    m_findingRows->addWidget(use, 0, Qt::AlignLeft);
    connect(use, &QPushButton::clicked, this, [this, saran, forName] {
        Simpul after = *session().snapshot().simpul(m_id);
        (forName ? after.nama : after.kode) = saran;
        session().commit(edits::editSimpul(session().snapshot(), after));
    });
}

Result<void> SimpulForm::save(QWidget* field)
{
    const Simpul* stored = session().snapshot().simpul(m_id);
    if (!stored)
        return {};
    if (field == m_keterangan)
        return commitEdit(session(),
                          edits::setKeterangan(session().snapshot(), m_dokumenId, m_id, m_keterangan->text()));
    Simpul after = *stored;
    if (field == m_mulai || field == m_selesai) {
        const auto year = readYear(static_cast<QLineEdit*>(field)->text());
        if (!year)
            return tl::unexpected(year.error());
        (field == m_mulai ? after.tahunMulai : after.tahunSelesai) = *year;
    } else if (field == m_kode) {
        after.kode = m_kode->text().trimmed();
    } else if (field == m_nama) {
        after.nama = m_nama->toPlainText().simplified();
    } else if (field == m_jabatan) {
        after.jabatanId = m_jabatan->currentData().toString();
    } else {
        after.catatan = m_catatan->toPlainText().trimmed();
    }
    return commitEdit(session(), edits::editSimpul(session().snapshot(), after));
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/versions/VersiDialogs.h"

#include "core/domain/figures/Berlaku.h"
#include "core/domain/workflow/Alur.h"
#include "core/edits/base/Ids.h"
#include "core/edits/documents/Versi.h"
#include "core/format/DateReader.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/perencanaan/matrix/PerencanaanRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace selaras::ui {

using namespace domain;
using format::Text;

namespace {
    constexpr int kNoteHeight = 84;
    constexpr int kListHeight = 132;

    QPlainTextEdit* makeNote()
    {
        auto* note = new QPlainTextEdit;
        note->setTabChangesFocus(true);
        note->setFixedHeight(kNoteHeight);
        return note;
    }

    QDateEdit* makeDate(QDate date)
    {
        auto* edit = new QDateEdit(date);
        edit->setDisplayFormat(format::dateFieldPattern());
        edit->setCalendarPopup(true);
        return edit;
    }
} // namespace

// --- perubahan ------------------------------------------------------------------------------------------------------

PerubahanDialog::PerubahanDialog(Session& session, const Dokumen& dokumen, QWidget* parent)
    : FormDialog(session, tr("Buat perubahan"), tr("Buat perubahan"), parent)
    , m_dokumenId(dokumen.id)
    , m_reason(makeNote())
{
    addText(tr("Perubahan dimulai dari seluruh isi %1 sebagai draf baru; dokumen yang sudah ditetapkan tidak berubah.")
                .arg(Text::title(dokumen, session.snapshot())));
    addField(tr("Alasan perubahan"), m_reason, QStringLiteral("alasan"));
}

Result<edits::Edit> PerubahanDialog::edit()
{
    const Id id = edits::newId();
    auto made = edits::createPerubahan(session().snapshot(), m_dokumenId, m_reason->toPlainText().trimmed(), id);
    if (made)
        connect(this, &QDialog::accepted, this, [this, id] { Q_EMIT this->made(id); });
    return made;
}

QWidget* PerubahanDialog::fieldOf(ErrorCode code) const
{
    return code == ErrorCode::ReasonMissing ? m_reason : nullptr;
}

// --- tetapkan -------------------------------------------------------------------------------------------------------

TetapkanDialog::TetapkanDialog(Session& session, const Dokumen& dokumen, QWidget* parent)
    : FormDialog(session, tr("Tetapkan dokumen"), tr("Tetapkan"), parent)
    , m_dokumenId(dokumen.id)
    , m_number(new QLineEdit(dokumen.nomor))
    , m_date(makeDate(dokumen.tanggal.isValid() ? dokumen.tanggal : session.workspace().now().toLocalTime().date()))
{
    addText(tr("Sesudah ditetapkan, isi %1 tidak dapat diubah lagi, dan kode serta nama di dalamnya tersimpan seperti "
               "pada hari ini. Perbaikan berikutnya dibuat sebagai dokumen perubahan.")
                .arg(Text::title(dokumen, session.snapshot())));
    addField(tr("Nomor"), m_number, QStringLiteral("nomor"));
    addField(tr("Tanggal"), m_date, QStringLiteral("tanggal"));
    showUnresolved(dokumen);
}

void TetapkanDialog::showUnresolved(const Dokumen& dokumen)
{
    const QStringList open = unresolved(session().snapshot(), dokumen);
    auto* list = new QListWidget;
    list->addItems(open);
    list->setFixedHeight(kListHeight);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setToolTip(list->item(i)->text());
    addField(open.isEmpty() ? tr("Semua isian sudah lengkap")
                            : QStringLiteral("△ ") + tr("%n isian belum ada", nullptr, int(open.size())),
             list, QStringLiteral("belumDiisi"));
    list->setVisible(!open.isEmpty());
}

QStringList TetapkanDialog::unresolved(const Snapshot& snapshot, const Dokumen& dokumen)
{
    PerencanaanView view;
    view.dokumenId = dokumen.id;
    const std::vector<FigureColumn> columns = PerencanaanColumns::figures(snapshot, view);
    const std::vector<GridColumn> headings = PerencanaanColumns::headings(snapshot, columns);
    edits::DokumenBaru alike;
    alike.jenis = dokumen.jenis;
    alike.tahun = dokumen.tahun;
    alike.periodeId = dokumen.periodeId;
    alike.pihakPertamaId = dokumen.pihakPertamaId;
    const std::set<Id> carried = edits::defaultIndikator(snapshot, alike);
    QStringList open;
    for (const auto& [node, depth] : snapshot.pohon(dokumen.periodeId)) {
        for (const Indikator* indikator : snapshot.indikatorOf(node->id)) {
            if (!isInForce(snapshot, *indikator, dokumen.tahun))
                continue;
            if (!carried.contains(indikator->id) && snapshot.target(dokumen.id, indikator->id).empty())
                continue;
            for (size_t i = 0; i < columns.size(); ++i) {
                const edits::Kolom& at = columns[i].kolom;
                const bool lent = dokumen.jenis == JenisDokumen::RencanaAksi && at.triwulan == 0;
                if (columns[i].kind == FigureColumn::Target && !lent
                    && !snapshot.target(dokumen.id, indikator->id, at.tahun, at.triwulan, at.bagian))
                    open << QStringLiteral("%1 · %2").arg(headings[PerencanaanRows::FirstFigure + i].title,
                                                          indikator->nama);
            }
        }
    }
    if (dokumen.jenis == JenisDokumen::PerjanjianKinerja)
        open += unresolvedAgreement(snapshot, dokumen);
    return open;
}

/// What the paper of a Perjanjian Kinerja would lack besides its targets: who signs, and the money of a program.
QStringList TetapkanDialog::unresolvedAgreement(const Snapshot& snapshot, const Dokumen& dokumen)
{
    QStringList open;
    if (!dokumen.pihakKedua.isEmpty() && dokumen.namaPihakKedua.isEmpty())
        open << tr("Nama %1").arg(dokumen.pihakKedua);
    const bool whole = isForOffice(snapshot, dokumen);
    for (const auto& [node, depth] : snapshot.pohon(dokumen.periodeId)) {
        const bool own = whole || penanggungJawab(snapshot, node->id) == dokumen.pihakPertamaId;
        if (node->jenis == JenisSimpul::Program && own && isInForce(snapshot, *node, dokumen.tahun)
            && !pagu(snapshot, dokumen.id, node->id, dokumen.tahun).ada())
            open << tr("Pagu · %1").arg(node->nama);
    }
    return open;
}

Result<edits::Edit> TetapkanDialog::edit()
{
    return edits::enactDokumen(session().snapshot(), m_dokumenId, m_number->text().trimmed(), m_date->date());
}

QWidget* TetapkanDialog::fieldOf(ErrorCode code) const
{
    return code == ErrorCode::DateMissing || code == ErrorCode::DateOrder ? m_date : nullptr;
}

// --- keterangan -----------------------------------------------------------------------------------------------------

KeteranganDialog::KeteranganDialog(Session& session, const Dokumen& dokumen, QWidget* parent)
    : FormDialog(session, tr("Ubah keterangan dokumen"), tr("Simpan"), parent)
    , m_dokumen(dokumen)
    , m_number(new QLineEdit(dokumen.nomor))
    , m_dated(new QCheckBox(tr("Bertanggal")))
    , m_date(makeDate(dokumen.tanggal.isValid() ? dokumen.tanggal : session.workspace().now().toLocalTime().date()))
    , m_secondOutside(new QLineEdit(dokumen.pihakKedua))
    , m_secondName(new QLineEdit(dokumen.namaPihakKedua))
    , m_secondRank(new QLineEdit(dokumen.pangkatPihakKedua))
    , m_secondNip(new QLineEdit(dokumen.nipPihakKedua))
    , m_note(makeNote())
{
    addText(Text::title(dokumen, session.snapshot()));
    addField(tr("Nomor"), m_number, QStringLiteral("nomor"));
    addField(tr("Tanggal"), m_dated, QStringLiteral("bertanggal"));
    addField(tr("Tanggal dokumen"), m_date, QStringLiteral("tanggal"));
    m_first =
        addPost(tr("Pihak pertama (yang menandatangani)"), QStringLiteral("pihakPertama"), dokumen.pihakPertamaId);
    m_second = addPost(tr("Pihak kedua di dalam kecamatan"), QStringLiteral("pihakKedua"), dokumen.pihakKeduaId);
    addField(tr("Pihak kedua di luar kecamatan"), m_secondOutside, QStringLiteral("pihakKeduaLuar"));
    addField(tr("Nama pihak kedua di luar kecamatan"), m_secondName, QStringLiteral("namaPihakKedua"));
    addField(tr("Pangkat pihak kedua"), m_secondRank, QStringLiteral("pangkatPihakKedua"));
    addField(tr("NIP pihak kedua"), m_secondNip, QStringLiteral("nipPihakKedua"));
    m_note->setPlainText(dokumen.catatan);
    addField(dokumen.perubahanKe > 0 ? tr("Alasan perubahan") : tr("Catatan"), m_note, QStringLiteral("alasan"));
    const bool signedByTwo = dokumen.jenis == JenisDokumen::PerjanjianKinerja;
    for (QWidget* each :
         std::initializer_list<QWidget*>{ m_second, m_secondOutside, m_secondName, m_secondRank, m_secondNip })
        setFieldVisible(each, signedByTwo);
    m_dated->setChecked(dokumen.tanggal.isValid());
    connect(m_dated, &QCheckBox::toggled, this, [this](bool dated) { setFieldVisible(m_date, dated); });
    setFieldVisible(m_date, m_dated->isChecked());
}

Result<edits::Edit> KeteranganDialog::edit()
{
    Dokumen after = m_dokumen;
    after.nomor = m_number->text().trimmed();
    after.tanggal = m_dated->isChecked() ? m_date->date() : QDate();
    after.pihakPertamaId = m_first->currentData().toString();
    after.pihakKeduaId = m_second->currentData().toString();
    after.pihakKedua = m_secondOutside->text().trimmed();
    after.namaPihakKedua = m_secondName->text();
    after.pangkatPihakKedua = m_secondRank->text();
    after.nipPihakKedua = m_secondNip->text();
    after.catatan = m_note->toPlainText().trimmed();
    return edits::editDokumen(session().snapshot(), after);
}

QWidget* KeteranganDialog::fieldOf(ErrorCode code) const
{
    if (code == ErrorCode::ReasonMissing)
        return m_note;
    return code == ErrorCode::NotFound || code == ErrorCode::DocumentExists ? m_first : nullptr;
}

} // namespace selaras::ui

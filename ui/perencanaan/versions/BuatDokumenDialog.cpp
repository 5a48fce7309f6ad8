// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/versions/BuatDokumenDialog.h"

#include "core/domain/figures/Berlaku.h"
#include "core/edits/base/Ids.h"
#include "core/edits/documents/Salinan.h"
#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/perencanaan/matrix/PerencanaanColumns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace selaras::ui {

using namespace domain;
using edits::DokumenBaru;
using format::Text;

namespace {
    constexpr int kIndicator = Qt::UserRole, kProgram = Qt::UserRole + 1;
    constexpr int kContentHeight = 168;

    /// The document that a new one usually follows.
    const Dokumen* usualSource(const Snapshot& snapshot, JenisDokumen jenis, int tahun)
    {
        const PeriodeRenstra* period = edits::periodeCovering(snapshot, tahun);
        const auto newest = [&](JenisDokumen wanted) {
            return edits::versiTerbaru(snapshot, wanted, tahun, period ? period->id : Id());
        };
        const auto finest = [&](std::initializer_list<JenisDokumen> kinds) {
            const Dokumen* found = nullptr;
            for (const JenisDokumen each : kinds)
                found = found ? found : newest(each);
            return found;
        };
        switch (jenis) {
        case JenisDokumen::Renstra:
            return nullptr;
        case JenisDokumen::Renja:
        case JenisDokumen::Iku:
            return newest(JenisDokumen::Renstra);
        case JenisDokumen::PerjanjianKinerja:
            return finest({ JenisDokumen::Renja, JenisDokumen::Renstra });
        case JenisDokumen::RencanaAksi:
            return finest({ JenisDokumen::PerjanjianKinerja, JenisDokumen::Renja });
        }
        Q_UNREACHABLE();
    }
} // namespace

BuatDokumenDialog::BuatDokumenDialog(Session& session, QWidget* parent)
    : FormDialog(session, tr("Buat dokumen"), tr("Buat dokumen"), parent)
    , m_kind(new QComboBox)
    , m_period(new QComboBox)
    , m_source(new QComboBox)
    , m_year(new QSpinBox)
    , m_content(new QTreeWidget)
    , m_secondOutside(new QLineEdit)
{
    m_year->setRange(2000, 2100);
    m_year->setButtonSymbols(QSpinBox::NoButtons);
    m_content->setColumnCount(2);
    m_content->setHeaderHidden(true);
    m_content->header()->setStretchLastSection(false);
    m_content->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_content->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_content->setMinimumHeight(kContentHeight);
    for (const PeriodeRenstra& each : session.snapshot().data().periode)
        m_period->addItem(QStringLiteral("%1–%2").arg(each.tahunAwal).arg(each.tahunAkhir), each.id);
    m_period->setCurrentIndex(m_period->count() - 1);
    addField(tr("Jenis dokumen"), m_kind, QStringLiteral("jenis"));
    addField(tr("Tahun"), m_year, QStringLiteral("tahun"));
    addField(tr("Periode"), m_period, QStringLiteral("periode"));
    addField(tr("Angka disalin dari"), m_source, QStringLiteral("sumber"));
    addField(tr("Indikator dan program yang dimuat"), m_content, QStringLiteral("muatan"), 1);
    m_first = addPost(tr("Pihak pertama (yang menandatangani)"), QStringLiteral("pihakPertama"), {});
    m_second = addPost(tr("Pihak kedua di dalam kecamatan"), QStringLiteral("pihakKedua"), {});
    m_secondOutside->setPlaceholderText(tr("misalnya Bupati"));
    addField(tr("Pihak kedua di luar kecamatan"), m_secondOutside, QStringLiteral("pihakKeduaLuar"));
    fillKinds();
    m_year->setValue(session.tahun());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BuatDokumenDialog::fillSources);
    connect(m_year, &QSpinBox::valueChanged, this, &BuatDokumenDialog::fillSources);
    connect(m_source, &QComboBox::currentIndexChanged, this, &BuatDokumenDialog::fillContent);
    connect(m_first, &QComboBox::currentIndexChanged, this, &BuatDokumenDialog::fillContent); // each post its own
    fillSources();
}

void BuatDokumenDialog::fillKinds()
{
    for (const JenisDokumen jenis : { JenisDokumen::PerjanjianKinerja, JenisDokumen::Renja, JenisDokumen::RencanaAksi,
                                      JenisDokumen::Iku, JenisDokumen::Renstra }) {
        Dokumen any;
        any.jenis = jenis;
        m_kind->addItem(Text::title(any, session().snapshot()), int(jenis));
    }
}

JenisDokumen BuatDokumenDialog::kind() const
{
    return JenisDokumen(m_kind->currentData().toInt());
}

void BuatDokumenDialog::fillSources()
{
    const bool renstra = kind() == JenisDokumen::Renstra;
    const bool signedByTwo = kind() == JenisDokumen::PerjanjianKinerja;
    setFieldVisible(m_year, !renstra);
    setFieldVisible(m_period, renstra);
    setFieldVisible(m_second, signedByTwo);
    setFieldVisible(m_secondOutside, signedByTwo);
    preselectParties();
    const Dokumen* usual = usualSource(session().snapshot(), kind(), m_year->value());
    {
        const QSignalBlocker quiet(m_source);
        m_source->clear();
        m_source->addItem(tr("(mulai dari kosong)"), Id());
        for (const Dokumen* each : PerencanaanColumns::documents(session().snapshot()))
            m_source->addItem(Text::title(*each, session().snapshot()), each->id);
        m_source->setCurrentIndex(usual ? std::max(0, m_source->findData(usual->id)) : 0);
    }
    fillContent();
}

/// Who signs when nothing is said stands in the fields, until somebody else is chosen there.
void BuatDokumenDialog::preselectParties()
{
    Dokumen usual;
    usual.jenis = kind();
    usual.tahun = m_year->value();
    edits::completePihak(session().snapshot(), usual);
    if (m_first->currentData().toString() == m_usualFirst)
        m_first->setCurrentIndex(std::max(0, m_first->findData(usual.pihakPertamaId)));
    if (m_second->currentIndex() <= 0 && m_secondOutside->text() == m_usualOutside)
        m_secondOutside->setText(usual.pihakKedua);
    m_usualFirst = usual.pihakPertamaId;
    m_usualOutside = usual.pihakKedua;
}

/// Every node that carries an indicator or is a program; ticked is what the kind of document carries.
void BuatDokumenDialog::fillContent()
{
    m_content->clear();
    const DokumenBaru baru = chosen();
    const Snapshot& snapshot = session().snapshot();
    const std::set<Id> carried = edits::defaultIndikator(snapshot, baru);
    DokumenBaru whatever = baru; // whether the source has a target or not
    whatever.sumberId.clear();
    m_untargeted = edits::defaultIndikator(snapshot, whatever);
    std::erase_if(m_untargeted, [&](const Id& id) { return carried.contains(id); });
    for (const Simpul* root : baru.periodeId.isEmpty() ? snapshot.akar(baru.tahun) : snapshot.akar(baru.periodeId))
        addNode(*root, carried, m_content->invisibleRootItem());
    m_content->expandAll();
    m_content->scrollToTop();
}

void BuatDokumenDialog::addNode(const Simpul& node, const std::set<Id>& carried, QTreeWidgetItem* parent)
{
    const int year = kind() == JenisDokumen::Renstra ? 0 : m_year->value();
    if (!isInForce(session().snapshot(), node, year))
        return;
    auto* item = new QTreeWidgetItem(parent, { node.kode.isEmpty() ? node.nama : node.kode + u' ' + node.nama });
    item->setToolTip(0, Text::name(node.jenis) + u'\n' + node.nama);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (node.jenis == JenisSimpul::Program) {
        item->setData(0, kProgram, node.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
    }
    for (const Indikator* each : session().snapshot().indikatorOf(node.id)) {
        if (!isInForce(session().snapshot(), *each, year))
            continue;
        auto* leaf = new QTreeWidgetItem(item, { each->nama });
        leaf->setToolTip(0, tr("Indikator") + u'\n' + each->nama);
        leaf->setData(0, kIndicator, each->id);
        if (m_untargeted.contains(each->id)) { // why it is not ticked
            leaf->setText(1, tr("belum bertarget"));
            leaf->setForeground(1, colours().muted);
            leaf->setToolTip(1, tr("Dokumen sumber belum memuat target indikator ini untuk tahun itu."));
        }
        leaf->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        leaf->setCheckState(0, carried.contains(each->id) ? Qt::Checked : Qt::Unchecked);
    }
    for (const Simpul* child : session().snapshot().anak(node.id))
        addNode(*child, carried, item);
    if (item->childCount() == 0 && node.jenis != JenisSimpul::Program)
        delete item; // nothing to choose in it
}

std::set<Id> BuatDokumenDialog::ticked(int role) const
{
    std::set<Id> ids;
    for (QTreeWidgetItemIterator it(m_content, QTreeWidgetItemIterator::Checked); *it; ++it) {
        if (const Id id = (*it)->data(0, role).toString(); !id.isEmpty())
            ids.insert(id);
    }
    return ids;
}

DokumenBaru BuatDokumenDialog::chosen() const
{
    DokumenBaru chosen;
    chosen.jenis = kind();
    if (chosen.jenis == JenisDokumen::Renstra)
        chosen.periodeId = m_period->currentData().toString();
    else
        chosen.tahun = m_year->value();
    chosen.sumberId = m_source->currentData().toString();
    chosen.pihakPertamaId = m_first->currentData().toString();
    if (chosen.jenis == JenisDokumen::PerjanjianKinerja) {
        chosen.pihakKeduaId = m_second->currentData().toString();
        chosen.pihakKedua = m_secondOutside->text().trimmed();
    }
    return chosen;
}

Result<edits::Edit> BuatDokumenDialog::edit()
{
    DokumenBaru baru = chosen();
    baru.indikator = ticked(kIndicator);
    baru.program = ticked(kProgram);
    baru.id = edits::newId();
    auto made = edits::createDokumen(session().snapshot(), baru);
    if (made)
        connect(this, &QDialog::accepted, this, [this, id = baru.id] { Q_EMIT this->made(id); });
    return made;
}

QWidget* BuatDokumenDialog::fieldOf(ErrorCode code) const
{
    QWidget* when = kind() == JenisDokumen::Renstra ? static_cast<QWidget*>(m_period) : m_year;
    return code == ErrorCode::DocumentExists || code == ErrorCode::NotFound ? when : nullptr;
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/versions/DokumenTools.h"

#include "core/format/Text.h"
#include "ui/base/Theme.h"
#include "ui/perencanaan/matrix/PerencanaanColumns.h"
#include "ui/perencanaan/versions/DokumenMenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace selaras::ui {

using namespace domain;

DokumenTools::DokumenTools(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_menu(new DokumenMenu(session, dialogs))
    , m_other(new QComboBox)
    , m_belanja(new QCheckBox(tr("Jenis belanja")))
{
    m_other->setObjectName(QStringLiteral("pembanding"));
    m_other->setAccessibleName(tr("Bandingkan dengan"));
    m_other->setToolTip(tr("Angka versi lain tampil di sebelah angka dokumen ini"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_belanja->setObjectName(QStringLiteral("belanja"));
    m_belanja->setToolTip(tr("Rinci pagu menurut jenis belanja"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_menu, 0, Qt::AlignLeft); // stays where it is when there is nothing to compare with
    row->addWidget(m_other, 1);
    connect(m_other, &QComboBox::currentIndexChanged, this, &DokumenTools::chosen);
    connect(m_belanja, &QCheckBox::toggled, this, &DokumenTools::chosen);
}

void DokumenTools::setDokumen(const Id& id)
{
    m_menu->setDokumen(id);
    const Dokumen* dokumen = m_session.snapshot().dokumen(id);
    const Id before = m_other->currentData().toString();
    const bool same = id == m_dokumenId;
    m_dokumenId = id;
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    m_other->addItem(tr("Tanpa pembanding"), Id());
    if (dokumen) {
        for (const Dokumen* each : PerencanaanColumns::versions(m_session.snapshot(), *dokumen))
            m_other->addItem(tr("Pembanding: %1").arg(format::Text::shortTitle(*each, m_session.snapshot())), each->id);
    }
    const bool besides = dokumen && dokumen->jenis == JenisDokumen::Renja && m_other->count() > 1;
    m_other->setCurrentIndex(same ? std::max(0, m_other->findData(before)) : besides ? 1 : 0);
    m_other->setVisible(m_other->count() > 1);
    m_belanja->setVisible(dokumen && dokumen->jenis != JenisDokumen::RencanaAksi
                          && dokumen->jenis != JenisDokumen::Iku);
}

Id DokumenTools::lainId() const
{
    return m_other->currentData().toString();
}

bool DokumenTools::belanja() const
{
    return m_belanja->isChecked();
}

} // namespace selaras::ui

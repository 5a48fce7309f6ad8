// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/perencanaan/tree/KodeNotice.h"

#include "core/domain/figures/Kode.h"
#include "core/format/PlanText.h"
#include "ui/base/Theme.h"

#include <algorithm>

namespace selaras::ui {

using namespace domain;
using format::PlanText;

KodeNotice::KodeNotice(Session& session, Dialogs& dialogs, QWidget* parent)
    : QPushButton(parent)
    , m_session(session)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("kode.pemberitahuan"));
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(false);
    setToolTip(tr("Apa artinya, dan yang mana"));
    connect(this, &QPushButton::clicked, this, &KodeNotice::explain);
    refresh();
}

void KodeNotice::setPeriode(const Id& periodeId)
{
    m_periodeId = periodeId;
    refresh();
}

void KodeNotice::refresh()
{
    const KebiasaanDigit habit = usualDigits(m_session.snapshot(), m_periodeId);
    setVisible(habit.duaAngka());
    const QString text = PlanText::digitHabit(habit);
    setText(QString(look(Mutu::Sedang).shape) + u' ' + text);
    setAccessibleName(text);
}

void KodeNotice::explain()
{
    const Snapshot& snapshot = m_session.snapshot();
    Id first;
    QString example;
    for (const auto& [simpul, depth] : snapshot.pohon(m_periodeId)) {
        const auto found = checkKode(snapshot, *simpul);
        const auto old = std::ranges::find(found, MasalahKode::DigitLama, &TemuanKode::masalah);
        if (old == found.end())
            continue;
        first = simpul->id;
        example = tr("%1 ditulis %2").arg(simpul->kode, old->saran);
        break;
    }
    if (first.isEmpty()) {
        m_dialogs.inform(window(), accessibleName(), tr("Tabel nomenklatur yang diimpor juga menulis dua angka."));
        return;
    }
    const QString text = tr("Tabel nomenklatur menulis Sub Kegiatan dengan empat angka: %1. Kode lama tetap dapat "
                            "dipakai; dokumen tercetak seperti yang tertulis. Untuk menggantinya, pakai saran pada "
                            "Rincian setiap baris (F4).")
                             .arg(example);
    if (m_dialogs.confirm(window(), accessibleName(), text, tr("Ke kode pertama")))
        Q_EMIT jumpRequested(first);
}

} // namespace selaras::ui

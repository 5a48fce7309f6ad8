// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realisasi/detail/BuktiAsal.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace selaras::ui {

using namespace domain;
using workspace::KeadaanAsal;

namespace {

    using States = QHash<Id, KeadaanAsal>;

    States statesOf(const std::vector<BuktiDukung>& bukti)
    {
        std::vector<const BuktiDukung*> asked;
        for (const BuktiDukung& each : bukti)
            asked.push_back(&each);
        const std::vector<KeadaanAsal> found = workspace::keadaanAsal(asked);
        States states;
        for (size_t i = 0; i < found.size(); ++i)
            states[bukti[i].id] = found[i];
        return states;
    }

} // namespace

void BuktiAsal::lookAt(std::vector<BuktiDukung> bukti)
{
    const int question = ++m_question;
    m_states.clear();
    if (bukti.empty())
        return;
    // The answer comes back through the application: this object may be gone by then, and only its own thread can say.
    QPointer<BuktiAsal> asker(this);
    QThreadPool::globalInstance()->start([asker, question, bukti = std::move(bukti)] {
        const States states = statesOf(bukti);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker, question, states] {
                if (asker)
                    asker->take(question, states);
            },
            Qt::QueuedConnection);
    });
}

void BuktiAsal::take(int question, const States& states)
{
    if (question != m_question)
        return;
    m_states = states;
    Q_EMIT known();
}

KeadaanAsal BuktiAsal::state(const Id& buktiId) const
{
    return m_states.value(buktiId, KeadaanAsal::TidakDiketahui);
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Bukti.h"
#include "core/workspace/BuktiAsal.h"

#include <QHash>
#include <QObject>

namespace selaras::ui {

/// Looks at the originals of proofs, beside the work: a share that does not answer keeps nobody waiting.
class BuktiAsal final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks at these now; an answer about others that is under way is dropped.
    void lookAt(std::vector<domain::BuktiDukung> bukti);
    /// TidakDiketahui until it is known.
    workspace::KeadaanAsal state(const domain::Id& buktiId) const;

Q_SIGNALS:
    /// Every state is known.
    void known();

private:
    void take(int question, const QHash<domain::Id, workspace::KeadaanAsal>& states);

    int m_question = 0;
    QHash<domain::Id, workspace::KeadaanAsal> m_states;
};

} // namespace selaras::ui

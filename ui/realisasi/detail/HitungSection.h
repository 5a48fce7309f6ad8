// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"
#include "ui/base/Session.h"
#include "ui/realisasi/detail/RincianSection.h"

namespace selaras::ui {

/// What a result can be made of instead of being typed: a list of counted items, the scores of an evaluation.
class HitungSection final : public RincianSection {
    Q_OBJECT
public:
    explicit HitungSection(Session& session, QWidget* parent = nullptr);

    void showIndikator(const domain::Snapshot& shown, const domain::Indikator& indikator, const domain::Sel& sel);
    void openButir();
    void openScores();

private:
    Session& m_session;
    domain::Sel m_sel;
    QLabel* m_words;
    QPushButton *m_list, *m_scores;
};

} // namespace selaras::ui

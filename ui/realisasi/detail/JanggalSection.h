// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/Kejanggalan.h"
#include "ui/base/Session.h"
#include "ui/realisasi/detail/RincianSection.h"

class QLineEdit;

namespace selaras::ui {

/// One finding: what is odd, and the reason why it is right all the same.
class JanggalRow final : public QWidget {
    Q_OBJECT
public:
    explicit JanggalRow(QWidget* parent = nullptr);

    void showFinding(const domain::Janggal& finding, const domain::Snapshot& snapshot);
    domain::Kejanggalan jenis() const { return m_jenis; }
    /// Gives up a reason that is being written.
    void closeReason();

Q_SIGNALS:
    void reasonGiven(const QString& reason);
    void withdrawn();

protected:
    bool eventFilter(QObject* object, QEvent* event) override; ///< Esc in the reason

private:
    void act();
    void openReason();

    domain::Kejanggalan m_jenis = domain::Kejanggalan::KumulatifTurun;
    bool m_accepted = false;
    QLabel *m_sentence, *m_acceptance;
    QPushButton* m_action;
    QLineEdit* m_reason;
};

/// What is odd about a result, also about one that is being typed. Takes no room where nothing is.
class JanggalSection final : public RincianSection {
    Q_OBJECT
public:
    explicit JanggalSection(Session& session, QWidget* parent = nullptr);

    /// Findings of `shown`, which may be a trial.
    void showSel(const domain::Snapshot& shown, const domain::Sel& sel);

private:
    void commit(Result<edits::Edit> edit);

    Session& m_session;
    domain::Sel m_sel;
    std::vector<JanggalRow*> m_rows; ///< as many as there are kinds, most of them hidden
};

} // namespace selaras::ui

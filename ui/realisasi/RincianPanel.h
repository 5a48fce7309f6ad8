// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/realisasi/RealisasiModel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace selaras::ui {

class NotesBox;

/// Everything about the current cell: what was counted, how the figure comes about, what happened to it, and the notes.
/// Its fields are saved when left.
class RincianPanel final : public QFrame {
    Q_OBJECT
public:
    RincianPanel(Session& session, RealisasiModel& model, QWidget* parent = nullptr);

    /// The row and quarter to speak of; an empty id shows the hint.
    void setCell(const domain::Id& rowId, int triwulan);
    /// The figures are others, of the same cell.
    void refresh();

Q_SIGNALS:
    /// Why a field was not saved; empty when it was.
    void said(const QString& text);

private:
    QWidget* makeFields();
    QWidget* makeExplanation();
    void layOut();
    void showIndicator(const domain::Indikator& indikator);
    void showBudget(const domain::Simpul& simpul);
    void showFields(const domain::Indikator& indikator);
    void showHistory(const domain::Id& rowId);
    const domain::RealisasiKinerja* row() const; ///< as stored
    const domain::Indikator* keeper() const; ///< keeps the result of the current indicator
    Result<usecases::Edit> fieldsEdit() const;
    void saveFields();
    void saveNotes();

    Session& m_session;
    RealisasiModel& m_model;
    domain::Id m_id;
    int m_triwulan = 4;
    QScrollArea* m_scroll;
    QLabel *m_name, *m_period, *m_explanation, *m_historyCount, *m_history;
    QLabel *m_aboveName, *m_belowName;
    QLineEdit *m_above, *m_below;
    QWidget *m_fields, *m_explanationBox, *m_historyBox;
    NotesBox* m_notes;
};

} // namespace selaras::ui

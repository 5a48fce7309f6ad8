// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Dialogs.h"
#include "ui/realisasi/grid/RealisasiModel.h"

#include <QFrame>

class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace selaras::ui {

class AsalSection;
class BuktiSection;
class HitungSection;
class IsianSection;
class JanggalSection;
class KeadaanSection;
class NotesBox;
class RincianSection;
class RiwayatSection;

/// Everything about the current cell, a section each: how far it has come, what was counted, what is odd, how the
/// figure comes about, what proves it, the notes, and what happened to it. Its fields are saved when left.
class RincianPanel final : public QFrame {
    Q_OBJECT
public:
    RincianPanel(Session& session, Dialogs& dialogs, RealisasiModel& model, QWidget* parent = nullptr);

    /// The row and quarter to speak of; an empty id shows the hint.
    void setCell(const domain::Id& rowId, int triwulan);
    /// The figures are others, of the same cell.
    void refresh();
    /// What can be done with the cell beside typing, for a context menu.
    void addActions(QMenu& menu);
    /// The keyboard to the first thing that can be done here.
    void takeFocus();

Q_SIGNALS:
    /// Why a field was not saved; empty when it was.
    void said(const QString& text);
    /// A part of the panel is asked for: it must be seen.
    void wanted();

private:
    void layOut();
    void showStored();
    void showIndikator(const domain::Indikator& indikator);
    void showSimpul(const domain::Simpul& simpul);
    void goToProofs();
    void saveNotes();
    const domain::RealisasiKinerja* row() const; ///< as stored

    Session& m_session;
    RealisasiModel& m_model;
    domain::Id m_id;
    domain::Sel m_sel; ///< where the result of the cell is kept
    QScrollArea* m_scroll;
    QLabel *m_name, *m_period;
    KeadaanSection* m_keadaan;
    IsianSection* m_isian;
    HitungSection* m_hitung;
    JanggalSection* m_janggal;
    AsalSection* m_asal;
    BuktiSection* m_bukti;
    NotesBox* m_notes;
    RiwayatSection* m_riwayat;
};

} // namespace selaras::ui

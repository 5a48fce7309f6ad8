// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/results/Realisasi.h"

#include <QPlainTextEdit>

#include <array>

namespace selaras::ui {

/// A few lines of text that are saved when left. Tab goes on.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The keyboard went elsewhere.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

/// Kendala, solusi and tindak lanjut of a result, one under the other.
class NotesBox final : public QWidget {
    Q_OBJECT
public:
    explicit NotesBox(QWidget* parent = nullptr);

    /// Shows what is stored, except in the note that is being written.
    void showStored(const domain::RealisasiKinerja& stored);
    /// Something was written since the last showStored() or take().
    bool isModified() const;
    /// What the notes say; they count as unmodified afterwards.
    edits::CatatanRealisasi take();

Q_SIGNALS:
    void left();

private:
    NoteEdit* add(const QString& title, const QString& name);
    std::array<NoteEdit*, 3> all() const { return { m_kendala, m_solusi, m_tindakLanjut }; }

    NoteEdit *m_kendala, *m_solusi, *m_tindakLanjut;
};

} // namespace selaras::ui

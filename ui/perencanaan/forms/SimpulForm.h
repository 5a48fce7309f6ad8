// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/forms/FieldForm.h"

class QVBoxLayout;

namespace selaras::ui {

/// A node of the tree: code, name, post responsible, notes, and what is odd about it with the way to put it right.
class SimpulForm final : public FieldForm {
    Q_OBJECT
public:
    explicit SimpulForm(Session& session, QWidget* parent = nullptr);

    void setSimpul(const domain::Id& id, const domain::Id& dokumenId);
    void refresh() override;

protected:
    Result<void> save(QWidget* field) override;

private:
    void showFindings(const domain::Simpul& simpul);
    void addFinding(const QString& text, const QColor& colour);
    void addSuggestion(const QString& saran, bool forName);

    void showKeterangan();

    domain::Id m_id, m_dokumenId;
    QWidget* m_findings;
    QVBoxLayout* m_findingRows;
    QLineEdit *m_kode, *m_keterangan, *m_mulai, *m_selesai;
    NoteEdit *m_nama, *m_catatan;
    QComboBox* m_jabatan;
};

} // namespace selaras::ui

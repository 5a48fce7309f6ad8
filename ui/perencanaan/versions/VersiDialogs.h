// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/forms/FormDialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

/// What is done to a version of a document.
namespace selaras::ui {

/// The next perubahan of a version that is ditetapkan, with its reason.
class PerubahanDialog final : public FormDialog {
    Q_OBJECT
public:
    PerubahanDialog(Session& session, const domain::Dokumen& dokumen, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(const selaras::domain::Id& dokumenId);

private:
    Result<edits::Edit> edit() override;
    QWidget* fieldOf(ErrorCode code) const override;

    domain::Id m_dokumenId;
    QPlainTextEdit* m_reason;
};

/// Freezes a draft. Says what that means and what is still empty.
class TetapkanDialog final : public FormDialog {
    Q_OBJECT
public:
    TetapkanDialog(Session& session, const domain::Dokumen& dokumen, QWidget* parent = nullptr);

    /// What is not filled in, one a line: targets of the document's indicators; of a Perjanjian Kinerja also pagu of
    /// programs and who signs.
    static QStringList unresolved(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);

private:
    Result<edits::Edit> edit() override;
    QWidget* fieldOf(ErrorCode code) const override;
    static QStringList unresolvedAgreement(const domain::Snapshot& snapshot, const domain::Dokumen& dokumen);
    void showUnresolved(const domain::Dokumen& dokumen);

    domain::Id m_dokumenId;
    QLineEdit* m_number;
    QDateEdit* m_date;
};

/// Number, date, signatories and reason of a draft.
class KeteranganDialog final : public FormDialog {
    Q_OBJECT
public:
    KeteranganDialog(Session& session, const domain::Dokumen& dokumen, QWidget* parent = nullptr);

private:
    Result<edits::Edit> edit() override;
    QWidget* fieldOf(ErrorCode code) const override;

    domain::Dokumen m_dokumen;
    QLineEdit* m_number;
    QCheckBox* m_dated;
    QDateEdit* m_date;
    QComboBox *m_first = nullptr, *m_second = nullptr;
    QLineEdit *m_secondOutside, *m_secondName, *m_secondRank, *m_secondNip;
    QPlainTextEdit* m_note;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/forms/FieldForm.h"

class QPushButton;

namespace selaras::ui {

/// Every field of an indicator, with what the choice of arah and akumulasi does to its own figures.
class IndikatorForm final : public FieldForm {
    Q_OBJECT
public:
    explicit IndikatorForm(Session& session, QWidget* parent = nullptr);

    void setIndikator(const domain::Id& id);
    void refresh() override;

protected:
    Result<void> save(QWidget* field) override;

private:
    using Indikator = domain::Indikator;
    void addFields();
    void addChoices();
    void addAcuan();
    void bind(QLineEdit* field, QString Indikator::*member);
    void bind(NoteEdit* field, QString Indikator::*member);
    void bind(QCheckBox* field, bool Indikator::*member);
    template <class E>
    void bind(QComboBox* field, E Indikator::*member);
    void bindCap(QLineEdit* field);
    void bindYear(QLineEdit* field, std::optional<int> domain::Indikator::*member);
    void bindPost(QComboBox* field);
    void showAcuan(const Indikator& indikator);
    void chooseAcuan();
    void setAcuan(const domain::Id& id);

    domain::Id m_id;
    std::vector<FieldBinding<Indikator>> m_fields;
    QLabel *m_arahExample, *m_akumulasiExample, *m_acuan, *m_acuanProblem;
    QPushButton *m_acuanChoose, *m_acuanClear;
};

} // namespace selaras::ui

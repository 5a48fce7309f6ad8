// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"
#include "ui/base/Dialogs.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace selaras::ui {

class FormField;

/// What the letterhead of an office says. Knows no store: the wizard and the settings decide what becomes of it.
class UnitForm final : public QWidget {
    Q_OBJECT
public:
    explicit UnitForm(Dialogs& dialogs, QWidget* parent = nullptr);

    /// The fields over `base`, which keeps what the form does not show.
    domain::UnitKerja value(domain::UnitKerja base = {}) const;
    /// A field that is being typed into keeps its text.
    void setValue(const domain::UnitKerja& unit);
    /// Said at the name, the only field that must be filled in; empty takes it back.
    void setNameProblem(const QString& problem);
    QWidget* first() const;

Q_SIGNALS:
    /// The user changed something.
    void touched();
    /// A field was left, or the logo is another one.
    void left();

private:
    struct Line {
        QString domain::UnitKerja::*member;
        QLineEdit* edit;
        FormField* field;
    };
    FormField* addLine(QString domain::UnitKerja::*member, const char* name, const QString& label,
                       const QString& example);
    QWidget* makeLogoRow();
    void layOut();
    void chooseLogo();
    void showLogo();

    Dialogs& m_dialogs;
    std::vector<Line> m_lines;
    QLabel* m_picture;
    QPushButton* m_choose;
    QPushButton* m_remove;
    FormField* m_logoField = nullptr;
    QByteArray m_logo;
};

} // namespace selaras::ui

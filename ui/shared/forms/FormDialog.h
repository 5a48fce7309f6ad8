// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"
#include "ui/widgets/DialogButtons.h"

#include <QDialog>

#include <map>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace selaras::ui {

/// A few fields that end in one edit. What is refused is said at its field and the dialog stays.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    /// `action` is the verb on the button.
    FormDialog(Session& session, const QString& title, const QString& action, QWidget* parent);

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;
    Session& session() const { return m_session; }
    /// A sentence across the dialog.
    QLabel* addText(const QString& text);
    /// A field under its label, with room for what is wrong with it.
    void addField(const QString& label, QWidget* field, const QString& name, int stretch = 0);
    void setFieldVisible(QWidget* field, bool visible);
    /// A choice of the unit's posts, with none of them as the first.
    QComboBox* addPost(const QString& label, const QString& name, const domain::Id& chosen);

    virtual Result<edits::Edit> edit() = 0;
    /// Where an error is said; nullptr: at the bottom.
    virtual QWidget* fieldOf(ErrorCode code) const = 0;

private:
    void orderTabs();
    /// As high as the fields need, and no higher than the screen: then they scroll and the buttons stay.
    void fit();
    void say(QWidget* field, const QString& text);
    QLabel* makeProblem(const QString& name);

    struct Field {
        QLabel *label, *problem;
    };
    Session& m_session;
    QWidget* m_content;
    QVBoxLayout* m_body;
    QScrollArea* m_scroll;
    QLabel* m_problem;
    DialogButtons m_buttons;
    std::map<QWidget*, Field> m_fields;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot/Snapshot.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace selaras::ui {

/// One of a list, with a search: the new parent of a node, the measure that is the same. Typing searches, arrow keys
/// choose, Enter takes.
class PindahDialog final : public QDialog {
    Q_OBJECT
public:
    struct Choice {
        domain::Id id;
        QString text;
        QString note = {}; ///< small, behind the text: the level
        int depth = 0;
    };
    /// `action` names what the button does: "Pindahkan".
    PindahDialog(const QString& title, const QString& action, std::vector<Choice> choices, QWidget* parent = nullptr);

    void accept() override; ///< chosen(), where something is

    /// Parents that take a node, without the one it has.
    static std::vector<Choice> parents(const domain::Snapshot& snapshot, const domain::Id& simpulId);
    /// Nodes that take an indicator, without the one it has.
    static std::vector<Choice> homes(const domain::Snapshot& snapshot, const domain::Id& indikatorId);

Q_SIGNALS:
    void chosen(const selaras::domain::Id& id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search();

    std::vector<Choice> m_choices;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_take;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office/Entities.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace selaras::ui {

/// Chooses indicators from a list with search. Arrow down goes from the search into the list, the space bar ticks.
class TrenPilihan final : public QWidget {
    Q_OBJECT
public:
    explicit TrenPilihan(QWidget* parent = nullptr);

    struct Choice {
        domain::Id id;
        QString nama, satuan;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// What was chosen stays chosen; the first one is when nothing is.
    void setChoices(const std::vector<Choice>& choices);
    void setChosen(const std::vector<domain::Id>& ids);
    std::vector<domain::Id> chosen() const;

Q_SIGNALS:
    /// By the user.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);

    QLineEdit* m_search;
    QListWidget* m_list;
    std::vector<Choice> m_choices;
    const QListWidgetItem* m_pressed = nullptr; ///< only compared
};

} // namespace selaras::ui

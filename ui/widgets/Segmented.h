// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace selaras::ui {

/// One choice of a few, side by side. Tab goes to the chosen one, arrow keys choose.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    struct Segment {
        int value;
        QString text;
        QString description; ///< tooltip and accessible name: "Triwulan IV"
        QString name; ///< objectName
    };
    explicit Segmented(const std::vector<Segment>& segments, QWidget* parent = nullptr);

    int value() const;
    void setValue(int value);
    QToolButton* button(int value) const;
    QList<QToolButton*> buttons() const; ///< in their order

Q_SIGNALS:
    /// By the user, not by setValue.
    void chosen(int value);

private:
    QButtonGroup* m_group;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace selaras::ui {

/// The steps at the left of the wizard: which there are, which is done, which is now.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList& titles, QWidget* parent = nullptr);

    /// `skipped` steps are left out of sight.
    void show(int current, const std::vector<bool>& skipped);

private:
    std::vector<QLabel*> m_labels;
    QStringList m_titles;
};

} // namespace selaras::ui

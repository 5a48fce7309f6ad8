// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace selaras::ui {

class FormField;

/// Deadlines of the steps, and how big a bukti dukung may be. An empty field is the default, shown in it.
class SetelanPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SetelanPanel(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    struct Line {
        QString key;
        std::optional<domain::StatusRealisasi> step; ///< of a deadline
        QLineEdit* edit;
        FormField* field;
    };
    QWidget* makeDeadlines();
    QWidget* makeProofs();
    QWidget* addLine(const QString& label, const QString& key, std::optional<domain::StatusRealisasi> step, int usual);
    void save(const Line& line);
    QString hintOf(const Line& line) const;

    Session& m_session;
    std::vector<Line> m_lines;
};

} // namespace selaras::ui

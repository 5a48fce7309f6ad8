// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/values/Error.h"

#include <QWidget>

class QLabel;

namespace selaras::ui {

/// One sentence across the window: what went wrong and what to do. Gone when closed or when the next edit succeeds.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    QString text() const;

Q_SIGNALS:
    /// By the reader, who has understood.
    void closed();

private:
    QLabel* m_text;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace selaras::ui {

/// One line of text that gives way: cut with "…" when there is no room, and then the tooltip says all of it.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    bool isElided() const;
    /// Shown under the text in the tooltip, elided or not.
    void setHint(const QString& hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    QString m_hint;
};

} // namespace selaras::ui

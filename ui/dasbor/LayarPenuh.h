// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

#include <QWidget>

namespace selaras::ui {

/// The dashboard over the whole screen, bigger and without navigation, for a meeting: F11 or Esc leaves, arrow keys,
/// Page Up and Down and the wheel scroll. Only shows: the page is where one clicks. Deletes itself when it is closed.
class LayarPenuh final : public QWidget {
    Q_OBJECT
public:
    LayarPenuh(const DasborView& view, const QString& title, QWidget* parent);

    /// How much bigger than on the page.
    double factor() const { return m_factor; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void scroll(int by);

    QWidget* m_content; ///< laid out, never on the screen itself
    QString m_title;
    double m_factor = 1;
    int m_top = 0;
};

} // namespace selaras::ui

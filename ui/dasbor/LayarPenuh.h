// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/DasborData.h"

#include <QWidget>

namespace selaras::ui {

class FigureLabel;

/// The dashboard over the whole screen, bigger and without navigation, for a meeting: F11 or Esc leaves, arrow keys,
/// Page Up and Down and the wheel scroll. A figure that is clicked answers as on the page; Tab goes from one to the
/// next and Enter asks. Links and "lainnya" are for the page. Deletes itself when it is closed.
class LayarPenuh final : public QWidget {
    Q_OBJECT
public:
    LayarPenuh(const DasborView& view, const QString& title, QWidget* parent);

    /// px that the page is laid out in on a screen of that size.
    static int widthOn(const QSize& screen);
    /// How much bigger than on the page.
    double factor() const { return m_factor; }
    /// Where a figure stands on this screen.
    QRect placeOf(const FigureLabel& figure) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void scroll(int by);
    /// nullptr where there is none.
    FigureLabel* figureAt(const QPointF& place) const;

    QList<FigureLabel*> m_figures; ///< in reading order
    FigureLabel* m_current = nullptr; ///< that Tab reached
    QWidget* m_content; ///< laid out, never on the screen itself
    QString m_title;
    double m_factor = 1;
    int m_top = 0;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dasbor/tree/PohonGambar.h"

#include <QAbstractScrollArea>

namespace selaras::ui {

/// The cascading tree on the screen: Ctrl+wheel, + and − zoom, 0 fits it in; drag or scroll to pan; arrow keys walk
/// from node to node, Space folds and unfolds, Enter asks where a figure comes from.
class PohonView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PohonView(QWidget* parent = nullptr);

    void setTree(std::vector<domain::SimpulKinerja> nodes);
    const PohonGambar& picture() const { return m_picture; }
    double factor() const { return m_factor; }
    /// The node with the keyboard; empty in an empty tree.
    domain::Id current() const { return m_current; }
    void setCurrent(const domain::Id& id);

    void zoomIn();
    void zoomOut();
    void fit();
    void setAllFolded(bool folded);
    void toggle(const domain::Id& id);

Q_SIGNALS:
    void asked(const selaras::domain::Id& simpulId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setFactor(double factor);
    void updateScrollBars();
    QPointF toPicture(const QPointF& point) const;
    bool walk(int key);
    int neighbour(int key) const;
    void goTo(int box);

    PohonGambar m_picture;
    domain::Id m_current;
    double m_factor = 1;
    QPoint m_pressed, m_last;
    bool m_dragged = false;
};

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figures/PohonKinerja.h"
#include "ui/base/Theme.h"

#include <QCoreApplication>
#include <QRectF>

#include <set>

class QPainter;

namespace selaras::ui {

/// The cascading tree as a picture: a column for each level, a node beside the first of its children. Every node
/// stands on a row of the same height, so that a page never cuts one. Geometry in px at 100 %.
class PohonGambar {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PohonGambar)
public:
    struct Kotak {
        int node; ///< position in nodes()
        int row; ///< from 0
        QRectF rect;
    };

    /// `folded` holds the ids of nodes whose children are not shown.
    void setTree(std::vector<domain::SimpulKinerja> nodes, std::set<domain::Id> folded);
    void setFolded(std::set<domain::Id> folded);

    const std::vector<domain::SimpulKinerja>& nodes() const { return m_nodes; }
    const std::set<domain::Id>& folded() const { return m_folded; }
    /// What is shown, in tree order.
    const std::vector<Kotak>& boxes() const { return m_boxes; }
    int boxOf(const domain::Id& id) const; ///< position in boxes(); -1 when it is folded away
    int boxAt(const QPointF& point) const;
    int childrenOf(int node) const { return m_children[size_t(node)]; } ///< how many, folded or not
    QSizeF size() const { return m_size; }
    static double rowHeight();

    /// Paints what touches `area`. `current` has a frame; -1 for none.
    void paint(QPainter& painter, const QRectF& area, Shade shade, int current = -1) const;

    /// Colour, shape and word of a node: its predikat, or why it has none.
    static StatusLook look(const domain::SimpulKinerja& node, Shade shade);
    static QString word(const domain::SimpulKinerja& node);
    /// All of it in a line, for screen readers and tooltips.
    static QString sentence(const domain::SimpulKinerja& node);

private:
    void layOut();
    void paintLinks(QPainter& painter, const QRectF& area, const Colours& colours) const;
    void paintBox(QPainter& painter, const Kotak& box, Shade shade, bool current) const;
    void paintCount(QPainter& painter, const Kotak& box, const Colours& colours) const;

    std::vector<domain::SimpulKinerja> m_nodes;
    std::vector<int> m_children; ///< of each node
    std::set<domain::Id> m_folded;
    std::vector<Kotak> m_boxes;
    std::vector<int> m_places; ///< box of each node, -1
    QSizeF m_size;
};

/// Nodes from Program down that have children: a big plan starts with them folded.
std::set<domain::Id> foldedFromProgram(const std::vector<domain::SimpulKinerja>& nodes);

} // namespace selaras::ui

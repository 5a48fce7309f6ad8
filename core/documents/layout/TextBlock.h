// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/model/Document.h"

#include <QFont>
#include <QLineF>
#include <QTextLayout>

class QPainter;

namespace selaras::documents {

/// Floating point slack when heights are compared, in points.
inline constexpr double kSlack = 0.01;

/// The faces of one document.
struct Typeface {
    QString family;
    QFont font(double points, Weight weight) const;
};

/// Text broken into lines at a fixed width. Measured once, in 1/16 of a point with unhinted metrics, so that the same
/// lines come out on a screen, in a PDF and on a printer. All lengths here are points.
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, Align align, double width, double lineSpacing);

    int lineCount() const { return int(m_tops.size()) - 1; }
    /// Height of the lines [from, to).
    double height(int from, int to) const { return m_tops[size_t(to)] - m_tops[size_t(from)]; }
    double height() const { return m_tops.back(); }
    /// How many lines from `from` on fit into `space`.
    int linesThatFit(int from, double space) const;
    QString lineText(int line) const;
    /// The baseline of a line, from its first letter to its last.
    QLineF baseline(int line) const;
    /// Paints the lines [from, to); the first one's top left corner is at `at`.
    void paint(QPainter& painter, QPointF at, int from, int to) const;

private:
    QTextLayout m_layout;
    std::vector<double> m_tops; ///< of each line, and the end of the last one
};

} // namespace selaras::documents

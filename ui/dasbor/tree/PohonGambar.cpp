// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dasbor/tree/PohonGambar.h"

#include "core/format/Text.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

    constexpr double kWidth = 236, kHeight = 84, kGapX = 44, kGapY = 10, kMargin = 16;
    constexpr double kBand = 5, kPadding = 9;
    constexpr double kCount = 22; ///< the circle with the number of folded children
    constexpr int kNameLines = 2;

    /// At most two lines; the last one ends in "…" where the name goes on.
    QStringList nameLines(const QString& name, const QFont& font, double width)
    {
        const QFontMetricsF metrics(font);
        QTextLayout layout(name, font);
        QStringList lines;
        layout.beginLayout();
        while (lines.size() < kNameLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            const bool last = lines.size() + 1 == kNameLines;
            const QString text = last ? name.mid(line.textStart()) : name.mid(line.textStart(), line.textLength());
            lines << metrics.elidedText(text.trimmed(), Qt::ElideRight, width);
        }
        layout.endLayout();
        return lines;
    }

} // namespace

void PohonGambar::setTree(std::vector<domain::SimpulKinerja> nodes, std::set<domain::Id> folded)
{
    m_nodes = std::move(nodes);
    m_children.assign(m_nodes.size(), 0);
    for (const domain::SimpulKinerja& node : m_nodes) {
        if (node.induk >= 0)
            ++m_children[size_t(node.induk)];
    }
    setFolded(std::move(folded));
}

void PohonGambar::setFolded(std::set<domain::Id> folded)
{
    m_folded = std::move(folded);
    layOut();
}

double PohonGambar::rowHeight()
{
    return kHeight + kGapY;
}

void PohonGambar::layOut()
{
    m_boxes.clear();
    m_places.assign(m_nodes.size(), -1);
    int row = -1, deepest = 0;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const domain::SimpulKinerja& node = m_nodes[size_t(i)];
        const int parent = node.induk;
        if (parent >= 0 && (m_places[size_t(parent)] < 0 || m_folded.contains(m_nodes[size_t(parent)].simpul->id)))
            continue;
        // The first child stands beside its parent, every other node on a row of its own.
        const bool first = parent >= 0 && parent == i - 1;
        row += first ? 0 : 1;
        const QRectF rect(kMargin + node.kedalaman * (kWidth + kGapX), kMargin + row * rowHeight(), kWidth, kHeight);
        m_places[size_t(i)] = int(m_boxes.size());
        m_boxes.push_back({ i, row, rect });
        deepest = std::max(deepest, node.kedalaman);
    }
    m_size = QSizeF(2 * kMargin + (deepest + 1) * (kWidth + kGapX) - kGapX + kCount,
                    2 * kMargin + (row + 1) * rowHeight() - kGapY);
}

int PohonGambar::boxOf(const domain::Id& id) const
{
    const auto found =
        std::ranges::find_if(m_boxes, [&](const Kotak& box) { return m_nodes[size_t(box.node)].simpul->id == id; });
    return found == m_boxes.end() ? -1 : int(found - m_boxes.begin());
}

int PohonGambar::boxAt(const QPointF& point) const
{
    const auto found = std::ranges::find_if(m_boxes, [&](const Kotak& box) { return box.rect.contains(point); });
    return found == m_boxes.end() ? -1 : int(found - m_boxes.begin());
}

StatusLook PohonGambar::look(const domain::SimpulKinerja& node, Shade shade)
{
    if (node.predikat) // below target is never green, as everywhere
        return ui::look(node.tercapai() == std::optional(false) ? std::max(domain::Mutu::Rendah, node.predikat->mutu)
                                                                : node.predikat->mutu,
                        shade);
    const Colours& c = coloursOf(shade);
    return { c.muted, c.track, QChar(u'○') };
}

QString PohonGambar::word(const domain::SimpulKinerja& node)
{
    if (node.indikator.empty())
        return tr("Tanpa indikator");
    if (!node.predikat)
        return tr("Belum ada capaian");
    return node.tercapai() == std::optional(false) ? tr("Di bawah target") : QString::fromUtf8(node.predikat->nama);
}

QString PohonGambar::sentence(const domain::SimpulKinerja& node)
{
    const QString kind = format::Text::name(node.simpul->jenis);
    const QString head = node.simpul->kode.isEmpty() ? kind : kind + u' ' + node.simpul->kode;
    const QString figure = node.capaian.ada() ? format::figure(node.capaian) + QStringLiteral(", ") : QString();
    return QStringLiteral("%1: %2. %3%4").arg(head, node.simpul->nama, figure, word(node));
}

void PohonGambar::paint(QPainter& painter, const QRectF& area, Shade shade, int current) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintLinks(painter, area, coloursOf(shade));
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        if (m_boxes[size_t(i)].rect.adjusted(-4, -4, 2 * kCount, 4).intersects(area))
            paintBox(painter, m_boxes[size_t(i)], shade, i == current);
    }
}

void PohonGambar::paintLinks(QPainter& painter, const QRectF& area, const Colours& colours) const
{
    painter.setPen(QPen(colours.bar, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const Kotak& box : m_boxes) {
        const int parent = m_nodes[size_t(box.node)].induk;
        if (parent < 0)
            continue;
        const QRectF& from = m_boxes[size_t(m_places[size_t(parent)])].rect;
        const QPointF start(from.right(), from.center().y()), end(box.rect.left(), box.rect.center().y());
        if (!QRectF(start, end).normalized().adjusted(-2, -2, 2, 2).intersects(area))
            continue;
        const double middle = end.x() - kGapX / 2;
        painter.drawPolyline(QPolygonF{ start, QPointF(middle, start.y()), QPointF(middle, end.y()), end });
    }
}

void PohonGambar::paintBox(QPainter& painter, const Kotak& box, Shade shade, bool current) const
{
    const domain::SimpulKinerja& node = m_nodes[size_t(box.node)];
    const Colours& c = coloursOf(shade);
    const StatusLook status = look(node, shade);
    painter.setPen(QPen(current ? c.accent : c.line, current ? 3 : 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(box.rect, metrics::radius, metrics::radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(status.colour);
    painter.drawRoundedRect(QRectF(box.rect.topLeft(), QSizeF(kBand, kHeight)), 2, 2);

    const QRectF inner = box.rect.adjusted(kBand + kPadding, 6, -kPadding, -6);
    const auto text = [&](double top, const QString& words, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        painter.drawText(QPointF(inner.left(), inner.top() + top + metrics.ascent()),
                         metrics.elidedText(words, Qt::ElideRight, inner.width()));
    };
    const QString kind = format::Text::name(node.simpul->jenis);
    text(0, node.simpul->kode.isEmpty() ? kind : kind + QStringLiteral(" · ") + node.simpul->kode, font(metrics::chip),
         c.muted);
    const QFont nameFont = font(metrics::small, QFont::DemiBold);
    double top = 15;
    for (const QString& line : nameLines(node.simpul->nama, nameFont, inner.width())) {
        text(top, line, nameFont, c.ink);
        top += 16;
    }
    const QString figure = node.capaian.ada() ? format::figure(node.capaian) + QStringLiteral("  ") : QString();
    text(inner.height() - 16, status.shape + QStringLiteral(" ") + figure + word(node),
         font(metrics::small, QFont::Bold), status.colour);
    paintCount(painter, box, c);
}

/// How many children are folded away.
void PohonGambar::paintCount(QPainter& painter, const Kotak& box, const Colours& colours) const
{
    const int children = childrenOf(box.node);
    if (children == 0 || !m_folded.contains(m_nodes[size_t(box.node)].simpul->id))
        return;
    const QRectF circle(box.rect.right() - kCount / 2, box.rect.center().y() - kCount / 2, kCount + 6, kCount);
    painter.setPen(QPen(colours.bar, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(circle, kCount / 2, kCount / 2);
    painter.setPen(colours.ink);
    painter.setFont(font(metrics::chip, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, QStringLiteral("+%1").arg(children));
}

std::set<domain::Id> foldedFromProgram(const std::vector<domain::SimpulKinerja>& nodes)
{
    std::set<domain::Id> folded;
    for (const domain::SimpulKinerja& node : nodes) {
        if (node.induk >= 0 && nodes[size_t(node.induk)].simpul->jenis >= domain::JenisSimpul::Program)
            folded.insert(nodes[size_t(node.induk)].simpul->id);
    }
    return folded;
}

} // namespace selaras::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/ChartFlow.h"
#include "core/documents/layout/TableFlow.h"
#include "core/documents/pdf/PdfWriter.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace selaras::documents {

namespace {

    // Edges of an official letter: binding at the left, letterhead close to the top, room for the foot below.
    constexpr QMarginsF kMargins(30, 20, 20, 25); // mm
    constexpr double kPointsPerInch = 72;

    constexpr double kFootSize = 9;
    constexpr double kFootDistance = 22; // below the text area
    constexpr double kAfterLetterhead = 16;
    constexpr double kAfterLabelledLines = 6;
    constexpr double kBeforeSignatures = 16;

    struct Item {
        std::unique_ptr<Flow> flow; ///< none for a page break
        double before = 0, after = 0;
        bool keepWithNext = false;
        bool keepWithPrevious = false;
    };

    struct ItemMaker {
        const Typeface& typeface;
        QSizeF area;

        Item operator()(const Letterhead& block) const
        {
            return { makeFlow(block, typeface, area.width()), 0, kAfterLetterhead, true };
        }
        Item operator()(const Paragraph& block) const
        {
            return { makeFlow(block, typeface, area.width()), block.spaceBefore, block.spaceAfter, block.keepWithNext };
        }
        Item operator()(const LabelledLines& block) const
        {
            return { makeFlow(block, typeface, area.width(), area.height()), 0, kAfterLabelledLines };
        }
        Item operator()(const Table& block) const
        {
            return { makeFlow(block, typeface, area.width(), area.height()), 0, block.spaceAfter };
        }
        Item operator()(const ChartGrid& block) const { return { makeFlow(block, area.width()), 0, block.spaceAfter }; }
        Item operator()(const SignatureBlock& block) const
        {
            return { makeFlow(block, typeface, area.width()), kBeforeSignatures, 0, false, true };
        }
        Item operator()(const PageBreak&) const { return {}; }
    };

    class Paginator {
    public:
        Paginator(std::vector<Item> items, double pageHeight)
            : m_items(std::move(items))
            , m_pageHeight(pageHeight)
        {
        }

        std::vector<PageContent> run()
        {
            newPage();
            for (size_t i = 0; i < m_items.size(); ++i) {
                if (m_items[i].flow)
                    placeItem(i);
                else if (!m_fresh)
                    newPage();
            }
            if (m_fresh && m_pages.size() > 1)
                m_pages.pop_back();
            return std::move(m_pages);
        }

    private:
        void newPage()
        {
            m_pages.emplace_back();
            m_y = 0;
            m_fresh = true;
        }

        const Item* next(size_t i) const
        {
            return i + 1 < m_items.size() && m_items[i + 1].flow ? &m_items[i + 1] : nullptr;
        }

        /// Room below item `i` for what must stand on the page on which it ends.
        double tail(size_t i) const
        {
            const Item* follower = next(i);
            if (!follower || !(m_items[i].keepWithNext || follower->keepWithPrevious))
                return 0;
            return m_items[i].after + follower->before + required(i + 1);
        }

        /// Room without which item `i` doesn't begin.
        double required(size_t i) const
        {
            const Item& item = m_items[i];
            return item.keepWithNext ? item.flow->height() + tail(i) : item.flow->minimum();
        }

        void placeItem(size_t i)
        {
            const Item& item = m_items[i];
            if (!m_fresh)
                m_y += item.before;
            const double needed = required(i);
            if (!m_fresh && m_y + needed > m_pageHeight + kSlack && needed <= m_pageHeight)
                newPage();
            for (;;) {
                const Placement placement =
                    item.flow->place({ m_pages.back(), m_y, m_pageHeight - m_y, tail(i), m_fresh });
                m_y += placement.height;
                m_fresh = m_fresh && placement.height <= 0;
                if (placement.finished)
                    break;
                newPage();
            }
            m_y += item.after;
        }

        std::vector<Item> m_items;
        double m_pageHeight;
        std::vector<PageContent> m_pages;
        double m_y = 0;
        bool m_fresh = true;
    };

    void addFeet(std::vector<PageContent>& pages, const Document& document, const Typeface& typeface, QSizeF area)
    {
        const QFont font = typeface.font(kFootSize, Weight::Normal);
        const QPointF at(0, area.height() + kFootDistance);
        const auto add = [&](PageContent& page, const QString& text, Align align) {
            page.addText(std::make_shared<TextBlock>(text, font, align, area.width(), 1), at);
        };
        for (size_t i = 0; i < pages.size(); ++i) {
            if (!document.footNote.isEmpty())
                add(pages[i], document.footNote, Align::Left);
            if (document.pageNumbers) // the paper speaks Indonesian, whatever the window does
                add(pages[i], QStringLiteral("Halaman %1 dari %2").arg(i + 1).arg(pages.size()), Align::Right);
        }
    }

} // namespace

QPageLayout pageLayout(const Document& document)
{
    const QPageSize size = document.paper == Paper::F4
        ? QPageSize(QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch)
        : QPageSize(QPageSize::A4);
    const auto orientation =
        document.orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    QPageLayout layout(size, orientation, kMargins, QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

struct Layout::Private {
    double scale; ///< dots in a point
    QPointF corner; ///< of the text area
    std::vector<PageContent> pages;
};

Layout::Layout(const Document& document, int dotsPerInch)
    : d(std::make_unique<Private>())
{
    const QPageLayout page = pageLayout(document);
    const QMarginsF margins = page.margins(QPageLayout::Point);
    const QRectF area = page.fullRect(QPageLayout::Point).marginsRemoved(margins);
    const Typeface typeface{ document.fontFamily };

    std::vector<Item> items;
    for (const Block& block : document.blocks)
        items.push_back(std::visit(ItemMaker{ typeface, area.size() }, block));
    d->scale = dotsPerInch / kPointsPerInch;
    d->corner = area.topLeft();
    d->pages = Paginator(std::move(items), area.height()).run();
    addFeet(d->pages, document, typeface, area.size());
}

Layout::~Layout() = default;

int Layout::pageCount() const
{
    return int(d->pages.size());
}

QStringList Layout::lines(int page) const
{
    QStringList lines;
    for (const PlacedText& text : d->pages[size_t(page)].texts) {
        for (int line = text.from; line < text.to; ++line)
            lines.append(text.text->lineText(line));
    }
    for (const Drawing& drawing : d->pages[size_t(page)].drawings) {
        if (!drawing.spoken.isEmpty())
            lines.append(drawing.spoken);
    }
    return lines;
}

void Layout::paint(QPainter& painter, int page) const
{
    const PageContent& content = d->pages[size_t(page)];
    painter.save();
    painter.scale(d->scale, d->scale);
    painter.translate(d->corner);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const Picture& picture : content.pictures)
        painter.drawImage(picture.rect, picture.image);
    for (const Drawing& drawing : content.drawings)
        drawing.paint(painter, drawing.at);
    for (const Rule& rule : content.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const PlacedText& text : content.texts)
        text.text->paint(painter, text.at, text.from, text.to);
    painter.restore();
}

} // namespace selaras::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/TextBlock.h"

#include <QImage>
#include <QLineF>
#include <QRectF>

#include <functional>
#include <memory>

/// Inside of the layout: what stands on a page, and what flows from page to page. All lengths are points from the
/// corner of the text area.
namespace selaras::documents {

struct PlacedText {
    std::shared_ptr<const TextBlock> text;
    QPointF at;
    int from, to; ///< lines
};
struct Rule {
    QLineF line;
    double width;
};
struct Picture {
    QRectF rect;
    QImage image;
};

/// Something that draws itself from its corner.
struct Drawing {
    QPointF at;
    QString spoken; ///< what it says, for those who don't see it
    std::function<void(QPainter&, const QPointF&)> paint;
};

struct PageContent {
    std::vector<PlacedText> texts;
    std::vector<Rule> rules;
    std::vector<Picture> pictures;
    std::vector<Drawing> drawings;

    void addText(std::shared_ptr<const TextBlock> text, QPointF at);
    /// Adds `other`, moved down by `y`.
    void append(const PageContent& other, double y);
};

/// The free rest of a page.
struct Space {
    PageContent& page;
    double y; ///< where it begins
    double height; ///< what is left of the text area
    double tail; ///< room that the next block needs on the page on which this one ends
    bool fresh; ///< nothing stands on the page yet: something must be placed
};
struct Placement {
    double height = 0; ///< used; 0 when the block wants a new page
    bool finished = false;
};

/// A block that is placed on one page after another until it is finished.
class Flow {
public:
    virtual ~Flow() = default;
    /// Height of the whole block in one piece.
    virtual double height() const = 0;
    /// Height without which the block doesn't begin on a page.
    virtual double minimum() const = 0;
    virtual Placement place(Space space) = 0;
};

/// A paragraph. Two lines of it are the least that stand alone at the end or the start of a page.
class TextFlow : public Flow {
public:
    TextFlow(std::shared_ptr<const TextBlock> text, double x)
        : m_text(std::move(text))
        , m_x(x)
    {
    }
    double height() const override { return m_text->height(); }
    double minimum() const override;
    Placement place(Space space) override;

private:
    std::shared_ptr<const TextBlock> m_text;
    double m_x;
    int m_next = 0; ///< first line not placed yet
};

/// A group that is never split.
class FixedFlow : public Flow {
public:
    FixedFlow(PageContent content, double height)
        : m_content(std::move(content))
        , m_height(height)
    {
    }
    double height() const override { return m_height; }
    double minimum() const override { return m_height; }
    Placement place(Space space) override;

private:
    PageContent m_content;
    double m_height;
};

std::unique_ptr<Flow> makeFlow(const Paragraph& paragraph, const Typeface& typeface, double width);
std::unique_ptr<Flow> makeFlow(const Letterhead& letterhead, const Typeface& typeface, double width);
std::unique_ptr<Flow> makeFlow(const SignatureBlock& block, const Typeface& typeface, double width);

} // namespace selaras::documents

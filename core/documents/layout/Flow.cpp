// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/Flow.h"

#include <algorithm>
#include <array>

namespace selaras::documents {

namespace {

    constexpr int kLinesTogether = 2;
    constexpr double kTightSpacing = 1.0;

    constexpr double kLogoWidth = 64;
    constexpr double kLogoHeight = 76;
    constexpr int kLogoPixels = 600; // 225 dpi and more at that size

    constexpr double kBelowLetters = 8;
    constexpr double kBetweenRules = 2.75;
    constexpr double kThickRule = 2.25;
    constexpr double kThinRule = 0.75;

    constexpr double kSignatureSize = 12;
    constexpr double kSignatureRoom = 62; // for a signature and a stamp
    constexpr double kSignatureShare = 0.46;
    constexpr double kSignatureSpacing = 1.1;
    constexpr double kBelowName = 2;

    /// A horizontal rule whose ends, half as long as it is wide, stay within the text.
    void addRule(PageContent& content, double y, double width, double thickness)
    {
        content.rules.push_back({ QLineF(thickness / 2, y, width - thickness / 2, y), thickness });
    }

    QImage readLogo(const QByteArray& png)
    {
        QImage image = QImage::fromData(png);
        if (image.width() > kLogoPixels || image.height() > kLogoPixels)
            image = image.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return image;
    }

    using Sides = std::array<QString, 2>;

    /// Both signatures row by row, so that posts and names stand on one line.
    class SignatureRows {
    public:
        SignatureRows(const Typeface& typeface, double width)
            : m_typeface(typeface)
            , m_column(width * kSignatureShare)
            , m_lefts{ 0, width - m_column }
        {
        }

        void add(const Sides& texts)
        {
            double height = 0;
            for (const size_t side : { 0u, 1u }) {
                if (!texts[side].isEmpty())
                    height = std::max(height, addText(side, texts[side], Weight::Normal).height());
            }
            m_y += height;
        }
        /// A name is underlined where the number of its holder stands below.
        void addNames(const Sides& names, const Sides& numbers)
        {
            double height = 0;
            for (const size_t side : { 0u, 1u }) {
                if (names[side].isEmpty())
                    continue;
                const TextBlock& name = addText(side, names[side], Weight::Bold);
                height = std::max(height, name.height());
                if (!numbers[side].isEmpty()) {
                    const QLineF line = name.baseline(name.lineCount() - 1);
                    m_content.rules.push_back({ line.translated(m_lefts[side], m_y + kBelowName), kThinRule });
                }
            }
            m_y += height + kBelowName;
        }
        void skip(double height) { m_y += height; }

        double height() const { return m_y; }
        PageContent content() && { return std::move(m_content); }

    private:
        const TextBlock& addText(size_t side, const QString& text, Weight weight)
        {
            m_content.addText(std::make_shared<TextBlock>(text, m_typeface.font(kSignatureSize, weight), Align::Center,
                                                          m_column, kSignatureSpacing),
                              QPointF(m_lefts[side], m_y));
            return *m_content.texts.back().text;
        }

        const Typeface& m_typeface;
        double m_column;
        double m_lefts[2];
        PageContent m_content;
        double m_y = 0;
    };

} // namespace

void PageContent::addText(std::shared_ptr<const TextBlock> text, QPointF at)
{
    const int lines = text->lineCount();
    texts.push_back({ std::move(text), at, 0, lines });
}

void PageContent::append(const PageContent& other, double y)
{
    const QPointF down(0, y);
    for (PlacedText text : other.texts) {
        text.at += down;
        texts.push_back(std::move(text));
    }
    for (const Rule& rule : other.rules)
        rules.push_back({ rule.line.translated(down), rule.width });
    for (const Picture& picture : other.pictures)
        pictures.push_back({ picture.rect.translated(down), picture.image });
    for (const Drawing& drawing : other.drawings)
        drawings.push_back({ drawing.at + down, drawing.spoken, drawing.paint });
}

double TextFlow::minimum() const
{
    // Three lines can't be split into two and two.
    const int lines = m_text->lineCount();
    return lines < 2 * kLinesTogether ? height() : m_text->height(0, kLinesTogether);
}

Placement TextFlow::place(Space space)
{
    const int count = m_text->lineCount();
    const int fitting = m_text->linesThatFit(m_next, space.height);
    const bool tailFits = m_text->height(m_next, count) + space.tail <= space.height + kSlack;
    int to = m_next + fitting;
    if (to < count || !tailFits)
        to = std::min(to, count - kLinesTogether);
    if (to - m_next < kLinesTogether && to < count) {
        if (!space.fresh)
            return {};
        to = m_next + std::max(1, fitting);
    }
    const double height = m_text->height(m_next, to);
    space.page.texts.push_back({ m_text, QPointF(m_x, space.y), m_next, to });
    m_next = to;
    return { height, to == count };
}

Placement FixedFlow::place(Space space)
{
    if (!space.fresh && m_height > space.height + kSlack)
        return {};
    space.page.append(m_content, space.y);
    return { m_height, true };
}

std::unique_ptr<Flow> makeFlow(const Paragraph& paragraph, const Typeface& typeface, double width)
{
    auto text = std::make_shared<TextBlock>(paragraph.text, typeface.font(paragraph.size, paragraph.weight),
                                            paragraph.align, width - paragraph.indent, paragraph.lineSpacing);
    return std::make_unique<TextFlow>(std::move(text), paragraph.indent);
}

std::unique_ptr<Flow> makeFlow(const Letterhead& letterhead, const Typeface& typeface, double width)
{
    PageContent content;
    const QImage logo = readLogo(letterhead.logo);
    // The same room on both sides keeps the lines centred on the paper.
    const double side = logo.isNull() ? 0 : kLogoWidth + 6;
    double y = 0;
    for (const Paragraph& line : letterhead.lines) {
        auto text = std::make_shared<TextBlock>(line.text, typeface.font(line.size, line.weight), line.align,
                                                width - 2 * side, kTightSpacing);
        y += line.spaceBefore;
        const double height = text->height();
        content.addText(std::move(text), QPointF(side, y));
        y += height + line.spaceAfter;
    }
    if (!logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
        const double height = std::max(y, size.height());
        for (PlacedText& text : content.texts)
            text.at.ry() += (height - y) / 2;
        const QPointF corner((kLogoWidth - size.width()) / 2, (height - size.height()) / 2);
        content.pictures.push_back({ QRectF(corner, size), logo });
        y = height;
    }
    addRule(content, y + kBelowLetters, width, kThickRule);
    addRule(content, y + kBelowLetters + kBetweenRules, width, kThinRule);
    return std::make_unique<FixedFlow>(std::move(content), y + kBelowLetters + kBetweenRules + kThinRule);
}

std::unique_ptr<Flow> makeFlow(const SignatureBlock& block, const Typeface& typeface, double width)
{
    SignatureRows rows(typeface, width);
    const auto sides = [&](auto member) -> Sides {
        return { block.left.empty() ? QString() : block.left.front().*member,
                 block.right.empty() ? QString() : block.right.front().*member };
    };
    Sides nip = sides(&Signature::nip);
    for (QString& number : nip) {
        if (!number.isEmpty())
            number.prepend(QStringLiteral("NIP. "));
    }

    if (!block.placeAndDate.isEmpty()) {
        rows.add({ QString(), block.placeAndDate });
        rows.skip(4);
    }
    rows.add(sides(&Signature::heading));
    rows.add(sides(&Signature::post));
    rows.skip(kSignatureRoom);
    rows.addNames(sides(&Signature::name), nip);
    rows.add(sides(&Signature::rank));
    rows.add(nip);
    const double height = rows.height();
    return std::make_unique<FixedFlow>(std::move(rows).content(), height);
}

} // namespace selaras::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/Theme.h"
#include "tests/support/Printers.h"
#include "tests/ui/UiFixture.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

using namespace selaras;
using namespace selaras::ui;

namespace {

class Theme : public UiFixture { };

double luminance(const QColor& colour)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

constexpr double kReadable = 4.5;

#define EXPECT_READABLE(ink, ground)                                                                                   \
    EXPECT_GE(contrast(ink, ground), kReadable) << (ink).name().toStdString() << " on " << (ground).name().toStdString()

} // namespace

TEST_F(Theme, TextIsReadableInBothPalettes)
{
    for (const auto shade : { Shade::Light, Shade::Dark }) {
        const auto& c = coloursOf(shade);
        for (const auto& ground : { c.surface, c.canvas, c.computed, c.header, c.accentSoft }) {
            EXPECT_READABLE(c.ink, ground);
            EXPECT_READABLE(c.muted, ground);
            EXPECT_READABLE(c.accent, ground);
        }
        EXPECT_READABLE(c.accentText, c.accent);
        EXPECT_READABLE(c.navigationInk, c.navigation);
        EXPECT_READABLE(c.navigationInk, c.navigationActive);
        EXPECT_READABLE(c.invalid, c.invalidSoft);
        EXPECT_READABLE(c.ink, c.invalidSoft);
    }
}

TEST_F(Theme, StatusIsReadableOnItsSoftGroundAndOnCards)
{
    auto& application = *static_cast<QApplication*>(QApplication::instance());
    for (const auto shade : { Shade::Dark, Shade::Light }) {
        applyTheme(application, shade);
        std::vector<StatusLook> looks{ lookUnfilled(), lookBelowTarget(), lookGood() };
        for (int mutu = 0; mutu < 5; ++mutu)
            looks.push_back(look(domain::Mutu(mutu)));
        for (const auto& look : looks) {
            EXPECT_READABLE(look.colour, look.soft);
            EXPECT_READABLE(look.colour, colours().surface);
        }
    }
}

TEST_F(Theme, EveryStatusHasItsOwnShape)
{
    QString shapes;
    for (int mutu = 0; mutu < 5; ++mutu)
        shapes += look(domain::Mutu(mutu)).shape;
    shapes += lookUnfilled().shape;
    EXPECT_EQ(shapes, QStringLiteral("▲△◆▼■○"));
}

TEST_F(Theme, DigitsAreEquallyWideInEveryWeight)
{
    for (const auto weight : { QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold }) {
        const QFontMetricsF metrics(font(26, weight));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0')) << int(weight);
    }
}

TEST_F(Theme, BundledFontHasEverySignTheProgramDraws)
{
    const auto raw = QRawFont::fromFont(font(13));
    EXPECT_EQ(raw.familyName(), QStringLiteral("Selaras Sans"));
    for (const auto sign : QStringLiteral("▲△◆▼■○✓–—−×÷→↑↓·›…“”Δé"))
        EXPECT_TRUE(raw.supportsCharacter(sign)) << QString(sign).toStdString();
}

TEST_F(Theme, EveryIconDraws)
{
    const auto names = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
    EXPECT_GE(names.size(), 20);
    for (const auto& file : names) {
        const auto drawn = icon(QString(file).chopped(4), colours().ink).pixmap(QSize(20, 20)).toImage();
        QImage blank(drawn.size(), drawn.format());
        blank.fill(Qt::transparent);
        EXPECT_NE(drawn, blank) << file.toStdString();
    }
    EXPECT_TRUE(icon(QStringLiteral("tidak-ada"), colours().ink).isNull());
}

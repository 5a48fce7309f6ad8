// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/Theme.h"

#include "ui/base/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace selaras::ui {

namespace {

    QColor hex(QRgb rgb)
    {
        return QColor(rgb);
    }

    // The status colours are those of the sketches, darkened where they fell short of 4.5:1 on their soft ground.
    struct Palette {
        Colours colours;
        std::array<QColor, 5> mutu; ///< by domain::Mutu
        QColor belumDiisi;
        int softPercent; ///< how much of the colour its soft ground has
    };

    const Palette& light()
    {
        static const Palette palette{ .colours = { .ink = hex(0x17242E),
                                                   .muted = hex(0x5B6872),
                                                   .line = hex(0xDCE3E7),
                                                   .canvas = hex(0xF4F6F8),
                                                   .surface = hex(0xFFFFFF),
                                                   .accent = hex(0x0B6272),
                                                   .accentSoft = hex(0xE4F0F2),
                                                   .accentText = hex(0xFFFFFF),
                                                   .navigation = hex(0x12303A),
                                                   .navigationInk = hex(0xC3D3D9),
                                                   .navigationActive = hex(0x1F4650),
                                                   .computed = hex(0xF3F7F8),
                                                   .bar = hex(0xB7CBD1),
                                                   .barMiddle = hex(0x7DA3AB),
                                                   .track = hex(0xEBF0F2),
                                                   .header = hex(0xEEF3F5),
                                                   .invalid = hex(0xB3261E),
                                                   .invalidSoft = hex(0xFCEBE6) },
                                      .mutu = { hex(0x1D7A4B), hex(0x3F7A22), hex(0x8F5A00), hex(0xB34A0D),
                                                hex(0xB3261E) },
                                      .belumDiisi = hex(0x5F6B74),
                                      .softPercent = 10 };
        return palette;
    }

    const Palette& dark()
    {
        static const Palette palette{ .colours = { .ink = hex(0xE6EDF1),
                                                   .muted = hex(0x9FB0BA),
                                                   .line = hex(0x2E3E47),
                                                   .canvas = hex(0x0F181D),
                                                   .surface = hex(0x18242B),
                                                   .accent = hex(0x5FC3D3),
                                                   .accentSoft = hex(0x17363D),
                                                   .accentText = hex(0x06222A),
                                                   .navigation = hex(0x0A1216),
                                                   .navigationInk = hex(0xB9CBD2),
                                                   .navigationActive = hex(0x1A3038),
                                                   .computed = hex(0x1C2A32),
                                                   .bar = hex(0x4A636D),
                                                   .barMiddle = hex(0x4E8490),
                                                   .track = hex(0x26353D),
                                                   .header = hex(0x1F2E36),
                                                   .invalid = hex(0xF8847C),
                                                   .invalidSoft = hex(0x3A2726) },
                                      .mutu = { hex(0x5CC792), hex(0x8CCB63), hex(0xE2A53E), hex(0xF58A4E),
                                                hex(0xF8847C) },
                                      .belumDiisi = hex(0x97A6B0),
                                      .softPercent = 14 };
        return palette;
    }

    Shade g_shade = Shade::Light;

    const Palette& paletteOf(Shade shade)
    {
        return shade == Shade::Dark ? dark() : light();
    }
    const Palette& current()
    {
        return paletteOf(g_shade);
    }

    QColor mixed(const QColor& over, const QColor& ground, int percent)
    {
        const auto channel = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
        return QColor(channel(over.red(), ground.red()), channel(over.green(), ground.green()),
                      channel(over.blue(), ground.blue()));
    }

    StatusLook lookIn(const Palette& palette, const QColor& colour, char16_t shape)
    {
        return { colour, mixed(colour, palette.colours.surface, palette.softPercent), QChar(shape) };
    }

    void loadFonts()
    {
        static const bool loaded = [] {
            for (const auto weight : { u"Regular", u"Medium", u"SemiBold", u"Bold" })
                QFontDatabase::addApplicationFont(
                    QStringLiteral(":/fonts/SelarasSans-%1.otf").arg(QStringView(weight)));
            return true;
        }();
        Q_UNUSED(loaded);
    }

    QPalette qtPalette(const Colours& c)
    {
        QPalette p;
        p.setColor(QPalette::Window, c.canvas);
        p.setColor(QPalette::WindowText, c.ink);
        p.setColor(QPalette::Base, c.surface);
        p.setColor(QPalette::AlternateBase, c.computed);
        p.setColor(QPalette::Text, c.ink);
        p.setColor(QPalette::PlaceholderText, c.muted);
        p.setColor(QPalette::Button, c.surface);
        p.setColor(QPalette::ButtonText, c.ink);
        p.setColor(QPalette::BrightText, c.invalid);
        p.setColor(QPalette::Light, c.surface);
        p.setColor(QPalette::Midlight, c.header);
        p.setColor(QPalette::Mid, c.line);
        p.setColor(QPalette::Dark, c.line.darker(115));
        p.setColor(QPalette::Shadow, c.line.darker(140));
        p.setColor(QPalette::Highlight, c.accent);
        p.setColor(QPalette::HighlightedText, c.accentText);
        p.setColor(QPalette::Link, c.accent);
        p.setColor(QPalette::LinkVisited, c.accent);
        p.setColor(QPalette::ToolTipBase, c.surface);
        p.setColor(QPalette::ToolTipText, c.ink);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            p.setColor(QPalette::Disabled, role, mixed(c.muted, c.surface, 70));
        return p;
    }

} // namespace

void applyTheme(QApplication& application, Shade shade)
{
    g_shade = shade;
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(qtPalette(colours()));
    QApplication::setFont(font(metrics::text));
    application.setStyleSheet(styleSheet(colours()));
}

const Colours& colours()
{
    return current().colours;
}

Shade shade()
{
    return g_shade;
}

const Colours& coloursOf(Shade shade)
{
    return paletteOf(shade).colours;
}

StatusLook look(domain::Mutu mutu)
{
    return look(mutu, g_shade);
}

StatusLook look(domain::Mutu mutu, Shade shade)
{
    constexpr std::array<char16_t, 5> shapes{ u'▲', u'△', u'◆', u'▼', u'■' };
    const auto index = size_t(mutu);
    return lookIn(paletteOf(shade), paletteOf(shade).mutu.at(index), shapes.at(index));
}

StatusLook lookUnfilled()
{
    return lookIn(current(), current().belumDiisi, u'○');
}

StatusLook lookBelowTarget()
{
    return look(domain::Mutu::Rendah);
}

StatusLook lookGood()
{
    return lookIn(current(), current().mutu.front(), u'✓');
}

QFont font(int px, QFont::Weight weight)
{
    QFont result(QStringLiteral("Selaras Sans"));
    result.setPixelSize(px);
    result.setWeight(weight);
    // Fractional scales (125 %, 150 %) need unhinted widths, or letters crowd.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace selaras::ui

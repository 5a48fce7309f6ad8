#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/fonts/SelarasSans-*.otf from Inter (Debian package fonts-inter, OFL-1.1).

Qt 6.4 can't switch OpenType features, and figures in tables must all be as wide as each other. So the characters 0 to 9
are mapped to Inter's tabular digits (feature tnum), everything but Latin text and the few signs the program draws is left
out, and the family gets a name of its own, as the licence asks of modified versions.

    python3 packaging/make-fonts.py [FOLDER OF INTER] [OUTPUT FOLDER]
"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Selaras Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
SIGNS = "▲△▼▽◆◇■□●○✓✗⚠←↑→↓↔∆Δ−×÷±≈≠≤≥√∑·•…–—‘’“”‚„‹›«»′″°²³½¼¾€©®™†‡§¶\u00a0\u2007\u2009\u202f\u2011"
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x1E00, 0x1E03)]
# Kerning and accents only. Contextual alternates would turn "1366x768" into a multiplication.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def tabular_digits(font):
    """Glyph of each digit under the feature tnum."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    cmap = font.getBestCmap()
    return {code: mapping[cmap[code]] for code in range(ord("0"), ord("9") + 1)}


def rename(font, style, weight):
    names = font["name"]
    for name_id in (16, 17, 18, 21, 22, 25):
        names.removeNames(nameID=name_id)
    basic = style if style in ("Regular", "Bold") else "Regular"
    family = FAMILY if basic == style else f"{FAMILY} {style}"
    post_script = f"SelarasSans-{style}"
    for name_id, text in {1: family, 2: basic, 3: f"Selaras; {post_script}", 4: f"{FAMILY} {style}", 6: post_script,
                          16: FAMILY, 17: style}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    for record in list(names.names):
        if record.platformID == 1:
            names.names.remove(record)
    font["OS/2"].usWeightClass = weight
    cff = font["CFF "].cff
    cff.fontNames = [post_script]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = f"{FAMILY} {style}", FAMILY, style


def even_out(font, glyphs):
    """Some weights of Inter differ by two units of 2816 from digit to digit: rounding of its interpolation."""
    metrics = font["hmtx"]
    widest = max(metrics[g][0] for g in glyphs)
    for g in glyphs:
        assert widest - metrics[g][0] < 10, f"{g} is not tabular"
        metrics[g] = (widest, metrics[g][1])


def make(source, target, style, weight):
    font = TTFont(source)
    digits = tabular_digits(font)
    for table in font["cmap"].tables:
        table.cmap.update({code: glyph for code, glyph in digits.items() if code in table.cmap})
    options = subset.Options(layout_features=FEATURES, name_IDs=list(range(0, 26)), name_languages=[0x409], notdef_outline=True,
                             desubroutinize=False, hinting=True, drop_tables=["DSIG", "STAT"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)] + [ord(c) for c in SIGNS])
    subsetter.subset(font)
    rename(font, style, weight)
    even_out(font, [font.getBestCmap()[code] for code in digits])
    font.save(target)
    print(f"{target}: {os.path.getsize(target)} bytes")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    source = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter"
    target = sys.argv[2] if len(sys.argv) > 2 else os.path.join(here, "..", "resources", "fonts")
    for style, weight in WEIGHTS.items():
        make(os.path.join(source, f"Inter-{style}.otf"), os.path.join(target, f"SelarasSans-{style}.otf"), style, weight)


if __name__ == "__main__":
    main()

"""Makes the fonts of src/main/frontend/fonts of those of fontsource that vendor.lock names.

    pip install fonttools==4.66.1 brotli==1.2.0
    python src/build/lighter_fonts.py literata-latin-wght-normal.woff2 src/main/frontend/fonts/malha-voz-latin.woff2

Keeps letters, digits and signs of western languages, ligatures and figures of one width, and makes
kerning the same in all weights, in steps of a fiftieth of an em: what is left out nobody sees at
the size of text, and it was a fifth of the file.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SIGNS = [0x131, 0x152, 0x153, 0x2BB, 0x2BC, 0x2C6, 0x2DA, 0x2DC, 0x304, 0x308, 0x329, 0x2009, 0x200B]
SIGNS += [*range(0x2010, 0x2015), 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2021]
SIGNS += [0x2022, 0x2026, 0x202F, 0x2030, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2122, 0x2191, 0x2193]
SIGNS += [0x2212, 0x2215, *range(0x20, 0x7F), *range(0xA0, 0x100)]
STEP = 20
LEAST = 15


def pairs(table):
    for lookup in table.LookupList.Lookup:
        for sub in lookup.SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType == 2 and sub.Format == 1:
                yield sub, [record for pair in sub.PairSet for record in pair.PairValueRecord]
            elif sub.LookupType == 2:
                yield sub, [record for first in sub.Class1Record for record in first.Class2Record]


def main(source, target):
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "liga", "tnum", "kern"]
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=SIGNS)
    subsetter.subset(font)
    for sub, records in pairs(font["GPOS"].table):
        for value in (record.Value1 for record in records if record.Value1):
            vars(value).pop("XAdvDevice", None)
            advance = getattr(value, "XAdvance", 0)
            value.XAdvance = 0 if abs(advance) < LEAST else round(advance / STEP) * STEP
        sub.ValueFormat1 = 4
    font.flavor = "woff2"
    font.save(target)


main(*sys.argv[1:])

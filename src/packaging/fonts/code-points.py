#!/usr/bin/python3
"""Prints the code points that the kiosk's fonts must have, one range a line, as fontTools.subset reads them.

    code-points.py FILE...    FILE: texts whose every character is wanted besides the standard sets

Needs Debian's unicode-data: its Unihan database names the 8,105 characters of the table of general standard
Chinese characters (property kTGH).
"""

import bz2
import sys

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"

# What Latin texts, units, arrows and full-width punctuation need, whether GB 2312 has it or not.
BLOCKS = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
    (0x01CD, 0x01DC),  # pinyin with tone marks
    (0x0218, 0x021B),  # Romanian
    (0x02C6, 0x02DD),  # accents that stand alone
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x1E80, 0x1E85),  # Welsh
    (0x2010, 0x205E),  # dashes, quotes, dots, primes
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # letter-like: degrees Celsius, numero, trade mark
    (0x2150, 0x218B),  # fractions, Roman numbers
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2460, 0x24FF),  # circled numbers
    (0x25A0, 0x25FF),  # shapes
    (0x2605, 0x2606),  # stars
    (0x2713, 0x2717),  # ticks and crosses
    (0x3000, 0x303F),  # CJK punctuation
    (0x3105, 0x312F),  # Bopomofo
    (0x8395, 0x8395),  # in a name near the park, and in neither of the two tables
    (0xFE30, 0xFE4F),  # CJK punctuation, upright
    (0xFF01, 0xFF5E),  # full-width Latin
    (0xFFE0, 0xFFE6),  # full-width signs
]


def gb2312():
    for row in range(1, 95):
        for cell in range(1, 95):
            try:
                yield ord(bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def general_standard_table():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.split("\t")
            if len(columns) == 3 and columns[1] == "kTGH":
                yield int(columns[0][2:], 16)


def characters_of(name):
    with open(name, encoding="utf-8") as file:
        return (ord(character) for character in file.read() if character.isprintable())


def ranges(points):
    first = last = None
    for point in sorted(points):
        if first is not None and point == last + 1:
            last = point
            continue
        if first is not None:
            yield first, last
        first = last = point
    if first is not None:
        yield first, last


wanted = set(gb2312()) | set(general_standard_table())
for low, high in BLOCKS:
    wanted.update(range(low, high + 1))
for argument in sys.argv[1:]:
    wanted.update(characters_of(argument))

for low, high in ranges(wanted):
    print(f"{low:04X}" if low == high else f"{low:04X}-{high:04X}")

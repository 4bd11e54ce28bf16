"""Reads and writes numbers as people write them: the one reader for the window and the command line.

The same text reads to the same number under every language and region:

- A point, a comma (also the Arabic one) and the Arabic decimal sign are decimal signs: 1.5, 1,5, ١٫٥. A zero before it
  may be missing (.5); a digit after it may not ("1." is unfinished).
- A point or a comma followed by exactly three digits, after one to three digits that do not begin with 0, might group
  thousands: "1.500" is 1.5 or 1500. It is refused with both readings, also where a range excludes one of them.
  "0.500", ",125", "1.50" and "1234.567" have one reading.
- Groups of three that have one reading are read: 1.234.567, 1,234.5, 1'500, ١٬٥٠٠; so is the Indian 1,23,456.
- A space between digits is refused ("1 500" might be one of 500), except before a fraction.
- Fractions: 1/2, ½, 1 1/3, 1½. Two are refused with both readings: "11/2" is 5.5 or 1 1/2; and a fraction in Persian
  digits, where the slash is a decimal sign too: "۱/۵" is 1/5 or 1.5.
- Digits of every script are digits, full-width forms are their plain ones, marks of direction are passed over.
- The words behind the number must be one of the units that the caller takes.
- A minus only where the range goes below zero; no plus, no exponent, no other base, no words such as nan.
"""

import re
from collections.abc import Iterable

from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate

LONGEST = 40
"""Characters of a number with its unit."""
_DIRECTION_MARKS = "\u200e\u200f\u061c\u2066\u2067\u2069"
_SAME = str.maketrans("،⁄∕−’\t", ",//-' ", _DIRECTION_MARKS)
_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"


@record
class Spelling:
    """How numbers are shown: the decimal sign, and the digit zero, which the other nine follow."""

    decimal: str = "."
    zero: str = "0"


PLAIN = Spelling()


@record(kw_only=True)
class NumberRule:
    """What one field or argument takes.

    `units` are the words that may stand behind the number. `right` says what would be right; without it that is the
    range. `spelling` is that of the sentences.
    """

    field: str
    least: float = float("-inf")
    most: float = float("inf")
    whole: bool = False
    units: tuple[str, ...] = ()
    right: str = ""
    spelling: Spelling = PLAIN


def read(text: str, rule: NumberRule) -> float:
    """The number that `text` says; an int where the rule wants whole ones. Raises BadInput, never guesses."""
    units = {plain(one).casefold() for one in rule.units}
    number, unit = _apart(plain(text), units) if len(text) <= LONGEST else ("", "")
    if not number:
        raise _refused(text, rule)
    if unit and unit not in units:
        if not rule.units:
            raise _refused(text, rule)
        said = translate("core", "The unit here is: {units}. {right}")
        raise BadInput(rule.field, said.format(units=", ".join(dict.fromkeys(rule.units)), right=right(rule)))
    negative, digits = number.startswith("-"), number.removeprefix("-")
    readings = _readings(digits, persian=any(ch in text for ch in _PERSIAN))
    if not readings and re.search(r"\d +\d", digits):
        said = translate("core", "{text} might be one number or two. Write one number, without a space. {right}")
        raise BadInput(rule.field, said.format(text=_quoted(text), right=right(rule)))
    if not readings:
        raise _refused(text, rule)
    if len(readings) > 1:
        raise _two_ways(text, readings, rule)
    return _fitting(text, -readings[0] if negative and readings[0] else readings[0], rule)


def right(rule: NumberRule) -> str:
    """The sentence that says what would be right."""
    if rule.right:
        return rule.right
    if rule.whole:
        said = translate("core", "Write a whole number from {least} to {most}.")
    else:
        said = translate("core", "Write a number from {least} to {most}.")
    return said.format(least=written(rule.least, rule.spelling), most=written(rule.most, rule.spelling))


def written(value: float, spelling: Spelling = PLAIN) -> str:
    """A number in these digits, so that it reads back to the same value: 1.5, 1500, 1/3, and 1.2340 for 1.234."""
    sign, size = ("-", -value) if value < 0 else ("", value)
    text = _fraction(size, spelling) or _decimal(size)
    return "".join(_in_digits(ch, spelling) for ch in sign + text)


def plain(text: str) -> str:
    """`text` with ASCII digits, signs and spaces, without spaces at its ends; vulgar fractions as " 1/2 "."""
    return "".join(_plain(ch) for ch in text.translate(_SAME)).strip(" ")


def _plain(ch: str) -> str:
    if ch.isascii():
        return ch
    if ch.isdecimal():
        return str(int(ch))
    import unicodedata

    if unicodedata.decomposition(ch).startswith("<fraction>"):
        return f" {unicodedata.normalize('NFKC', ch).replace('⁄', '/')} "
    if "！" <= ch <= "～":
        return chr(ord(ch) - ord("！") + ord("!"))
    return " " if unicodedata.category(ch) == "Zs" else ch


def _apart(words: str, units: Iterable[str]) -> tuple[str, str]:
    """The number and the unit behind it, in small letters and without its full stop; ("", "") for anything else.

    A unit may have digits in it ("portion of 33 drops") only if it is one of `units`.
    """
    known = "".join(f"{re.escape(unit)}|" for unit in units)
    found = re.fullmatch(rf"(-?[\d.,'/ ٫٬]*\d)(?: *({known}[^\W\d_][^\d_]*|%)\.?)?", words, re.IGNORECASE)
    return (found[1], (found[2] or "").strip(" .").casefold()) if found else ("", "")


def _readings(digits: str, *, persian: bool) -> list[float]:
    """Every number that the digits and signs might mean; the first is what they say without grouping."""
    if found := re.fullmatch(r"(?:(\d+) +)?(\d+)/(\d+)", digits):
        return _fractions(found[1], found[2], found[3], persian=persian)
    if " " in digits or "/" in digits:
        return []
    if not re.search(r"[.,'٫٬]", digits):
        return [int(digits)]
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits):
        return [float(digits.replace(",", ".")), int(re.sub(r"\D", "", digits))]
    if re.fullmatch(r"\d*[.,٫]\d+", digits):
        return [float(re.sub(r"[,٫]", ".", digits))]
    return _grouped(digits)


def _grouped(digits: str) -> list[float]:
    """The number in groups, if these are right throughout and a decimal sign behind them is another one."""
    for sign, others in ((",", ".٫"), (".", ",٫"), ("'", ".,٫"), ("٬", ".,٫")):
        indian = r"|\d{1,2}(?:,\d\d)+,\d{3}" if sign == "," else ""
        found = re.fullmatch(rf"([1-9]\d{{0,2}}(?:{re.escape(sign)}\d{{3}})+{indian})(?:[{others}](\d+))?", digits)
        if found:
            return [float(f"{found[1].replace(sign, '')}.{found[2] or '0'}")]
    return []


def _fractions(before: str | None, above: str, below: str, *, persian: bool) -> list[float]:
    whole, top, bottom = int(before or 0), int(above), int(below)
    if not bottom or (before and top >= bottom):
        return []
    found = [(whole * bottom + top) / bottom]
    if before is None and persian:
        found.append(float(f"{top}.{below}"))
    elif before is None and len(above) > 1 and top > bottom:
        splits = ((int(above[:at]), int(above[at:])) for at in range(1, len(above)) if above[at] != "0")
        found += [(first * bottom + rest) / bottom for first, rest in splits if rest < bottom][:1]
    return found


def _fitting(text: str, value: float, rule: NumberRule) -> float:
    if rule.whole and value != int(value):
        said = translate("core", "{text} is not a whole number. {right}")
        raise BadInput(rule.field, said.format(text=_quoted(text), right=right(rule)))
    if not rule.least <= value <= rule.most:
        raise BadInput(rule.field, right(rule))
    return int(value) if rule.whole else float(value)


def _refused(text: str, rule: NumberRule) -> BadInput:
    if not text.strip():
        return BadInput(rule.field, right(rule))
    said = translate("core", "{text} is not a number. {right}")
    return BadInput(rule.field, said.format(text=_quoted(text), right=right(rule)))


def _two_ways(text: str, readings: Iterable[float], rule: NumberRule) -> BadInput:
    first, second = (written(value, rule.spelling) for value in readings)
    said = translate("core", "{text} might be {first} or {second}. Write {first} or {second}.")
    return BadInput(rule.field, said.format(text=_quoted(text), first=first, second=second))


def _quoted(text: str) -> str:
    """What was typed, short and without control characters."""
    shown = "".join(ch if ch.isprintable() else "\N{REPLACEMENT CHARACTER}" for ch in text.strip()[:LONGEST])
    return f"{shown}…" if len(text) > LONGEST else shown


def _decimal(size: float) -> str:
    text = repr(float(size)).removesuffix(".0")
    if "e" in text:
        from decimal import Decimal

        text = f"{Decimal(text):f}"
    before, _, after = text.partition(".")
    return f"{text}0" if before != "0" and len(before) <= 3 and len(after) == 3 else text


def _fraction(size: float, spelling: Spelling) -> str:
    """Thirds and the like as a fraction, where digits would not end; "" for all others."""
    if size > 1000 or len(repr(float(size)).partition(".")[2]) < 8:
        return ""
    for bottom in (3, 6, 7, 9, 11, 12):
        top = round(size * bottom)
        if top and top / bottom == size:
            whole, top = divmod(top, bottom)
            shown = f"{whole} " if whole or spelling.zero in _PERSIAN else ""
            return f"{shown}{top}/{bottom}" if top else ""
    return ""


def _in_digits(ch: str, spelling: Spelling) -> str:
    if ch == ".":
        return spelling.decimal
    return chr(ord(spelling.zero) + int(ch)) if ch.isdecimal() else ch

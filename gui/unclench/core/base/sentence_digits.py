"""The figures in a translated sentence, in the digits of the language in force.

Translations are written with the digits 0 to 9. Left as they are: placeholders, markup, figures that belong to a Latin
word (NG59, EFSA 2010), and sentences in Latin letters only (references).
"""

import re

from unclench.core.base import local_formats

_KEPT = r"\{[^{}]*\}|%L?[n1-9]|<[^>]*>|[A-Za-z][A-Za-z0-9_.\-]*(?: [12]\d{3}(?!\d))?"
_PART = rf"({_KEPT})|(?<![\d.])(\d+)\.(\d+)(?![\d.])|(\d)"
_DIGITS = frozenset("0123456789")


def told(sentence: str) -> str:
    """`sentence` with its own figures as the language writes them."""
    if local_formats.zero() == "0" or _DIGITS.isdisjoint(sentence):
        return sentence
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\{[^{}]*\}|<[^>]*>", " ", sentence))
    if words and all(word.isascii() for word in words):
        return sentence
    return re.sub(_PART, _part, sentence, flags=re.ASCII)


def _part(found: re.Match[str]) -> str:
    kept, whole, decimals, digit = found.groups()
    if kept:
        return kept
    if whole:
        return local_formats.digits(whole) + local_formats.decimal() + local_formats.digits(decimals)
    return local_formats.digits(digit)

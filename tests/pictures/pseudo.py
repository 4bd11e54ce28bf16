"""A made-up language: accents show what was forgotten, brackets and 40 % more letters show what gets cut."""

import re
from typing import Any

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceilnorstuyzACEILNORSTUYZ", "áçéïļñöřşťúýžÁÇÉÏĻÑÖŘŞŤÚÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|%\d|&(?=\w)|<[^>]+>)")
LONGEST_WORD = 18
"""Letters without a gap, at most: headings in the guide have no longer words."""


class Pseudo(QTranslator):
    """Install it before widgets are built."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        return pseudo(source)


def pseudo(text: str) -> str:
    """`text` as this language has it: placeholders, marks for keys and tags stay."""
    if not text.strip():
        return text
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text) if part)
    more = "~" * max(0, round(len(text) * 0.4) - 4)
    words = [more[start : start + LONGEST_WORD] for start in range(0, len(more), LONGEST_WORD)]
    longer = " ~~~~"[: 2 + len(text) // 10] + " ".join(words)
    return f"«{said}{longer}»"


_NAMES = ("title", "name", "short", "label")
_NO_TEXTS = ("id", "source", "sources", "cite", "words", "brands", "country", "country_words", "picture", "skip_if")
_FILES_OF_DATA = ("sources", "reviewed")


def pseudo_guide(name: str, value: Any, key: str = "") -> Any:
    """A file of the guide in this language: what people read of it, which has a space or is a name."""
    if name in _FILES_OF_DATA or key in _NO_TEXTS:
        return value
    if isinstance(value, dict):
        return {inner: pseudo_guide(name, part, inner) for inner, part in value.items()}
    if isinstance(value, list):
        return [pseudo_guide(name, part, key) for part in value]
    if isinstance(value, str) and "://" not in value and (" " in value or key in _NAMES):
        return pseudo(value)
    return value

"""A made-up language: accents show what was forgotten, brackets and 40 % more letters show what gets cut."""

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aceilnorstuyzACEILNORSTUYZ", "áçéïļñöřşťúýžÁÇÉÏĻÑÖŘŞŤÚÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&(?=\w)|<[^>]+>)")
LONGEST_WORD = 40
"""Letters without a gap, at most: a longer word is cut in a line of any language."""


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

"""Which strings of the guide's files people read, and the same file with these in the language in force.

The English files are the source: `tools/languages.py` collects the same strings for translators, as context "guide".
"""

from collections.abc import Iterator
from typing import Any, cast

from unclench.core.base import local_formats
from unclench.core.base.content import Load
from unclench.core.base.translation import translate

CONTEXT = "guide"
IN_ENGLISH = "in_english"
"""The key under which the questionnaires stand that have no translation, where another language is spoken."""
TEXTS: dict[str, frozenset[str]] = {
    "causes": frozenset(
        {"recheck", "title", "about", "ask", "help", "why", "label", "short", "detail", "watch", "headline", "pattern"}
        | {"who", "by", "today", "change", "note", "text", "points", "because"}
        | {"questions", "source"}
    ),
    "cautions": frozenset({"short", "text"}),
    "countries": frozenset({"name"}),
    "foods": frozenset({"name", "portion", "note"}),
    "measures": frozenset(["title", "ask", "least", "most", "label", "intro", "items"]),
    "medicines": frozenset({"name", "says", "text", "ask", "mix"}),
    "moves": frozenset(["name", "dose", "skip_if", "acute_note", "breath", "steps", "alt"]),
    "signs": frozenset({"short", "question", "why"}),
    "sources": frozenset({"guidelines", "studies", "labels", "other"}),
    "steps": frozenset(["about", "do", "note", "title", "questions", "date", "source"]),
}
"""By file: the keys whose strings are texts; lists of strings below them, too."""


def translated(load: Load) -> Load:
    """Reads a file as `load` does, with each text in the language in force; English where that has none."""

    def read(name: str) -> dict[str, Any]:
        file = load(name)
        told = _told(TEXTS.get(name, frozenset()), file)
        if name == "measures" and not local_formats.language().startswith("en"):
            told[IN_ENGLISH] = [
                each for each, asked in file.items() if told[each].get("items") == asked.get("items", "")
            ]
        return told

    return read


def texts(name: str, value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """(key, text) of every text in a file."""
    if isinstance(value, dict):
        for inner, part in cast("dict[str, Any]", value).items():
            yield from texts(name, part, inner)
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from texts(name, part, key)
    elif isinstance(value, str) and key in TEXTS.get(name, ()) and _is_text(key, value):
        yield key, value


def _told(keys: frozenset[str], value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {inner: _told(keys, part, inner) for inner, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_told(keys, part, key) for part in cast("list[Any]", value)]
    if isinstance(value, str) and key in keys and _is_text(key, value):
        return translate(CONTEXT, value)
    return value


def _is_text(key: str, value: str) -> bool:
    """Lists of questions are of texts in one place, of ids in another; most sources are names, said as they are."""
    if key == "source":
        return "advice" in value
    return " " in value if key == "questions" else bool(value)

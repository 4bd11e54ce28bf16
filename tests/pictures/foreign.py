"""Finds what a window says in another language than its own: texts as they stand in the source, foreign weekdays."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from unclench.core import guide_texts

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"
PLACE = re.compile(r"\{[^{}]*\}|%L?n")
LONGEST_UNIT = 3
LEAST_WORDS = 3
"""A source text of so many words is also found inside a longer text."""
ISO_DAY = re.compile(r"(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w-])")
"""No language here writes a date so; names of files have it."""
NAMES = ("Unclench", "Roland-Morris", "kg", "lb")
"""Said in every language as they are."""
OTHERS = ("en", "de", "pt_BR", "es", "ar")
_LATIN_NUMBERS = re.compile(
    r"\d+\.\d+\.\d+|[A-Za-z][\w.:/()+\-]*(?: [\d.,/]+\w*)*|\d+ = [A-Za-z ]+|\+?\d[\d -]{4,}\d", re.ASCII
)
_FORMATS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def foreign(window: QWidget, language: str, folder: Path = FOLDER) -> list[str]:
    """What is shown or heard and is not in `language`; an empty list when all is."""
    return foreign_texts((text for text in texts(window) if not _made_up(text)), language, folder)


def foreign_texts(said: Iterable[str], language: str, folder: Path = FOLDER) -> list[str]:
    """Those of these texts that are not in `language`, each with what is wrong."""
    file = folder / f"unclench_{language}.ts"
    sources, kept, weekdays = _sources(file), _kept(file), _weekdays(language)
    found: list[str] = []
    for text in dict.fromkeys(said):
        if text not in kept and any(at.fullmatch(text) if whole else at.search(text) for at, whole in sources):
            found.append(f"English: {text}")
        if other := set(re.findall(r"[^\W\d_]+", text)) & weekdays:
            found.append(f"a weekday of another language ({', '.join(sorted(other))}): {text}")
        if ISO_DAY.search(text):
            found.append(f"a date as a machine writes it: {text}")
        if QLocale(language).zeroDigit() != "0" and _other_digits(text):
            found.append(f"digits of another language: {text}")
    return found


def _other_digits(text: str) -> bool:
    """Whether it has 0 to 9 outside Latin words and numbers to call, which phones show as 0 to 9."""
    rest = re.sub("|".join(rf"\b{number}\b" for number in _to_call()), "", text)
    return bool(re.search("[0-9]", _LATIN_NUMBERS.sub("", rest)))


@cache
def _to_call() -> frozenset[str]:
    """The emergency numbers of all countries."""
    data = tomllib.loads((FOLDER.parent / "guide" / "en" / "countries.toml").read_text(encoding="utf-8"))
    return frozenset(one["emergency"] for one in data["countries"].values() if one.get("emergency"))


def _made_up(text: str) -> bool:
    """Whether a scene says it in so many words, or it is a name or a mark of a source."""
    return (
        text in NAMES
        or text in _strings_of_scenes()
        or bool(re.match(r"\W*S\d+\w?:", text))
        or any(one in text for one in (*_words_of_scenes(), *_data()))
    )


@cache
def _words_of_scenes() -> frozenset[str]:
    """The strings in the files of the scenes that may stand in a longer text."""
    return frozenset(text for text in _strings_of_scenes() if len(text) > 3 and (not text[:1].islower() or " " in text))


@cache
def _strings_of_scenes() -> frozenset[str]:
    """The strings in the files of the scenes."""
    here = Path(__file__).parent
    files = [*here.glob("scenes_*.py"), here.parent / "made_up_years.py"]
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


@cache
def _data() -> frozenset[str]:
    """What the guide says in one language only: sources."""
    found: set[str] = set()
    for file in (FOLDER.parent / "guide" / "en").glob("*.toml"):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        found |= set(_strings(data)) - {text for _, text in guide_texts.texts(file.stem, data)}
    return frozenset(text for text in found if " " in text)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(part)


def texts(window: QWidget) -> Iterator[str]:
    """Everything that is shown or read out, without what people typed."""
    for widget in (window, *(w for w in window.findChildren(QWidget) if w.isVisibleTo(window))):
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(index) for index in range(widget.count())]
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        if widget.isWindow():
            said.append(widget.windowTitle())
        yield from (re.sub(r"<[^>]+>", "", text).strip() for text in said if text.strip())


@cache
def _sources(file: Path) -> list[tuple[re.Pattern[str], bool]]:
    """Patterns of the English texts that have another translation; whole: only where nothing else stands beside."""
    found: dict[str, bool] = {}
    for message in ET.parse(file).getroot().iter("message"):
        text, translation = message.findtext("source") or "", message.find("translation")
        said = "" if translation is None else "".join(translation.itertext()).strip()
        words = re.findall(r"[^\W\d_]{2,}", PLACE.sub(" ", text))
        only_units = PLACE.search(text) and all(len(word) <= LONGEST_UNIT for word in words)
        if words and not only_units and said != text and (translation is None or translation.get("type") is None):
            found[text] = len(words) < LEAST_WORDS
    return [(re.compile(_pattern(text)), whole) for text, whole in found.items()]


@cache
def _kept(file: Path) -> frozenset[str]:
    """The texts that have no translation: `tools/languages.py check` tells which of them may have none."""
    messages = ET.parse(file).getroot().iter("message")
    return frozenset(
        m.findtext("source") or "" for m in messages if m.find("translation[@type='unfinished']") is not None
    )


def _pattern(text: str) -> str:
    parts = re.split(f"({PLACE.pattern})", text.replace("&", ""))
    values = (r"\d[\d.,]*" if part.startswith("%") else ".{1,80}?" for part in parts[1::2])
    return "".join(re.escape(text) + value for text, value in zip(parts[::2], (*values, ""), strict=True))


@cache
def _weekdays(language: str) -> frozenset[str]:
    """The names of weekdays in the other languages, where they are not words of this one, too."""
    return frozenset().union(*(_names(one) for one in OTHERS if one != language)) - _names(language)


def _names(language: str) -> frozenset[str]:
    locale = QLocale(language)
    names = {locale.dayName(day, kind).strip(".") for day in range(1, 8) for kind in _FORMATS[:1]}
    if language == "en":
        names |= {locale.dayName(day, _FORMATS[1]) for day in range(1, 8)} - {"Sun", "Sat"}
    return frozenset(names)

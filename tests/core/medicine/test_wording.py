"""Nothing in the guide or in the sources suggests to use a medicine."""

import ast
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from cabinet import SHELF
from unclench import assets

NAMES = sorted(
    {word.lower() for p in SHELF.products.values() for word in (*p.words, *p.brands)}
    | {"medicine", "painkiller", "tablet", "tablets", "caplet", "caplets", "pill", "pills", "dose", "relaxant", "nsaid"}
)
NAMED = "|".join(re.escape(name) for name in NAMES)
FORBIDDEN = [
    rf"\b(take|have|use|try|get|swallow)\s+(a|an|one|two|some|more|another|your|the|next|\d+)?\s*({NAMED})\b",
    r"\btake (it |them |one |two )?now\b(?! off)",
    r"\btime (for|to take)\b.*\b(dose|medicine|tablet|caplet|pill)",
    r"(\btime for your next\b|\byour next (dose|tablet|caplet|pill)\b)",
    r"\bnext dose\b",
    r"\b(dose|medicine) (is )?(due|now)\b",
    r"\byou (can|may|should|could) (now )?take (it|them|one|two|another|more|\d)",
    r"\b(we|i) (recommend|suggest|advise)\b",
    r"\brecommended dose\b",
    r"\bsafe to (take|have|use)\b",
    rf"\b(consider|reach for|start with|go for|add|switch to|top up)\s+(a|an|one|some|your|the)?\s*({NAMED})\b",
    rf"\b({NAMED})\s+(now )?(may|might|can|will|should|would)\s+(help|ease|be taken)\b",
    r"\b(ready|time) for (a|an|one|another|your|the next)\b.*\b(dose|tablet|caplet|pill|one)\b",
    r"\byou are due\b",
    r"\b(another|one more|an extra) (dose|tablet|caplet|pill)s?\b",
    r"\bdon'?t forget\b.*\b(dose|medicine)",
    r"\b(treats?|cures?|relieves?) (your )?(pain|spasms?|back)\b",
]


def of_file(value: Any) -> Iterator[str]:
    """All texts in a TOML file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in ("source", "sources", "id"):
                yield from of_file(part)
    elif isinstance(value, list):
        for part in value:
            yield from of_file(part)


def of_guide() -> Iterator[tuple[str, str]]:
    for file in sorted((assets.root() / "guide").rglob("*.toml")):
        for text in of_file(tomllib.loads(file.read_text(encoding="utf-8"))):
            yield file.name, text


def of_sources() -> Iterator[tuple[str, str]]:
    """Every text that is translated: translate("context", "text") and tr("text")."""
    package = assets.root().parent / "gui" / "unclench"
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("tr", "translate"):
                    for argument in node.args:
                        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                            yield file.name, argument.value


def of_translations() -> Iterator[tuple[str, str]]:
    from xml.etree import ElementTree

    for file in sorted((assets.root() / "i18n").glob("*.ts")):
        for node in ElementTree.parse(file).iter("translation"):
            yield file.name, node.text or ""


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, str]]:
    return [*of_guide(), *of_sources(), *of_translations()]


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_text_anywhere_suggests_a_medicine(pattern: str, texts: list[tuple[str, str]]) -> None:
    assert len(texts) > 100
    found = [(file, text) for file, text in texts if re.search(pattern, text, re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        *("Take 2 tablets", "take ibuprofen", "Try Advil", "Time for your next dose", "You can take it", "Take now"),
        *("Consider paracetamol", "Ibuprofen may help", "Ready for another one?", "You are due", "one more caplet"),
    ],
)
def test_the_patterns_find_what_they_are_for(text: str) -> None:
    assert any(re.search(pattern, text, re.IGNORECASE) for pattern in FORBIDDEN)

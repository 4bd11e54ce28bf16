"""Where figures stand: constants of core, values and sentences of the guide, phrases of docs/health.md, sources."""

import ast
import importlib
import re
import tomllib
from collections.abc import Iterator
from datetime import time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "gui" / "unclench"
GUIDE = ROOT / "resources" / "guide" / "en"
ROOMS = ("safety", "medicine", "prevention", "relief", "causes", "nudges")
FACTORS = {
    "s": ("time", 1), "min": ("time", 60), "h": ("time", 3600), "days": ("time", 86_400), "weeks": ("time", 604_800),
    "mg": ("mass", 1), "g": ("mass", 1000), "ml": ("volume", 1), "L": ("volume", 1000), "%": ("share", 1),
}  # fmt: skip
IN_NAMES = {
    "seconds": ("time", 1), "minutes": ("time", 60), "hours": ("time", 3600), "days": ("time", 86_400),
    "share": ("share", 100), "tenths": ("share", 10), "ml": ("volume", 1),
}  # fmt: skip
WORDS = {"once": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "half": 0.5, "Half": 0.5}
MARK = re.compile(r"«([^«»|]*)(?:\|([^«»]*))?»")
NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?|-?\.\d+")


class Seconds(float):
    """A duration."""


def table() -> dict[str, Any]:
    """figures.toml."""
    return tomllib.loads((Path(__file__).parent / "figures.toml").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """With one space where there are any."""
    return " ".join(text.split())


@cache
def health() -> str:
    """docs/health.md."""
    return plain((ROOT / "docs" / "health.md").read_text(encoding="utf-8"))


def source(path: str) -> str:
    """A file of the sources, such as core/relief/ice.py."""
    return plain((PACKAGE / path).read_text(encoding="utf-8"))


@cache
def guide() -> dict[str, Any]:
    """All files of the English guide, by name."""
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(GUIDE.glob("*.toml"))}


def leaves(value: Any, path: str) -> Iterator[tuple[str, float]]:
    """The numbers inside a value with the path of each; times of day in hours."""
    if isinstance(value, timedelta):
        yield path, Seconds(value.total_seconds())
    elif isinstance(value, time):
        yield path, value.hour + value.minute / 60
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for place, part in enumerate(value):
            key = part["id"] if isinstance(part, dict) and isinstance(part.get("id"), str) else place
            yield from leaves(part, f"{path}.{key}")


def constants() -> dict[str, float]:
    """The numbers of every constant in capitals of the rooms, as "relief.ice.DAY_CAP"."""
    found: dict[str, float] = {}
    for room in ROOMS:
        for file in sorted((PACKAGE / "core" / room).rglob("*.py")):
            name = ".".join(file.relative_to(PACKAGE / "core").with_suffix("").parts)
            module = importlib.import_module(f"unclench.core.{name}")
            for key in _assigned(file):
                if key.lstrip("_").isupper():
                    found.update(leaves(getattr(module, key), f"{name}.{key}"))
    return found


def _assigned(file: Path) -> Iterator[str]:
    """Names that a module gives a value to at its top level: not what it imports."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                for part in ast.walk(target):
                    if isinstance(part, ast.Name):
                        yield part.id


def in_guide() -> dict[str, float]:
    """Every number of the guide that is one, as "medicines.products.aspirin-300-gb.label.most"."""
    return {path: value for name, file in guide().items() for path, value in leaves(file, name)}


def preference(path: str) -> dict[str, float]:
    """The numbers of one setting, as "base.preferences.RULES.sitting_minutes.least"."""
    module, name, *rest = path.removeprefix("base.").split(".")
    value: Any = getattr(importlib.import_module(f"unclench.core.base.{module}"), name)
    for key in rest:
        value = value[key] if isinstance(value, dict) else getattr(value, key)
    return dict(leaves(value, path))


def text_at(path: str) -> str:
    """The sentence of the guide at this path; lists of sentences as one."""
    value: Any = guide()
    for key in path.split("."):
        if isinstance(value, list):
            found = [part for part in value if isinstance(part, dict) and part.get("id") == key]
            value = found[0] if found else value[int(key)]
        else:
            value = value[key]
    return plain(" ".join(value) if isinstance(value, list) else value)


def unmarked(phrase: str) -> str:
    """The phrase as it stands in the text."""
    return MARK.sub(lambda mark: mark[1], phrase)


def marked(phrase: str, unit: str, each: float | None) -> list[tuple[float, float]]:
    """The figures marked in a phrase, in `unit`, each as (least, most): «20», «4 g», «2|weeks», «5-10».

    `each`: the mg in one unit, where the phrase gives mg for units.
    """
    found: list[tuple[float, float]] = []
    for words, other in MARK.findall(phrase):
        numbers = [float(one.replace(",", "")) for one in NUMBER.findall(words.replace("-", " "))]
        numbers = numbers or [WORDS[words.split()[0]]]
        behind = other or next((name for name in FACTORS if words.endswith(f" {name}")), unit)
        found.append((_as(numbers[0], behind, unit, each), _as(numbers[-1], behind, unit, each)))
    return found


def _as(number: float, one: str, unit: str, each: float | None) -> float:
    (kind, factor), (wanted, by) = FACTORS.get(one, (one, 1)), FACTORS.get(unit, (unit, 1))
    if kind == wanted:
        return number * factor / by
    assert kind == "mass", f"{number:g} {one} is not in {unit}"
    assert each, f"{number:g} {one}: how many mg has one unit?"
    return number * factor / each


def in_unit(path: str, value: float, unit: str) -> float:
    """A value of code or guide in `unit`: the last word of its path that is a unit tells what it is in."""
    words = [word for part in reversed(path.split(".")) for word in reversed(part.lower().split("_"))]
    kind, factor = next((IN_NAMES[word] for word in words if word in IN_NAMES), ("", 1))
    if isinstance(value, Seconds):
        kind, factor = IN_NAMES["seconds"]
    wanted, by = FACTORS.get(unit, (unit, 1))
    return value * factor / by if kind == wanted else value

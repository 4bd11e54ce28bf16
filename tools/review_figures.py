"""The figures of tests/health/figures.toml for the review form, with what docs/health.md says they stand on."""

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
MARK = re.compile(r"«([^«»|]*)(?:\|[^«»]*)?»")
SOURCE = re.compile(r"\[(S\d+[a-z]?|K|D)\]")
TITLES = {
    "episode": "Phases", "walk": "Walking", "plank": "Planks", "stretch": "Stretching", "measures": "Questionnaires",
    "signs": "Ages and times in the questions", "medicine": "Figures of all products",
    "BMI, Asian": "BMI, Asian public-health points", "calcium": "Calcium a day", "magnesium": "Magnesium a day",
    "potassium": "Potassium a day",
}  # fmt: skip


def figures(about: Iterable[str], table: Callable[..., str]) -> list[str]:
    """A heading and a table for each of `about`, which is what stands before the colon of a rule."""
    rows = tomllib.loads((ROOT / "tests" / "health" / "figures.toml").read_text(encoding="utf-8"))["figure"]
    text: list[str] = []
    for name in about:
        mine = [(rule_of(row), value_of(row), stands_on(row)) for row in rows if row["rule"].split(":")[0] == name]
        text += [f"### {TITLES.get(name, name[:1].upper() + name[1:])}\n", table(("Rule", "Figure", "Stands on"), mine)]
    return text


def rule_of(row: dict[str, Any]) -> str:
    """The rule without its group."""
    return row["rule"].partition(": ")[2]


def value_of(row: dict[str, Any]) -> str:
    """The figure with its unit."""
    values = row["value"] if isinstance(row["value"], list) else [row["value"]]
    return f"{', '.join(f'{value:,}' for value in values)} {row['unit']}"


def stands_on(row: dict[str, Any]) -> str:
    """The marks and the words of docs/health.md, or why there are none."""
    if "no_health" in row:
        return f"D: {row['no_health']}"
    phrase = MARK.sub(lambda mark: mark[1], row["health"][0])
    return f"{marks(phrase)}: “{phrase.replace('**', '')}”"


def marks(phrase: str) -> str:
    """The sources named in the block of docs/health.md that has the phrase, else in the heading above it."""
    plain, heading = " ".join(phrase.split()), ""
    for block in blocks():
        if plain in " ".join(block.split()):
            if found := SOURCE.findall(block) or SOURCE.findall(heading):
                return ", ".join(dict.fromkeys(found))
            section = heading.strip("# ").split(" ")[0].rstrip(".")
            return block.split("|")[-2].strip() if section == "16" else f"health.md {section}"
        if block.startswith("#"):
            heading = block
    raise LookupError(phrase)


@cache
def blocks() -> tuple[str, ...]:
    """Headings, rows of tables, points of lists and paragraphs of docs/health.md."""
    text = (ROOT / "docs" / "health.md").read_text(encoding="utf-8")
    return tuple(re.split(r"\n\s*\n|```\w*|\n(?=[|#] ?|- |\d+\. )|(?<=\|)\n", text))

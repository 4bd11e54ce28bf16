"""What is wrong with translations: a table by language, and a line for each fault."""

import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "gui"))

from unclench.core import guide_texts  # noqa: E402
from unclench.core.base import plurals  # noqa: E402

OWN_WORDS = ("title",)
"""Of a questionnaire: what its authors did not write."""

PLACE = re.compile(r"\{[^{}]*\}|%L?n|%\d")
MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-z]+;")
LONG = 1.8
"""So many times as long as the English a translation may be, and 12 letters, before it is told of."""
PROMISES = {
    "de": ("heilt", "heilung garantiert", "garantiert", "diagnostiziert", "schmerzfrei"),
    "pt": (r"\bcura\b", "garantido", "garantida", "diagnostica", "sem dor garantid"),
    "es": (r"\bcura\b", "garantizado", "garantizada", "diagnostica", "sin dolor garantizad"),
    "ar": ("يشفي", "نضمن", "مضمون", "يشخّص"),
}
"""Patterns of words that claim to heal, promise or diagnose; a sentence that denies them is no fault."""
DENIALS = {"de": (" nicht", " kein"), "pt": (" não", "nem "), "es": ("no ", "ni "), "ar": ("لا ", "ليس")}


@dataclass
class Report:
    """How far one language is."""

    language: str
    texts: int = 0
    words: int = 0
    finished: int = 0
    kept: int = 0
    """Left in English on purpose."""
    stale: int = 0
    plurals: int = 0
    safety: int = 0
    safety_finished: int = 0
    faults: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def check(files: list[Path], *, quiet: bool = False) -> int:
    """Print the table and what is wrong; 1 when something is, or is not finished."""
    reports = [report(file) for file in files]
    print(
        f"{'language':10}{'texts':>7}{'finished':>10}{'kept':>6}{'stale':>7}{'plurals':>9}{'safety':>12}{'faults':>8}{'long':>6}"
    )
    for one in reports:
        share = f"{100 * (one.finished + one.kept) // max(one.texts, 1)} %"
        safe = f"{one.safety_finished}/{one.safety}"
        line = f"{one.language:10}{one.texts:7}{share:>10}{one.kept:6}{one.stale:7}{one.plurals:9}{safe:>12}"
        print(f"{line}{len(one.faults):8}{len(one.warnings):6}")
    for one in reports if not quiet else ():
        for fault in one.faults:
            print(f"{one.language}: {fault}")
        for warning in one.warnings:
            print(f"{one.language}: warning: {warning}")
    return int(any(one.faults or one.finished + one.kept < one.texts for one in reports))


def report(file: Path) -> Report:
    """What one .ts file holds. Unfinished texts are counted; only finished ones can have faults."""
    root = ET.parse(file).getroot()
    found = Report(root.get("language") or file.stem)
    for context in root.iter("context"):
        for message in context.iter("message"):
            _count(found, context.findtext("name") or "", message)
    return found


def _count(found: Report, context: str, message: ET.Element) -> None:
    text = message.findtext("source") or ""
    translation = message.find("translation")
    counted = message.get("numerus") == "yes"
    safe = "safety" in re.split(r"\W+", message.findtext("extracomment") or "")
    finished = translation is not None and translation.get("type") is None
    found.texts += 1
    found.words += len(text.split())
    found.plurals += counted
    found.safety += safe
    found.finished += finished
    reason = kept_in_english(found.language).get(text) if context == guide_texts.CONTEXT else None
    if reason and not finished:
        found.kept += 1
        return
    if reason:
        found.faults.append(f"{context}: {text!r}: is translated, but kept in English: {reason}")
    found.safety_finished += safe and finished
    if translation is None or not finished:
        found.stale += translation is not None and bool("".join(translation.itertext()).strip())
        return
    said = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    where = f"{context}: {text!r}"
    found.faults += [f"{where}: {fault}" for fault in _faults(found.language, text, said, counted=counted)]
    typed = (message.findtext("comment") or "").startswith("typed")
    if not typed and any(len(one) > LONG * len(text) + 12 for one in said):
        found.warnings.append(f"{where}: {max(map(len, said))} letters for {len(text)}")


@cache
def kept_in_english(language: str) -> dict[str, str]:
    """The questions that stay in English in this language, each with the reason."""
    rows = tomllib.loads((ROOT / "tools" / "kept_in_english.toml").read_text(encoding="utf-8"))["kept"]
    file = ROOT / "resources" / "guide" / "en" / "measures.toml"
    asked = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        text: row["reason"]
        for row in rows
        if language in row["languages"]
        for key, text in guide_texts.texts("measures", asked[row["questionnaire"]])
        if key not in OWN_WORDS
    }


def _faults(language: str, text: str, said: list[str], *, counted: bool) -> Iterator[str]:
    if counted and len(said) != plurals.forms(language):
        yield f"{len(said)} plural forms, {plurals.forms(language)} are needed"
    for one in said:
        if not one.strip():
            yield "empty"
            continue
        if _places(one, counted) != _places(text, counted):
            yield f"other places for values: {one!r}"
        if sorted(MARKUP.findall(one)) != sorted(MARKUP.findall(text)):
            yield f"other markup: {one!r}"
        if one[:1].isspace() != text[:1].isspace() or one[-1:].isspace() != text[-1:].isspace():
            yield f"another space at an end: {one!r}"
        if promise := _promise(language, one):
            yield f"promises too much ({promise}): {one!r}"


def _places(text: str, counted: bool) -> list[str]:
    """The places for values; that of the counted number may be left out, where a form says it in a word."""
    found = sorted(PLACE.findall(text))
    return [one for one in found if one not in ("%n", "%Ln")] if counted else found


def _promise(language: str, said: str) -> str:
    base, low = language.partition("_")[0], said.lower()
    if any(denial in low for denial in DENIALS.get(base, ())):
        return ""
    found = (re.search(promise, low) for promise in PROMISES.get(base, ()))
    return next((match.group() for match in found if match), "")

"""Every text of the app can be translated: the tool finds each, whole and with its count, and no file lies behind."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "gui" / "unclench"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = sorted(FOLDER.glob("*.ts"))
sys.path.append(str(ROOT / "tools"))  # behind tests: both have a "pictures"

import translated_texts  # noqa: E402
import translation_checks  # noqa: E402

WITH_FORMAT = re.compile(r"\{[^{}]*[:!][^{}]*\}")


def told(file: Path) -> set[tuple[str, str, str, bool]]:
    """(context, text, comment, counted) of a .ts file."""
    return {
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def asked() -> dict[Path, list[translated_texts.Call]]:
    """The texts that each file of the sources asks for."""
    return {file: list(translated_texts.asked(file)) for file in sorted(SOURCES.rglob("*.py"))}


def calls_by_name(file: Path) -> Iterator[ast.Call]:
    """Each call of `tr` or `translate`."""
    for call, _ in translated_texts.calls(ast.parse(file.read_text(encoding="utf-8"))):
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in ("tr", "translate"):
            yield call


def test_a_language_that_is_begun_has_every_text_of_the_sources(asked, tmp_path):
    new = {call for calls in asked.values() for call in calls}
    for file in LANGUAGES:
        wanted = {call for call in new if call[3]} if file.stem == "unclench_en" else new
        assert wanted - told(file) == set(), f"{file.name}: python tools/languages.py update"


def test_the_tool_makes_a_file_with_every_text(asked, tmp_path):
    texts, made = tmp_path / "texts.cpp", tmp_path / "made_de.ts"
    texts.write_text(translated_texts.everything(), encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, texts, "-target-language", "de", "-ts", made], check=True, capture_output=True)
    assert {call for calls in asked.values() for call in calls} <= told(made)
    assert ("guide", "Have you newly lost control of pee or poo?", "", False) in told(made)


def test_no_text_is_made_where_the_tool_cannot_read_it():
    """An f-string, a variable or `n=` by name are not found; a class asks by `self`."""
    lost = [
        f"{file.relative_to(SOURCES)}:{call.lineno}"
        for file in sorted(SOURCES.rglob("*.py"))
        if file.name not in ("translation.py", "language.py", "guide_texts.py")
        for call in calls_by_name(file)
        if call.keywords or any(isinstance(text, ast.JoinedStr) for text in call.args[:2])
    ]
    assert lost == []


def test_texts_are_asked_for_by_the_class_they_stand_in(asked):
    lost = [f"{file.relative_to(SOURCES)}: {call[1]}" for file, calls in asked.items() for call in calls if not call[0]]
    lost += [
        f"{file.relative_to(SOURCES)}: {text}"
        for file, calls in asked.items()
        for at, text, *_ in calls
        if at == "not self"
    ]
    assert lost == []


def test_numbers_are_written_before_they_are_put_into_a_text(asked):
    """A format such as {value:g} writes a point in every language."""
    wrong = [
        f"{file.relative_to(SOURCES)}: {call[1]}"
        for file, calls in asked.items()
        for call in calls
        if WITH_FORMAT.search(call[1])
    ]
    assert wrong == []


def test_what_is_counted_has_its_number_in_the_text(asked):
    wrong = [
        f"{file.relative_to(SOURCES)}: {text}"
        for file, calls in asked.items()
        for _, text, _, counted in calls
        if counted != bool(re.search(r"%L?n", text)) and not (counted and "{number}" in text)
    ]
    assert wrong == []


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_a_finished_translation_has_no_fault(file):
    assert translation_checks.report(file).faults == []


def test_english_has_every_plural_form():
    report = translation_checks.report(FOLDER / "unclench_en.ts")
    assert (report.finished, report.texts) == (report.plurals, report.plurals)

"""Every text of the app can be translated: the tool that collects them finds each under the name it is asked for."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "gui" / "unclench"
LANGUAGES = sorted((SOURCES.parents[1] / "resources" / "i18n").glob("*.ts"))
PLACES = re.compile(r"\{[a-z_]*\}")


@pytest.fixture(scope="module")
def collected(tmp_path_factory) -> set[tuple[str, str]]:
    """(context, text) of all that lupdate finds."""
    found = tmp_path_factory.mktemp("i18n") / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    files = [str(file) for file in SOURCES.rglob("*.py")]
    subprocess.run([tool, *files, "-ts", found], check=True, capture_output=True)
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(found).getroot().iter("context")
        for message in context.iter("message")
    }


def calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """All calls with the class they stand in."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            yield node, inside
        yield from calls(node, inside)


def asked(file: Path) -> Iterator[tuple[str, str]]:
    """(context, text) of each text that a file asks for."""
    for call, owner in calls(ast.parse(file.read_text(encoding="utf-8"))):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        if name == "tr" and isinstance(call.func, ast.Attribute) and len(texts) == 1:
            who = call.func.value
            yield (owner if isinstance(who, ast.Name) and who.id == "self" else "not self"), texts[0]
        elif name in ("translate", "tr") and len(texts) == 2 and all(isinstance(text, str) for text in texts):
            yield texts[0], texts[1]


def test_every_text_is_collected_under_the_name_it_is_asked_for(collected):
    lost = [
        f"{file.relative_to(SOURCES)}: {context}: {text}"
        for file in sorted(SOURCES.rglob("*.py"))
        for context, text in asked(file)
        if (context, text) not in collected
    ]
    assert lost == []


def test_a_translation_has_the_same_places_for_values():
    wrong = [
        f"{file.name}: {message.findtext('source')}"
        for file in LANGUAGES
        for message in ET.parse(file).getroot().iter("message")
        if (said := message.findtext("translation"))
        and sorted(PLACES.findall(said)) != sorted(PLACES.findall(message.findtext("source") or ""))
    ]
    assert wrong == []

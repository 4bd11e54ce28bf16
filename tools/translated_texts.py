"""All texts to translate: of the sources, where lupdate does not see every plural in Python, and of the guide.

They are written as C++ for lupdate, with a note for translators; texts about safety have a mark.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "gui" / "unclench"
sys.path.insert(0, str(ROOT / "gui"))

from unclench.core import guide_texts  # noqa: E402

SAFETY = "safety"
"""The mark of texts that are translated, translated back and compared: warning signs, limits, medicine, skin."""
SAFE_FILES = ("signs", "cautions", "medicines")
SAFE_KEYS = {
    "causes": ("headline", "pattern", "who", "by", "today", "change", "note"),
    "moves": ("skip_if", "acute_note", "dose"),
    "steps": ("do", "note"),
}
SAFE_SOURCES = (
    "core/safety",
    "core/medicine",
    "core/relief",
    "core/nudges/wording.py",
    "core/prevention/plank",
    "ui/relief/emergency",
    "ui/relief/warning_signs_sheet.py",
    "ui/relief/cautions_sheet.py",
    "ui/relief/no_ice_sheet.py",
    "ui/relief/injection_sheet.py",
    "ui/relief/during_ice_card.py",
    "ui/relief/running_session_part.py",
    "ui/relief/session_end_screen.py",
    "ui/relief/start_",
    "ui/relief/before_session_part.py",
    "ui/relief/alarm.py",
    "ui/relief/medicine",
    "ui/frame/disclaimer.py",
)
"""How the paths of their files begin."""
NOTES = {
    "measures": "A published questionnaire: use the translation that was published, word for word, or leave it.",
    "sources": "Heading of a list of sources.",
}

Call = tuple[str, str, str, bool]
"""Context, text, comment, and whether a number is counted in it."""


def calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """All calls with the class they stand in."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            yield node, inside
        yield from calls(node, inside)


def asked(file: Path) -> Iterator[Call]:
    """Each text that a file asks for, by `self.tr` or `translate`."""
    for call, owner in calls(ast.parse(file.read_text(encoding="utf-8"))):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name not in ("tr", "translate"):
            continue
        words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
        if name == "tr" and isinstance(call.func, ast.Attribute):
            who = call.func.value
            words.insert(0, owner if isinstance(who, ast.Name) and who.id == "self" else "not self")
        if len(words) >= 2 and isinstance(words[0], str) and isinstance(words[1], str):
            comment = words[2] if len(words) > 2 else ""
            yield words[0], words[1], comment if isinstance(comment, str) else "", len(words) > 3


def contexts_without_qt() -> set[str]:
    """The contexts of the texts that the command line can say."""
    found = {guide_texts.CONTEXT}
    for file in SOURCES.rglob("*.py"):
        if file.relative_to(SOURCES).parts[0] != "ui":
            found |= {context for context, *_ in asked(file)}
    return found


def everything() -> str:
    """C++ that lupdate reads: each text once, those of one context together, with what a translator should know."""
    notes: dict[Call, set[str]] = {}
    for call, note in (*_of_sources(), *_of_guide()):
        notes.setdefault(call, set()).update({note} - {""})
    return "\n".join(["void f(int n) {", *(_line(call, note) for call, note in notes.items()), "}", ""])


def _of_sources() -> Iterator[tuple[Call, str]]:
    for file in sorted(SOURCES.rglob("*.py")):
        note = SAFETY if file.relative_to(SOURCES).as_posix().startswith(SAFE_SOURCES) else ""
        yield from ((call, note) for call in asked(file))


def _of_guide() -> Iterator[tuple[Call, str]]:
    for file in sorted((ROOT / "resources" / "guide" / "en").glob("*.toml")):
        name = file.stem
        for key, text in guide_texts.texts(name, tomllib.loads(file.read_text(encoding="utf-8"))):
            call = (guide_texts.CONTEXT, text, "", False)
            yield call, f"{name}.toml, {key}. {NOTES.get(name, '')}".strip()
            if name in SAFE_FILES or key in SAFE_KEYS.get(name, ()):
                yield call, SAFETY


def _line(call: Call, notes: set[str]) -> str:
    context, text, comment, counted = call
    note = " · ".join(sorted(notes, key=lambda one: (one != SAFETY, one)))
    more = f", {_quoted(comment)}, n" if counted else f", {_quoted(comment)}" if comment else ""
    return (
        f"//: {note}\n"[: None if note else 0]
        + f"QCoreApplication::translate({_quoted(context)}, {_quoted(text)}{more});"
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'

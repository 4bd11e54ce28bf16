"""Who may import whom, what loads what, and the house rules that a machine can check."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "gui").rglob("*.py"))
TEXTS = {".py", ".md", ".toml", ".sh", ".xml", ".desktop", ".yml", ".yaml", ".json", ".cfg", ".txt", ""}
SKIPPED = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis", ".pytest_cache", ".ruff_cache"}

OWN = ("core", "actions", "store", "system", "ui", "cli", "composition", "startup", "__main__", "assets")
OUTSIDE = ("PySide6*", "shiboken6*", "sqlite3*", "sqlite_utils*", "jeepney*", "platformdirs*", "desktop_notifier*")
MAY_IMPORT = {
    "core": ("core",),
    "actions": ("core", "actions"),
    "store": ("core", "store", "sqlite3*", "sqlite_utils*"),
    "system": (
        *("core", "system", "assets", "sqlite3*", "jeepney*", "platformdirs*", "desktop_notifier*"),
        *("PySide6", "PySide6.QtCore*", "PySide6.QtDBus*", "PySide6.QtNetwork*"),
        *("PySide6.QtMultimedia*", "PySide6.QtTextToSpeech*"),
    ),
    "ui": ("core", "actions", "assets", "ui", "PySide6*", "shiboken6*"),
    "cli": ("core", "actions", "cli"),
    "startup": ("startup", "PySide6*"),
}
CORE_ROOMS = (
    *(
        "base",
        "safety",
        "medicine",
        "prevention.plank",
        "prevention",
        "relief",
        "causes",
        "nudges",
        "sync",
        "history",
        "report",
    ),
    *("advice_steps", "review", "guide_texts", "guide", "guide_shapes", "guide_check", "summary", "status"),
)
"""From the ground up: a room of core imports itself and those before it."""


@cache
def nodes(file: Path) -> list[ast.AST]:
    """All of a file's syntax tree."""
    return list(ast.walk(ast.parse(file.read_text("utf-8"))))


def patterns(names: tuple[str, ...]) -> list[str]:
    return [p for name in names for p in ((f"unclench.{name}", f"unclench.{name}.*") if name in OWN else (name,))]


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_imports_only_what_it_may(layer: str) -> None:
    (
        archrule(f"{layer} imports only {', '.join(MAY_IMPORT[layer])}")
        .match(f"unclench.{layer}", f"unclench.{layer}.*")
        .should_not_import(*patterns(OWN), *OUTSIDE)
        .may_import(*patterns(MAY_IMPORT[layer]))
        .check("unclench", skip_type_checking=True, only_direct_imports=True)
    )


def room_of_core(module: str) -> str | None:
    """The longest room name that `module` (below unclench.core) lies in."""
    found = [room for room in CORE_ROOMS if f"{module}.".startswith(f"{room}.")]
    return max(found, key=len, default=None)


def test_rooms_of_core_import_only_downwards() -> None:
    """Also where a function imports late, or only for types."""
    core = ROOT / "gui" / "unclench" / "core"
    up: list[str] = []
    for file in sorted(core.rglob("*.py")):
        module = ".".join(file.relative_to(core).with_suffix("").parts)
        if module.endswith("__init__"):
            continue
        room = room_of_core(module)
        assert room, f"{module} lies in no room"
        for node in nodes(file):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("unclench.core"):
                path = str(node.module).removeprefix("unclench.core").removeprefix(".")
                for name in [f"{path}.{alias.name}".removeprefix(".") for alias in node.names]:
                    asked = room_of_core(name)
                    assert asked, f"{module} imports {name}, which lies in no room"
                    if CORE_ROOMS.index(asked) > CORE_ROOMS.index(room):
                        up.append(f"{module} -> {name}")
    assert up == []


def test_numbers_are_typed_into_the_one_field_that_swallows_no_key() -> None:
    """A spin box of Qt drops the decimal sign that is not the region's: 1.5 becomes 15."""
    boxes = [str(f.relative_to(ROOT)) for f in SOURCES if re.search(r"\bQ(Double)?SpinBox\b", f.read_text("utf-8"))]
    assert boxes == []


def test_no_file_lies_loose_in_ui() -> None:
    assert [f.name for f in (ROOT / "gui" / "unclench" / "ui").glob("*.py")] == ["__init__.py", "bridge.py"]


def test_the_core_needs_the_standard_library_and_msgspec_only() -> None:
    def known(_module: str, imports: set[str], _all: object) -> bool:
        return all(name.partition(".")[0] in {*sys.stdlib_module_names, "msgspec", "unclench"} for name in imports)

    (
        archrule("core is standard library and msgspec")
        .match("unclench.core*", "unclench.actions*", "unclench.cli*")
        .should(known, "standard library and msgspec only")
        .check("unclench", skip_type_checking=True)
    )


def test_no_module_imports_itself_through_others() -> None:
    """Also where a function imports late, or only for types: TopologicalSorter raises CycleError."""
    names = {".".join(f.relative_to(ROOT / "gui").with_suffix("").parts): f for f in SOURCES}
    imports: dict[str, set[str]] = {}
    for name, file in names.items():
        found = [n for n in nodes(file) if isinstance(n, ast.ImportFrom)]
        said = {f"{n.module}.{a.name}" for n in found for a in n.names} | {str(n.module) for n in found}
        imports[name] = said & names.keys()
    assert imports["unclench.store.journal"]
    TopologicalSorter(imports).prepare()


def test_heavy_parts_are_imported_where_they_are_used() -> None:
    (
        archrule("sound, speech and sqlite-utils are lazy")
        .match("unclench*")
        .exclude("unclench.store.migrations")
        .should_not_import("PySide6.QtMultimedia*", "PySide6.QtTextToSpeech*", "sqlite_utils*")
        .should_not_import("unclench.store.migrations")
        .check("unclench", skip_type_checking=True, only_toplevel_imports=True, only_direct_imports=True)
    )


@pytest.mark.parametrize("layer", ["core", "actions", "cli"])
def test_a_fresh_interpreter_loads_neither_qt_nor_sqlite_utils(layer: str) -> None:
    folder = ROOT / "gui" / "unclench" / layer
    names = [".".join(f.relative_to(ROOT / "gui").with_suffix("").parts) for f in sorted(folder.rglob("*.py"))]
    code = f"""
import importlib, sys
for name in {names!r}:
    importlib.import_module(name.removesuffix(".__init__"))
print(*[m for m in ("PySide6", "shiboken6", "sqlite_utils") if m in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="/")
    assert done.stdout.split() == []


def test_no_file_is_longer_than_400_lines() -> None:
    files = [*SOURCES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
    long = {str(f.relative_to(ROOT)): n for f in files if (n := len(f.read_text("utf-8").splitlines())) > 400}
    assert long == {}


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function or method called `name` in the product, with its place."""
    for file in SOURCES:
        for node in nodes(file):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
                if called == name:
                    yield f"{file.relative_to(ROOT)}:{node.lineno}", node


@pytest.mark.parametrize("name", ["tr", "translate"])
def test_translated_text_is_never_an_f_string(name: str) -> None:
    assert [place for place, call in calls(name) if any(isinstance(a, ast.JoinedStr) for a in call.args)] == []


def test_dialogs_are_opened_and_never_block() -> None:
    """Only the application itself may run an event loop."""
    found = [*calls("exec"), *calls("exec_")]
    places = [place for place, call in found if isinstance(call.func, ast.Attribute)]  # not Python's own `exec`
    assert [p for p in places if not p.startswith("gui/unclench/composition/")] == []


def test_packaging_is_no_package_and_resources_hold_no_code() -> None:
    assert list((ROOT / "packaging").rglob("__init__.py")) == []
    assert list((ROOT / "resources").rglob("*.py")) == []
    assert not (ROOT / "gui" / "__init__.py").exists()


def test_no_text_names_the_host_of_a_package_registry() -> None:
    hosts = (("pypi", "org"), ("python" + "hosted", "org"), ("registry", "npmjs"), ("deb", "debian", "org"))
    named = re.compile("|".join(r"\.".join(parts) for parts in hosts))
    tops = [top for top in ROOT.iterdir() if top.name not in SKIPPED]
    files = [f for top in tops for f in (top.rglob("*") if top.is_dir() else [top]) if f.is_file()]
    files = [f for f in files if f.suffix in TEXTS and "__pycache__" not in f.parts]
    assert [str(f.relative_to(ROOT)) for f in files if named.search(f.read_text("utf-8", "replace"))] == []

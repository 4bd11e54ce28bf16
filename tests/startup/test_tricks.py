"""Each trick of a start is on, or off for a reason that is kept; without it the start is a plain one."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from alone import run
from unclench.startup import tricks, versions

quick = pytest.mark.skipif(
    not versions.compared(), reason=f"PySide6 {versions.pyside()} is not in startup/versions.py for this Python"
)
START = """
import builtins, enum, gc, json, os, sys
before = builtins.__import__
{first}
from unclench.startup import lazy_enums, lazy_modules, msgspec_import, own_modules, quick_start as start, tricks
from unclench.startup import pyside_import as pyside
{then}
start.begin()
on = {{"gc": not gc.isenabled()}}
start.load_qt()
on |= {{
    "imports": isinstance(sys.meta_path[0], own_modules.OwnFinder),
    "modules": isinstance(sys.modules.get("bz2"), lazy_modules.LazyModule),
    "msgspec": isinstance(sys.modules.get("msgspec.toml"), lazy_modules.LazyModule),
    "binding": sys.getdlopenflags() == os.RTLD_LAZY,
    "pyside": bool(pyside._bodies) and builtins.__import__ is before,
    "enums": enum.EnumType._create_ is not lazy_enums._create_now,
    "threads": "QT_NO_GUI_THREADPOOL" in os.environ,
    "shm": "QT_XCB_NO_MITSHM" in os.environ,
}}
start.end()
import msgspec
from PySide6.QtCore import QPoint, Qt
try:
    QPoint().setX("a")
except TypeError as wrong:
    message = str(wrong)
print(json.dumps({{
    "on": sorted(name for name in on if on[name]),
    "off": {{name: why for name in tricks.NAMES if (why := tricks.why_off(name))}},
    "errors": [type(error).__name__ for error in tricks.errors],
    "works": [
        *(Qt.AlignmentFlag.AlignTop.value, "Supported signatures" in message, gc.isenabled()),
        msgspec.convert([1], tuple[int]) == (1,),
    ],
}}))
"""
"""A start without a window, in which something is changed first, or once the tricks are there."""


def started(first: str = "", then: str = "", off: str = "") -> dict[str, Any]:
    """What became of the tricks. Whatever it was, Qt and msgspec work, and Python looks for garbage again."""
    clean = "import os; [os.environ.pop(name, 0) for name in ('QT_NO_GUI_THREADPOOL', 'QT_XCB_NO_MITSHM')]\n"
    found = json.loads(run(START.format(first=clean + first, then=then), UNCLENCH_PLAIN_START=off))
    assert found.pop("works") == [32, True, True, True]
    return found


def without(*names: str) -> list[str]:
    return sorted(set(tricks.NAMES) - set(names))


@quick
def test_all_tricks_are_on() -> None:
    assert started() == {"on": without(), "off": {}, "errors": []}


@quick
@pytest.mark.parametrize("name", tricks.NAMES)
def test_one_trick_is_switched_off_by_its_name(name: str) -> None:
    assert started(off=name) == {"on": without(name), "off": {name: "switched_off"}, "errors": []}


@pytest.mark.parametrize("word", ["1", "yes", "enums,no such trick"])
def test_any_other_word_switches_all_of_them_off(word: str) -> None:
    assert started(off=word) == {"on": [], "off": dict.fromkeys(tricks.NAMES, "switched_off"), "errors": []}


@pytest.mark.parametrize(
    "table", ["{}", "{(3, 10): (versions.pyside(),)}", "{sys.version_info[:2]: ('1.2.3',)}"], ids=str
)
def test_on_versions_that_nobody_compared_the_start_is_plain(table: str) -> None:
    found = started(f"import sys; from unclench.startup import versions; versions.COMPARED = {table}")
    off = dict.fromkeys(without(*tricks.SETTINGS), "not_compared")
    assert found == {"on": sorted(tricks.SETTINGS), "off": off, "errors": []}


@quick
def test_on_a_msgspec_that_nobody_compared_only_that_is_loaded_plainly() -> None:
    found = started("from unclench.startup import versions; versions.COMPARED_MSGSPEC = ()")
    assert found == {"on": without("msgspec"), "off": {"msgspec": "not_compared"}, "errors": []}


MORE_IN_AN_ENUM = """
class Other(enum._proto_member):
    def __set_name__(self, kind, name):
        super().__set_name__(kind, name)
        kind._member_map_[name].__dict__["_new_in_this_release_"] = True
        type.__setattr__(kind, "_new_in_this_release_", True)
enum._proto_member = Other
"""
LESS_IN_ENUM = """
enum._old, enum._proto_member = enum._proto_member, None
first = enum.EnumType.__new__
def new(*args, **more):
    enum._proto_member = enum._old
    try:
        return first(*args, **more)
    finally:
        enum._proto_member = None
enum.EnumType.__new__ = new
"""
FINDER = """
class Finder:
    def find_spec(self, name, *_):
        if name == "tempfile":
            sys.meta_path.remove(self)
            raise OSError
sys.modules.pop("tempfile", None)
sys.meta_path.insert(0, Finder())
"""
FAILING = {
    "imports": "own_modules.cache_from_source = lambda source: '/elsewhere/unclench.pyc'",
    "modules": "lazy_modules.SELDOM_USED += ('no_such_module',)",
    "msgspec": "msgspec_import.DEFERRED += ('no_such_module',)",
    "pyside": "pyside.DEFERRED += ('no_such_source.py',)",
    "enums": MORE_IN_AN_ENUM,
}
RAISING = {
    "gc": "del gc.disable",
    "binding": "del sys.setdlopenflags",
    "imports": "del own_modules.SAMPLES",
    "modules": FINDER,
    "msgspec": "del msgspec_import.DEFERRED",
    "pyside": "pyside.STAND_IN = 'no source of Python'",
    "enums": LESS_IN_ENUM,
}


@quick
@pytest.mark.parametrize("name", FAILING)
def test_a_trick_whose_check_fails_is_left_out(name: str) -> None:
    assert started(then=FAILING[name]) == {"on": without(name), "off": {name: "check_failed"}, "errors": []}


@quick
@pytest.mark.parametrize("name", RAISING)
def test_a_trick_whose_check_raises_is_left_out_and_its_error_kept(name: str) -> None:
    found = started(then=RAISING[name])
    assert (found["on"], found["off"], len(found["errors"])) == (without(name), {name: "check_failed"}, 1)


def test_the_version_of_pyside_is_read_where_it_would_be_loaded_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import PySide6

    assert versions.pyside() == PySide6.__version__
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        'import os\n__version__ = "9.8.7"\n__version_info__ = (9, 8, 7)\n'
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert versions.pyside() == "9.8.7"
    monkeypatch.setattr(sys, "path", [])
    assert versions.pyside() == ""

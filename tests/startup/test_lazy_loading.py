"""What a start puts off comes when it is asked for, unchanged."""

from pathlib import Path

from alone import run

WRONG = """
{load}
from PySide6.QtCore import QPoint
for call in (lambda: QPoint("a", 1, 2), lambda: QPoint().setX("a")):
    try:
        call()
    except TypeError as wrong:
        print(wrong)
print(QPoint.setX.__doc__)
"""
LOAD = "from unclench.startup import pyside_import as pyside; assert pyside.load()"


def said(load: str) -> str:
    return run(WRONG.format(load=load))


def test_qt_explains_wrong_arguments_as_ever() -> None:
    plain = said("import PySide6.QtCore")
    assert "Supported signatures" in plain
    assert said(LOAD) == plain


def test_nothing_of_that_is_compiled_before_it_is_asked_for() -> None:
    code = "from unclench.startup import lazy_modules; lazy_modules.defer_seldom_used()\n"
    code += f"import sys; {LOAD}; print('ast' in sys.modules)"
    assert run(code) == "False\n"


def test_python_imports_and_compiles_by_itself_again() -> None:
    code = f"import builtins; before = builtins.__import__, builtins.compile; {LOAD}; "
    code += "print(before == (builtins.__import__, builtins.compile))"
    assert run(code) == "True\n"


def test_a_deferred_module_is_loaded_at_its_first_use() -> None:
    code = """
import sys
from unclench.startup import lazy_modules
print(lazy_modules.defer_seldom_used())
import inspect
print("ast" in sys.modules, inspect.isfunction(run := lambda: 0), "ast" in sys.modules)
print(inspect is sys.modules["inspect"], type(inspect).__name__)
from shutil import which
print(which("no such program"))
"""
    assert run(code) == "True\nFalse True True\nTrue module\nNone\n"


DEDENT = """
import sys
from unclench.startup import lazy_modules
print(lazy_modules.defer_seldom_used())
from textwrap import dedent
print(type(sys.modules["textwrap"]).__name__, repr(dedent("  a\\n  b")), type(sys.modules["textwrap"]).__name__)
from textwrap import dedent as later
print(later.__module__, dedent("  c") == later("  c"))
"""


def test_a_function_that_qt_takes_at_once_runs_its_module_when_it_is_called() -> None:
    assert run(DEDENT) == "True\nLazyModule 'a\\nb' module\ntextwrap True\n"


MSGSPEC = """
import sys
from unclench.startup import msgspec_import
print(msgspec_import.load(), {"uuid", "decimal", "typing_extensions"} & set(sys.modules))
import decimal, msgspec, uuid
from msgspec import toml
print(type(uuid.uuid4()).__module__, decimal.Decimal("1.5") * 2, toml.decode("a = 1"), type(toml).__name__)
print(msgspec.inspect.type_info(int), msgspec.json.schema(int))
"""


def test_what_msgspec_was_loaded_without_comes_when_it_is_asked_for() -> None:
    assert run(MSGSPEC).splitlines() == [
        "True set()",
        "uuid 3.0 {'a': 1} module",
        "IntType(gt=None, ge=None, lt=None, le=None, multiple_of=None) {'type': 'integer'}",
    ]


GATE = """
{load}
from dataclasses import fields
from unclench.core.base.entries import KINDS
from unclench.core.base.moments import Instant
from unclench.store import gate
at = gate.moment("2026-03-01T08:00:00Z")
common = {{"at": Instant(at, 3600), "id": "one", "device": "here", "changed": at}}
needed = {{"value": 3, "kind": "ice", "limit_seconds": 600, "amount_ml": 200, "move": "x", "name": "peg", "units": 1}}
needed |= {{"food": "rice", "text": "", "who": "doctor", "day": "2026-03-02", "about": "ice", "score": 3}}
needed |= {{"product": "a", "product_name": "A", "hold_seconds": 9, "repeats": 2, "weight_kg": 70}}
for kind in KINDS.values():
    names = [one.name for one in fields(kind)]
    for name in ("", *names):
        usual = common | {{one: needed[one] for one in needed if one in names}}
        for value in (None, 99_999, -1, 1.5, True, "y", [1], {{"a": "b"}}):
            try:
                print(gate.entry(kind, usual | ({{name: value}} if name else {{}})))
            except gate.REFUSED as error:
                print(kind.__name__, name, value, error)
"""


def test_the_gate_takes_and_refuses_the_same_rows_in_the_same_words() -> None:
    quick = "from unclench.startup import msgspec_import; assert msgspec_import.load()"
    plain = run(GATE.format(load=""))
    assert "must be a whole number" in plain
    assert "Weight(at=" in plain
    assert run(GATE.format(load=quick)) == plain


FOCUS = """
import sys
sys.path.insert(0, {tests!r})
from unclench.startup import quick_start as start
start.load_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from fakes import FakeClock, FakeKeeper, FakeSound, context
from unclench.startup import lazy_enums
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.main_window import MainWindow
window = MainWindow(Bridge(Services(context(FakeClock()), FakeKeeper()), ChangeQueue(), FakeSound()))
window.show()
window.activateWindow()
app.processEvents()
start = window.page("relief").session.ready.start
for part in (start, window.page("relief").next.signs, start):
    part.setFocus()
    app.processEvents()
    assert app.focusWidget() is part
print(sorted(kind.__qualname__ for kind in lazy_enums._waiting if "Wizard" in kind.__qualname__))
QTimer.singleShot(0, app.quit)
app.exec()
"""
"""To tell of which class a widget is that Qt made itself, PySide6 makes all of them, down to QWizard."""


def test_the_window_makes_no_class_of_widgets_that_it_does_not_show() -> None:
    assert run(FOCUS.format(tests=str(Path(__file__).parents[1])), UNCLENCH_PLAIN_START="") == "[]\n"

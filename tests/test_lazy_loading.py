"""What a start puts off comes when it is asked for, unchanged."""

import subprocess
import sys

WRONG = """
import sys
{load}
from PySide6.QtCore import QPoint
for call in (lambda: QPoint("a", 1, 2), lambda: QPoint().setX("a")):
    try:
        call()
    except TypeError as wrong:
        print(wrong)
print(QPoint.setX.__doc__)
{more}
"""
LOAD = "from unclench import qt; qt.load()"


def said(load: str, more: str = "") -> str:
    code = WRONG.format(load=load, more=more)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_qt_explains_wrong_arguments_as_ever() -> None:
    plain = said("import PySide6.QtCore")
    assert "Supported signatures" in plain
    assert said(LOAD) == plain


def test_nothing_of_that_is_compiled_before_it_is_asked_for() -> None:
    code = f"import sys; {LOAD}; print('ast' in sys.modules, len(qt._bodies))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False 7\n"


def test_the_import_of_python_is_its_own_again() -> None:
    code = f"import builtins; before = builtins.__import__, builtins.compile; {LOAD}; "
    code += "print(before == (builtins.__import__, builtins.compile))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "True\n"


def test_a_module_put_off_is_loaded_at_its_first_use() -> None:
    code = """
import sys
from unclench import later
later.put_off("inspect")
later.put_off("sys")
import inspect
print("ast" in sys.modules, inspect.isfunction(later.put_off), "ast" in sys.modules, inspect is sys.modules["inspect"])
from inspect import signature
print(signature(later.put_off))
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown == "False True True True\n(name: str) -> None\n"

"""PySide6 6.12.0 loses references to None and True on Python 3.11 until it aborts; no allowed release may do so."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    said = Signal()
thing = Thing()
for _ in range(20_000):
    thing.said.emit()
"""
VOID = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("x")
"""


def run(code: str) -> int:
    return subprocess.run([sys.executable, "-c", code], check=False).returncode


def test_twenty_thousand_signals_leave_true_alone() -> None:
    assert run(EMIT) == 0


def test_twenty_thousand_void_calls_leave_none_alone() -> None:
    assert run(VOID) == 0

"""The Run key, and what the Task Manager notes beside it."""

from typing import Any

import pytest

from unclench.system.windows.autostart import APPROVED, NAME, RUN, RunKey

START = [r"C:\Program Files\Unclench\unclench.exe", "--hidden"]
LINE = r'"C:\Program Files\Unclench\unclench.exe" --hidden'


class FakeRegistry:
    def __init__(self, trouble: type[OSError] | None = None) -> None:
        self.kept: dict[tuple[str, str], Any] = {}
        self._trouble = trouble

    def value(self, path: str, name: str) -> Any:
        if self._trouble:
            raise self._trouble("no")
        if (path, name) not in self.kept:
            raise FileNotFoundError(name)
        return self.kept[path, name]

    def set_text(self, path: str, name: str, text: str) -> None:
        if self._trouble:
            raise self._trouble("no")
        self.kept[path, name] = text

    def delete_value(self, path: str, name: str) -> None:
        self.value(path, name)
        del self.kept[path, name]


def test_it_is_switched_on_with_quotes_and_off_without_a_trace() -> None:
    registry = FakeRegistry()
    run = RunKey(START, registry)
    assert run.state().answer == "no"
    assert run.set(True).yes
    assert registry.kept == {(RUN, NAME): LINE}
    assert run.set(False).answer == "no"
    assert registry.kept == {}
    assert run.set(False).answer == "no"


@pytest.mark.parametrize(
    ("noted", "answer"), [(b"\x02" + bytes(11), "yes"), (b"\x03" + bytes(11), "no"), (b"\x06", "yes"), (b"", "yes")]
)
def test_what_the_task_manager_switched_off_is_off(noted: bytes, answer: str) -> None:
    registry = FakeRegistry()
    registry.kept = {(RUN, NAME): LINE, (APPROVED, NAME): noted}
    assert RunKey(START, registry).state().answer == answer


def test_switching_it_on_takes_back_what_the_task_manager_noted() -> None:
    registry = FakeRegistry()
    registry.kept = {(RUN, NAME): LINE, (APPROVED, NAME): b"\x03"}
    assert RunKey(START, registry).set(True).yes
    assert registry.kept == {(RUN, NAME): LINE}


def test_another_copy_is_no_and_mended() -> None:
    registry = FakeRegistry()
    registry.kept = {(RUN, NAME): r"D:\old\unclench.exe --hidden"}
    run = RunKey(START, registry)
    assert run.state().answer == "no"
    assert run.set(True).yes


def test_a_registry_that_refuses_is_unknown() -> None:
    run = RunKey(START, FakeRegistry(PermissionError))
    assert (run.state().answer, run.set(True).answer, run.set(False).answer) == ("unknown",) * 3


def test_a_line_that_windows_would_pass_over_is_not_written() -> None:
    registry = FakeRegistry()
    told = RunKey(["C:\\" + "x" * 260 + ".exe"], registry).set(True)
    assert (told.answer, registry.kept) == ("unknown", {})

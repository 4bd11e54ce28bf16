"""The system check says whether a start was quick and why not; the log names a trick whose check failed, once."""

import json
from pathlib import Path

import pytest

from alone import run
from unclench.startup import versions

TELL = """
import json, sys
from unclench.startup import lazy_modules, pyside_import as pyside, quick_start as start, tricks, versions
{change}
start.begin()
start.load_qt()
from unclench.composition.start_report import QuickStart, log_failed
from unclench.system.log import Log
log = Log(sys.argv[1])
log_failed(log)
log.close()
answer = QuickStart().answer()
print(json.dumps([answer.answer, answer.by, answer.reason]))
"""
KNOWN = "versions.COMPARED = {sys.version_info[:2]: (versions.pyside(),)}\n"


def told(folder: Path, change: str = "", off: str = "") -> tuple[list[str], str]:
    """The answer of the system check, and the log."""
    answer = json.loads(run(TELL.format(change=KNOWN + change), str(folder), UNCLENCH_PLAIN_START=off))
    return answer, (folder / "unclench.log").read_text("utf-8")


def test_a_quick_start_says_with_which_versions_and_logs_nothing(tmp_path: Path) -> None:
    (answer, by, reason), log = told(tmp_path)
    assert (answer, reason, log) == ("yes", "", "")
    assert by.startswith("Python 3.")
    assert by.endswith(f", PySide6 {versions.pyside()}")


def test_what_was_switched_off_is_named_and_not_logged(tmp_path: Path) -> None:
    (answer, _, reason), log = told(tmp_path, off="enums,modules")
    assert (answer, reason, log) == ("no", "Switched off by UNCLENCH_PLAIN_START: modules, enums.", "")


def test_versions_that_nobody_compared_are_said_and_not_logged(tmp_path: Path) -> None:
    (answer, _, reason), log = told(tmp_path, "versions.COMPARED = {}")
    assert (answer, log) == ("no", "")
    assert reason == "The quick way is not tested with these versions; the app starts in the plain way."


@pytest.mark.parametrize(
    ("change", "logged"),
    [
        ("lazy_modules.SELDOM_USED += ('no_such_module',)", ["start.check_failed modules=1"]),
        ("del lazy_modules.SELDOM_USED", ["start.check_failed modules=1", "error", "NameError: "]),
    ],
    ids=["fails", "raises"],
)
def test_a_check_that_fails_is_said_and_logged_once(tmp_path: Path, change: str, logged: list[str]) -> None:
    (answer, _, reason), log = told(tmp_path, change)
    assert (answer, reason) == ("no", "Done in the plain way, because a check at the start failed: modules.")
    assert [log.count(part) for part in logged] == [1] * len(logged)
    assert ("error" in log) == ("error" in logged)

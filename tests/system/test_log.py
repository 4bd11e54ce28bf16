"""The log tells about the program and never about the person."""

import os
import signal
import stat
import subprocess
import sys
import threading

import pytest

from unclench.system import log as module
from unclench.system.excepthook import install_excepthook
from unclench.system.log import Log, describe


@pytest.fixture
def log(tmp_path):
    made = Log(str(tmp_path))
    yield made
    made.close()


@pytest.fixture
def hooks(monkeypatch):
    """The hooks as they were, afterwards."""
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))


def text(log) -> str:
    with open(log.path, encoding="utf-8") as file:
        return file.read()


def failed(error: Exception, cause: Exception | None = None) -> Exception:
    try:
        raise error from cause
    except Exception as caught:
        return caught


def test_a_line_is_a_moment_a_code_and_numbers(log):
    log.write("store.opened", ms=12.5)
    line = text(log).splitlines()[-1]
    assert line.endswith(" store.opened ms=12.5")
    assert line[10] == "T"
    assert line[19] == "Z"


def test_the_log_is_for_this_user_alone(log):
    assert stat.S_IMODE(os.stat(log.path).st_mode) == 0o600


def test_what_the_person_wrote_never_gets_into_the_log(log):
    words = "aspirin after the walk"
    for error in (ValueError(words), KeyError(words), RuntimeError(words), failed(OSError(28, words, words))):
        report = log.error(failed(error, failed(TypeError(words))))
        assert "aspirin" not in report
    assert "aspirin" not in text(log)
    assert "walk" not in text(log)


def test_a_report_names_types_and_places_also_of_the_cause_but_no_folders(log):
    report = log.error(failed(ValueError("x"), failed(AttributeError("no attribute 'y'"))))
    assert report.index("AttributeError: no attribute 'y'") < report.index("ValueError\n")
    assert "system/test_log.py:" in report
    assert " failed" in report
    assert os.path.dirname(__file__) not in report
    assert report.startswith("Unclench ")


def test_errors_that_go_round_in_a_circle_end(log):
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert describe(first).count("Error") == 2


def test_a_full_log_gives_way_to_a_new_one_and_three_are_kept(tmp_path, monkeypatch, log):
    monkeypatch.setattr(module, "LARGEST", 400)
    for number in range(100):
        log.write("line", number=number)
    assert sorted(os.listdir(tmp_path)) == ["unclench.log", "unclench.log.1", "unclench.log.2"]
    assert all(os.path.getsize(tmp_path / name) <= 400 for name in os.listdir(tmp_path))
    assert text(log).endswith("line number=99\n")


def test_without_a_place_to_write_nothing_fails(tmp_path):
    (tmp_path / "file").write_text("")
    log = Log(str(tmp_path / "file" / "log"))
    log.write("started")
    assert "ValueError" in log.error(failed(ValueError()))
    log.catch_crashes()
    log.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is always full")
def test_a_full_disk_is_no_trouble(tmp_path):
    (tmp_path / "unclench.log").symlink_to("/dev/full")
    log = Log(str(tmp_path))
    log.write("started")
    log.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_crash_leaves_its_last_stack_also_after_a_new_file_began(tmp_path):
    code = """
import os, signal, sys
from unclench.system import log
log.LARGEST = 200
own = log.Log(sys.argv[1])
own.catch_crashes()
for n in range(10): own.write("line")
def here(): os.kill(os.getpid(), signal.SIGSEGV)
here()
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], timeout=20)
    assert done.returncode == -signal.SIGSEGV
    assert "in here" in (tmp_path / "unclench.log").read_text()


def test_an_unexpected_error_is_told_after_the_call_is_over_and_the_app_goes_on(qapp, qtbot, log, hooks, capsys):
    told = []
    install_excepthook(log, told.append)
    error = failed(KeyError("secret"))
    sys.excepthook(KeyError, error, error.__traceback__)
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1, timeout=3000)
    assert "KeyError" in told[0]
    assert "secret" not in told[0] + capsys.readouterr().err
    assert "KeyError" in text(log)


def test_the_same_error_is_told_once_and_another_again(qapp, qtbot, log, hooks, capsys):
    told = []
    install_excepthook(log, told.append)
    for _ in range(5):
        sys.excepthook(ValueError, failed(ValueError("a")), None)
    sys.excepthook(KeyError, failed(KeyError("a")), None)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=3000)
    qtbot.wait(10)
    assert len(told) == 2
    assert text(log).count("error.again") == 4


def test_errors_of_other_threads_come_to_the_thread_of_the_window(qapp, qtbot, log, hooks, capsys):
    told = []
    install_excepthook(log, lambda report: told.append((report, threading.current_thread())))

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    assert "ZeroDivisionError" in told[0][0]
    assert told[0][1] is threading.main_thread()

"""Commands in a strange environment: no home, odd zones and languages, tiny limits, closed descriptors.

Each ends with 0, 1, 2 or 3 and a sentence, or does what it was asked.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LINE = [sys.executable, "-m", "unclench"]
PLAIN = {"PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
COMMANDS = (["status"], ["log", "water"])

VARIABLES = {
    "nothing at all": {},
    "a home that is not there": {"HOME": "/nowhere/at/all"},
    "an empty home": {"HOME": ""},
    "a relative home": {"HOME": "here"},
    "a home that is a file": {"HOME": "/etc/passwd"},
    "a home that cannot be written": {"HOME": "/proc"},
    "an unknown zone": {"TZ": "Mars/Olympus"},
    "a zone of nonsense": {"TZ": ":::::/etc/passwd"},
    "a zone 26 hours away": {"TZ": "XXX-26"},
    "a zone of seconds": {"TZ": "XXX0:00:01"},
    "an empty zone": {"TZ": ""},
    "an unknown language": {"LANG": "xx_YY.UTF-99", "LC_ALL": "tlh"},
    "no UTF-8": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    "a language that is a path": {"LANG": "../../etc/passwd", "LANGUAGE": "/"},
    "relative XDG folders": {"XDG_DATA_HOME": "here", "XDG_STATE_HOME": "there", "XDG_RUNTIME_DIR": "run"},
    "a run folder of others": {"XDG_RUNTIME_DIR": "/"},
    "an empty data folder": {"UNCLENCH_DATA_DIR": ""},
    "a data folder that is a device": {"UNCLENCH_DATA_DIR": "/dev/null"},
    "a data folder in a file": {"UNCLENCH_DATA_DIR": "/etc/passwd/x"},
    "a very long data folder": {"UNCLENCH_DATA_DIR": "/tmp/" + "x" * 5_000},
    "bytes that are no UTF-8": {"UNCLENCH_DATA_DIR": "{tmp}/\udcff\udcfe"},
}
LIMITS = {
    "10 open files": "ulimit -n 10",
    "20 open files": "ulimit -n 20",
    "files of 0 bytes": "ulimit -f 0",
    "files of 8 KiB": "ulimit -f 8",
    "no core files": "ulimit -c 0",
    "no standard input": "exec 0<&-",
    "no standard output": "exec 1>&-",
    "no standard error": "exec 2>&-",
    "none of the three": "exec 0<&- 1>&- 2>&-",
    "output to a full disk": "exec 1>/dev/full",
    "no umask": "umask 0",
    "a folder that is gone": 'mkdir gone && cd gone && rmdir "$PWD"',
}


def check(done: subprocess.CompletedProcess[str], what: str) -> None:
    assert done.returncode in (0, 1, 2, 3), f"{what}: {done}"
    said = done.stdout + done.stderr
    assert "Traceback" not in said, f"{what}: {said}"
    assert "Something went wrong" not in said, f"{what}: {said}"


@pytest.mark.parametrize("name", VARIABLES)
def test_strange_variables(tmp_path: Path, name: str) -> None:
    given = {variable: value.replace("{tmp}", str(tmp_path)) for variable, value in VARIABLES[name].items()}
    env = PLAIN | {"HOME": str(tmp_path)} | given
    if name == "nothing at all":
        del env["HOME"]
    for words in COMMANDS:
        done = subprocess.run(
            [*LINE, *words],
            env=env,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=60,
        )
        check(done, name)
        assert done.returncode == 0 or done.stderr.strip(), name


@pytest.mark.parametrize("name", LIMITS)
def test_tiny_limits_and_closed_descriptors(tmp_path: Path, name: str) -> None:
    env = PLAIN | {"HOME": str(tmp_path)}
    for words in COMMANDS:
        line = f'{LIMITS[name]}; exec "{sys.executable}" -m unclench --data-dir "{tmp_path}/data" {" ".join(words)}'
        done = subprocess.run(
            ["sh", "-c", line], env=env, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
        )
        check(done, name)
        (tmp_path / "gone").exists()
    file = tmp_path / "data" / "unclench.sqlite"
    if file.exists():
        assert file.stat().st_mode & 0o077 == 0

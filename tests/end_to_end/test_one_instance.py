"""Real processes: simultaneous starts, an owner that is killed, and what the client loads."""

import json
import os
import subprocess
import sys

import pytest

from unclench.cli import client
from unclench.system import paths

pytestmark = [pytest.mark.end_to_end, pytest.mark.skipif(sys.platform == "win32", reason="socket files")]

START = """
import sys
from unclench.cli import client
from unclench.system import paths
from unclench.system.instance import Instance
found = paths.find(sys.argv[1])
paths.make(found)
own = Instance(found)
sys.stdin.readline()
if own.take():
    from PySide6.QtCore import QCoreApplication
    app = QCoreApplication([])
    own.listen(lambda request: (0, "owner", ""))
    print("owner", flush=True)
    app.exec()
else:
    print(*client.ask(found.address, [], "/", patience=20), flush=True)
"""


@pytest.fixture
def env(tmp_path):
    session = tmp_path / "s"
    session.mkdir(mode=0o700)
    return {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(session), "QT_QPA_PLATFORM": "offscreen"}


def starts(count, folder, env):
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(folder)],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(count)
    ]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    return processes


def end(processes):
    for process in processes:
        process.kill()
        process.communicate(timeout=120)


def test_of_simultaneous_starts_exactly_one_owns_also_after_kill_9(tmp_path, env):
    for _ in range(3):
        processes = starts(6, tmp_path / "diary", env)
        said = sorted(process.stdout.readline().strip() for process in processes)
        end(processes)
        assert said == ["0 owner"] * 5 + ["owner"]


def test_the_next_start_after_kill_9_owns_and_answers(tmp_path, env, monkeypatch):
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, env[name])
    address = paths.find(str(tmp_path / "diary")).address
    for _ in range(3):
        (process,) = starts(1, tmp_path / "diary", env)
        assert process.stdout.readline() == "owner\n"
        assert client.ask(address, ["status"], "/") == (0, "owner", "")
        end([process])
        assert os.path.exists(address)
        assert client.ask(address, ["status"], "/") is None


def test_the_client_loads_next_to_nothing():
    code = "import sys; from unclench.cli import client; from unclench.system import paths; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    ).stdout
    heavy = {"argparse", "pathlib", "dataclasses", "typing", "logging", "datetime", "inspect", "subprocess", "PySide6"}
    assert not heavy & set(loaded.split())
    assert json.loads("1")

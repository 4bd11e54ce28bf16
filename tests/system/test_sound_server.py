"""A sound server that ended: whether another one answers decides if anything can be heard."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from unclench.system.sound import DesktopSound
from unclench.system.sound_server import SoundServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such servers")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A process with the name of a server that opens to nobody."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH"):
        monkeypatch.delenv(name, raising=False)
    program = shutil.copy(shutil.which("sleep") or "", tmp_path / "pulseaudio")
    running = subprocess.Popen([program, "60"])
    named = Path(f"/proc/{running.pid}/comm")
    while named.read_text().strip() != "pulseaudio":  # Linux names it a moment after it began
        assert running.poll() is None
    yield running
    running.kill()
    running.wait()


def end(server: subprocess.Popen[bytes]) -> None:
    server.kill()
    server.wait()


@pytest.mark.no_qt_log  # Qt warns that it finds no server
def test_a_server_that_ended_without_another_is_gone_and_nothing_is_heard(server: subprocess.Popen[bytes]) -> None:
    looked, sound = SoundServer(), DesktopSound()
    looked.look()
    sound.answer()
    end(server)
    looked.look()
    assert (looked.died, looked.gone) == (True, True)
    assert sound.answer().answer == "no"
    assert sound.play("ring").answer == "no"


def test_where_another_one_answers_it_is_not_gone(server: subprocess.Popen[bytes], tmp_path: Path) -> None:
    looked = SoundServer()
    looked.look()
    end(server)
    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(str(tmp_path / "pulse" / "native"))
        door.listen()
        looked.look()
    assert (looked.died, looked.gone) == (True, False)

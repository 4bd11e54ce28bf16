"""Recorded from a real sound server: the ring is heard, at its pitch. Where nothing can be heard, the answer is no."""

import array
import math
import os
import shutil
import subprocess
import sys
import time
import wave

import pytest

pytestmark = [
    pytest.mark.end_to_end,
    pytest.mark.skipif(not shutil.which("pulseaudio") or not shutil.which("parecord"), reason="needs PulseAudio"),
]

PLAY = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from unclench.system.sound import DesktopSound
assert "PySide6.QtMultimedia" not in sys.modules
app = QCoreApplication([])
sound = DesktopSound()
def act(words):
    if words[0] == "stop":
        sound.stop()
    else:
        answer = sound.play(words[0], float(words[1]))
        print(answer.answer, answer.reason, flush=True)
for number, words in enumerate(sys.argv[2:]):
    QTimer.singleShot(300 * number, lambda words=words.split(): act(words))
QTimer.singleShot(int(sys.argv[1]), app.quit)
app.exec()
"""


@pytest.fixture
def env(tmp_path):
    return {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def server(env, tmp_path):
    """A sound server whose only output leads nowhere, and can be listened to."""
    process = start_server(env, tmp_path)
    yield process
    process.kill()
    process.wait()


def start_server(env, tmp_path) -> subprocess.Popen[bytes]:
    argv = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "-L", "module-null-sink sink_name=null"]
    argv += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={tmp_path}/sound"]
    env["PULSE_SERVER"] = f"unix:{tmp_path}/sound"
    process = subprocess.Popen(argv, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until(lambda: pactl(env, "info"))
    return process


def pactl(env, *words: str) -> bytes:
    return subprocess.run(["pactl", *words], env=env, capture_output=True).stdout


def until(there) -> None:
    end = time.monotonic() + 90
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


def play(env, milliseconds, *acts):
    argv = [sys.executable, "-c", PLAY, str(milliseconds), *acts]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def recorded(env, tmp_path, milliseconds, *acts) -> list[float]:
    """What came out, from the first sound on."""
    file = tmp_path / "heard.wav"
    argv = ["parecord", "--latency-msec=20", "--device=null.monitor", "--channels=1", "--rate=44100", str(file)]
    with subprocess.Popen(argv, env=env) as recorder:
        until(lambda: file.exists() and file.stat().st_size > 44)
        assert play(env, milliseconds, *acts)[0].strip() == "yes"
        recorder.terminate()
    with wave.open(str(file)) as sound:
        heard = array.array("h", sound.readframes(sound.getnframes()))
    first = next((n for n, one in enumerate(heard) if abs(one) > 100), len(heard))
    return [one / 32768 for one in heard[first:]]


def strength(sound: list[float], pitch: float) -> float:
    """How much of this pitch there is."""
    turn = 2 * math.pi * pitch / 44_100
    even = sum(one * math.cos(turn * n) for n, one in enumerate(sound))
    odd = sum(one * math.sin(turn * n) for n, one in enumerate(sound))
    return math.hypot(even, odd) / len(sound)


def seconds(sound: list[float], first: float, last: float) -> list[float]:
    return sound[round(44_100 * first) : round(44_100 * last)]


@pytest.mark.alone
def test_the_ring_is_heard_as_two_notes(env, server, tmp_path):
    heard = recorded(env, tmp_path, 2600, "ring 1.0")
    high, low = seconds(heard, 0.02, 0.38), seconds(heard, 0.7, 1.3)
    assert strength(high, 659.26) > 20 * strength(high, 523.25)
    assert strength(low, 523.25) > 2 * strength(low, 659.26)
    for elsewhere in (440.0, 600.0, 880.0):
        assert strength(high, 659.26) > 10 * strength(high, elsewhere)
    assert max(map(abs, heard)) > 0.3


@pytest.mark.alone
def test_it_plays_quieter_when_told(env, server, tmp_path):
    heard = recorded(env, tmp_path, 1200, "soft 0.5")
    assert 0.03 < max(map(abs, heard)) < 0.1


@pytest.mark.alone
def test_a_sound_that_is_ready_begins_at_once(env, server):
    """The library alone takes a tenth of a second; here the play itself is timed, the best of three."""
    code = (
        "import time\nfrom PySide6.QtCore import QCoreApplication\nfrom unclench.system.sound import DesktopSound\n"
        "app, sound = QCoreApplication([]), DesktopSound()\nsound.ready('tick', 'goal', 'half')\n"
        "for name in ('tick', 'goal', 'half'):\n"
        "    began = time.monotonic()\n    sound.play(name)\n    print(time.monotonic() - began)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120)
    assert min(float(line) for line in done.stdout.split()) < 0.02
    assert float(done.stdout.split()[0]) < 0.1


@pytest.mark.alone
def test_stop_ends_the_ring(env, server, tmp_path):
    heard = recorded(env, tmp_path, 1500, "ring 1.0", "stop")
    assert len([one for one in heard[: 44_100 // 5] if abs(one) > 0.01])
    assert max(map(abs, seconds(heard, 0.7, 1.2)), default=0) < 0.01


def test_a_sound_that_does_not_exist_is_answered(env, server):
    assert play(env, 100, "nothing 1.0")[0].startswith("no ")


def test_a_server_that_dies_is_told_and_its_successor_is_heard(env, server, tmp_path):
    argv, pipe = [sys.executable, "-c", RINGS], subprocess.PIPE
    with subprocess.Popen(argv, env=env, stdin=pipe, stdout=pipe, text=True, bufsize=1) as player:

        def ring() -> str:
            player.stdin.write("ring\n")
            return player.stdout.readline().strip()

        assert ring() == "yes"
        until(lambda: b"protocol" in pactl(env, "list", "short", "sink-inputs"))
        server.kill()
        server.wait()
        assert ring() == "no The sound server is gone."
        again = start_server(env, tmp_path)
        listen = ["parecord", "--raw", "--latency-msec=20", "--device=null.monitor"]
        with subprocess.Popen(listen, env=env, stdout=pipe) as recorder:
            until(lambda: b"protocol" in pactl(env, "list", "short", "source-outputs"))
            assert ring().startswith("yes")
            heard = next((part for part in iter(lambda: recorder.stdout.read(4096), b"") if any(part)), b"")
            recorder.kill()
        assert heard
        again.kill()
        again.wait()
        player.stdin.close()
        assert player.wait(20) == 0


RINGS = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from unclench.system.sound import DesktopSound
app, sound = QCoreApplication([]), DesktopSound()
def read():
    if not sys.stdin.readline():
        return app.quit()
    answer = sound.play("ring", 1.0)
    print(answer.answer, answer.reason, flush=True)
given = QSocketNotifier(0, QSocketNotifier.Type.Read)
given.activated.connect(read)
app.exec()
"""


def test_without_a_sound_server_the_answer_is_no_and_all_goes_on(env, tmp_path):
    env["PULSE_SERVER"] = f"unix:{tmp_path}/none"
    for said in play(env, 1000, "ring 1.0", "soft 0.5"):
        assert said == "no There is no sound output."


def test_without_the_library_the_answer_is_no_and_all_goes_on(env, tmp_path):
    """None in its place makes the import fail, as it does without libpulse."""
    blocked = PLAY.replace("app = ", "import PySide6; sys.modules['PySide6.QtMultimedia'] = None\napp = ")
    done = subprocess.run(
        [sys.executable, "-c", blocked, "200", "ring 1"], env=env, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.startswith("no A library for sound is missing")
    assert done.returncode == 0

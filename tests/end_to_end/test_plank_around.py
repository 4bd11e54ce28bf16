"""Around a plank in the real program: what is heard, and that the display stays on."""

import array
import itertools
import math
import shutil
import time
import wave
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop, until
from end_to_end.private_bus import MOCK, missing
from end_to_end.test_plank import key, moment, quick, ready

pytestmark = pytest.mark.end_to_end

RATE = 44_100
SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"


def onsets(file: Path) -> list[float]:
    """Seconds at which a sound begins after a silence."""
    with wave.open(str(file)) as sound:
        heard = array.array("h", sound.readframes(sound.getnframes()))
    part = RATE // 100
    loud = [
        math.sqrt(sum(one * one for one in heard[start : start + part]) / part) > 150
        for start in range(0, len(heard) - part, part)
    ]
    return [n / 100 for n, now in enumerate(loud) if now and not any(loud[max(0, n - 5) : n])]


@pytest.mark.skipif(not shutil.which("pulseaudio") or not shutil.which("parecord"), reason="needs PulseAudio")
def test_the_tones_of_a_hold_are_heard_in_time(tmp_path: Path) -> None:
    socket = tmp_path / "sound"
    with Desktop(tmp_path / "home", PULSE_SERVER=f"unix:{socket}") as desktop:
        argv = ("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "-L", "module-null-sink sink_name=null")
        desktop.spawn(*argv, "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}")
        until(lambda: b"null" in desktop.run("pactl", "list", "short", "sinks"), "a sound server")
        app = ready(desktop)
        file = tmp_path / "heard.wav"
        recorder = desktop.spawn(
            *("parecord", "--latency-msec=20", "--device=null.monitor", "--channels=1", f"--rate={RATE}", str(file))
        )
        until(lambda: file.exists() and file.stat().st_size > 44, "the recorder")
        recorded = time.monotonic() - (file.stat().st_size - 44) / 2 / RATE
        quick(app)
        pressed = time.monotonic() - recorded
        moment(app, "Rest 60 seconds.")
        until(lambda: time.monotonic() - recorded - pressed > 26.5, "the last tone")
        recorder.terminate()
        recorder.wait()
        key(desktop, "space")
        heard = [one for one in onsets(file) if one > pressed + 1]
        between = [round(b - a, 2) for a, b in itertools.pairwise(heard)]
        assert between == pytest.approx([1, 1, 1, 10, 7, 1, 1, 1], abs=0.1)
        assert heard[0] - pressed == pytest.approx(2, abs=0.4)


@missing
def test_the_display_stays_on_in_a_plank_and_is_let_go_after(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        desktop.spawn(MOCK, "-m", "dbusmock", "--session", SAVER, SAVER_PATH, SAVER)

        def call(*words: str) -> str:
            return desktop.run("gdbus", "call", "--session", "-d", SAVER, "-o", SAVER_PATH, "-m", *words).decode()

        mock = "org.freedesktop.DBus.Mock"
        until(lambda: "()" in call(f"{mock}.AddMethod", SAVER, "Inhibit", "ss", "u", "ret = 7"), "a screen saver")
        call(f"{mock}.AddMethod", SAVER, "UnInhibit", "u", "", "")
        app = ready(desktop)
        until(lambda: "'Inhibit'" in call(f"{mock}.GetCalls"), "held")
        assert "UnInhibit" not in call(f"{mock}.GetCalls")
        key(desktop, "Escape")
        until(lambda: "UnInhibit" in call(f"{mock}.GetCalls"), "let go")
        assert app.close() == 0

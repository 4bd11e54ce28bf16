"""Around a plank in the real program: what is heard, and that the display stays on."""

import array
import itertools
import math
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from end_to_end.desktop import Desktop, until
from end_to_end.test_plank import TRIES, key, moment, quick, ready
from end_to_end.test_sleep_and_inhibit import LOGIND, StrictSaver

pytestmark = pytest.mark.end_to_end

RATE, HEADER = 44_100, 44
BETWEEN = [1, 1, 1, 10, 7, 1, 1, 1]
"""Seconds between: three ticks and the start, half, three ticks and the goal."""
AWAKE = ["idle:sleep Unclench A plank is running block"]


def onsets(file: Path) -> list[float]:
    """Seconds at which a sound begins after a silence."""
    data = file.read_bytes()[HEADER:]  # it is still growing: its header does not know how long it is
    heard = array.array("h", data[: len(data) // 2 * 2])
    part = RATE // 100
    loud = [
        math.sqrt(sum(one * one for one in heard[start : start + part]) / part) > 150
        for start in range(0, len(heard) - part, part)
    ]
    return [n / 100 for n, now in enumerate(loud) if now and not any(loud[max(0, n - 5) : n])]


@pytest.mark.alone
@pytest.mark.skipif(not shutil.which("pulseaudio") or not shutil.which("parecord"), reason="needs PulseAudio")
def test_the_tones_of_a_hold_are_heard_in_time(tmp_path: Path) -> None:
    socket = tmp_path / "sound"
    with Desktop(tmp_path / "home", PULSE_SERVER=f"unix:{socket}") as desktop:
        argv = ("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "-L", "module-null-sink sink_name=null")
        desktop.spawn(*argv, "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}")
        until(lambda: b"null" in desktop.run("pactl", "list", "short", "sinks"), "a sound server")
        app = ready(desktop)
        file = tmp_path / "heard.wav"
        desktop.spawn(
            *("parecord", "--latency-msec=20", "--device=null.monitor", "--channels=1", f"--rate={RATE}", str(file))
        )
        until(lambda: file.exists() and file.stat().st_size > HEADER, "the recorder")
        recorded = time.monotonic() - (file.stat().st_size - HEADER) / 2 / RATE
        wrong: list[list[float]] = []
        while len(wrong) < TRIES:
            quick(app)
            pressed = time.monotonic() - recorded
            moment(app, "Rest 60 seconds. Then hold 2 of 3.")
            until(lambda pressed=pressed: time.monotonic() - recorded - pressed > 26.5, "the last tone")
            key(desktop, "Escape")
            heard = [one for one in onsets(file) if one > pressed + 1]
            found = [round(heard[0] - pressed, 2), *(round(b - a, 2) for a, b in itertools.pairwise(heard))]
            if found[1:] == pytest.approx(BETWEEN, abs=0.1) and found[0] == pytest.approx(2, abs=0.4):
                break
            wrong.append(found)
            app.press("Another session", "push button")
        assert len(wrong) < TRIES, f"the first tone, then from tone to tone: {wrong}"


class Logind(threading.Thread):
    """Keeps the computer awake as the real one does: as long as anybody has the other end of a pipe open."""

    def __init__(self, bus: DBusConnection) -> None:
        super().__init__(daemon=True)
        self._bus = bus
        self._ends: dict[str, int] = {}
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIND[0]))

    def run(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except OSError:
                return
            if message.header.message_type != MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.member] == "Inhibit":
                ours, theirs = os.pipe2(os.O_NONBLOCK)
                self._bus.send(new_method_return(message, "h", (theirs,)))
                os.close(theirs)
                self._ends[" ".join(message.body)] = ours
            else:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def held(self) -> list[str]:
        """What keeps the computer awake now."""
        return [what for what, end in self._ends.items() if not _at_its_end(end)]


def _at_its_end(pipe: int) -> bool:
    try:
        return not os.read(pipe, 1)
    except BlockingIOError:
        return False


Held = tuple[Desktop, StrictSaver, Logind]


@pytest.fixture
def held_on(tmp_path: Path) -> Iterator[Held]:
    """A desktop with a screen saver and a logind."""
    with Desktop(tmp_path) as desktop, ExitStack() as stack:
        bus = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        lines = [stack.enter_context(open_dbus_connection(bus, enable_fds=fds)) for fds in (False, True)]
        saver, logind = StrictSaver(lines[0]), Logind(lines[1])
        for service in (saver, logind):
            service.start()
        yield desktop, saver, logind
        for service, line in ((saver, lines[0]), (logind, lines[1])):
            line.sock.shutdown(socket.SHUT_RDWR)
            service.join()


def test_the_display_stays_on_from_the_lead_in_to_the_end_of_a_hold(held_on: Held) -> None:
    desktop, saver, logind = held_on
    app = ready(desktop)
    until(lambda: list(saver.holders.values()) == [("Unclench", "A plank is running")], "held in the lead-in")
    quick(app)
    moment(app, "Hold 1 of 3. 20 seconds.")
    assert list(saver.holders.values()) == [("Unclench", "A plank is running")]
    until(lambda: logind.held() == AWAKE, "the computer is kept awake")
    key(desktop, "space")
    app.press("Keep it", "push button")
    app.find("Done", "push button")
    until(lambda: not saver.holders, "let go")
    assert "UnInhibit" in [member for member, _, _ in saver.heard]
    until(lambda: not logind.held(), "the computer is let go")
    app.press("Another session", "push button")
    until(lambda: len(saver.holders) == 1, "held again")
    key(desktop, "Escape")
    until(lambda: not saver.holders, "let go when it is cancelled")
    assert app.close() == 0


def test_a_killed_plank_lets_the_display_go(held_on: Held) -> None:
    desktop, saver, logind = held_on
    app = ready(desktop)
    quick(app)
    moment(app, "Hold 1 of 3. 20 seconds.")
    until(lambda: len(saver.holders) == 1, "the display is kept on")
    until(lambda: logind.held() == AWAKE, "the computer is kept awake")
    app.kill()
    until(lambda: not saver.holders, "the display is let go")
    until(lambda: not logind.held(), "the computer is let go")
    assert "UnInhibit" not in [member for member, _, _ in saver.heard]
    app = desktop.app()
    app.press("Prevention", "page tab")
    app.find("Start plank", "push button")
    assert not saver.holders
    assert app.close() == 0

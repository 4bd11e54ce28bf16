"""A small program on a private desktop that runs one port and prints what it tells, a line each; reads commands."""

import sys

from PySide6.QtCore import QCoreApplication, QEventLoop, QSocketNotifier, QTimer

from unclench.core.base.ports import Bubble
from unclench.system.session_bus import SessionBus


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def port(name: str, bus: SessionBus):
    if name == "idle":
        from unclench.system.idle.choose import choose

        made = choose(bus)
        made.idle = lambda seconds: tell("idle", round(seconds, 1))
        made.back = lambda: tell("back")
        made.watch(1.0)
        return made
    if name == "notify":
        from unclench.system.notify import notifier

        made = notifier(bus)
        made.pressed = lambda key: tell("pressed", key)
        made.closed = lambda: tell("closed")
        made.told = lambda told: tell("shown", told.answer)
        return made
    if name in ("lock", "lock in a sandbox"):
        from unclench.system.screen_lock import ScreenLock

        made = ScreenLock(sandboxed=name != "lock")
        made.locked.add(lambda: tell("locked"))
        made.unlocked.add(lambda: tell("unlocked"))
        made.watch()
        return made
    from unclench.system.camera import Camera
    from unclench.system.fullscreen import Fullscreen
    from unclench.system.microphone import Microphone
    from unclench.system.quiet.choose import Quiet
    from unclench.system.quiet.screen_on import ScreenOn

    made = {
        "quiet": lambda: Quiet(bus),
        "screen_on": lambda: ScreenOn(bus),
        "fullscreen": Fullscreen,
        "microphone": Microphone,
        "camera": Camera,
    }[name]()
    made.ended = lambda: tell("ended")
    return made


def many(made, count: int) -> tuple[int, int]:
    """Kilobytes held before and after so many messages."""
    for number in range(100):
        show(made, Bubble(f"Warm {number}", "x", ()))
    before = held()
    for number in range(count):
        show(made, Bubble(f"Message {number}", "A sentence of the usual length.", (("done", "Done"),)))
    return before, held()


def show(made, bubble: Bubble) -> None:
    """Until it is on the screen."""
    loop = QEventLoop()
    made.told = lambda told: loop.quit()
    if made.show(bubble).answer == "unknown":
        loop.exec()


class Beat:
    """How often the event loop came by since it was asked last."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._count = 0

    def _beat(self) -> None:
        self._count += 1

    def count(self) -> int:
        found, self._count = self._count, 0
        return found


def held() -> int:
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Private_Dirty"))


def main() -> None:
    app = QCoreApplication(sys.argv)
    bus = SessionBus()
    bus.lost.append(lambda: tell("lost"))
    made = port(sys.argv[1], bus)
    beat = Beat()
    given = QSocketNotifier(0, QSocketNotifier.Type.Read)

    def read() -> None:
        line = sys.stdin.readline().strip()
        if line == "answer":
            told = made.answer()
            tell("answer", told.answer, told.by)
        elif line == "busy":
            made.ask(lambda told: tell("busy", told.answer))
        elif line.startswith("show"):
            buttons = (("done", "+ Glass"), ("later", "In 10 min"), ("not_today", "Not today"))
            told = made.show(Bubble(line[5:], "A <b>big</b> glass", buttons))
            if told.answer != "unknown":
                tell("shown", told.answer)
        elif line == "beats":
            tell("beats", beat.count())
        elif line.startswith("many"):
            tell("memory", *many(made, int(line[5:])))
        elif line == "withdraw":
            made.withdraw()
            tell("withdrawn")
        elif not line:
            app.quit()

    given.activated.connect(read)
    tell("ready")
    app.exec()


main()

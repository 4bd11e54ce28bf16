"""Work on a thread: an end that nobody waits for."""

import threading

from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.work_strip import WorkStrip


def test_work_that_hangs_is_let_go_at_once_and_what_it_finds_later_is_not_told(look, qtbot) -> None:
    may_go_on, told, threads = threading.Event(), [], []

    def wait(progress: object) -> str:
        threads.append(threading.current_thread())
        assert may_go_on.wait(20)
        return "late"

    strip, work = WorkStrip(), LongWork(wait, may_hang=True)
    qtbot.addWidget(strip)
    for name in ("done", "stopped", "failed", "broke", "ended"):
        getattr(work, name).connect(lambda *_, name=name: told.append(name))
    strip.follow(work, "Reading the folder")
    qtbot.waitUntil(lambda: bool(threads))
    work.cancel()
    assert told == ["stopped", "ended"]
    assert not strip.busy
    may_go_on.set()
    threads[0].join(20)
    qtbot.wait(1)
    assert told == ["stopped", "ended"]

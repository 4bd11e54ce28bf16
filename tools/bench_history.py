"""What History costs in a window of its own: to open it, and to change the range; printed as JSON, in milliseconds.

Run in a fresh process for each measurement: `python bench_history.py FOLDER RANGE ...`. The first range is that with
which it opens. `floor`: the same window shows a page with one word instead.
"""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QWidget

from fakes import FakeSound
from unclench.composition.file_services import open_services
from unclench.core.base.ports import PortAnswer
from unclench.system import paths
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.look import style, text, theme


def milliseconds(app: QApplication, shown: QWidget, act: Callable[[], object]) -> float:
    """Until what `act` brings up is laid out and painted; cards further down follow, one an event loop."""
    begin = time.perf_counter()
    act()
    app.sendPostedEvents()
    shown.repaint()
    return 1000 * (time.perf_counter() - begin)


def main(folder: str, first: str, *others: str) -> None:
    app = QApplication(sys.argv[:1])
    style.install()
    theme.apply(app, "light")
    text.apply(app)
    queue = ChangeQueue()
    services, _ = open_services(paths.find(folder), queue.publish)
    services.context.journal.read()
    services.preferences.get()
    services.history.remember(first)  # type: ignore[arg-type]
    bridge = Bridge(services, queue, FakeSound(PortAnswer("no")))
    window, stack = QMainWindow(), QStackedWidget()
    window.setCentralWidget(stack)
    stack.addWidget(QLabel("Nothing yet"))
    window.resize(1040, 720)
    window.show()
    for _ in range(20):
        app.processEvents()
        time.sleep(0.01)
    found = {"floor": milliseconds(app, window, lambda: stack.setCurrentIndex(stack.addWidget(QLabel("One word"))))}
    made: list[QWidget] = []

    def open_history() -> None:
        from unclench.ui.history.page import HistoryPage

        made.append(HistoryPage(bridge))
        stack.setCurrentIndex(stack.addWidget(made[0]))

    found["open"] = milliseconds(app, window, open_history)
    for _ in range(50):
        app.processEvents()
    overview = made[0].show_view("overview")  # type: ignore[attr-defined]
    for name in others:
        found[name] = milliseconds(app, window, lambda name=name: overview.bar.chosen.emit(name))
        for _ in range(50):
            app.processEvents()
    print(json.dumps(found))


main(*sys.argv[1:])

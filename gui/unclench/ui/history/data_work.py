"""Work on the data file on a thread of its own: how far it is, a way to end it, and a calm sentence when it fails."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.actions.data_file import DataFile
from unclench.core.base.errors import UnclenchError
from unclench.core.base.progress import Progress
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.work_strip import WorkStrip


class DataWork(QWidget):
    """One piece of work at a time. `stopped` and `failed` come when it ended without its result."""

    stopped = Signal()
    failed = Signal()

    def __init__(self, bridge: Bridge, *, closable: bool = True) -> None:
        """`closable`: whether the sentence has a button that takes it away."""
        super().__init__()
        self._bridge = bridge
        self._going: LongWork | None = None
        self._strip = WorkStrip()
        close = button(self.tr("Close"), self.clear, size="small", name=self.tr("Close this message"))
        self._banner = Banner("", *([close] if closable else []))
        self._banner.hide()
        self.setLayout(column(self._strip, self._banner, gap=8))

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self._strip.busy

    def run(
        self, act: Callable[[DataFile], Any], name: str, done: Callable[[Any], object], *, writes: bool = False
    ) -> bool:
        """Begin `act` on a copy of the services of the file; see `run_work`.

        `writes`: afterwards all of the diary is read anew.
        """
        files = self._bridge.services.data_file

        def work(progress: Progress) -> Any:
            with files.apart(progress) as there:
                return act(there)

        return self.run_work(work, name, done, writes=writes)

    def run_work(
        self,
        work: Callable[[Progress], Any],
        name: str,
        done: Callable[[Any], object],
        *,
        writes: bool = False,
        may_hang: bool = False,
    ) -> bool:
        """Begin `work`, which is called on a thread; `done` gets what it returned. False: it could not begin.

        `name` says what is done. `writes`: afterwards all of the diary is read anew. `may_hang`: see LongWork.
        """
        files = self._bridge.services.data_file
        if self.busy:
            return False
        if not files.is_on_disk():
            self._say_trouble(files.trouble())
            return False
        self.clear()
        going = self._going = LongWork(work, may_hang=may_hang)
        if writes:
            going.done.connect(self._look_again)
        going.done.connect(done)
        going.stopped.connect(self.stopped)
        going.failed.connect(self._fail)
        self._strip.follow(going, name)
        return True

    def cancel(self) -> None:
        """End what goes on at its next step."""
        if self._going is not None:
            self._going.cancel()

    def say(self, words: str) -> None:
        """A sentence that stays until the next press."""
        self._banner.set_words(words)
        self._banner.setAccessibleName(words)
        self._banner.show()
        announce(self._banner, words)

    def clear(self) -> None:
        """Take the sentence away."""
        self._banner.hide()

    def _look_again(self, _: object) -> None:
        self._bridge.services.data_file.look_again()

    def _fail(self, trouble: UnclenchError) -> None:
        self._say_trouble(trouble)
        self.failed.emit()

    def _say_trouble(self, trouble: UnclenchError | None) -> None:
        if trouble is not None:
            way_on = getattr(trouble, "way_on", "")
            self.say(f"{trouble.message} {way_on}".strip())

"""Messages on Windows and macOS through desktop-notifier, whose loop runs in a thread of its own. Not yet run there."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.core.base.ports import Bubble, PortAnswer
from unclench.core.base.translation import translate

PATIENCE = 2.0  # seconds


class NativeBubbles(QObject):
    """One message at a time. Where desktop-notifier is missing or fails it says no. Nothing here waits for it."""

    _came = Signal(str)
    _sent = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pressed: Callable[[str], None] = lambda key: None
        self.closed: Callable[[], None] = lambda: None
        self.told: Callable[[PortAnswer], None] = lambda told: None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifier: Any = None
        self._turn = 0
        self._shown: str | None = None
        self._came.connect(lambda key: self.pressed(key))
        self._sent.connect(self._became)

    def show(self, bubble: Bubble) -> PortAnswer:
        able = self.answer()
        if not able.yes:
            return PortAnswer("no", able.by, able.reason)
        self.withdraw()
        self._run(self._send(self._turn, bubble))
        return PortAnswer("unknown", able.by, able.reason)

    def withdraw(self) -> None:
        self._turn += 1
        gone, self._shown = self._shown, None
        if gone:
            self._take_away(gone)

    def answer(self) -> PortAnswer:
        try:
            import desktop_notifier  # pyright: ignore[reportMissingImports]  # noqa: F401
        except Exception as trouble:  # whatever it raises on a system that it does not know
            reason = translate("system", "Messages of the system can't be used ({why}).")
            return PortAnswer("unknown", "", reason.format(why=type(trouble).__name__))
        return PortAnswer("yes", "desktop-notifier", translate("system", "Not yet run on this system."))

    def _run(self, work: Any) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            threading.Thread(target=self._loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _send(self, turn: int, bubble: Bubble) -> None:
        """In the thread: only signals go back."""
        try:
            from desktop_notifier import Button, DesktopNotifier  # pyright: ignore[reportMissingImports]

            self._notifier = self._notifier or DesktopNotifier(app_name="Unclench")
            buttons = [Button(title=label, on_pressed=self._teller(key)) for key, label in bubble.buttons]
            sent = self._notifier.send(title=bubble.title, message=bubble.body, buttons=buttons)
            self._sent.emit(turn, str(await asyncio.wait_for(sent, PATIENCE)), "")
        except Exception as trouble:  # whatever a foreign notification service raises
            self._sent.emit(turn, "", type(trouble).__name__)

    def _became(self, turn: int, number: str, why: str) -> None:
        if turn != self._turn:
            if number:
                self._take_away(number)
            return
        self._shown = number or None
        self.told(PortAnswer("yes" if number else "no", "desktop-notifier", why))

    def _take_away(self, number: str) -> None:
        self._run(self._clear(number))

    async def _clear(self, number: str) -> None:
        with suppress(Exception):  # it is gone already
            await self._notifier.clear(number)

    def _teller(self, key: str) -> Callable[[], None]:
        return lambda: self._came.emit(key)

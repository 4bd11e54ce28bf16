"""Messages on Windows and macOS through desktop-notifier, whose loop runs in a thread of its own. Not yet run there."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from unclench.core.ports import Bubble, PortAnswer
from unclench.core.words import translate

PATIENCE = 2.0  # seconds


class NativeBubbles(QObject):
    """One message at a time. Where desktop-notifier is missing or fails it says no."""

    _came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pressed: Callable[[str], None] = lambda key: None
        self.closed: Callable[[], None] = lambda: None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifier: Any = None
        self._shown: str | None = None
        self._came.connect(lambda key: self.pressed(key))

    def show(self, bubble: Bubble) -> PortAnswer:
        able = self.answer()
        if not able.yes:
            return able
        try:
            self.withdraw()
            self._shown = self._wait(self._send(bubble))
        except Exception as trouble:  # whatever a foreign notification service raises
            return PortAnswer("no", able.by, type(trouble).__name__)
        return able

    def withdraw(self) -> None:
        gone, self._shown = self._shown, None
        if gone and self._notifier is not None:
            self._wait(self._notifier.clear(gone))

    def answer(self) -> PortAnswer:
        try:
            self._start()
        except Exception as trouble:
            reason = translate("system", "Messages of the system can't be used ({why}).")
            return PortAnswer("unknown", "", reason.format(why=type(trouble).__name__))
        return PortAnswer("yes", "desktop-notifier", translate("system", "Not yet run on this system."))

    def _start(self) -> None:
        if self._notifier is not None:
            return
        from desktop_notifier import DesktopNotifier  # pyright: ignore[reportMissingImports]

        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

        async def make() -> Any:
            return DesktopNotifier(app_name="Unclench")

        self._notifier = self._wait(make())

    async def _send(self, bubble: Bubble) -> str:
        from desktop_notifier import Button  # pyright: ignore[reportMissingImports]

        buttons = [Button(title=label, on_pressed=self._teller(key)) for key, label in bubble.buttons]
        return await self._notifier.send(title=bubble.title, message=bubble.body, buttons=buttons)

    def _teller(self, key: str) -> Callable[[], None]:
        return lambda: self._came.emit(key)

    def _wait(self, work: Any) -> Any:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

"""The one notifier of this process on Windows and macOS, and the thread in which it runs.

macOS tells what became of a message to the notifier that was made last, so there is one for all messages. Windows tells
of a message in its list of old ones too, when desktop-notifier has forgotten it: so answers are taken for the notifier,
by the name of the message, and buttons are named by their keys.
"""

import asyncio
import sys
import threading
import uuid
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import cache
from typing import Any

from unclench import assets
from unclench.core.base.ports import Bubble, PortAnswer
from unclench.core.base.translation import translate
from unclench.system import untried

PATIENCE = 2.0  # seconds
APP_NAME = "Unclench"
DEFAULT, PUT_AWAY = "default", ""

Came = Callable[[str, str], object]
Sent = Callable[[str, str], object]


class CannotShow(Exception):
    """Why a message cannot be shown, in words for people."""


class NotificationThread:
    """`send` and `take_away` come back at once. What it calls, it calls in its thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifier: Any = None
        self._came: dict[str, Came] = {}

    def importable(self) -> PortAnswer:
        """Whether desktop-notifier is there; asks nobody."""
        try:
            import desktop_notifier  # pyright: ignore[reportMissingImports]  # noqa: F401
        except Exception as trouble:  # whatever it raises on a system that it does not know
            return PortAnswer("no", "", _unusable(trouble))
        return PortAnswer("yes", "desktop-notifier")

    def send(self, bubble: Bubble, came: Came, sent: Sent) -> str:
        """Show a message; its name. `sent(name, why)`: "" when it is shown. `came(name, key)`: it was answered."""
        name = uuid.uuid4().hex
        self._came[name] = came
        self._run(self._send(name, bubble, sent))
        return name

    def take_away(self, name: str) -> None:
        """Take a message off the screen, and out of the list of old ones."""
        self._came.pop(name, None)
        self._run(self._clear(name))

    def answer(self) -> PortAnswer:
        """Whether messages with buttons can be shown; waits at most `PATIENCE`."""
        able = self.importable()
        if not able.yes:
            return PortAnswer("unknown", "", able.reason)
        try:
            self._run(asyncio.wait_for(self._ready(), PATIENCE)).result(PATIENCE * 2)
        except Exception as trouble:  # whatever a foreign notification service raises
            return PortAnswer("no", able.by, _why(trouble))
        return PortAnswer("yes", able.by, untried.on_macos() if sys.platform == "darwin" else untried.on_windows())

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            threading.Thread(target=self._work, args=(self._loop,), daemon=True).start()
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        if sys.platform == "win32":
            with suppress(Exception):  # then the first message says what is missing
                from winrt.runtime import ApartmentType, init_apartment  # pyright: ignore[reportMissingImports]

                init_apartment(ApartmentType.MULTI_THREADED)
        loop.run_forever()

    async def _ready(self) -> Any:
        """The notifier, allowed to show messages with buttons. Raises CannotShow."""
        from desktop_notifier import Capability, DesktopNotifier, Icon  # pyright: ignore[reportMissingImports]

        if self._notifier is None:
            icon = assets.root() / "icons" / "app" / "unclench-256.png"
            made = DesktopNotifier(app_name=APP_NAME, app_icon=Icon(path=icon))
            made.on_button_pressed = self._tell
            made.on_clicked = lambda name: self._tell(name, DEFAULT)
            made.on_dismissed = lambda name: self._tell(name, PUT_AWAY)
            self._notifier = made
        if Capability.BUTTONS not in await self._notifier.get_capabilities():
            raise CannotShow(translate("system", "It shows messages, but without buttons."))
        if not await self._notifier.request_authorisation():
            raise CannotShow(translate("system", "The settings of the system do not allow messages of Unclench."))
        return self._notifier

    async def _send(self, name: str, bubble: Bubble, sent: Sent) -> None:
        try:
            await asyncio.wait_for(self._show(name, bubble), PATIENCE)
        except Exception as trouble:  # whatever a foreign notification service raises
            self._came.pop(name, None)
            sent(name, _why(trouble))
            return
        sent(name, "")

    async def _show(self, name: str, bubble: Bubble) -> None:
        notifier = await self._ready()
        from desktop_notifier import (  # pyright: ignore[reportMissingImports]
            DEFAULT_SOUND,
            Button,
            Notification,
            Urgency,
        )

        if name not in self._came:  # taken away meanwhile
            return
        urgency = Urgency.Critical if bubble.urgent else Urgency.Low if bubble.soft else Urgency.Normal
        buttons = tuple(Button(title=label, identifier=key) for key, label in bubble.buttons)
        message = Notification(
            title=bubble.title,
            message=bubble.body,
            urgency=urgency,
            buttons=buttons,
            sound=None if bubble.soft else DEFAULT_SOUND,
            identifier=name,
        )
        await notifier.send_notification(message)

    async def _clear(self, name: str) -> None:
        with suppress(Exception):  # it is gone already
            await self._notifier.clear(name)

    def _tell(self, name: str, key: str) -> None:
        came = self._came.pop(name, None)
        if came is not None:
            came(name, key)


@cache
def shared() -> NotificationThread:
    """The one of this process."""
    return NotificationThread()


def _why(trouble: Exception) -> str:
    return str(trouble) if isinstance(trouble, CannotShow) else _unusable(trouble)


def _unusable(trouble: Exception) -> str:
    reason = translate("system", "Messages of the system can't be used ({why}).")
    return reason.format(why=type(trouble).__name__)

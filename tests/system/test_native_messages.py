"""Messages of Windows and macOS, with a desktop-notifier that does what the test says."""

import enum
import sys
import types
from dataclasses import dataclass, field
from typing import Any

import pytest

from unclench.core.base.ports import Bubble, PortAnswer
from unclench.system import notification_thread
from unclench.system.notification_thread import NotificationThread
from unclench.system.notify_windows_macos import NativeBubbles

BUBBLE = Bubble("Stand up?", "You sat for an hour.", (("done", "Done"), ("later", "In 10 min")))
Urgency = enum.Enum("Urgency", "Low Normal Critical")
Capability = enum.Enum("Capability", "TITLE BUTTONS")
SOUND = object()


@dataclass
class Button:
    title: str
    identifier: str


@dataclass
class Notification:
    title: str
    message: str
    urgency: Urgency
    buttons: tuple[Button, ...]
    sound: object
    identifier: str


@dataclass
class FakeService:
    """What the system does with messages."""

    capabilities: frozenset[Capability] = frozenset(Capability)
    allowed: bool = True
    trouble: Exception | None = None
    shown: dict[str, Notification] = field(default_factory=dict)
    made: list[Any] = field(default_factory=list)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> FakeService:
    service = FakeService()

    class DesktopNotifier:
        on_button_pressed = on_clicked = on_dismissed = None

        def __init__(self, app_name: str, app_icon: Any) -> None:
            service.made.append(self)

        async def get_capabilities(self) -> frozenset[Capability]:
            return service.capabilities

        async def request_authorisation(self) -> bool:
            return service.allowed

        async def send_notification(self, notification: Notification) -> str:
            if service.trouble:
                raise service.trouble
            service.shown[notification.identifier] = notification
            return notification.identifier

        async def clear(self, name: str) -> None:
            service.shown.pop(name)

    module = types.ModuleType("desktop_notifier")
    names = {
        "Button": Button,
        "Notification": Notification,
        "Urgency": Urgency,
        "Capability": Capability,
        "DesktopNotifier": DesktopNotifier,
        "Icon": lambda path: path,
        "DEFAULT_SOUND": SOUND,
    }
    for name, value in names.items():
        setattr(module, name, value)
    monkeypatch.setitem(sys.modules, "desktop_notifier", module)
    return service


class Heard:
    """What a notifier tells."""

    def __init__(self, thread: NotificationThread) -> None:
        self.bubbles = NativeBubbles(thread=thread)
        self.told: list[PortAnswer] = []
        self.pressed: list[str] = []
        self.closed = 0
        self.bubbles.told, self.bubbles.pressed, self.bubbles.closed = (
            self.told.append,
            self.pressed.append,
            self._close,
        )

    def _close(self) -> None:
        self.closed += 1


@pytest.fixture
def thread(qapp) -> NotificationThread:
    return NotificationThread()


@pytest.fixture
def heard(thread: NotificationThread) -> Heard:
    return Heard(thread)


def show(qtbot, service: FakeService, heard: Heard, bubble: Bubble = BUBBLE) -> str:
    """Show it, and wait until it is there; its name."""
    before = len(heard.told)
    assert heard.bubbles.show(bubble).answer == "unknown"
    qtbot.waitUntil(lambda: len(heard.told) > before)
    assert heard.told[-1].yes
    return next(reversed(service.shown))


@pytest.mark.parametrize(
    ("bubble", "urgency", "sound"),
    [
        (BUBBLE, Urgency.Normal, SOUND),
        (Bubble("Stand up?", soft=True), Urgency.Low, None),
        (Bubble("Take the ice off now", urgent=True), Urgency.Critical, SOUND),
    ],
)
def test_how_a_message_is_shown(qtbot, service, heard: Heard, bubble: Bubble, urgency: Urgency, sound: object) -> None:
    message = service.shown[show(qtbot, service, heard, bubble)]
    assert (message.title, message.message, message.urgency, message.sound) == (
        bubble.title,
        bubble.body,
        urgency,
        sound,
    )
    assert [(button.identifier, button.title) for button in message.buttons] == list(bubble.buttons)


def test_a_button_a_click_and_putting_it_away(qtbot, service: FakeService, heard: Heard) -> None:
    name = show(qtbot, service, heard)
    service.made[0].on_button_pressed(name, "later")
    qtbot.waitUntil(lambda: heard.pressed == ["later"])
    service.made[0].on_clicked(show(qtbot, service, heard))
    qtbot.waitUntil(lambda: heard.pressed == ["later", "default"])
    service.made[0].on_dismissed(show(qtbot, service, heard))
    qtbot.waitUntil(lambda: heard.closed == 1)
    assert heard.pressed == ["later", "default"]


def test_all_messages_have_one_notifier_and_answers_reach_their_own(qtbot, service, thread, heard: Heard) -> None:
    other = Heard(thread)
    first, second = show(qtbot, service, heard), show(qtbot, service, other)
    (notifier,) = service.made
    notifier.on_button_pressed(first, "done")
    qtbot.waitUntil(lambda: heard.pressed == ["done"])
    notifier.on_button_pressed(second, "later")
    qtbot.waitUntil(lambda: other.pressed == ["later"])


def test_the_next_message_replaces_the_last_whose_buttons_do_nothing_then(qtbot, service, heard: Heard) -> None:
    first = show(qtbot, service, heard)
    second = show(qtbot, service, heard)
    qtbot.waitUntil(lambda: list(service.shown) == [second])
    service.made[0].on_button_pressed(first, "done")
    service.made[0].on_button_pressed(second, "later")
    qtbot.waitUntil(lambda: heard.pressed == ["later"])


def test_a_message_is_taken_away_also_on_its_way(qtbot, service: FakeService, heard: Heard) -> None:
    heard.bubbles.show(BUBBLE)
    heard.bubbles.withdraw()
    other = show(qtbot, service, heard)
    heard.bubbles.withdraw()
    qtbot.waitUntil(lambda: other not in service.shown)
    assert service.shown == {}


@pytest.mark.parametrize(
    "change",
    [{"capabilities": frozenset({Capability.TITLE})}, {"allowed": False}, {"trouble": OSError("E_FAIL")}],
    ids=["no buttons", "not allowed", "fails"],
)
def test_what_cannot_be_shown_is_told_as_a_no_with_its_reason(qtbot, service, heard: Heard, change: dict) -> None:
    for name, value in change.items():
        setattr(service, name, value)
    heard.bubbles.show(BUBBLE)
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    assert (heard.told[0].answer, bool(heard.told[0].reason)) == ("no", True)
    assert "trouble" in change or heard.bubbles.answer().answer == "no"


def test_a_system_that_does_not_answer_is_a_no(qtbot, service: FakeService, heard: Heard, monkeypatch) -> None:
    monkeypatch.setattr(notification_thread, "PATIENCE", 0.05)
    show(qtbot, service, heard)

    async def never(self) -> bool:
        import asyncio

        await asyncio.sleep(60)
        return True

    monkeypatch.setattr(type(service.made[0]), "request_authorisation", never)
    heard.bubbles.show(BUBBLE)
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    assert heard.told[1].answer == "no"
    assert heard.bubbles.answer().answer == "no"


def test_the_system_check_says_that_it_works(service: FakeService, heard: Heard) -> None:
    assert heard.bubbles.answer().yes


def test_without_desktop_notifier_it_is_no(heard: Heard, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "desktop_notifier", None)
    assert heard.bubbles.show(BUBBLE).answer == "no"
    assert heard.bubbles.answer().answer == "unknown"

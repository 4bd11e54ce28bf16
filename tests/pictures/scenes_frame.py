"""What the frame says over every tab and dialog: the toast of a press, the session that runs."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fakes import FakeSound
from pictures.registry import scene
from pictures.scenes_relief import Story
from unclench.core.base.ports import Bubble
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.message import done

ALWAYS = 3600.0
"""Seconds; a picture is taken at leisure."""


def window(story: Story) -> MainWindow:
    """The window of the app on this diary."""
    return MainWindow(Bridge(story.services, ChangeQueue(), FakeSound()))


@scene("toast")
def _toast() -> QWidget:
    """A pain was tapped."""
    story = Story()
    story.first_night()
    made = window(story)
    told = done("Pain 4 logged, 09:05", lambda: None, seconds=ALWAYS)
    QTimer.singleShot(0, made, lambda: made.toast(told))
    return made


@scene("toast-long", (640, 560))
def _toast_long() -> QWidget:
    """A long sentence in a narrow window, with the focus on its button."""
    story = Story()
    story.first_night()
    made = window(story)
    words = "Twinge 3 logged, 09:05. If it turns into more, say that your back seized up."
    told = done(words, lambda: None, label="Go on", seconds=ALWAYS)
    QTimer.singleShot(0, made, lambda: made.toast(told))
    return made


def _with_ice(size: tuple[int, int] = (1040, 720)) -> MainWindow:
    """Ice runs, and the person is on another tab."""
    story = Story()
    story.first_night()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=449)
    made = window(story)
    made.resize(*size)
    made.show()
    made.say("Next nudge 09:40 · get up and walk", "clock")
    made.show_tab("prevention")
    return made


@scene("session-foot")
def _session_foot() -> QWidget:
    return _with_ice()


@scene("session-foot-small", (640, 560))
def _session_foot_small() -> QWidget:
    return _with_ice((640, 560))


@scene("walk-foot")
def _walk_foot() -> QWidget:
    return _with_walk()


@scene("walk-and-heat-foot")
def _walk_and_heat_foot() -> QWidget:
    return _with_walk(heat=True)


def _with_walk(*, heat: bool = False) -> MainWindow:
    """A walk runs, with a warm wrap on or without."""
    story = Story()
    story.first_night()
    if heat:
        story.services.ice_heat.start("heat", 2400, medium="wrap", override="asked")
    story.services.walks.start()
    story.pause(seconds=95)
    made = window(story)
    made.show()
    made.say("Next nudge 09:40 · get up and walk", "clock")
    made.show_tab("prevention")
    return made


@scene("session-dialog", (540, 430))
def _session_dialog() -> QWidget:
    made = _with_ice()
    made.open_log()
    dialog = made.findChild(LogMenu)
    dialog.destroyed.connect(made.deleteLater)
    return dialog


@scene("relief-waits")
def _waits() -> QWidget:
    """Ice an hour after the last one, and heat for somebody who never had heat."""
    story = Story()
    story.begin()
    story.ice()
    story.pause(minutes=10)
    return window(story)


NUDGE = Bubble(
    "Time to get up",
    "You have sat for 58 minutes. Walk a little, and take a glass of water with you.",
    (("done", "Done"), ("later", "In 10 min"), ("not_today", "Not today")),
)


def _nudged(size: tuple[int, int] = (1040, 720)) -> MainWindow:
    """A nudge waits for an answer."""
    story = Story()
    made = window(story)
    made.resize(*size)
    made.show()
    made.say("Due: get up \u00b7 waiting for your answer to the last one", "clock")
    made.show_nudge(NUDGE)
    made.show_tab("prevention")
    return made


@scene("nudge-bar")
def _nudge_bar() -> QWidget:
    return _nudged()


@scene("nudge-bar-small", (560, 560))
def _nudge_bar_small() -> QWidget:
    return _nudged((560, 560))


@scene("nudges-paused")
def _paused() -> QWidget:
    story = Story()
    story.services.nudges.pause(story.clock.now().instant.plus(3600))
    made = window(story)
    made.say("Nudges paused until 15:05", "clock")
    return made


@scene("frame-narrow", (500, 560))
def _narrow() -> QWidget:
    """A narrow window while ice runs: with large text the tabs scroll, and the pack can be taken off."""
    return _with_ice((500, 560))

"""What the frame says over every tab: the toast of a press."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from unclench.ui.frame.app_window import AppWindow

from fakes import FakeSound
from pictures.registry import scene
from pictures.scenes_relief import Story
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.message import done

ALWAYS = 3600.0
"""Seconds; a picture is taken at leisure."""


def window(story: Story) -> AppWindow:
    """The window of the app on this diary."""
    return AppWindow(Bridge(story.services, ChangeQueue(), FakeSound()))


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

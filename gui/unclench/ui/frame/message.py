"""A message for the line below the tabs; made without any widget, so that it can wait for the window."""

from collections.abc import Callable

from unclench.core.base.errors import UnclenchError
from unclench.core.base.record import record


@record
class Message:
    """What is said.

    With a `topic` it answers a press: it is shown at once, and replaces what was said of that topic and not closed yet.
    Without one it is news: shown in its turn, and never replaced.
    """

    words: str
    topic: str = ""
    tone: str = "accent"
    undo: Callable[[], object] | None = None
    """Takes back what the message tells of."""


def news(words: str) -> Message:
    """What happened by itself, such as to the data file."""
    return Message(words)


def done(words: str, undo: Callable[[], object] | None = None) -> Message:
    """What came of a press; replaced by what comes of the next."""
    return Message(words, "done", undo=undo)


def trouble(error: UnclenchError) -> Message:
    """Why a press could not be done, and the way on; replaced by trouble of the same kind."""
    way_on = getattr(error, "way_on", "")
    return Message(f"{error.message} {way_on}".strip(), f"trouble {error.code}", tone="caution")

"""A message for the line below the tabs; made without any widget, so that it can wait for the window."""

from collections.abc import Callable

from unclench.core.base.errors import UnclenchError
from unclench.core.base.frozen_record import record


@record
class Message:
    """What is said. A newer message with the same `topic` replaces one that was not closed yet."""

    words: str
    topic: str
    answer: bool = False
    """To something that the person just did; else it is news."""
    tone: str = "accent"
    undo: Callable[[], object] | None = None
    """Takes back what the message tells of."""
    label: str = ""
    """What the button says instead, when it does something else."""


def news(words: str, topic: str = "") -> Message:
    """What happened by itself. Without a topic only the same words replace it."""
    return Message(words, topic or words)


def offer(words: str, topic: str, label: str, act: Callable[[], object]) -> Message:
    """News with a button."""
    return Message(words, topic, undo=act, label=label)


def done(words: str, undo: Callable[[], object] | None = None) -> Message:
    """What came of a press; replaced by what comes of the next."""
    return Message(words, "done", answer=True, undo=undo)


def trouble(error: UnclenchError) -> Message:
    """Why a press could not be done, and the way on; replaced by trouble of the same kind."""
    way_on = getattr(error, "way_on", "")
    return Message(f"{error.message} {way_on}".strip(), f"trouble {error.code}", answer=True, tone="caution")

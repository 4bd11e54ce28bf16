"""A message for the line below the tabs, or for the toast. Made without a widget: it can wait for the window."""

from collections.abc import Callable

from unclench.core.base.errors import UnclenchError
from unclench.core.base.frozen_record import record

SHORT_SECONDS = 5.0
"""How long a toast stays at least."""
LONG_SECONDS = 10.0
"""How long the end of a session or of an episode can be taken back."""
READ_A_SECOND = 40
"""Letters beyond a glance, for which a toast stays a second longer."""


@record
class Message:
    """What is said. A newer message with the same `topic` replaces one that was not closed yet."""

    words: str
    topic: str
    answer: bool = False
    """To something that the person just did; else it is news."""
    tone: str = "accent"
    undo: Callable[[], object] | None = None
    """Takes back what the message tells of, or does what `label` says. Returns None when it could not,
    or has said so by itself."""
    label: str = ""
    """What the button says instead, when it does something else."""
    seconds: float = 0.0
    """How long a toast stays; 0: it is for the line below the tabs, which is closed by hand."""
    what: str = ""
    """What `undo` takes back, in a few words."""
    entry: str = ""
    """The id of what `undo` takes back, where it has a way back on the page too."""


def news(words: str, topic: str = "") -> Message:
    """What happened by itself. Without a topic only the same words replace it."""
    return Message(words, topic or words)


def offer(words: str, topic: str, label: str, act: Callable[[], object]) -> Message:
    """News with a button."""
    return Message(words, topic, undo=act, label=label)


def done(
    words: str,
    undo: Callable[[], object] | None = None,
    *,
    label: str = "",
    seconds: float = SHORT_SECONDS,
    what: str = "",
    entry: str = "",
) -> Message:
    """What came of a press, for a toast: it stays for `seconds`, and a second more for each READ_A_SECOND letters.

    `what`: the same without what is said besides it.
    """
    seconds += len(words) // READ_A_SECOND
    said = (what or words).rstrip(".")
    return Message(words, "done", answer=True, undo=undo, label=label, seconds=seconds, what=said, entry=entry)


def trouble(error: UnclenchError) -> Message:
    """Why a press could not be done, and the way on; replaced by trouble of the same kind."""
    way_on = getattr(error, "way_on", "")
    return Message(f"{error.message} {way_on}".strip(), f"trouble {error.code}", answer=True, tone="caution")

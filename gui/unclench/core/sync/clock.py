"""Which of two changes of the same thing counts: a hybrid logical clock for each field of each entry.

A clock is one whole number: milliseconds since 1970 (UTC) * 65,536 + a count. A change of a field is stamped with the
moment at which it was written, but always later than what that field was stamped with before, as far as this computer
knows. So whoever changes what they have seen wins over it, whatever the wall clocks say: one that is days or years
wrong spoils nothing but the order of changes that two people made without knowing of one another. No computer takes
over the wall clock of another one.
"""

from datetime import UTC, datetime

COUNTS = 1 << 16
LEAST = 1
MOST = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp()) * 1000 * COUNTS
"""No clock of a file is greater: beyond, nothing could be later."""

Stamp = tuple[int, str]
"""The clock of a change and the writer of it. The greater one counts; no writer has two different ones of a field."""
NONE: Stamp = (0, "")


def of(moment: datetime) -> int:
    """The first clock of a moment."""
    return int(moment.timestamp() * 1000) * COUNTS


def stamp(written: datetime, now: datetime, before: int) -> int:
    """The clock of a change that was `written` then, and not later than `now`, of fields stamped `before` at most."""
    return max(of(min(written, now)), before + 1)

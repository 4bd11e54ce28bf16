"""What can be told of a shared folder: who is there, what was exchanged, what is wrong. For the window and commands."""

from dataclasses import field
from datetime import datetime
from typing import Literal

from unclench.core.base.frozen_record import record

State = Literal["off", "on", "replaced"]
"""`replaced`: the diary here was put back to a copy or deleted since; nothing is exchanged until one joins again."""

ProblemCode = Literal[
    "torn", "gap", "changed", "older", "newer", "foreign", "other_passphrase", "too_large", "refused", "clock",
    "empty_folder", "no_folder", "no_answer", "not_written", "no_library", "plain_file",
    "unreadable",
]  # fmt: skip


@record
class Problem:
    """Something that is not as it should be; nothing in the diary was changed by it. `message` is one sentence."""

    code: ProblemCode
    message: str
    file: str = ""
    """The name of the file in the folder, "" where it is about none."""


@record(kw_only=True)
class Device:
    """A computer that writes into the folder."""

    writer: str
    """Names its files. A computer that joined again has a new one."""
    device: str = ""
    """What its entries have in `device`."""
    name: str = ""
    """What the person calls it."""
    heard: datetime | None = None
    """When it had written what was read last, by its own clock (UTC)."""
    entries: int = 0
    """How many entries of this diary came from it."""


@record(kw_only=True)
class FolderLook:
    """What lies in a folder that might be joined. Nothing was written."""

    folder: str
    kind: Literal["empty", "encrypted", "plain"] = "empty"
    """`empty`: no computer shares there yet; other files do not count."""
    opens: bool | None = None
    """Whether the passphrase opens what is there; None: there is nothing to open, or no passphrase was given."""
    devices: tuple[Device, ...] = ()
    """Who is there, as far as that can be read; `heard` is set, `entries` is 0."""


@record(kw_only=True)
class Status:
    """How sharing stands, from this computer alone: asking never touches the folder."""

    state: State = "off"
    folder: str = ""
    encrypted: bool = True
    here: Device | None = None
    others: tuple[Device, ...] = ()
    """Without those that were forgotten, the one heard last first."""
    last: datetime | None = None
    """The last exchange that came to its end."""
    unsent: int = 0
    """Changes of this computer that are not in the folder yet."""
    waiting: int = 0
    """Entries of others that cannot be here yet, and are tried again each time (a clock that is ahead)."""
    copies: int = 0
    """Conflict copies that `clean_up` would delete."""
    problems: tuple[Problem, ...] = ()
    """Of the last exchange."""


@record(kw_only=True)
class Exchange:
    """What one exchange did."""

    sent: int = 0
    """Changes written into the folder."""
    received: int = 0
    """Changes of others that were new here."""
    kinds: frozenset[str] = field(default_factory=frozenset[str])
    """Tables and "settings" that others changed here."""
    waiting: int = 0
    copies: int = 0
    problems: tuple[Problem, ...] = ()

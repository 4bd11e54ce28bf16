"""What the function of a command takes and returns: the parsed call with the services; the data and a sentence."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any

from unclench.actions.services import Services
from unclench.cli import given_files
from unclench.core.base import numbers
from unclench.core.base.entries import Entry
from unclench.core.base.moments import Instant, Now
from unclench.core.base.numbers import NumberRule
from unclench.core.base.typed_moments import parse_when

MINUTES = ("min", "minute", "minutes")
"""The words that may stand behind minutes."""


@dataclass(frozen=True)
class Call:
    """One command line, parsed: its words, the services, the folder it was typed in, whether the app runs."""

    args: Namespace
    services: Services
    cwd: str
    running: bool
    files: Mapping[str, str] | None = None
    """Texts of files that another process has read; None: it is this one that reads."""

    @property
    def now(self) -> Now:
        return self.services.context.clock.now()

    @property
    def at(self) -> Instant | None:
        """The moment given with --at, or None. Raises BadInput."""
        text = getattr(self.args, "at", None)
        return parse_when(text, self.now) if text is not None else None

    def text(self, name: str) -> str:
        """The text of a file of answers named on the command line. Raises given_files.Unreadable."""
        if self.files is None:
            return given_files.read(name, self.cwd)
        if name not in self.files:
            raise given_files.unreadable(name)
        return self.files[name]

    def path(self, name: str) -> Path:
        """A file named on the command line, from the folder it was typed in."""
        return Path(self.cwd, name).expanduser()


@dataclass(frozen=True)
class Reply:
    """`data` is the JSON object, `text` the sentence, `warnings` go to standard error (code, message)."""

    data: dict[str, Any]
    text: str
    warnings: tuple[tuple[str, str], ...] = field(default=())


def added(entry: Entry, text: str, warnings: tuple[tuple[str, str], ...] = ()) -> Reply:
    """The reply to a command that wrote an entry."""
    listed = [{"code": code, "message": message} for code, message in warnings]
    return Reply({"entry": plain(entry), "warnings": listed}, text, warnings)


def plain(entry: Entry) -> dict[str, Any]:
    """An entry as JSON: its fields by name, instants as ISO 8601 in the zone in which it was entered."""
    zone = timezone(timedelta(seconds=entry.at.offset))
    return {spec.name: _value(getattr(entry, spec.name), zone) for spec in fields(entry)}


def _value(value: Any, zone: tzinfo) -> Any:
    if isinstance(value, Instant):
        return value.utc.astimezone(zone).isoformat(timespec="seconds")
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat(timespec="seconds")
    if isinstance(value, tuple):
        return list(value)  # type: ignore[reportUnknownArgumentType]
    return value


def number(text: str, field_name: str, right: str, *units: str) -> float:
    """A number typed by a person, with one of `units` or none. Raises BadInput that says what would be right."""
    return numbers.read(text, NumberRule(field=field_name, right=right, units=units))


def whole_number(text: str, field_name: str, right: str, *units: str) -> int:
    """A whole number typed by a person. Raises BadInput that says what would be right."""
    return int(numbers.read(text, NumberRule(field=field_name, right=right, units=units, whole=True)))

"""What was done to one entry since it was entered, as sentences, newest first: "2 became 1 on Friday 07:11"."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from unclench.core.base import local_formats, units
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.ports import Change
from unclench.core.base.printed_words import named_day
from unclench.core.base.time_words import length, weekday
from unclench.core.base.translation import translate

Row = dict[str, Any]
MAIN = {
    "pains": "value",
    "doses": "units",
    "walks": "moved_seconds",
    "drinks": "amount_ml",
    "planks": "held_ms",
    "stretches": "held_seconds",
    "weights": "weight_kg",
    "foods": "portions",
}
"""What changes of it are told without its name."""
_NEVER_TOLD = ("id", "device", "changed_utc", "deleted_utc", "utc_offset_seconds", "counts", "ended_by")


def lines(changes: Sequence[Change], now: Now, device: str) -> tuple[str, ...]:
    """Each change, newest first; `device` is this computer. `changes` are oldest first, as the journal has them."""
    return tuple(line for change in reversed(changes) for line in _lines(change, now, device))


def count(changes: Sequence[Change]) -> int:
    """How often it was edited by hand."""
    return sum(change.act == "edit" and not _is_deleted(change.before) for change in changes)


def count_words(changes: Sequence[Change]) -> str:
    """How often it was changed; "" for never."""
    times = count(changes)
    if times < 2:
        return translate("core", "Changed once") if times else ""
    return translate("core", "Changed %Ln times", "", times)


def when_words(moment: datetime, now: Now) -> str:
    """When something was done, behind what it was: "today at 07:11", "on Friday 07:11", "on Fri 20 Nov 07:11"."""
    local, here = at_zone(moment, now.zone).local(), now.instant.local()
    time = local_formats.clock(local.time())
    days = (here.date() - local.date()).days
    if days == 0:
        return translate("core", "today at {time}").format(time=time)
    if 0 < days < 7:
        return translate("core", "on {weekday} {time}").format(weekday=weekday(local), time=time)
    day = named_day(local.date(), year=local.year != here.year)
    return translate("core", "on {day} {time}").format(day=day, time=time)


def _lines(change: Change, now: Now, device: str) -> list[str]:
    when = when_words(datetime.fromisoformat(change.at_utc).astimezone(UTC), now)
    before, after = change.before, change.after
    if change.act == "add" or before is None:
        here = translate("core", "Logged {when}, on this computer")
        return [(here if change.device in ("", device) else _elsewhere()).format(when=when)]
    if _is_deleted(after) and not _is_deleted(before):
        taken_back = translate("core", "Taken back {when}")
        return [(taken_back if change.act == "undo" else translate("core", "Deleted {when}")).format(when=when)]
    if _is_deleted(before) and not _is_deleted(after):
        return [translate("core", "Brought back {when}").format(when=when)]
    return [_line(change, name, when) for name in after if name not in _NEVER_TOLD and before.get(name) != after[name]]


def _elsewhere() -> str:
    return translate("core", "Logged {when}, on another computer")


def _line(change: Change, name: str, when: str) -> str:
    if name.endswith("_json"):
        return translate("core", "The answers were changed {when}").format(when=when)
    old, new = _said(name, change.before or {}), _said(name, change.after)
    if MAIN.get(change.kind) == name:
        return translate("core", "{before} became {after} {when}").format(before=old, after=new, when=when)
    said = translate("core", "{what}: {before} became {after} {when}")
    return said.format(what=_name(name), before=old, after=new, when=when)


def _said(name: str, row: Row) -> str:
    """The value of a column in words."""
    value = row.get(name)
    if value is None or value == "":
        return translate("core", "nothing")
    if name in _SAID:
        return _SAID[name](value)
    if name.endswith("_utc"):
        return _moment(value, row.get("utc_offset_seconds", 0))
    if isinstance(value, float):
        return units.number(value)
    return units.number(value) if isinstance(value, int) else translate("core", "“{words}”").format(words=value)


def _moment(text: str, offset: int) -> str:
    local = Instant(datetime.fromisoformat(text).astimezone(UTC), offset).local()
    said = translate("core", "{day} {time}")
    return said.format(day=named_day(local.date()), time=local_formats.clock(local.time()))


def _is_deleted(row: Row | None) -> bool:
    return bool(row and row.get("deleted_utc"))


def _name(column: str) -> str:
    """What a column is called in a sentence."""
    return {
        "at_utc": translate("core", "When"),
        "note": translate("core", "Note"),
        "ended_utc": translate("core", "End"),
        "eased_utc": translate("core", "Eased"),
        "place_side": translate("core", "Side"),
        "place_height": translate("core", "Place"),
        "spasm": translate("core", "Twinge"),
        "what": translate("core", "Which pain"),
        "pain": translate("core", "Pain"),
        "pain_before": translate("core", "Pain before"),
        "pain_after": translate("core", "Pain after"),
        "kind": translate("core", "What"),
        "activity": translate("core", "What"),
        "move": translate("core", "Which"),
        "food": translate("core", "Which"),
        "who": translate("core", "Who"),
        "name": translate("core", "Name"),
        "day": translate("core", "Day"),
        "said": translate("core", "What they said"),
        "next_day": translate("core", "The next day"),
        "override_reason": translate("core", "Reason"),
        "skin_after": translate("core", "Skin afterwards"),
        "planned": translate("core", "Planned"),
    }.get(column, column.replace("_", " "))


def _yes(value: Any) -> str:
    return translate("core", "yes") if value in (1, "y") else translate("core", "no")


def _thousandths(value: Any) -> str:
    return length(round(value / 1000))


_SAID: dict[str, Callable[[Any], str]] = {
    "moved_seconds": length,
    "held_seconds": length,
    "held_ms": _thousandths,
    "spasm": _yes,
    "planned": _yes,
    "skin_after": _yes,
    "skin_first": _yes,
    "skin_second": _yes,
    "form_ok": _yes,
    "could_talk": _yes,
    "amount_ml": lambda value: translate("core", "{amount} ml").format(amount=value),
}

"""What was done to one entry since it was entered, as sentences, newest first: "2 became 1 on Friday 07:11"."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from unclench.core.base import local_formats, units
from unclench.core.base.data_file_facts import Names
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.ports import Change
from unclench.core.base.printed_words import named_day
from unclench.core.base.time_words import length, weekday
from unclench.core.base.translation import translate
from unclench.core.history.spreadsheet import Column, plain
from unclench.core.history.spreadsheet_columns import sheets

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
_NEVER_TOLD = (
    "id", "device", "changed_utc", "deleted_utc", "utc_offset_seconds", "counts", "ended_by", "episode_id",
    "session_id", "run_id", "product", "guide_edition", "headline", "also_json", "label_json", "level", "corrected",
)  # fmt: skip
"""What follows from something else, or names another row."""
_DAYS = ("day", "due_day", "set_on")


def lines(changes: Sequence[Change], now: Now, device: str, names: Names) -> tuple[str, ...]:
    """Each change, newest first; `device` is this computer. `changes` are oldest first, as the journal has them."""
    return tuple(line for change in reversed(changes) for line in _lines(change, now, device, names))


def count(changes: Sequence[Change]) -> int:
    """How often it was edited by hand."""
    return sum(
        change.act == "edit" and not _is_deleted(change.before) and not _is_answered(change) for change in changes
    )


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


def _lines(change: Change, now: Now, device: str, names: Names) -> list[str]:
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
    if _is_answered(change):
        return [translate("core", "Finished {when}").format(when=when)] if after.get("finished_utc") else []
    columns = _columns(change.kind)
    changed = [name for name in after if name not in _NEVER_TOLD and before.get(name) != after[name]]
    return [_line(change, name, when, columns.get(name), names) for name in changed]


def _is_answered(change: Change) -> bool:
    """Whether it is a step of a questionnaire that was not finished: that is how it comes about."""
    return change.kind == "causes_runs" and not (change.before or {}).get("finished_utc")


def _elsewhere() -> str:
    return translate("core", "Logged {when}, on another computer")


def _columns(kind: str) -> dict[str, Column]:
    return {column.name: column for sheet in sheets() if sheet.table == kind for column in sheet.columns}


def _line(change: Change, name: str, when: str, column: Column | None, names: Names) -> str:
    if name.endswith("_json"):
        return translate("core", "The answers were changed {when}").format(when=when)
    old, new = (_said(name, row, column, names) for row in (change.before or {}, change.after))
    if MAIN.get(change.kind) == name and old and new:
        return translate("core", "{before} became {after} {when}").format(before=old, after=new, when=when)
    said = translate("core", "{what}: {before} became {after} {when}")
    if not old:
        said = translate("core", "{what}: {after}, added {when}")
    elif not new:
        said = translate("core", "{what}: {before}, removed {when}")
    return said.format(what=_name(name, column), before=old, after=new, when=when)


def _said(name: str, row: Row, column: Column | None, names: Names) -> str:
    """The value of a column in words; "" for none."""
    value, offset = row.get(name), row.get("utc_offset_seconds", 0)
    if value is None or value == "":
        return ""
    if name in _SAID:
        return _SAID[name](value)
    if name.endswith("_utc"):
        return _moment(value, offset)
    if name in _DAYS:
        return named_day(date.fromisoformat(value))
    if column is not None and column.read is not plain:
        value = column.read(value, offset, names)
        return units.number(value) if isinstance(value, (int, float)) else str(value)
    if isinstance(value, (int, float)):
        return units.number(value)
    return translate("core", "“{words}”").format(words=value)


def _moment(text: str, offset: int) -> str:
    local = Instant(datetime.fromisoformat(text).astimezone(UTC), offset).local()
    said = translate("core", "{day} {time}")
    return said.format(day=named_day(local.date()), time=local_formats.clock(local.time()))


def _is_deleted(row: Row | None) -> bool:
    return bool(row and row.get("deleted_utc"))


def _name(name: str, column: Column | None) -> str:
    """What a column is called in a sentence: as in the head of a spreadsheet, where that is not too long."""
    short = {
        "at_utc": translate("core", "When"),
        "note": translate("core", "Note"),
        "ended_utc": translate("core", "End"),
        "eased_utc": translate("core", "Eased"),
        "moved_seconds": translate("core", "Length"),
        "held_seconds": translate("core", "Length"),
        "held_ms": translate("core", "Length"),
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
        "planned": translate("core", "Planned"),
    }
    return short.get(name) or (column.head if column else translate("core", "Another detail"))


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
    "amount_ml": lambda value: translate("core", "{amount} ml").format(amount=value),
}

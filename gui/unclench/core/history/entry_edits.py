"""What can be changed of an entry afterwards: one function a kind, with the checks and sentences of logging it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from unclench.core.base import entries as e
from unclench.core.base import entry_checks as checks
from unclench.core.base.entry_list import LISTED
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.translation import translate
from unclench.core.causes import visits
from unclench.core.medicine import dosing
from unclench.core.prevention import body_weight, minerals, stretching, walks, water
from unclench.core.prevention.minerals import FoodTable
from unclench.core.prevention.plank import holds
from unclench.core.prevention.stretching import Move
from unclench.core.safety import episode as episodes
from unclench.core.safety import pain as pains

Shape = Literal["number", "whole", "weight", "pain", "moment", "open_moment", "yes", "word", "text"]
"""How the value of a field is written; "open_moment" may be empty."""


@record
class Known:
    """What edits are judged by."""

    now: Now
    facts: Facts
    moves: dict[str, Move]
    foods: FoodTable


@record
class Field:
    """One thing that can be changed: its name, how it is written, and what it is in an entry."""

    name: str
    shape: Shape
    of: Callable[[Any], Any]


@record
class Editing:
    """The fields of a kind, and what makes the entry with other values; it raises BadInput or Refused."""

    fields: tuple[Field, ...]
    made: Callable[[Any, dict[str, Any], Known], e.Entry]

    def names(self) -> str:
        """All fields, for a sentence."""
        return ", ".join(field.name for field in self.fields)


def edited(entry: e.Entry, given: Mapping[str, Any], known: Known) -> e.Entry:
    """The entry with these values in the place of its own. Raises BadInput or Refused with a sentence."""
    editing = editing_of(entry.TABLE)
    for name in given:
        field_of(entry.TABLE, name)
    if is_running(entry, known.facts):
        message = translate("core", "That is still going on. End it first, then it can be changed.")
        raise Refused("still_running", message)
    values = {field.name: field.of(entry) for field in editing.fields} | dict(given)
    made = editing.made(entry, values, known)
    return replace(made, note=(values["note"] or "").strip() or None)


def editing_of(table: str) -> Editing:
    """How entries of a kind are changed. Raises BadInput for a kind that is not listed."""
    if table not in _EDITING:
        message = translate("core", "Entries can be: {names}.").format(names=", ".join(LISTED))
        raise BadInput("kind", message)
    return _EDITING[table]


def field_of(table: str, name: str) -> Field:
    """A field by its name. Raises BadInput that lists those there are."""
    editing = editing_of(table)
    found = next((field for field in editing.fields if field.name == name), None)
    if found is None:
        message = translate("core", "{name} is nothing that can be changed here. It can be: {names}.")
        raise BadInput(name, message.format(name=name, names=editing.names()))
    return found


def is_running(entry: e.Entry, facts: Facts) -> bool:
    """Whether its timer runs on this computer."""
    going = (timer for timer in facts.timers.values() if timer.ended_boot_seconds is None)
    return any(timer.entry_id == entry.id for timer in going)


def _pain(pain: e.Pain, to: dict[str, Any], known: Known) -> e.Entry:
    side, height = _place(to)
    made = pains.plan(known.now, to["value"], to["what"], side, height, to["spasm"], to["at"])
    return replace(
        pain, at=made.at, value=made.value, what=made.what, spasm=made.spasm, place_side=side, place_height=height
    )


def _dose(dose: e.Dose, to: dict[str, Any], known: Known) -> e.Entry:
    return dosing.plan_amend(dose, to["units"], checks.when(known.now, to["at"]))


def _session(session: e.Session, to: dict[str, Any], known: Known) -> e.Entry:
    at, ended = checks.when(known.now, to["at"]), to["ended"]
    if ended is None:
        raise BadInput("ended", translate("core", "Say when it ended."))
    if seconds_between(at, ended) < 0:
        raise BadInput("ended", translate("core", "It can't have ended before it began."))
    checks.when(known.now, ended)
    reason = (to["override_reason"] or "").strip() or None
    by = session.ended_by if session.ended == ended.utc else "person"
    return replace(session, at=at, ended=ended.utc, ended_by=by, override_reason=reason)


def _walk(walk: e.Walk, to: dict[str, Any], known: Known) -> e.Entry:
    same, before, after = to["minutes"] == _minutes(walk), to["pain_before"], to["pain_after"]
    minutes = walks.MINUTES_RANGE[0] if same else to["minutes"]  # one that was stopped at once is shorter
    made = walks.plan_log(
        known.facts, known.now, minutes, to["activity"], pain_before=before, pain_after=after,
        stopped_for=to["stopped_for"], at=to["at"],
    )  # fmt: skip
    return replace(
        walk, at=made.at, activity=made.activity, moved_seconds=walk.moved_seconds if same else made.moved_seconds,
        pain_before=before, pain_after=after, stopped_for=made.stopped_for,
    )  # fmt: skip


def _stand(stand: e.Stand, to: dict[str, Any], known: Known) -> e.Entry:
    return replace(stand, at=checks.when(known.now, to["at"]))


def _drink(drink: e.Drink, to: dict[str, Any], known: Known) -> e.Entry:
    made, _ = water.plan_log(known.facts, known.now, to["kind"], to["amount_ml"], to["at"])
    return replace(drink, at=made.at, kind=made.kind, amount_ml=made.amount_ml, counts=made.counts)


def _plank(plank: e.Plank, to: dict[str, Any], known: Known) -> e.Entry:
    same, pain = to["seconds"] == _seconds(plank), to["pain"]
    seconds = holds.LOG_RANGE[0] if same else to["seconds"]  # one that was stopped at once is shorter
    move = None if to["move"] == plank.move else to["move"]
    made, _ = holds.plan_log(known.facts, known.now, seconds, move=move, level=plank.level, pain=pain, at=to["at"])
    held = plank.held_ms if same else made.held_ms
    return replace(plank, at=made.at, move=made.move if move else plank.move, held_ms=held, pain=pain)


def _stretch(stretch: e.Stretch, to: dict[str, Any], known: Known) -> e.Entry:
    side, held, move = to["side"], to["held_seconds"], to["move"]
    if side not in (None, "left", "right", "both"):
        raise _none_of("side", "left, right, both")
    if move == stretch.move and move not in known.moves:  # one of one's own that is no longer there
        move = next(iter(known.moves))
    same = held == stretch.held_seconds
    made = stretching.plan_log(known.moves, known.now, move, held_seconds=None if same else held, at=to["at"])
    return replace(stretch, at=made.at, move=to["move"], held_seconds=held if same else made.held_seconds, side=side)


def _weight(weight: e.Weight, to: dict[str, Any], known: Known) -> e.Entry:
    made = body_weight.plan_weigh(known.now, to["weight_kg"], to["at"])
    return replace(weight, at=made.at, weight_kg=made.weight_kg)


def _food(food: e.Food, to: dict[str, Any], known: Known) -> e.Entry:
    name = to["food"]
    if name == food.food and name not in known.foods.foods:  # no longer in the table
        name = next(iter(known.foods.foods))
    made = minerals.plan_eat(known.foods, known.now, name, to["portions"], to["at"])
    return replace(food, at=made.at, food=to["food"], portions=made.portions)


def _episode(episode: e.Episode, to: dict[str, Any], known: Known) -> e.Entry:
    side, height = _place(to)
    eased: Instant | None = to["eased"]
    began = None if to["at"] == episode.at else to["at"]
    made = episodes.plan_edit(episode, known.now, began, eased, keep_eased=_same(eased, episode.eased))
    episodes.refuse_second(known.facts, made)
    return replace(made, place_side=side, place_height=height)


def _visit(visit: e.Visit, to: dict[str, Any], known: Known) -> e.Entry:
    appointed = visits.clock_of(visit)
    details = {name: to[name] for name in ("said", "pain_before", "pain_after", "next_day")}
    clock = appointed.local().time() if appointed else None
    return visits.edited(visit, known.now, to["who"], to["day"], clock=clock, called=to["name"], **details)


def _moved(entry: e.Entry, to: dict[str, Any], known: Known) -> e.Entry:
    """What holds answers: these are given anew, only the moment and the note can be changed."""
    return replace(entry, at=checks.when(known.now, to["at"]))


def _place(to: dict[str, Any]) -> tuple[e.Side | None, e.Height | None]:
    side, height = to["place_side"], to["place_height"]
    if side not in (None, "left", "middle", "right"):
        raise _none_of("place_side", "left, middle, right")
    if height not in (None, "upper", "lower"):
        raise _none_of("place_height", "upper, lower")
    return side, height


def _none_of(name: str, words: str) -> BadInput:
    return BadInput(name, translate("core", "{name} can be: {words}.").format(name=name, words=words))


def _same(eased: Instant | None, before: datetime | None) -> bool:
    return eased is not None and before is not None and eased.utc == before


def _minutes(walk: e.Walk) -> int:
    """Whole minutes, as the list shows them; the seconds stay while these are not changed."""
    return walk.moved_seconds // 60


def _seconds(plank: e.Plank) -> int:
    """Whole seconds, as the list shows them; the rest stays while these are not changed."""
    return round(plank.held_ms / 1000)


def _own(name: str, shape: Shape) -> Field:
    """A field that is called in the entry as here."""
    return Field(name, shape, lambda entry: getattr(entry, name))


def _end(name: str, shape: Shape) -> Field:
    """An end, at the offset of the beginning; None where it is open."""

    def of(entry: e.Entry) -> Instant | None:
        end: datetime | None = getattr(entry, name)
        return Instant(end, entry.at.offset) if end else None

    return Field(name, shape, of)


_AT, _NOTE = _own("at", "moment"), _own("note", "text")
_PLACE = (_own("place_side", "word"), _own("place_height", "word"))
_PAINS = (_own("pain_before", "pain"), _own("pain_after", "pain"))
_OF_ANSWERS = Editing((_AT, _NOTE), _moved)
_EDITING: dict[str, Editing] = {
    "episodes": Editing((_AT, _end("eased", "open_moment"), *_PLACE, _NOTE), _episode),
    "sign_checks": _OF_ANSWERS,
    "sessions": Editing((_AT, _end("ended", "moment"), _own("override_reason", "text"), _NOTE), _session),
    "pains": Editing(
        (_own("value", "whole"), _AT, _NOTE, _own("spasm", "yes"), *_PLACE, _own("what", "word")), _pain
    ),
    "measures": _OF_ANSWERS,
    "doses": Editing((_own("units", "number"), _AT, _NOTE), _dose),
    "walks": Editing(
        (Field("minutes", "number", _minutes), _own("activity", "word"), _AT, _NOTE, *_PAINS,
         _own("stopped_for", "word")),
        _walk,
    ),
    "stands": Editing((_AT, _NOTE), _stand),
    "drinks": Editing((_own("kind", "word"), _own("amount_ml", "whole"), _AT, _NOTE), _drink),
    "planks": Editing(
        (Field("seconds", "number", _seconds), _own("move", "word"), _AT, _NOTE, _own("pain", "pain")),
        _plank,
    ),
    "stretches": Editing(
        (_own("move", "word"), _own("held_seconds", "whole"), _own("side", "word"), _AT, _NOTE), _stretch
    ),
    "weights": Editing((_own("weight_kg", "weight"), _AT, _NOTE), _weight),
    "foods": Editing((_own("food", "word"), _own("portions", "number"), _AT, _NOTE), _food),
    "causes_runs": _OF_ANSWERS,
    "visits": Editing(
        (_own("who", "word"), _own("day", "word"), _own("name", "text"), _own("said", "text"), *_PAINS,
         _own("next_day", "text"), _NOTE),
        _visit,
    ),
}  # fmt: skip

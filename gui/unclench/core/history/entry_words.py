"""Entries in words, for lists: what it is, and beside it what else is worth knowing. No Qt, no markup."""

from collections.abc import Callable
from typing import Any

from unclench.core.base import entries as e
from unclench.core.base import units
from unclench.core.base.frozen_record import record
from unclench.core.base.printed_words import place
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.causes import visits
from unclench.core.medicine import amounts
from unclench.core.prevention.plank.snapshot import move_name
from unclench.core.relief import skin


@record(kw_only=True)
class Names:
    """What ids in entries are called: foods, signs, stretches, units of products; a weight, "" where none is shown."""

    foods: dict[str, str]
    signs: dict[str, str]
    moves: dict[str, str]
    units: dict[str, str]
    weight: Callable[[float], str]


@record
class EntryWords:
    """`title` says what it is; `detail` is short, or empty."""

    title: str
    detail: str = ""


def kind_name(table: str) -> str:
    """What several entries of a kind are called, on a filter."""
    return {
        "episodes": translate("core", "Spasms"),
        "sign_checks": translate("core", "Warning signs"),
        "sessions": translate("core", "Ice and heat"),
        "pains": translate("core", "Pain"),
        "measures": translate("core", "Questionnaires"),
        "doses": translate("core", "Doses"),
        "walks": translate("core", "Walks"),
        "stands": translate("core", "Getting up"),
        "drinks": translate("core", "Water"),
        "planks": translate("core", "Planks"),
        "stretches": translate("core", "Stretches"),
        "weights": translate("core", "Weight"),
        "foods": translate("core", "Foods"),
        "causes_runs": translate("core", "Causes checklist"),
        "visits": translate("core", "Visits"),
    }[table]


def drink_name(kind: str) -> str:
    """What was drunk."""
    return {
        "water": translate("core", "Water"),
        "tea": translate("core", "Tea"),
        "coffee": translate("core", "Coffee"),
        "milk": translate("core", "Milk"),
        "soup": translate("core", "Soup"),
        "juice": translate("core", "Juice"),
        "other": translate("core", "Another drink"),
        "alcohol": translate("core", "Alcohol"),
    }.get(kind, kind)


def activity_name(kind: str) -> str:
    """How somebody moved."""
    return {
        "walk": translate("core", "Walk"),
        "swim": translate("core", "Swim"),
        "cycle": translate("core", "Bicycle"),
        "elliptical": translate("core", "Elliptical"),
        "stairs": translate("core", "Stair climber"),
        "yoga": translate("core", "Yoga"),
        "pilates": translate("core", "Pilates"),
        "other": translate("core", "Another activity"),
    }.get(kind, kind)


def words_of(entry: e.Entry, names: Names, changes: int = 0) -> EntryWords:
    """What a list shows of an entry that was changed so often."""
    title, detail = _WORDS[entry.TABLE](entry, names)
    details = [detail, _note(entry), changed(changes) if entry.TABLE in _CHANGED_BY_HAND else ""]
    if entry.deleted:
        details.insert(0, translate("core", "deleted"))
    return EntryWords(title, units.in_a_line(one for one in details if one))


def changed(times: int) -> str:
    """How often it was changed; "" for never."""
    if times < 2:
        return translate("core", "changed once") if times else ""
    return translate("core", "changed %Ln times", "", times)


def _note(entry: e.Entry) -> str:
    said = getattr(entry, "said", None) or getattr(entry, "override_reason", None) or entry.note
    return translate("core", "“{words}”").format(words=" ".join(said.split())) if said else ""


def _pain(pain: e.Pain, names: Names) -> tuple[str, str]:
    title = {
        "now": translate("core", "Pain {value}"),
        "worst": translate("core", "Worst pain {value}"),
        "average": translate("core", "Average pain {value}"),
    }[pain.what].format(value=units.number(pain.value))
    if pain.spasm:
        title = translate("core", "{pain}, a twinge").format(pain=title)
    return title, place(pain.place_side, pain.place_height)


def _dose(dose: e.Dose, names: Names) -> tuple[str, str]:
    amount = amounts.words(dose.units, amounts.units(names.units.get(dose.product, "tablet")), units.spelling())
    return _pair(dose.product_name, amount), ""


def _session(session: e.Session, names: Names) -> tuple[str, str]:
    name = translate("core", "Ice") if session.kind == "ice" else translate("core", "Heat")
    if session.ended is None:
        return _pair(name, translate("core", "not ended")), ""
    detail = translate("core", "skin not fine") if skin.was_not_fine(session) else ""
    return _pair(name, length(round((session.ended - session.at.utc).total_seconds()))), detail


def _walk(walk: e.Walk, names: Names) -> tuple[str, str]:
    after = walk.pain_after
    detail = "" if after is None else translate("core", "pain {value} after").format(value=units.number(after))
    lasted = length(walk.moved_seconds) if walk.moved_seconds else translate("core", "not ended")
    return _pair(activity_name(walk.activity), lasted), detail


def _stand(stand: e.Stand, names: Names) -> tuple[str, str]:
    return translate("core", "Up from the chair"), ""


def _drink(drink: e.Drink, names: Names) -> tuple[str, str]:
    return _pair(drink_name(drink.kind), units.millilitres(drink.amount_ml)), ""


def _plank(plank: e.Plank, names: Names) -> tuple[str, str]:
    pain = "" if plank.pain is None else translate("core", "pain {value} in it").format(value=units.number(plank.pain))
    return _pair(move_name(plank.move), length(round(plank.held_ms / 1000))), pain


def _stretch(stretch: e.Stretch, names: Names) -> tuple[str, str]:
    name = names.moves.get(stretch.move, stretch.move)
    return _pair(name, length(stretch.held_seconds)) if stretch.held_seconds else name, ""


def _weight(weight: e.Weight, names: Names) -> tuple[str, str]:
    return _pair(translate("core", "Weight"), names.weight(weight.weight_kg)), ""


def _food(food: e.Food, names: Names) -> tuple[str, str]:
    name = names.foods.get(food.food, food.food)
    if food.portions == 1:
        return name, ""
    return _pair(name, translate("core", "{count} portions").format(count=units.number(food.portions))), ""


def _episode(episode: e.Episode, names: Names) -> tuple[str, str]:
    title = translate("core", "A spasm began")
    if episode.eased:
        lasted = max(1, round((episode.eased - episode.at.utc).total_seconds() / 86_400))
        title = translate("core", "A spasm, eased after %Ln days", "", lasted)
        if lasted == 1:
            title = translate("core", "A spasm, eased after a day")
    return title, place(episode.place_side, episode.place_height)


def _signs(check: e.SignCheck, names: Names) -> tuple[str, str]:
    ticked = [names.signs.get(sign, sign) for sign, answer in sorted(check.answers.items()) if answer == "y"]
    return translate("core", "Warning signs"), units.listed_apart(ticked) or translate("core", "none ticked")


def _causes(run: e.CausesRun, names: Names) -> tuple[str, str]:
    return translate("core", "Causes checklist"), "" if run.finished else translate("core", "not finished")


def _visit(visit: e.Visit, names: Names) -> tuple[str, str]:
    who = visits.name(visit.who) if visit.who in visits.WHO else visit.who
    return _pair(who, visit.name or ""), translate("core", "planned") if visit.planned else ""


def _measure(measure: e.Measure, names: Names) -> tuple[str, str]:
    name = {
        "peg": translate("core", "PEG"),
        "change": translate("core", "How it changed"),
        "rmdq": translate("core", "Roland-Morris"),
        "odi": translate("core", "Oswestry"),
    }[measure.name]
    return translate("core", "{name}: {score}").format(name=name, score=units.number(round(measure.score, 1))), ""


def _pair(what: str, how_much: str) -> str:
    """Such as: Ibuprofen 200 mg, 2 tablets."""
    return translate("core", "{what}, {more}").format(what=what, more=how_much) if how_much else what


_CHANGED_BY_HAND = ("pains", "doses", "drinks", "stretches", "weights", "foods", "stands", "measures")
"""Of the others, a change is a part of how they come about: a session ends, a planned visit takes place."""
_WORDS: dict[str, Callable[[Any, Names], tuple[str, str]]] = {
    "episodes": _episode,
    "sign_checks": _signs,
    "sessions": _session,
    "pains": _pain,
    "measures": _measure,
    "doses": _dose,
    "walks": _walk,
    "stands": _stand,
    "drinks": _drink,
    "planks": _plank,
    "stretches": _stretch,
    "weights": _weight,
    "foods": _food,
    "causes_runs": _causes,
    "visits": _visit,
}

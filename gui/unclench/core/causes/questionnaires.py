"""Questionnaires a doctor can read: PEG, global change, Roland-Morris. Scores, meaning, when offered (health.md 11)."""

from collections.abc import Iterable
from typing import Any, cast

from unclench.core.base import units
from unclench.core.base.entries import Measure
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.preferences import Preferences
from unclench.core.base.translation import translate
from unclench.core.safety import episode as episodes

DAY = 86_400
FIRST_HOURS_SECONDS = 72 * 3600
WEEKLY_DAYS = 7
ROLAND_DAYS = 14  # "every 2-4 weeks": the earliest of it
LEAST, MOST = 0, 10
PAIN_POINTS, ROLAND_POINTS, ROLAND_LOW_POINTS, OSWESTRY_POINTS, PERCENT = 2, 5, (2, 3), 10, 30
"""What is usually considered a meaningful change: so many points, or this share (health.md 11; 16, row 12)."""
PEG_POINTS = (1, 2)
"""1 to 1.75 in the study, said as about 1 to 2 (Reed 2024)."""
ROLAND_ITEMS = 24
MOST_SCORE = {"rmdq": ROLAND_ITEMS, "odi": 100}
"""Of a score that a clinic gave. Oswestry is a percentage; its questions are proprietary and not asked here."""


@record
class PegItem:
    """One of the three questions of PEG, in the published words."""

    id: str
    ask: str
    least: str
    most: str


@record
class ChangeAnswer:
    """One of seven answers, from -3 (very much worse) to 3 (very much better)."""

    value: int
    label: str


@record
class Questionnaires:
    """The questionnaires of measures.toml."""

    peg_title: str
    peg: tuple[PegItem, ...]
    peg_cite: str
    change_title: str
    change_ask: str
    change: tuple[ChangeAnswer, ...]
    rmdq_title: str
    rmdq_intro: str
    rmdq: tuple[str, ...]
    rmdq_cite: str
    in_english: frozenset[str] = frozenset()
    """The ones whose questions are in English, where another language is spoken."""


def parse(data: dict[str, Any]) -> Questionnaires:
    """The questionnaires of measures.toml."""
    peg, change, rmdq = data["peg"], data["change"], data["rmdq"]
    return Questionnaires(
        peg_title=peg["title"],
        peg=tuple(PegItem(**item) for item in peg["items"]),
        peg_cite=peg["cite"],
        change_title=change["title"],
        change_ask=change["ask"],
        change=tuple(ChangeAnswer(**answer) for answer in change["answers"]),
        rmdq_title=rmdq["title"],
        rmdq_intro=rmdq["intro"],
        rmdq=tuple(rmdq["items"]),
        rmdq_cite=rmdq["cite"],
        in_english=frozenset(data.get("in_english", ())),
    )


def plan(now: Now, name: str, answers: dict[str, Any], at: Instant | None = None) -> Measure:
    """A questionnaire with its score. Raises BadInput for an unknown one, or an answer out of range."""
    if name not in _SCORES:
        raise BadInput("name", translate("core", "A measure can be: peg, change, rmdq or odi."))
    return Measure(at=at or now.instant, name=name, answers=answers, score=_SCORES[name](answers))  # type: ignore[arg-type]


def _peg(answers: dict[str, Any]) -> float:
    """Mean of the three answers, 0-10 (Krebs 2009)."""
    values = [answers.get(item) for item in ("pain", "enjoyment", "activity")]
    if not all(_whole(value, LEAST, MOST) for value in values):
        raise BadInput("peg", translate("core", "PEG needs its three numbers, each from 0 to 10."))
    return round(sum(int(value or 0) for value in values) / 3, 4)


def _change(answers: dict[str, Any]) -> float:
    """-3 to 3, as answered."""
    value = answers.get("change")
    if not _whole(value, -3, 3):
        raise BadInput("change", translate("core", "The change goes from -3, very much worse, to 3, very much better."))
    return float(value or 0)


def _roland(answers: dict[str, Any]) -> float:
    """How many of the 24 sentences are ticked; unticked is 0. Also a score that a clinic gave."""
    if "score" in answers:
        return _given(answers, "rmdq", translate("core", "A Roland-Morris score goes from 0 to 24."))
    ticked: Any = answers.get("ticked")
    if not isinstance(ticked, list) or not all(_whole(each, 1, ROLAND_ITEMS) for each in cast("list[Any]", ticked)):
        raise BadInput("rmdq", translate("core", "Roland-Morris needs the numbers of the ticked sentences, 1 to 24."))
    return float(len(set(cast("list[int]", ticked))))


def _oswestry(answers: dict[str, Any]) -> float:
    """A score that a clinic gave, in per cent."""
    return _given(answers, "odi", translate("core", "An Oswestry score goes from 0 to 100 per cent."))


def _given(answers: dict[str, Any], name: str, right: str) -> float:
    score = answers.get("score")
    if not _whole(score, 0, MOST_SCORE[name]):
        raise BadInput(name, right)
    return float(score or 0)


_SCORES = {"peg": _peg, "change": _change, "rmdq": _roland, "odi": _oswestry}


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def meaning(name: str) -> str:
    """The sentence beside the numbers, on the screen and in the report."""
    if name == "peg":
        text = translate(
            "core", "A change of about {least} to {most} points is usually considered meaningful ({source})."
        )
        return text.format(least=units.number(PEG_POINTS[0]), most=units.number(PEG_POINTS[1]), source="Reed 2024")
    if name == "rmdq":
        text = translate(
            "core",
            "A change of {points} or more points or {percent} (so {least} to {most} points when it began low) is "
            "usually considered meaningful ({source}).",
        )
        least, most = (units.number(points) for points in ROLAND_LOW_POINTS)
        return text.format(
            points=units.number(ROLAND_POINTS),
            percent=units.percent(PERCENT),
            least=least,
            most=most,
            source="Ostelo 2008",
        )
    text = translate(
        "core", "A change of {points} or more points (or {percent}) is usually considered meaningful ({source})."
    )
    if name == "odi":
        return text.format(points=units.number(OSWESTRY_POINTS), percent=units.percent(PERCENT), source="Ostelo 2008")
    return text.format(
        points=units.number(PAIN_POINTS), percent=units.percent(PERCENT), source="Farrar 2001; Ostelo 2008"
    )


def of(measures: Iterable[Measure], name: str) -> list[Measure]:
    """The questionnaires with this name, oldest first."""
    return sorted((each for each in measures if each.name == name), key=lambda each: each.at)


def offered(facts: Facts, preferences: Preferences, now: Now) -> tuple[str, ...]:
    """The questionnaires to offer now: only if wanted, not in the first 72 h, weekly, never when nothing hurts."""
    episode = episodes.current(facts)
    if not preferences.measures_weekly or not hurts(facts, now):
        return ()
    if episode and seconds_between(episode.at, now.instant) < FIRST_HOURS_SECONDS:
        return ()
    names: list[str] = []
    if _due(facts, "peg", WEEKLY_DAYS, now):
        names.append("peg")
    if episode and _due(facts, "change", WEEKLY_DAYS, now):
        names.append("change")
    if preferences.measures_roland and _due(facts, "rmdq", ROLAND_DAYS, now):
        names.append("rmdq")
    return tuple(names)


def _due(facts: Facts, name: str, days: int, now: Now) -> bool:
    last = _last_at(facts, name)
    return last is None or seconds_between(last, now.instant) >= days * DAY


def _last_at(facts: Facts, name: str) -> Instant | None:
    known = of(facts.measures, name)
    return known[-1].at if known else None


def hurts(facts: Facts, now: Now) -> bool:
    """Whether there is still something to measure: an open episode, a pain above 0 within a week, or a PEG above 0.

    The newest value of all decides against: a PEG of 0 after which no pain was logged ends it, and once the episode
    has eased a pain of 0 after a PEG.
    """
    pegs = of(facts.measures, "peg")
    last = pegs[-1] if pegs else None
    newest = facts.pains[-1] if facts.pains else None
    if newest and newest.value == 0 and episodes.current(facts) is None and (last is None or last.at < newest.at):
        return False
    if last and last.score > 0 and seconds_between(last.at, now.instant) <= 4 * WEEKLY_DAYS * DAY:
        return True
    since = last.at if last else None
    week = [each for each in facts.pains if seconds_between(each.at, now.instant) <= WEEKLY_DAYS * DAY]
    if any(each.value > 0 and (since is None or since < each.at) for each in week):
        return True
    return episodes.current(facts) is not None and last is None

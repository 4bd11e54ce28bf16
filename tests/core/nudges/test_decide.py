"""Each rule of the one polite stream, at one moment of a made-up day. Friday, 14:05 in Berlin."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeClock
from fakes import guide as english
from unclench.core.base.entries import (
    Dose,
    Drink,
    Episode,
    Nudge,
    OwnProduct,
    Pain,
    Presence,
    Session,
    SignCheck,
    Stand,
    Todo,
)
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, at_zone
from unclench.core.base.preferences import DEFAULTS, Preferences
from unclench.core.nudges.decide import look
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.rule_inputs import Surroundings

YES = replace(DEFAULTS, nudges_on=True, understood=True)
CLEAR = Surroundings(present=True, busy=())
NOW = FakeClock().now()
GUIDE = english()


def ago(*, minutes: float = 0, hours: float = 0) -> Instant:
    return at_zone(NOW.utc - timedelta(minutes=minutes, hours=hours), NOW.zone)


def sat(minutes: float, **others: object) -> Facts:
    """Somebody who has sat that long, drank at noon sharp and has walked today."""
    begun = Presence(at=ago(minutes=minutes))
    return Facts(presences=(begun,), device="here", **{"drinks": (Drink(at=ago(minutes=5), amount_ml=250),), **others})


def at(facts: Facts, prefs: Preferences = YES, here: Surroundings = CLEAR, **moved: float) -> NudgeDecision:
    now = FakeClock().advance(**moved) if moved else NOW
    return look(facts, replace(prefs, nudge_walk=False), here, now, GUIDE)


def nudge(minutes: float, answer: str | None, *about: str) -> Nudge:
    when = ago(minutes=minutes)
    return Nudge(at=when, id=f"n{minutes}", about=about or ("sitting",), answer=answer, answered=when.utc)


def test_nothing_before_the_person_said_yes() -> None:
    assert at(sat(300), replace(YES, nudges_on=False)) == NudgeDecision(held="off")
    assert at(sat(300), replace(YES, understood=False)) == NudgeDecision(held="off")


def test_gets_up_after_45_minutes_and_looks_again_just_then() -> None:
    assert at(sat(44)).show is None
    assert at(sat(44)).next == NOW.utc + timedelta(minutes=1)
    shown = at(sat(58)).show
    assert shown
    assert shown.title == "Time to get up"
    assert shown.body == "You have sat for 58 minutes. Walk a little."
    assert [key for key, _ in shown.buttons] == ["done", "later", "not_today"]


def test_water_due_within_ten_minutes_comes_along() -> None:
    shown = at(sat(58, drinks=(Drink(at=ago(minutes=81), amount_ml=250),))).show
    assert shown
    assert shown.about == ("sitting", "water")
    assert shown.body == "You have sat for 58 minutes. Walk a little, and take a glass of water with you."


def test_water_alone_has_its_own_button_and_ends_with_the_goal() -> None:
    dry = sat(10, drinks=(Drink(at=ago(minutes=95), amount_ml=250),))
    shown = at(dry).show
    assert shown
    assert shown.buttons[0] == ("done", "+ Glass")
    full = tuple(Drink(at=ago(minutes=95 + n), amount_ml=250) for n in range(8))
    assert at(sat(10, drinks=full[::-1])).show is None


def test_waits_for_a_pause_in_the_typing_but_a_minute_at_most() -> None:
    typing = replace(CLEAR, input_idle=0.3)
    assert at(sat(58), here=typing).held == "typing"
    assert at(sat(58), here=replace(typing, waited=60)).show


def test_asks_the_desktop_only_when_something_is_due() -> None:
    assert not at(sat(10), here=Surroundings(present=True)).ask
    assert at(sat(58), here=Surroundings(present=True)).ask


def test_held_by_a_call_and_looked_at_again_in_a_minute() -> None:
    seen = at(sat(58), here=replace(CLEAR, busy=("microphone",)))
    assert (seen.show, seen.held, seen.next) == (None, "microphone", NOW.utc + timedelta(seconds=60))


@pytest.mark.parametrize(
    ("here", "held"), [(replace(CLEAR, present=False), "away"), (replace(CLEAR, settled=299), "settling")]
)
def test_nobody_there_or_just_back(here: Surroundings, held: str) -> None:
    assert at(sat(58), here=here).held == held


def test_ten_minutes_apart_and_one_at_a_time() -> None:
    assert at(sat(58, nudges=(nudge(9, "done", "posture"),))).held == "gap"
    assert at(sat(58, nudges=(nudge(9, None, "posture"),))).held == "open"
    assert at(sat(58, nudges=(nudge(10, "done", "posture"),))).show


def test_a_budget_a_day() -> None:
    many = tuple(nudge(12 + n, "done", "posture") for n in range(16, 0, -1))
    assert at(sat(58, nudges=many)).held == "budget"


def test_later_comes_after_ten_minutes_twice_then_no_more() -> None:
    once = (nudge(10, "later"),)
    shown = at(sat(58, nudges=once)).show
    assert shown
    assert "later" in dict(shown.buttons)
    twice = (nudge(20, "later"), nudge(10, "later"))
    shown = at(sat(58, nudges=twice)).show
    assert shown
    assert "later" not in dict(shown.buttons)
    skipped = (nudge(30, "later"), nudge(20, "later"), nudge(10, "later"))
    assert at(sat(80, nudges=skipped)).show is None
    assert at(sat(80, nudges=skipped), minutes=35).show


def test_not_today_is_silent_until_tomorrow() -> None:
    silent = sat(58, nudges=(nudge(60, "not_today"),))
    only = replace(YES, nudge_water=False)
    assert at(silent, only).show is None
    monday = at(silent, only)
    assert (monday.coming, monday.coming_at) == ((), datetime(2026, 11, 23, 8, tzinfo=UTC))


def test_five_ignored_in_a_row_ask_once_whether_to_make_it_rarer() -> None:
    ignored = tuple(nudge(15 + 45 * n, "ignored") for n in range(5, -1, -1))
    shown = at(sat(20, nudges=ignored)).show
    assert shown
    assert shown.about == ("rarer:sitting",)
    assert at(sat(20, nudges=ignored), replace(YES, nudge_rarer_asked=("sitting",))).show is None


def test_rarer_lengthens_the_interval_but_an_hour_of_sitting_is_the_most() -> None:
    rarer = replace(YES, nudge_rarer=("sitting", "water"))
    assert at(sat(50), rarer).coming_at == NOW.utc + timedelta(minutes=10)


def pause(begun_minutes: float, until_minutes: float) -> Preferences:
    """A pause that began so long ago and ends so far ahead."""
    begun, until = ago(minutes=begun_minutes), ago(minutes=-until_minutes)
    return replace(YES, pause_from=begun.iso(), pause_until=until.iso())


def test_a_pause_keeps_what_was_left_of_the_interval() -> None:
    """Sat 25 min, paused 20 min, sat 5 more: 15 of the 45 are left."""
    assert at(sat(50), pause(25, -5)).coming_at == NOW.utc + timedelta(minutes=15)
    assert at(sat(58), pause(5, 30)).held == "paused"
    assert at(sat(58), pause(5, 30)).next == NOW.utc + timedelta(minutes=30)


def test_a_pause_that_goes_on_next_morning_is_said_once() -> None:
    still = pause(60 * 20, 60 * 20)
    shown = at(sat(58), still).show
    assert shown
    assert shown.title == "Nudges are still paused"
    assert [label for _, label in shown.buttons] == ["Resume", "Leave paused"]
    assert at(sat(58, nudges=(nudge(60, "not_today", "paused"),)), still).held == "paused"


def test_a_meeting_holds_until_its_end() -> None:
    meeting = replace(YES, meeting_until=ago(minutes=-20).iso())
    assert at(sat(58), meeting).held == "meeting"
    assert at(sat(58), meeting).next == NOW.utc + timedelta(minutes=20)


@pytest.mark.parametrize(
    ("hours", "off", "opens"),
    [
        ("mon-fri 09:00-12:00 15:00-17:30", "", datetime(2026, 11, 20, 14, tzinfo=UTC)),
        ("mon-thu 09:00-17:30", "", datetime(2026, 11, 23, 8, tzinfo=UTC)),
        ("mon-fri 09:00-17:30", "2026-11-20..2026-11-23", datetime(2026, 11, 24, 8, tzinfo=UTC)),
        ("sun 00:00-05:30; mon 04:00-08:00", "", datetime(2026, 11, 23, 5, tzinfo=UTC)),
    ],
    ids=["lunch", "friday off", "days off", "never at night"],
)
def test_only_in_the_hours(hours: str, off: str, opens: datetime) -> None:
    seen = at(sat(58), replace(YES, work_hours=hours, days_off=off))
    assert (seen.held, seen.coming_at) == ("hours", opens)


def test_fewer_and_softer_on_a_high_pain_day_and_no_plank_or_stretch() -> None:
    eager = replace(YES, nudge_plank=True, plank_at="09:00", nudge_stretch=True, stretch_at="09:00")
    assert set(at(sat(10), eager).show.about) == {"plank", "stretch"}
    hurts = (Pain(at=ago(minutes=30), value=7),)
    assert at(sat(50, pains=hurts), eager).show is None
    shown = at(sat(60, pains=hurts), eager).show
    assert shown
    assert shown.about == ("sitting",)
    assert shown.soft


def test_ice_is_possible_again_said_once_and_without_details() -> None:
    episode = Episode(at=ago(hours=20), id="e", device="here")
    ended = ago(minutes=125)
    session = Session(at=ago(minutes=145), id="s", episode_id="e", kind="ice", limit_seconds=1200, ended=ended.utc)
    after = sat(5, episodes=(episode,), sessions=(session,))
    quiet = replace(YES, nudge_signs=False)
    shown = at(after, quiet).show
    assert shown
    assert shown.about == ("ice",)
    assert "ice" not in (shown.title + shown.body).lower().replace("minutes", "")
    assert "Ice" in at(after, replace(quiet, nudge_details=True)).show.title
    assert at(replace(after, nudges=(nudge(30, "done", "ice"),)), quiet).show is None


def test_what_may_not_come_early_is_waited_for() -> None:
    episode = Episode(at=ago(hours=20), id="e", device="here")
    session = Session(
        at=ago(minutes=115), id="s", episode_id="e", kind="ice", limit_seconds=1200, ended=ago(minutes=100).utc
    )
    facts = sat(46, episodes=(episode,), sessions=(session,))
    seen = at(facts, replace(YES, nudge_signs=False))
    assert (seen.show, seen.next) == (None, NOW.utc + timedelta(minutes=5))


def test_only_what_a_prescriber_set_and_was_asked_for() -> None:
    own = OwnProduct(at=ago(hours=90), id="p", name="Evening one", label={"times": ["14:00"]}, prescriber="Dr A")
    assert at(sat(5, own_products=(own,))).show is None
    shown = at(sat(5, own_products=(replace(own, remind=True),))).show
    assert shown
    assert "Evening" not in shown.title + shown.body
    detailed = at(sat(5, own_products=(replace(own, remind=True),)), replace(YES, nudge_details=True)).show
    assert detailed
    assert detailed.title == "Evening one"
    taken = Dose(at=ago(minutes=20), product="own-p", product_name="Evening one", units=1)
    assert at(sat(5, own_products=(replace(own, remind=True),), doses=(taken,))).show is None
    assert at(sat(5, own_products=(replace(own, remind=True, prescriber=None),))).show is None


def test_no_reminder_for_three_days_past_a_danger_figure() -> None:
    label = {"for": "acetaminophen-500-us", "gaps": [[2, 6]], "times": ["14:00"]}
    schedule = OwnProduct(at=ago(hours=190), id="p", name="Acetaminophen", label=label, prescriber="Dr A", remind=True)
    row = ({"id": "acetaminophen", "class": "acetaminophen", "mg": 500},)

    def shown(hours: float, units: float) -> object:
        taken = Dose(at=ago(hours=hours), product="own-1", product_name="A", units=units, ingredients=row)
        return at(sat(5, own_products=(schedule,), doses=(taken,))).show

    assert shown(71, 20) is None
    assert shown(71, 2) is not None
    assert shown(73, 20) is not None


def test_no_reminder_before_the_hours_a_prescriber_set_are_over() -> None:
    label = {"for": "ibuprofen-200-us", "times": ["14:00"], "gaps": [[20, 8]]}
    schedule = OwnProduct(at=ago(hours=90), id="p", name="Ibuprofen", label=label, prescriber="Dr A", remind=True)
    taken = Dose(at=ago(hours=5), product="ibuprofen-200-us", product_name="Ibuprofen", units=1)
    held = at(sat(5, own_products=(schedule,), doses=(taken,)))
    assert (held.show, held.next) == (None, NOW.utc + timedelta(minutes=30))
    later = at(sat(5, own_products=(schedule,), doses=(replace(taken, at=ago(hours=8)),)))
    assert later.show
    assert later.show.about == ("medicine:p",)


def test_a_todo_on_its_day_and_the_next_then_silence() -> None:
    todo = Todo(at=ago(hours=90), id="t", text="Call the practice", due_day="2026-11-18")
    assert at(sat(5, todos=(todo,))).show
    twice = (nudge(60 * 48, "ignored", "todo:t"), nudge(60 * 24, "ignored", "todo:t"))
    assert at(sat(5, todos=(todo,), nudges=twice)).show is None


def test_the_silence_about_a_todo_lasts_also_once_its_nudges_are_out_of_sight() -> None:
    """Facts hold the nudges of eight days."""
    todo = Todo(at=ago(hours=400), id="t", text="Call the practice", due_day="2026-11-13")
    assert at(sat(5, todos=(todo,))).show is None
    assert at(sat(5, todos=(replace(todo, due_day="2026-11-14"),))).show


def test_a_todo_that_was_moved_is_said_again_on_its_new_day() -> None:
    twice = (nudge(60 * 72, "ignored", "todo:t"), nudge(60 * 48, "ignored", "todo:t"))
    todo = Todo(at=ago(hours=90), id="t", text="Call the practice", due_day="2026-11-20")
    assert at(sat(5, todos=(todo,), nudges=twice)).show
    assert at(sat(5, todos=(replace(todo, due_day="2026-11-21"),), nudges=twice)).show is None


def test_the_weekly_questions_come_once_a_week_to_whoever_wished_for_them() -> None:
    wished = replace(YES, measures_weekly=True)
    asked = SignCheck(at=ago(hours=30), answers={"A1": "n"}, device="here")
    spell = {"episodes": (Episode(at=ago(hours=100), id="e", device="here"),), "sign_checks": (asked,)}
    shown = at(sat(5, **spell), wished).show
    assert shown
    assert (shown.about, shown.title) == (("measure",), "Your weekly questions")
    assert shown.buttons[0] == ("open", "Open")
    assert at(sat(5, **spell)).show is None
    young = {**spell, "episodes": (Episode(at=ago(hours=71), id="e", device="here"),)}
    assert at(sat(5, **young), wished).show is None
    for days, comes in ((1, False), (6, False), (7, True)):
        said = (nudge(60 * 24 * days, "ignored", "measure"),)
        assert bool(at(sat(5, **spell, nudges=said), wished).show) is comes, days
    put_off = (nudge(60 * 24, "not_today", "measure"),)
    assert at(sat(5, **spell, nudges=put_off), wished).show


def test_getting_up_starts_the_interval_again() -> None:
    assert at(sat(58, stands=(Stand(at=ago(minutes=10)),))).coming_at == NOW.utc + timedelta(minutes=35)

"""A drive: a stop every two hours, and the nudge of somebody who is back from a long leg. Friday, 14:05 in Berlin."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from fakes import FakeClock
from fakes import guide as english
from unclench.core.base.entries import Nudge, Presence, Stand
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, at_zone
from unclench.core.base.preferences import DEFAULTS, Preferences
from unclench.core.nudges.decide import look
from unclench.core.nudges.done_effects import of_done
from unclench.core.nudges.rule_inputs import Surroundings
from unclench.core.prevention.driving import drive

NOW = FakeClock().now()
GUIDE = english()
HERE = Surroundings(present=True, busy=())


def ago(minutes: float) -> Instant:
    return at_zone(NOW.utc - timedelta(minutes=minutes), NOW.zone)


def driving(since: float, begun: float | None = None) -> Preferences:
    """`since`: minutes since the drive went on after its last stop."""
    first = ago(since if begun is None else begun)
    return replace(
        DEFAULTS, nudges_on=True, understood=True, nudge_walk=False, nudge_water=False,
        drive_from=first.iso(), drive_since=ago(since).iso(),
    )  # fmt: skip


def back(minutes: float, state: str = "sitting") -> Facts:
    return Facts(presences=(Presence(at=ago(minutes), state=state),), device="here")


@pytest.mark.parametrize(
    ("since", "stopped", "overdue"), [(0, False, False), (119, False, False), (120, False, True), (-10, True, False)]
)
def test_a_stop_is_due_after_two_hours(since, stopped, overdue) -> None:
    seen = drive(driving(since, 200), NOW)
    assert seen is not None
    assert (seen.stopped, seen.overdue) == (stopped, overdue)
    assert seen.stop_by.utc == ago(since).utc + timedelta(hours=2)


def test_nobody_drives_for_sixteen_hours() -> None:
    assert drive(DEFAULTS, NOW) is None
    assert drive(driving(16 * 60 + 1), NOW) is None


def test_back_at_the_computer_after_two_hours_a_nudge_says_to_walk_first() -> None:
    seen = look(back(6), driving(150), HERE, NOW, GUIDE)
    assert seen.show is not None
    assert seen.show.about == ("drive",)
    assert [key for key, _ in seen.show.buttons] == ["done", "later", "not_today"]


@pytest.mark.parametrize(
    ("facts", "since"),
    [(back(6), 100), (back(100, "away"), 150), (back(149), 150)],
    ids=["a short leg", "still away", "not gone yet"],
)
def test_nothing_is_said_while_somebody_drives_or_after_a_short_leg(facts, since) -> None:
    shown = look(facts, driving(since), HERE, NOW, GUIDE).show
    assert shown is None or "drive" not in shown.about


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"], ids=["at night", "before work"])
def test_it_comes_outside_the_working_hours_too_and_alone(zone) -> None:
    """14:05 in Berlin is 0:05 on Saturday in Auckland, and 5:05 in Los Angeles."""
    there = FakeClock(zone=ZoneInfo(zone)).now()
    wishes = replace(driving(150), nudge_water=True, nudge_walk=True)
    assert look(back(6), replace(wishes, drive_since="", drive_from=""), HERE, there, GUIDE).show is None
    seen = look(back(6), wishes, HERE, there, GUIDE)
    assert seen.show is not None
    assert seen.show.about == ("drive",)
    assert seen.coming == ("drive",)


@pytest.mark.parametrize(
    ("here", "wish", "why"),
    [
        (HERE, {"pause_from": ago(60).iso(), "pause_until": ago(-60).iso()}, "paused"),
        (HERE, {"meeting_until": ago(-60).iso()}, "meeting"),
        (replace(HERE, busy=("quiet",)), {}, "quiet"),
        (replace(HERE, present=False), {}, "away"),
        (HERE, {"nudges_on": False}, "off"),
    ],
)
def test_what_holds_nudges_holds_it_outside_the_hours_too(here, wish, why) -> None:
    there = FakeClock(zone=ZoneInfo("Pacific/Auckland")).now()
    seen = look(back(6), replace(driving(150), **wish), here, there, GUIDE)
    assert (seen.show, seen.held) == (None, why)


def test_done_keeps_the_time_at_the_wheel_as_sitting_and_begins_a_stop() -> None:
    nudge = Nudge(at=ago(1), id="n", about=("drive",))
    effects = of_done(nudge, back(6), driving(150), NOW, GUIDE.countries)
    sat, stand = effects.added
    assert isinstance(sat, Presence)
    assert isinstance(stand, Stand)
    assert (sat.state, sat.at.utc, sat.ended) == ("sitting", ago(150).utc, NOW.utc)
    assert effects.settings == (("drive_since", NOW.instant.plus(900).iso()),)
    again = replace(driving(150), drive_since=NOW.instant.plus(900).iso())
    assert look(back(6), again, HERE, NOW, GUIDE).show is None


def test_what_waits_knows_until_when_where_the_clock_tells() -> None:
    settling = replace(HERE, settled=60.0)
    seen = look(back(6), driving(150), settling, NOW, GUIDE)
    assert (seen.held, seen.held_until) == ("settling", NOW.utc + timedelta(seconds=240))

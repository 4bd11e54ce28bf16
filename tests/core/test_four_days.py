"""Ninety-six hours with a fake clock: sleep, the end of summer time, a journey and a restart in the middle of ice."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from fakes import BERLIN, FakeClock, FakeKeeper, context
from unclench.actions.services import Services
from unclench.core.base.moments import day_of
from unclench.core.relief.snapshot import relief

pytestmark = pytest.mark.uncounted

ONSET = datetime(2026, 10, 23, 19, 0, tzinfo=UTC)  # Friday 21:00 in Berlin; summer time ends on Sunday
LISBON = ZoneInfo("Europe/Lisbon")
STEP_MINUTES = 10
HOUR, MINUTE = 3600, 60


class FourDays:
    """A person who does what "Next for you" offers while awake (7 to 23 o'clock), and sleeps with the computer."""

    def __init__(self) -> None:
        self.clock = FakeClock(ONSET)
        self.services = Services(context(self.clock), FakeKeeper())
        self.began = self.true_seconds = 0
        self.ice: list[tuple[int, int]] = []
        self.walks: list[int] = []
        self.asked: list[int] = []
        self.phases: list[tuple[int, str | None]] = []
        self.heat: list[int] = []
        self.next_pain = 0

    def now(self):
        return self.clock.now()

    def hour(self) -> float:
        return self.true_seconds / HOUR

    def pass_time(self, minutes: float, *, asleep: bool = False) -> None:
        (self.clock.sleep if asleep else self.clock.advance)(minutes=minutes)
        self.true_seconds += round(minutes * MINUTE)

    def restart(self) -> None:
        self.clock.restart(90)
        self.true_seconds += 90

    def snapshot(self):
        return relief(self.services.context.journal.read(), self.services.context.guide.safety, self.now())

    def log_pain(self) -> None:
        """Once an hour or so: 6 until hour 60, then 3."""
        if self.true_seconds >= self.next_pain:
            self.services.pains.log(6 if self.hour() < 60 else 3)
            self.next_pain = self.true_seconds + HOUR

    def lie_on_ice(self, *, with_restart: bool = False) -> None:
        start = self.true_seconds
        self.services.ice_heat.start("ice", 20 * MINUTE)
        self.pass_time(8)
        if with_restart:
            self.restart()
            live = self.snapshot().live
            assert live is not None
            assert (live.state, live.remaining) == ("running", 20 * MINUTE - 8 * MINUTE - 90)
        rest = 20 * MINUTE - (self.true_seconds - start)
        self.pass_time(rest / MINUTE)
        assert self.snapshot().live.state == "overtime"
        self.services.ice_heat.stop()
        self.services.ice_heat.skin("after", "y")
        self.ice.append((start, self.true_seconds))

    def zone(self) -> None:
        """From hour 40 on in Lisbon."""
        self.clock.zone = BERLIN if self.hour() < 40 else LISBON

    def do_what_is_offered(self) -> None:
        shot = self.snapshot()
        if not self.phases or self.phases[-1][1] != shot.episode.phase:
            self.phases.append((self.true_seconds, shot.episode.phase))
        offered = {line.press for line in shot.next if line.when is None}
        if "answer_signs" in offered:
            self.check_signs()
        if shot.preferred == "ice" and shot.ice.no is None:
            self.lie_on_ice(with_restart=not self.ice)
        elif shot.preferred == "heat" and shot.heat[0].no is None:
            self.take_heat()
        elif "log_walk" in offered and self.hour() < 72:
            self.walks.append(self.true_seconds)
            self.pass_time(4)
            self.services.walks.log(4)
        else:
            self.pass_time(STEP_MINUTES)

    def take_heat(self) -> None:
        self.heat.append(self.true_seconds)
        self.services.ice_heat.start("heat", 15 * MINUTE)
        self.pass_time(15)
        self.services.ice_heat.stop()

    def check_signs(self, answers: str = "n") -> None:
        signs = [sign.id for sign in self.services.context.guide.safety.signs if sign.group == "A"]
        self.services.warning_signs.answer(dict.fromkeys(signs, answers))
        self.asked.append(self.true_seconds)


@pytest.fixture(scope="module")
def days() -> FourDays:
    made = FourDays()
    made.services.episodes.start(answers={"A1": "n"})
    made.asked.append(0)
    while made.hour() < 96:
        made.zone()
        if not 7 <= made.now().instant.local().hour < 23:
            made.pass_time(30, asleep=True)
            continue
        made.log_pain()
        made.do_what_is_offered()
    return made


def test_ice_never_sooner_than_two_hours_after_the_last_start_whatever_the_clock_did(days):
    starts = [start for start, _ in days.ice]
    assert len(starts) >= 15
    assert all(later - sooner >= 2 * HOUR for sooner, later in pairwise(starts))
    assert all(start - end >= HOUR for (_, end), (start, _) in pairwise(days.ice))


def test_ice_is_offered_as_soon_as_the_gap_ends_while_awake(days):
    gaps = [later - sooner for (sooner, _), (later, _) in pairwise(days.ice)]
    awake = [gap for gap in gaps if gap < 5 * HOUR]
    assert awake
    assert max(awake) <= 2 * HOUR + 2 * STEP_MINUTES * MINUTE


def test_at_most_eight_times_ice_a_day(days):
    sessions = days.services.entries.find("sessions")
    counts: dict[object, int] = {}
    for one in sessions:
        if one.kind == "ice":
            counts[day_of(one.at)] = counts.get(day_of(one.at), 0) + 1
    assert max(counts.values()) <= 8


def test_every_session_belongs_to_the_episode_and_ended_at_its_limit(days):
    ice = [one for one in days.services.entries.find("sessions") if one.kind == "ice"]
    assert all(one.episode_id and one.ended is not None and not one.override_reason for one in ice)
    assert {round((one.ended - one.at.utc).total_seconds()) for one in ice} == {20 * MINUTE}


def test_ice_gives_way_to_heat_at_hour_72_of_true_time(days):
    assert [phase for _, phase in days.phases] == ["ice", "heat"]
    assert 72 * HOUR <= days.phases[1][0] <= 72 * HOUR + 30 * MINUTE
    assert all(start < 72 * HOUR for start, _ in days.ice)
    assert days.heat
    assert min(days.heat) >= 72 * HOUR


def test_the_moment_of_heat_is_shown_in_the_zone_one_is_in():
    clock = FakeClock(ONSET)
    services = Services(context(clock), FakeKeeper())
    services.episodes.start()

    def heat_from() -> str:
        shot = relief(services.context.journal.read(), services.context.guide.safety, clock.now())
        return f"{shot.episode.heat_from.local():%a %H:%M}"

    assert clock.zone is BERLIN
    assert heat_from() == "Mon 20:00"  # 21:00 in summer time, plus 72 hours
    clock.zone = LISBON
    assert heat_from() == "Mon 19:00"


def test_heat_an_hour_after_the_last_one_ended(days):
    gaps = [later - sooner for sooner, later in pairwise(days.heat)]
    assert all(gap >= HOUR + 15 * MINUTE for gap in gaps)


def test_short_walks_hourly_and_eight_a_day_while_awake(days):
    assert len(days.walks) >= 16
    pairs = pairwise(days.walks)
    assert all(later - sooner >= HOUR for sooner, later in pairs)
    counts: dict[object, int] = {}
    for one in days.services.entries.find("walks"):
        counts[day_of(one.at)] = counts.get(day_of(one.at), 0) + 1
    assert max(counts.values()) == 8


def test_group_a_is_asked_again_after_24_hours_while_pain_is_4_or_more_and_then_no_more(days):
    gaps = [later - sooner for sooner, later in pairwise(days.asked)]
    assert len(days.asked) >= 2
    assert all(24 * HOUR <= gap <= 36 * HOUR for gap in gaps)
    assert all(moment < 61 * HOUR for moment in days.asked)

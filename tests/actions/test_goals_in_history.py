"""The goals that History shows are those that Prevention showed on these days, after two weeks of presses."""

from datetime import date

import pytest

from fakes import FakeClock, context
from unclench.actions.history import History
from unclench.actions.services import Services
from unclench.core.base import local_formats
from unclench.core.base.chart import TimeChart
from unclench.core.base.moments import day_of
from unclench.core.history.cards import Card
from unclench.core.prevention import sitting
from unclench.core.prevention.plank import snapshot as planks
from unclench.core.prevention.snapshot import water_today
from unclench.core.prevention.walks import walk_today

LAST = 14


class Fortnight:
    """Two weeks of presses, and what Prevention showed in the evening of each day."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.context = context(self.clock)
        self.services: Services = Services(self.context, keeper=None)
        self.walk: dict[date, int] = {}
        self.plank: dict[date, int] = {}
        self.water: dict[date, tuple[int, int]] = {}
        self.stood: dict[date, int] = {}

    def live(self, *, worse_on: int | None = None, level_from: int | None = None) -> None:
        for day in range(LAST):
            self.water_and_desk(day)
            self.walks(day, worse=day == worse_on)
            self.planks(1 if level_from is not None and day >= level_from else None)
            self.note()
            self.clock.advance(hours=24 - 7)

    def water_and_desk(self, day: int) -> None:
        for _ in range(6 + day % 4):
            self.services.drinks.log()
            self.clock.advance(minutes=20)
        self.services.sitting.stand()
        self.clock.advance(hours=3)

    def walks(self, day: int, *, worse: bool) -> None:
        goal = walk_today(self.context.journal.read(), self.clock.now()).goal_minutes or 5
        if day % 2:
            self.services.walks.start()
            self.clock.advance(minutes=goal)
            self.services.walks.stop(pain_after=8 if worse else 2, stopped_for="pain" if worse else None)
        else:
            self.services.walks.log(goal / 2, pain_after=2)
            self.services.walks.log(
                goal, pain_before=1, pain_after=8 if worse else 2, stopped_for="pain" if worse else None
            )
        self.clock.advance(minutes=70)

    def planks(self, level: int | None) -> None:
        for _ in range(3):
            standing = planks.plank_day(self.context.journal.read(), self.clock.now()).standing
            hold = self.services.planks.start(level=level)
            self.clock.advance(standing.goal + 1)
            self.services.planks.stop()
            self.services.planks.rate(hold.id, form=True, talk=True, pain=1)
            self.clock.advance(minutes=2)

    def note(self) -> None:
        facts, now = self.context.journal.read(), self.clock.now()
        today = day_of(now.instant)
        self.walk[today] = walk_today(facts, now).goal_minutes or 0
        self.plank[today] = planks.plank_day(facts, now).standing.goal
        kept, countries = self.services.preferences.get(), self.context.guide.countries
        drunk = water_today(facts, kept, countries, now)
        self.water[today] = (drunk.ml, drunk.goal_ml or 0)
        self.stood[today] = sitting.sitting_day(facts, now).stands

    def card(self, name: str) -> Card:
        history = History(self.context)
        return next(one for one in history.cards(history.range("four_weeks")) if one.id == name)

    def shown(self, card: str) -> dict[str, tuple[str, ...]]:
        """What its table says of each day."""
        return {row[0]: row[1:] for row in self.card(card).table.rows}


@pytest.mark.parametrize("lived", [{}, {"worse_on": 5}, {"worse_on": 6}, {"level_from": 8}], ids=str)
def test_the_goals_of_history_are_those_of_prevention_on_each_day(lived: dict[str, int]) -> None:
    weeks = Fortnight()
    weeks.live(**lived)
    assert len(set(weeks.walk.values())) > 4
    assert len(set(weeks.plank.values())) > 1
    said = {day: local_formats.day(day) for day in weeks.walk}
    walks, holds = weeks.shown("walks"), weeks.shown("planks")
    assert {day: walks[words][1] for day, words in said.items()} == {d: str(g) for d, g in weeks.walk.items()}
    assert {day: holds[words][1] for day, words in said.items()} == {d: str(g) for d, g in weeks.plank.items()}


def test_the_water_of_history_is_that_of_prevention_with_the_goal_of_today() -> None:
    weeks = Fortnight()
    weeks.live()
    weeks.services.preferences.change("water_glasses", 9)
    weeks.clock.advance(-18 * 3600)
    weeks.note()
    *_, (_, goal) = weeks.water.values()
    drunk = weeks.shown("water")
    assert {day: drunk[local_formats.day(day)][0] for day in weeks.water} == {
        d: f"{ml:,}".replace(",", "") for d, (ml, _) in weeks.water.items()
    }
    chart = weeks.card("water").chart
    assert isinstance(chart, TimeChart)
    assert chart.goal is not None
    assert [round(1000 * step.value) for step in chart.goal.steps] == [goal] == [9 * 250]
    met = sum(ml >= goal for ml, _ in weeks.water.values())
    assert 0 < met < LAST
    assert weeks.card("water").sentence == f"Today's goal was met on {met} of 14 days with drinks."

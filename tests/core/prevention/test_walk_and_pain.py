"""With pain above 7 nothing asks for a walk (health.md 8): the same rule on every card."""

from typing import cast

import pytest

from diary import ONSET
from fakes import FakeClock, context, guide
from unclench.actions.services import Services
from unclench.core.base.errors import Refused
from unclench.core.base.keeper_port import Keeper
from unclench.core.prevention.plank import gate
from unclench.core.prevention.snapshot import prevention
from unclench.core.relief import next_steps


@pytest.fixture
def services() -> Services:
    made = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    made.warning_signs.answer({f"A{place}": "n" for place in range(1, 14)})
    made.episodes.start()
    made.walks.log(2)
    cast("FakeClock", made.context.clock).advance(minutes=3)
    return made


def walk_line(services: Services) -> next_steps.Next:
    facts, now = services.context.journal.read(), services.context.clock.now()
    return next(line for line in next_steps.upcoming(facts, guide().safety, now) if line.what == "walk")


def test_above_7_every_card_says_rest_first(services: Services) -> None:
    services.pains.log(8)
    facts, now = services.context.journal.read(), services.context.clock.now()
    line = walk_line(services)
    assert line.waits
    assert line.detail == "Pain is above 7: rest first, walk when it is less."
    seen = prevention(facts, services.preferences.get(), guide().prevention, now)
    assert not seen.stretch.offered
    with pytest.raises(Refused, match="rest first"):
        services.walks.start()


def test_at_7_a_walk_is_fine_everywhere(services: Services) -> None:
    services.pains.log(7)
    facts, now = services.context.journal.read(), services.context.clock.now()
    assert not walk_line(services).waits
    assert prevention(facts, services.preferences.get(), guide().prevention, now).stretch.offered
    services.walks.start()


@pytest.mark.parametrize(
    ("value", "end"), [(7, "a short easy walk is fine meanwhile."), (8, "This opens at 3 or less; rest comes first.")]
)
def test_the_plank_card_goes_by_the_same_rule(value: int, end: str) -> None:
    made = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    made.pains.log(value)
    closed = gate.closed(made.context.journal.read(), made.context.clock.now(), None)
    assert closed
    assert closed.message.endswith(end)

"""With pain above 7 nothing asks for a walk (health.md 8): the same rule on every card."""

from typing import cast

import pytest

from diary import ONSET
from fakes import FakeClock, context, guide
from unclench.actions.services import Services, build
from unclench.core.base.errors import Refused
from unclench.core.base.keeper_port import Keeper
from unclench.core.prevention.plank import gate
from unclench.core.prevention.snapshot import prevention
from unclench.core.relief import next_steps


@pytest.fixture
def services() -> Services:
    made = build(context(FakeClock(ONSET)), cast("Keeper", None))
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
    pain = gate.closed(facts, now, None)
    assert pain
    assert pain.message == "Pain is 8 of 10. This opens at 3 or less; rest comes first."
    seen = prevention(facts, services.preferences.get(), guide().prevention, now)
    assert not seen.stretch.offered
    with pytest.raises(Refused, match="rest first"):
        services.walks.start()


def test_at_7_a_walk_is_fine_everywhere(services: Services) -> None:
    services.pains.log(7)
    facts, now = services.context.journal.read(), services.context.clock.now()
    assert not walk_line(services).waits
    pain = gate.closed(facts, now, None)
    assert pain
    assert pain.message.endswith("a short easy walk is fine meanwhile.")
    assert prevention(facts, services.preferences.get(), guide().prevention, now).stretch.offered
    services.walks.start()

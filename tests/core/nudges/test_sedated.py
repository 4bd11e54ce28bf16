"""While something sedating works, holds and stretches are not asked for (health.md 3.2)."""

from dataclasses import replace

import pytest

from cabinet import dose, facts, now
from fakes import guide
from unclench.core.base.preferences import DEFAULTS
from unclench.core.nudges.decide import look
from unclench.core.nudges.rule_inputs import Surroundings

EAGER = replace(
    DEFAULTS, nudges_on=True, understood=True, nudge_walk=False, nudge_water=False, nudge_plank=True,
    plank_at="09:00", nudge_stretch=True, stretch_at="09:00",
)  # fmt: skip


@pytest.mark.parametrize(
    ("product", "asked"), [("dipyrone-promethazine-adiphenine-br", False), ("ibuprofen-200-us", True)]
)
def test_what_makes_sleepy_quiets_plank_and_stretch(product: str, asked: bool) -> None:
    seen = look(facts(dose(product, 0)), EAGER, Surroundings(present=True, busy=()), now(1), guide().nudges)
    about = seen.show.about if seen.show else ()
    assert ({"plank", "stretch"} & set(about) != set()) is asked

"""40 scenarios of signs and causes, each with its exact state, headline, and what may start (health.md 2, 13, 16)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from fakes import FakeClock, FakeKeeper, context
from unclench.actions.services import Services
from unclench.core.base.errors import Refused
from unclench.core.safety import warning_signs

NONE = {f"A{number}": "n" for number in range(1, 14)} | {f"B{number}": "n" for number in range(1, 16)}
REST = {f"Q{number}": "n" for number in range(3, 10)} | {"Q10a": "n", "Q10b": "n"}
OPEN = "open"
ALL_OPEN = (OPEN, OPEN, OPEN, OPEN)
EMERGENCY = ("emergency",) * 4
AGAIN = ("signs_not_asked",) * 4
PLANK_SHUT = (OPEN, OPEN, "plank_gate", "plank_gate")


@dataclass(frozen=True)
class Scenario:
    """What happens (`does`), the answers to the checklist after it, and all that is expected.

    `starts`: ice, walk, plank, stretch: "open", or the code of the refusal. `then`: headline, and what is also shown.
    """

    name: str
    does: tuple[tuple[str, Any], ...]
    state: str
    ids: tuple[str, ...]
    starts: tuple[str, ...]
    answers: dict[str, Any]
    then: tuple[str, ...]
    steps: tuple[int, ...] = field(default=())


def ticked(**answers: str) -> tuple[str, Any]:
    return "signs", NONE | answers


def said(q2: str = "e", q1: str = "0-3", q0: Any = "none", **more: str) -> dict[str, Any]:
    return {"Q0": q0, "Q1": q1, "Q2": q2, **REST, **more}


ASKED = ticked()
A3 = ticked(A3="y")
CALLED, CHECKED, MISTAKE = ("clear", "called"), ("clear", "checked"), ("clear", "mistake")
DAY = ("hours", 24)

SCENARIOS = [
    # ------------------------------------------------------------------------------------------------ nothing ticked
    Scenario("nothing asked yet", (), "not_asked", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario("none ticked, a sudden move", (ASKED,), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario("none ticked, no trigger", (ASKED,), "clear", (), ALL_OPEN, said("e"), ("R11",), (6,)),
    Scenario("none ticked, not sure what", (ASKED,), "clear", (), ALL_OPEN, said("?"), ("R11",), (6,)),
    Scenario("none ticked, load", (ASKED,), "clear", (), ALL_OPEN, said("b"), ("R8",), (9,)),
    Scenario("none ticked, tense", (ASKED,), "clear", (), ALL_OPEN, said("d"), ("R9",), (7,)),
    Scenario("strain beside a move", (ASKED,), "clear", (), ALL_OPEN, said("a", Q8="y"), ("R9", "R10"), (7,)),
    Scenario("older than six weeks", (ASKED,), "clear", (), ALL_OPEN, said("a", ">42"), ("R7", "R10"), (8,)),
    # ------------------------------------------------------------------------------- whether it can be used (row 11)
    Scenario("a knock that can be used", (ASKED,), "clear", (), ALL_OPEN, said("c", Q3a="n"), ("R4",), (9,)),
    Scenario("a knock, cannot use it", (ASKED,), "clear", (), ALL_OPEN, said("c", Q3a="y"), ("R4",), (9, 8)),
    Scenario("a tear, a big bruise", (ASKED,), "clear", (), ALL_OPEN, said(Q3="y", Q3a="y"), ("R4",), (9, 8)),
    Scenario("a tear, not sure", (ASKED,), "clear", (), ALL_OPEN, said(Q3="y", Q3a="?"), ("R4",), (9,)),
    Scenario("a tear, into a leg", (ASKED,), "clear", (), ALL_OPEN, said(Q3="y", Q4="y"), ("R4", "R5"), (9,)),
    # ------------------------------------------------------------------------------ medicine and pregnancy (row 13)
    Scenario("medicine for long", (ASKED,), "clear", (), ALL_OPEN, said("a", Q10a="y"), ("R3a", "R10"), (8,)),
    Scenario("pregnant", (ASKED,), "clear", (), ALL_OPEN, said("a", Q10b="y"), ("R3b", "R10"), (8,)),
    Scenario("both", (ASKED,), "clear", (), ALL_OPEN, said("b", Q10a="y", Q10b="y"), ("R3a", "R3b", "R8"), (8,)),
    Scenario("perhaps pregnant", (ASKED,), "clear", (), ALL_OPEN, said("a", Q10b="?"), ("R10",), (6,)),
    # ---------------------------------------------------------------------------------- "not there yet" (row 10)
    Scenario("too early to say", (ASKED,), "clear", (), ALL_OPEN, said("b", Q7="?"), ("R8",), (9,)),
    Scenario("home care is not enough", (ASKED,), "clear", (), ALL_OPEN, said("b", Q7="y"), ("R7", "R8"), (8,)),
    # -------------------------------------------------------------------------------------------- the wider pattern
    Scenario("the wider pattern", (ASKED,), "clear", (), ALL_OPEN, said("d", Q9="y"), ("R2", "R9"), (11,)),
    Scenario("perhaps wider", (ASKED,), "clear", (), ALL_OPEN, said("a", Q9="?"), ("R2", "R10"), (11,)),
    Scenario("known disc, same place", (ASKED,), "clear", (), ALL_OPEN, said(Q5="y", Q6="y"), ("R6", "R7"), (8, 10)),
    # --------------------------------------------------------------------------------------------- groups B and C
    Scenario("fever", (ticked(B1="y"),), "soon", ("B1",), PLANK_SHUT, said("b", q0=["B1"]), ("R1", "R8"), (8,)),
    Scenario("perhaps fever", (ticked(B1="?"),), "soon", ("B1",), PLANK_SHUT, said(q0=["B1?"]), ("R1",), (8,)),
    Scenario("a numb leg", (ticked(B10="y"),), "soon", ("B10",), PLANK_SHUT, said(q0=["B10"]), ("R1",), (8,)),
    Scenario("fever, gone", (ticked(B1="y"), ("hours", 3), ASKED), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario("fever, a doctor looked", (ticked(B1="y"), CHECKED), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario("it keeps returning", (ticked(C2="y"),), "soon", ("C2",), ALL_OPEN, said(Q6="y"), ("R7",), (8,)),
    # -------------------------------------------------------------------------------------------- group A (row 14)
    Scenario("A3 stands", (A3,), "emergency", ("A3",), EMERGENCY, said("b", q0=["A3"]), ("R0", "R8"), (11,)),
    Scenario("A3 not sure", (ticked(A3="?"),), "emergency", ("A3",), EMERGENCY, said(q0=["A3?"]), ("R0",), (11,)),
    Scenario(
        "A before B", (ticked(A7="y", B8="y"),), "emergency", ("A7",), EMERGENCY, said(q0=["B8", "A7"]), ("R0",), (11,)
    ),
    Scenario("a later no", (A3, ASKED), "emergency", ("A3",), EMERGENCY, said(q0=["A3"]), ("R0",), (11,)),
    Scenario("called", (A3, CALLED), "emergency", ("A3",), EMERGENCY, said(q0=["A3"]), ("R0",), (11,)),
    Scenario("called, a day on", (A3, CALLED, DAY), "emergency", ("A3",), AGAIN, said(q0=["A3"]), ("R0",), (11,)),
    Scenario("called, no sign left", (A3, CALLED, DAY, ASKED), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario(
        "called, it came again", (A3, CALLED, DAY, A3), "emergency", ("A3",), EMERGENCY, said(q0=["A3"]), ("R0",), (11,)
    ),
    Scenario("a doctor checked it", (A3, CHECKED), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario("by mistake", (A3, MISTAKE), "not_asked", (), AGAIN, said("a"), ("R10",), (6,)),
    Scenario("by mistake, none left", (A3, MISTAKE, ASKED), "clear", (), ALL_OPEN, said("a"), ("R10",), (6,)),
    Scenario(
        "by mistake, fever instead",
        (A3, MISTAKE, ticked(B1="y")),
        "soon",
        ("B1",),
        PLANK_SHUT,
        said("a", q0=["B1"]),
        ("R1", "R10"),
        (8,),
    ),
]


def opened(act: Callable[[], object]) -> str:
    try:
        act()
    except Refused as no:
        return no.code
    return OPEN


def stretch(services: Services) -> object:
    reason = services.stretches.closed(acute=False)
    if reason is not None:
        raise reason.refusal()
    return True


def test_there_are_forty_each_with_a_name_of_its_own():
    assert len({one.name for one in SCENARIOS}) == len(SCENARIOS) == 40


@pytest.mark.parametrize("one", SCENARIOS, ids=lambda one: one.name)
def test_scenario(one: Scenario):
    clock = FakeClock()
    services = Services(context(clock), FakeKeeper())
    acts: dict[str, Callable[[Any], object]] = {
        "signs": services.warning_signs.answer,
        "clear": services.warning_signs.clear,
        "hours": lambda hours: clock.advance(hours=hours),
    }
    for what, value in one.does:
        acts[what](value)
    stand = warning_signs.standing(services.context.journal.read(), clock.now())
    assert (stand.state, stand.ids) == (one.state, one.ids)
    starts = (
        lambda: services.ice_heat.start("ice", 600),
        services.walks.start,
        services.planks.check,
        lambda: stretch(services),
    )
    assert tuple(opened(start) for start in starts) == one.starts
    outcome = services.causes.evaluate(one.answers)
    assert (outcome.headline.rule.id, *(each.rule.id for each in outcome.also)) == one.then
    assert outcome.steps == one.steps

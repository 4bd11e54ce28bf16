"""What a warning sign of group A closes: the table of docs/health.md 16.1, every cell, through the services."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fakes import FakeClock, FakeKeeper, context
from unclench.actions.services import Services
from unclench.core.base.errors import Refused
from unclench.core.base.preferences import read
from unclench.core.safety import closing, warning_signs
from unclench.core.status import status

A = [f"A{number}" for number in range(1, 14)]
HEALTH = Path(__file__).parents[3] / "docs" / "health.md"
OPEN = "open"


class Diary:
    """A calm person without an episode: planks and stretches are open too, until a sign is ticked."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.services: Services = Services(context(self.clock), FakeKeeper())
        self.services.warning_signs.answer(dict.fromkeys(A, "n"))
        self.services.pains.log(1)

    @property
    def facts(self):
        return self.services.context.journal.read()

    def stand(self):
        return warning_signs.standing(self.facts, self.clock.now())

    def tick(self, **answers: str) -> None:
        self.services.warning_signs.answer(dict.fromkeys(A, "n") | answers)

    def gate(self, act: Callable[[], object]) -> str:
        try:
            act()
        except Refused as no:
            return no.code
        return OPEN

    def tried(self, what: str) -> str:
        """Whether it may start or be written now: "open", or the code of the refusal."""
        services = self.services
        if what == "stretch":
            reason = services.stretches.closed(acute=True)
            return reason.refusal().code if reason else OPEN
        acts: dict[str, Callable[[], object]] = {
            "ice": lambda: services.ice_heat.start("ice", 600),
            "heat": lambda: services.ice_heat.start("heat", 600, medium="bath"),
            "plank": services.planks.check,
            "walk": services.walks.start,
            "pain": lambda: services.pains.log(5),
            "dose": lambda: services.medicines.log("ibuprofen-200-us"),
            "note": lambda: services.reports.keep((), "", "Hours on the floor."),
            "walk done": lambda: services.walks.log(3),
        }
        return self.gate(acts[what])


STARTS = ("ice", "heat", "plank", "stretch", "walk")
LOGS = ("pain", "dose", "note", "walk done")
ANSWERS = {
    "none yet": lambda diary: None,
    "called": lambda diary: diary.services.warning_signs.clear("called"),
    "checked": lambda diary: diary.services.warning_signs.clear("checked"),
    "mistake": lambda diary: diary.services.warning_signs.clear("mistake"),
    "mistake, then none ticked": lambda diary: (diary.services.warning_signs.clear("mistake"), diary.tick()),
    "mistake, then another ticked": lambda diary: (diary.services.warning_signs.clear("mistake"), diary.tick(A8="y")),
}
STARTS_ARE = {
    # answer: (at once, after 23 h, after 24 h, after 24 h once no sign was ticked any more)
    "none yet": ("emergency", "emergency", "emergency", "emergency"),
    "called": ("emergency", "emergency", "signs_not_asked", OPEN),
    "checked": (OPEN, OPEN, OPEN, OPEN),
    "mistake": ("signs_not_asked", "signs_not_asked", "signs_not_asked", OPEN),
    "mistake, then none ticked": (OPEN, OPEN, OPEN, OPEN),
    "mistake, then another ticked": ("emergency", "emergency", "emergency", "emergency"),
}
TIMES = ("at once", "after 23 h", "after 24 h", "after 24 h, none ticked")


def as_it_stands(answer: str, time: str) -> Diary:
    diary = Diary()
    diary.tick(A3="y")
    ANSWERS[answer](diary)
    if time != "at once":
        diary.clock.advance(hours=23 if time == "after 23 h" else 24)
        diary.services.pains.log(1)
    if time == "after 24 h, none ticked":
        diary.tick()
    return diary


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("what", STARTS)
def test_what_may_start(what: str, answer: str, time: str):
    assert as_it_stands(answer, time).tried(what) == STARTS_ARE[answer][TIMES.index(time)]


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_pain_doses_and_notes_can_always_be_logged(answer: str, time: str):
    diary = as_it_stands(answer, time)
    assert {what: diary.tried(what) for what in LOGS} == dict.fromkeys(LOGS, OPEN)


@pytest.mark.parametrize("answer", ["none yet", "called", "mistake"])
def test_what_runs_goes_on_and_can_be_stopped(answer: str):
    diary = Diary()
    diary.services.ice_heat.start("ice", 900)
    diary.services.walks.start()
    diary.clock.advance(minutes=5)
    diary.tick(A3="y")
    ANSWERS[answer](diary)
    seen = status(
        diary.facts,
        read(diary.services.context.journal.settings()),
        diary.services.context.guide,
        diary.clock.now(),
        version="1",
        running=False,
    )
    assert (seen["session"]["state"], seen["session"]["remaining_seconds"]) == ("running", 600)
    assert diary.gate(diary.services.ice_heat.stop) == OPEN
    assert diary.gate(diary.services.walks.stop) == OPEN


@pytest.mark.parametrize(
    ("answer", "state", "reason", "called"),
    [
        ("none yet", "emergency", "emergency", False),
        ("called", "emergency", "emergency", True),
        ("checked", "clear", None, False),
        ("mistake", "not_asked", "signs_not_asked", False),
    ],
)
def test_the_status_says_where_it_stands(answer, state, reason, called):
    diary = as_it_stands(answer, "at once")
    context = diary.services.context
    seen = status(
        diary.facts, read(context.journal.settings()), context.guide, diary.clock.now(), version="1", running=False
    )
    told = seen["warning_signs"]
    assert (told["state"], seen["ice"]["reason"], told["called"] is not None) == (state, reason, called)
    assert told["ask_again"] == (answer == "mistake")


def test_a_no_within_the_day_opens_nothing_after_a_call():
    diary = as_it_stands("called", "after 23 h")
    diary.tick()
    assert diary.tried("ice") == "emergency"
    diary.clock.advance(hours=1)
    assert diary.tried("ice") == "signs_not_asked"


def test_the_same_sign_ticked_again_a_day_later_is_an_emergency_anew():
    diary = as_it_stands("called", "after 24 h")
    diary.tick(A3="?")
    assert (diary.stand().emergency, diary.stand().called, diary.stand().ask) == (True, None, False)


def test_a_doctor_who_checked_after_the_call_opens_all():
    for what in STARTS:
        diary = as_it_stands("called", "after 23 h")
        diary.services.warning_signs.clear("checked")
        assert diary.tried(what) == OPEN


def test_each_gate_says_in_one_sentence_what_opens_it_again():
    assert "doctor has checked exactly that" in closing.words("called")
    assert "Answer the warning signs first" in closing.words("again")
    said = closing.after_calling(as_it_stands("called", "at once").stand(), FakeClock().now())
    assert said.startswith("You called, or set off, 14:05.")
    said = closing.after_calling(as_it_stands("called", "after 24 h").stand(), FakeClock().now())
    assert said.startswith("A day has passed")


def test_the_table_of_the_health_document_is_this_one():
    lines = HEALTH.read_text(encoding="utf-8").partition("### 16.1")[2].partition("### 16.2")[0].splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    table = {row[0]: tuple(row[1:]) for row in rows[1:] if not row[0].startswith("-")}
    assert table == {answer: (*cells, OPEN, "goes on") for answer, cells in STARTS_ARE.items()}
